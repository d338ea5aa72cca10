/** Losses by reason over a time: pushed on the first working day of the month, and whenever asked. */
import type { Card } from '../../card.js';
import { sumText } from '../../numbers/deal-line.js';
import { type LostWhy, lostTotals } from '../../numbers/lost/queries.js';
import type { Stretch } from '../../numbers/period.js';
import type { Reader } from '../../numbers/reader.js';
import type { Scope } from '../../numbers/scope.js';
import { firstOfMonth, lastOfMonth } from '../../records/day.js';
import { LOSS_WORDS } from '../../records/loss.js';
import { LOSS_REASONS } from '../../terms.js';
import { WORDS } from './words.js';

/** A month by its name, anything else by its days. */
export function periodText({ first, last }: Stretch, { lang, today }: Pick<Reader, 'lang' | 'today'>): string {
  const words = WORDS[lang];
  return first === firstOfMonth(first) && last === lastOfMonth(first) ? words.month(first) : words.span(first, last, today);
}

/** The losses of a time by reason, the most first; undefined when there were none. */
export async function tallyCard(
  scope: Scope,
  closed: Stretch,
  reader: Reader,
): Promise<{ readonly card: Card; readonly content: string } | undefined> {
  const words = WORDS[reader.lang];
  const totals = await lostTotals(scope, closed, reader.zone);
  const all = totals.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return undefined;
  const by = [...LOSS_REASONS, 'none' as const]
    .map((why) => {
      const of = totals.filter((total) => total.why === why);
      return { why, count: of.reduce((sum, { count }) => sum + count, 0), sum: sumText(of, reader.lang) };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const named = (why: LostWhy) => (why === 'none' ? words.none : LOSS_WORDS[reader.lang][why]);
  const [first] = by.filter(({ why }) => why !== 'none');
  const period = periodText(closed, reader);
  const address = `/r/lost?first=${closed.first}&last=${closed.last}`;
  const card: Card = {
    title: first ? words.tallyTitle(period, all, named(first.why), first.count) : words.tallyPlain(period, all),
    parts: [
      {
        kind: 'rows',
        rows: by.map(({ why, count, sum }) => ({
          title: named(why),
          text: words.join([words.share(count, Math.round((count / all) * 100)), ...(sum ? [sum] : [])]),
          href: `${address}&why=${why}`,
        })),
      },
    ],
    actions: [{ action: 'closing.page', label: words.page, href: address }],
  };
  return { card, content: `${closed.first}:${by.map(({ why, count }) => `${why}${count}`).join()}` };
}
