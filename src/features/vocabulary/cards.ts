import type { Card, CardPart, Row } from '../../card.js';
import type { Term } from '../../records/rows.js';
import { type Id, type Lang, TERM_KINDS } from '../../terms.js';
import { WORDS } from './words.js';

/** So many words of a kind are named on a card. */
const NAMED = 12;

/** A proposed word with the names it needs to be judged. */
export interface Proposal {
  readonly term: Term;
  readonly customer: string;
  readonly by: string;
}

/** What an order did. */
export interface Done {
  readonly of: string;
  readonly dropped: boolean;
  readonly changed: readonly string[];
  /** Named, and there (or gone) already. */
  readonly same: readonly string[];
  readonly event: Id | undefined;
}

export function changedCard({ of, dropped, changed, same, event }: Done, lang: Lang): Card {
  const words = WORDS[lang];
  const rest = same.length === 0 ? undefined : (dropped ? words.notThere : words.knownAlready)(words.list(same));
  const parts: CardPart[] = [rest, changed.length > 0 && !dropped ? words.nowOn : undefined].flatMap((text) =>
    text === undefined ? [] : [{ kind: 'line', text, tone: 'quiet' } as const],
  );
  const title = changed.length === 0 ? words.nothing : (dropped ? words.dropped : words.added)(of, named(changed, lang));
  return {
    title,
    ...(changed.length === 0 ? {} : { mark: 'done' as const }),
    parts,
    actions: event === undefined ? [] : [{ action: 'vocabulary.undo', label: words.undo, value: String(event) }],
  };
}

/** All words by kind; whoever may judge also sees what is proposed. */
export function vocabularyCard(terms: readonly Term[], proposals: readonly Proposal[], lang: Lang): Card {
  const words = WORDS[lang];
  const known = terms.filter(({ state }) => state === 'known');
  const fields = TERM_KINDS.filter((kind) => kind !== 'alias').map((kind) => {
    const names = known.filter((term) => term.kind === kind).map(({ name }) => name);
    return { label: words.kinds[kind], value: names.length === 0 ? words.none : named(names, lang) };
  });
  return {
    title: words.title(known.length),
    parts: [{ kind: 'fields', fields }, ...proposalParts(proposals, lang), { kind: 'line', text: words.howTo, tone: 'quiet' }],
    actions: [{ action: 'vocabulary.page', label: words.page, href: '/r/vocabulary' }],
  };
}

/** Only what is proposed, for those who judge it. */
export function proposalsCard(proposals: readonly Proposal[], lang: Lang): Card {
  return { title: WORDS[lang].proposals(proposals.length), mark: 'question', parts: proposalParts(proposals, lang), actions: [] };
}

const ASKED_AT_ONCE = 5;

function proposalParts(proposals: readonly Proposal[], lang: Lang): CardPart[] {
  const words = WORDS[lang];
  const rows = proposals.slice(0, ASKED_AT_ONCE).map(
    ({ term, customer, by }): Row => ({
      title: words.proposal(term.name, customer),
      text: words.proposedBy(by),
      actions: [
        { action: 'vocabulary.accept', label: words.accept, value: String(term.id) },
        { action: 'vocabulary.decline', label: words.decline, value: String(term.id) },
      ],
    }),
  );
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

function named(names: readonly string[], lang: Lang): string {
  const words = WORDS[lang];
  return words.list(names.slice(0, NAMED)) + (names.length > NAMED ? ` ${words.more(names.length)}` : '');
}
