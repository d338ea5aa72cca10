/** Deals listed under what they come to: the parts that answers about figures are made of. */
import type { CardAction, CardPart } from '../../card.js';
import { dealLine, latenessText, sumText } from '../../numbers/deal-line.js';
import { latenessOf } from '../../numbers/lateness.js';
import type { DealRow, totalsLike } from '../../numbers/queries.js';
import type { Stage } from '../../terms.js';
import type { AskReader } from './status.js';
import { WORDS } from './words.js';

/** At most so many rows stand on a card. */
export const ROWS = 20;

export type Totals = Awaited<ReturnType<typeof totalsLike>>;

export const countOf = (totals: Totals): number => totals.reduce((sum, total) => sum + total.count, 0);
export const line = (text: string, tone: 'plain' | 'quiet' = 'plain'): CardPart => ({ kind: 'line', text, tone });

/** The sum, and how many have no amount yet. */
export function sums(totals: Totals, { lang }: Pick<AskReader, 'lang'>): string[] {
  const unpriced = totals.reduce((sum, total) => sum + total.unpriced, 0);
  const sum = sumText(totals, lang);
  return [...(sum ? [sum] : []), ...(unpriced > 0 ? [WORDS[lang].unpriced(unpriced)] : [])];
}

/** Rows of deals; `count` is how many there are from the first of them on, `goesOn`: those left are listed when asked for. */
export function dealRows(rows: readonly DealRow[], count: number, { lang, clock, nameOf }: AskReader, goesOn = false): CardPart[] {
  if (rows.length === 0) return [];
  const words = WORDS[lang];
  const more = count - rows.length;
  return [
    {
      kind: 'rows',
      rows: rows.map((row) => {
        const late = latenessOf(row.deal, clock);
        const state = late
          ? latenessText(late, lang)
          : row.deal.nextDue === null || row.deal.closedAt !== null
            ? []
            : words.next(words.day(row.deal.nextDue, clock.today), row.deal.nextStep ?? words.followUp);
        return {
          title: dealLine(row, lang),
          text: [state, nameOf(row.deal.owner)].flat().join(' · '),
          tone: late?.kind === 'due' ? ('overdue' as const) : ('plain' as const),
          href: `/r/customer/${row.deal.customer}`,
        };
      }),
      ...(more > 0 ? { more: words.listMore(more), goesOn } : {}),
    },
  ];
}

/** Where all deals of a stage are listed. */
export const page = (stage: Stage | undefined, { lang }: AskReader): CardAction[] =>
  stage === undefined ? [] : [{ action: 'ask.all', label: WORDS[lang].all, href: `/r/stage/${stage}` }];
