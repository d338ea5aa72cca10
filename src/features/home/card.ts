import type { Card, Figure, Row } from '../../card.js';
import { dealLine, latenessText, sumText } from '../../numbers/deal-line.js';
import { type Clock, latenessOf } from '../../numbers/lateness.js';
import type { DealRow, Total } from '../../numbers/queries.js';
import type { Person } from '../../records/rows.js';
import type { Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** One person's own day and numbers. */
export interface Today {
  readonly late: readonly DealRow[];
  readonly lateCount: number;
  readonly due: readonly DealRow[];
  readonly open: readonly Total[];
  readonly won: readonly Total[];
}

/** What a person sees of today: their numbers, and the deals to take up, the latest first. For reading only. */
export function homeCard(
  today: Today,
  { person, lang, clock }: { readonly person: Person; readonly lang: Lang; readonly clock: Clock },
): Card {
  const words = WORDS[lang];
  const rows = [...today.late, ...today.due].map((row) => rowOf(row, lang, clock));
  const more = today.lateCount - today.late.length;
  return {
    title: words.title(person.name, clock.today),
    parts: [
      { kind: 'figures', figures: figuresOf(today, lang) },
      rows.length === 0 ? { kind: 'line', text: words.nothing } : { kind: 'rows', rows, ...(more > 0 ? { more: words.more(more) } : {}) },
      { kind: 'line', text: words.hint, tone: 'quiet' },
    ],
    actions: [],
  };
}

function figuresOf({ lateCount, due, open, won }: Today, lang: Lang): readonly Figure[] {
  const words = WORDS[lang];
  const counted = (label: string, totals: readonly Total[]): Figure => {
    const sum = sumText(totals, lang);
    const value = String(totals.reduce((count, total) => count + total.count, 0));
    return { label, value, ...(sum === undefined ? {} : { note: words.openNote(sum) }) };
  };
  return [
    { label: words.due, value: String(due.length) },
    { label: words.overdue, value: String(lateCount), tone: lateCount > 0 ? 'bad' : 'plain' },
    counted(words.open, open),
    counted(words.won, won),
  ];
}

function rowOf(row: DealRow, lang: Lang, clock: Clock): Row {
  const words = WORDS[lang];
  const lateness = latenessOf(row.deal, clock);
  const state = lateness ? latenessText(lateness, lang) : words.today;
  return {
    title: dealLine(row, lang),
    text: words.join([state, ...(row.deal.nextStep === null ? [] : [row.deal.nextStep])]),
    tone: lateness ? 'overdue' : 'due',
    href: `/r/customer/${row.deal.customer}`,
  };
}
