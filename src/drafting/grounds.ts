/** What a model says is held against what it was given: pure, and the same for every draft. */
import type { Lang } from '../terms.js';
import type { Names } from '../understand/names/names.js';
import { bringsFigure, figuresOf } from './figures.js';
import { seen } from './quote.js';

/** Width, case, spaces and punctuation left out: the same words compare equal. */
export const bare = (text: string): string =>
  seen(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/** Are these words in one of the texts? Fewer than two characters are no evidence. */
export function standsIn(words: string, texts: readonly string[]): boolean {
  const sought = bare(words);
  return sought.length >= 2 && texts.some((text) => bare(text).includes(sought));
}

/** `secret`: a telephone, identity or bank number that was not sent. `elsewhere`: repeats what was sent for somebody else. */
export type Groundless = 'prompt' | 'name' | 'link' | 'secret' | 'figure' | 'elsewhere';

export interface Grounds {
  /** The prompt's own words. */
  readonly prompt: string;
  /** What was sent as material, unmasked. */
  readonly sources: readonly string[];
  readonly names: Pick<Names, 'find'>;
  /** Telephone, identity and bank numbers that were not sent. */
  readonly invents: (text: string) => boolean;
  readonly repeatsOthers: (text: string) => boolean;
  readonly lang: Lang;
  /**
   * `given`: every number must be one of the material's. `read`: values that our own reader reads again from their words. `seen`: the
   * material is a picture, with names, numbers and links that nobody here can compare.
   */
  readonly figures: 'given' | 'read' | 'seen';
}

/** Says why a statement has no ground: it repeats the prompt, names somebody's customer who was not spoken of, links or numbers made up. */
export function groundsFor({
  prompt,
  sources,
  names,
  invents,
  repeatsOthers,
  lang,
  figures,
}: Grounds): (text: string) => Groundless | undefined {
  const given = bare(sources.join('\n'));
  const own = pieces(bare(prompt)).filter((piece) => !given.includes(piece));
  const ours = new Set(own);
  const spokenOf = new Set(sources.flatMap((text) => names.find(text).filter(isCustomer)).map(({ id }) => id));
  const links = sources.flatMap(linksIn);
  const known = figures === 'given' ? figuresOf(sources, lang) : undefined;
  return (text) => {
    if (readings(text).some((form) => pieces(form).some((piece) => ours.has(piece)))) return 'prompt';
    if (figures === 'seen') return betweenNames(text, names).some(repeatsOthers) ? 'elsewhere' : undefined;
    if (linksIn(text).some((link) => !links.some((one) => one === link))) return 'link';
    if (invents(text)) return 'secret';
    if (known && bringsFigure(text, known, lang)) return 'figure';
    if (repeatsOthers(text) && !given.includes(bare(text))) return 'elsewhere';
    if (names.find(text).some((hit) => isCustomer(hit) && !spokenOf.has(hit.id) && !given.includes(bare(text.slice(...hit.span)))))
      return 'name';
    return undefined;
  };
}

/** A company's name is on many pictures: having it in common is no leak. */
function betweenNames(text: string, names: Grounds['names']): readonly string[] {
  const spans = names.find(text).map(({ span }) => span);
  return [0, ...spans.map(([, end]) => end)].map((from, i) => text.slice(from, spans[i]?.[0] ?? text.length));
}

const isCustomer = ({ kind }: { readonly kind: string }): boolean => kind === 'customer';

/** So many characters in a row, spaces and marks left out, are no coincidence. */
const PIECE = 14;

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, i) => text.slice(i, i + PIECE));
}

/** The text, and what it hides: backwards, or as base64. */
function readings(text: string): readonly string[] {
  const plain = bare(text);
  const hidden = [...text.matchAll(/[A-Za-z0-9+/_-]{20,}={0,2}/g)].map(([run]) => bare(decoded(run)));
  return [plain, [...plain].reverse().join(''), ...hidden];
}

function decoded(run: string): string {
  try {
    const bytes = Uint8Array.from(atob(run.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s<>"'()[\]{}，。、；）】]+/gi)].map(([link]) =>
    link.toLowerCase().replace(/[.,;:!?]+$/, ''),
  );
