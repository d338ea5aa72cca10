/** A card: the platform-neutral answer of the bot. Plain data, rendered by each adapter, readable as text by `cardToText`. */
import type { Chart } from './charts/chart.js';

/** One field of a form that a button opens. */
export type Field =
  | {
      readonly kind: 'text' | 'longtext' | 'date' | 'number';
      readonly name: string;
      readonly label: string;
      readonly value?: string;
      readonly required?: boolean;
      readonly hint?: string;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly value?: string;
      readonly required?: boolean;
      readonly hint?: string;
      readonly options: readonly Choice[];
    };

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A button. `action` is `<feature>.<verb>`; with `fields` it opens a form first; with `href` it opens a page and nothing is sent. */
export interface CardAction {
  readonly action: string;
  readonly label: string;
  readonly value?: string;
  readonly style?: 'primary' | 'plain' | 'danger';
  readonly fields?: readonly Field[];
  readonly href?: string;
}

/** One of the brief's numbers: label, value as people say it, change against last time, and the one line that says why. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly change?: string;
  /** `bad` is the only one that may be red. */
  readonly tone?: 'good' | 'bad' | 'plain';
  readonly note?: string;
  readonly href?: string;
}

/** A row of a list card; its own buttons act on that row alone. */
export interface Row {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'overdue' | 'due' | 'plain';
  readonly href?: string;
  readonly actions?: readonly CardAction[];
  /** Once something was done about it: the tone it had before. */
  readonly was?: 'overdue' | 'due' | 'plain';
}

/** What the title of a list counts, so that it can count what is left once rows were dealt with: `all` of the kind, not only those shown. */
export interface Tally {
  readonly of: 'late' | 'today' | 'ahead' | 'rest';
  readonly all: number;
  /** Those of them past their date. */
  readonly late: number;
  /** The time the list is of, in words (下周). */
  readonly when?: string;
}

/** A picture that the chart is drawn as. Where it could not be drawn or brought there, the card shows nothing in its place. */
export interface PicturePart {
  readonly kind: 'picture';
  readonly chart: Chart;
}

export type CardPart =
  | PicturePart
  /** `share`: how far something has come, 0 to 1. The text draws it in characters; where more can be drawn, a bar takes its place. */
  | { readonly kind: 'line'; readonly text: string; readonly tone?: 'plain' | 'quiet' | 'guess' | 'warning'; readonly share?: number }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly label: string; readonly value: string; readonly guessed?: boolean }[] }
  | { readonly kind: 'tags'; readonly label: string; readonly tags: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by?: string; readonly href?: string }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  /** `more` says how many are left; with `goesOn` the next of them are listed when somebody asks for more. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly more?: string; readonly goesOn?: boolean }
  /** A question the bot asks; its answers are buttons of its own, apart from the card's actions. */
  | { readonly kind: 'question'; readonly text: string; readonly answers: readonly CardAction[] }
  /** A part of a card about one of several customers, with buttons of its own. */
  | { readonly kind: 'block'; readonly title: string; readonly lines: readonly string[]; readonly actions: readonly CardAction[] }
  | { readonly kind: 'fold'; readonly title: string; readonly parts: readonly CardPart[] };

/** The title alone must make sense: it is what a phone's notification shows. At most three `actions`, likeliest first. */
export interface Card {
  readonly title: string;
  readonly mark?: 'done' | 'overdue' | 'due' | 'question' | 'conflict';
  readonly parts: readonly CardPart[];
  readonly actions: readonly CardAction[];
  readonly tally?: Tally;
  /** More is being written: another card takes the place of this one, mostly within seconds. */
  readonly pending?: true;
}

/** A bar of how much is done, in whole percent. */
export const barOf = (percent: number): CardPart => {
  const full = Math.floor(percent / 5);
  return { kind: 'line', text: '█'.repeat(full) + '░'.repeat(20 - full), share: percent / 100 };
};

/** The parts with each row changed, those in folds too. */
export const withRows = (parts: readonly CardPart[], change: (row: Row) => Row): readonly CardPart[] =>
  parts.map((part) => {
    if (part.kind === 'fold') return { ...part, parts: withRows(part.parts, change) };
    return part.kind === 'rows' ? { ...part, rows: part.rows.map(change) } : part;
  });

/** The whole card as plain text, for platforms, notifications and people who read it aloud. */
export function cardToText(card: Card): string {
  return [card.title, ...card.parts.flatMap(partToLines), ...actionsToLines(card.actions)].join('\n');
}

function partToLines(part: CardPart): string[] {
  switch (part.kind) {
    case 'line':
      return [part.text];
    case 'fields':
      return part.fields.map((f) => `${f.label} ${f.value}${f.guessed ? ' (推测)' : ''}`);
    case 'tags':
      return [[part.label, ...part.tags].join(' ')];
    case 'quote':
      return [part.by ? `${part.by}: "${part.text}"` : `"${part.text}"`];
    case 'figures':
      return part.figures.map((f) => [f.label, f.value, f.change, f.note].filter(Boolean).join('  '));
    case 'rows':
      return [...part.rows.map((r) => [r.title, r.text].filter(Boolean).join('  ')), ...(part.more ? [part.more] : [])];
    case 'question':
      return [part.text, ...actionsToLines(part.answers)];
    case 'block':
      return [part.title, ...part.lines, ...actionsToLines(part.actions)];
    case 'fold':
      return [part.title, ...part.parts.flatMap(partToLines)];
    case 'picture':
      return [part.chart.alt];
  }
}

function actionsToLines(actions: readonly CardAction[]): string[] {
  return actions.length === 0 ? [] : [actions.map((a) => `[${a.label}]`).join(' ')];
}
