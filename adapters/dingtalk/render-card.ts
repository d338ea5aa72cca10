/** An interactive card: the variables that the shipped template is filled with. Every one is a string within its bytes. */
import type { Card } from '../../src/card.js';
import { buttonGroups } from './buttons.js';
import { stretchesOf } from './card-parts.js';
import { bytesOf, cutToBytes, piecesOf } from './cut.js';
import { CARD_SECTIONS, VARIABLE_BYTES } from './limits.js';
import { BREAK, type Colour, coloured, plainWords } from './markdown.js';
import { langOf, WORDS } from './words.js';

export type CardVariables = Readonly<Record<string, string>>;

interface Section {
  readonly text: string;
  readonly buttons: string;
}

const TITLE_BYTES = 300;
const PARAGRAPH = '\n\n';

/** The form's own variables; each person opens it for themselves. */
export const CLOSED_FORM: CardVariables = {
  form: '{"fields":[]}',
  formOpen: '',
  formTitle: '',
  formSend: '',
  formAction: '',
  formValue: '',
  formKey: '',
};

/** The variables of a card. `text` alone makes a card without buttons, its first line the title. */
export function cardVariables({ text, card }: { readonly text: string; readonly card?: Card }): CardVariables {
  const lang = langOf(card ? card.title : text);
  const [first = '', ...rest] = text.split('\n');
  const title = card ? card.title : first;
  const stretches = card ? stretchesOf(card, lang) : [{ paragraphs: rest.length > 0 ? [plainWords(rest.join('\n'))] : [], actions: [] }];
  const sections = fitted(
    stretches.map(({ paragraphs, actions }) => sectionsOf(paragraphs, buttonGroups(actions))),
    WORDS.card[lang].more,
  );
  const variables: Record<string, string> = { title: cutToBytes(title.replace(/\s*\n\s*/g, ' '), TITLE_BYTES), mark: markOf(card, lang) };
  for (let i = 0; i < CARD_SECTIONS; i += 1) {
    variables[`text${i + 1}`] = sections[i]?.text ?? '';
    variables[`buttons${i + 1}`] = sections[i]?.buttons ?? '[]';
  }
  return variables;
}

/** A stretch as sections: its text in as many as it takes, its buttons under the last of it. */
function sectionsOf(paragraphs: readonly string[], groups: readonly string[]): Section[] {
  const texts = piecesOf(
    paragraphs.flatMap((paragraph) => (bytesOf(paragraph) <= VARIABLE_BYTES ? [paragraph] : linesOf(paragraph))),
    VARIABLE_BYTES,
    PARAGRAPH,
  );
  const [group = '[]', ...more] = groups;
  const head = texts.slice(0, -1).map((text) => ({ text, buttons: '[]' }));
  return [...head, { text: texts.at(-1) ?? '', buttons: group }, ...more.map((buttons) => ({ text: '', buttons }))];
}

/** A paragraph too long for a variable, by its lines; what holds markup over several lines ends up cut, never torn. */
const linesOf = (paragraph: string): string[] => piecesOf(paragraph.split(BREAK), VARIABLE_BYTES, BREAK);

/** As many sections as the template has. The card's own buttons, which come last, are kept; what is left out between is said. */
function fitted(stretches: readonly (readonly Section[])[], more: string): Section[] {
  const all = stretches.flat();
  if (all.length <= CARD_SECTIONS) return all;
  const end = (stretches.at(-1) ?? []).slice(-Math.floor(CARD_SECTIONS / 2));
  const start = all.slice(0, CARD_SECTIONS - end.length - 1);
  return [...start, { text: coloured('quiet', plainWords(more)), buttons: '[]' }, ...end];
}

const MARK_COLOURS: Readonly<Record<NonNullable<Card['mark']>, Colour>> = {
  done: 'good',
  overdue: 'bad',
  due: 'due',
  question: 'due',
  conflict: 'bad',
};

/** A word of colour beside the title, where the card wants something of its reader and the title does not say it already. */
function markOf(card: Card | undefined, lang: 'zh' | 'en'): string {
  if (!card?.mark) return '';
  const word = WORDS.card[lang].marks[card.mark];
  return word === '' || card.title.startsWith(word) ? '' : coloured(MARK_COLOURS[card.mark], `**${word}**`);
}
