/** To whom deals were lost: each with the rival its customer was heard to name last, and why, as its review found. */
import type { Card } from '../../card.js';
import { dealLine, sumText } from '../../numbers/deal-line.js';
import { dealsLike, totalsLike } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { LOSS_WORDS } from '../../records/loss.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Lang } from '../../terms.js';
import { countOf, line, page, ROWS } from './deal-list.js';
import type { FunnelQuestion } from './funnel-question.js';
import { rivalsOf } from './queries.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

const LOST_WORDS = {
  zh: {
    to: (rival: string) => `输给 ${rival}`,
    unknown: '没记输给谁',
    counted: (rival: string, n: number) => `${rival} ${n} 单`,
    most: (counts: string) => `输给: ${counts}`,
    rule: '按客户那边最后一次提到的对手算',
  },
  en: {
    to: (rival: string) => `lost to ${rival}`,
    unknown: 'rival not on record',
    counted: (rival: string, n: number) => `${rival} ${n}`,
    most: (counts: string) => `Lost to: ${counts}`,
    rule: 'By the rival last heard of at the customer',
  },
} as const satisfies Record<Lang, unknown>;

/** So many lost deals are looked through. */
const MOST = 200;

export async function lostTo(scope: Scope, question: FunnelQuestion & { kind: 'lost-to' }, reader: AskReader): Promise<Card | string> {
  const { lang, clock, nameOf } = reader;
  const words = LOST_WORDS[lang];
  const all = WORDS[lang];
  const totals = await totalsLike(scope, question.filter, clock);
  const title = all.closedTitle(STAGE_WORDS[lang].lost, timeName(question.period ?? 'this_year', lang));
  const count = countOf(totals);
  if (count === 0) return `${title}: ${all.noDeals}`;
  const deals = await dealsLike(scope, question.filter, clock, MOST);
  const rivals = await rivalsOf(
    scope.records,
    deals.map(({ customer }) => customer.id),
  );
  const counts = new Map<string, number>();
  for (const { customer } of deals) {
    const rival = rivals.get(customer.id) ?? words.unknown;
    counts.set(rival, (counts.get(rival) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([one, a], [other, b]) => Number(one === words.unknown) - Number(other === words.unknown) || b - a);
  const sum = sumText(totals, lang);
  const rows = deals.slice(0, ROWS).map((row) => {
    const rival = rivals.get(row.customer.id);
    const why = row.deal.lossReason === null ? [] : [LOSS_WORDS[lang][row.deal.lossReason]];
    return {
      title: dealLine(row, lang),
      text: [rival === undefined ? words.unknown : words.to(rival), ...why, nameOf(row.deal.owner)].join(' · '),
      href: `/r/customer/${row.deal.customer}`,
    };
  });
  const more = count - rows.length;
  return {
    title: [title, all.deals(count), ...(sum ? [sum] : [])].join(' · '),
    parts: [
      line(words.most(ranked.map(([rival, n]) => words.counted(rival, n)).join(' · '))),
      { kind: 'rows', rows, ...(more > 0 ? { more: all.listMore(more) } : {}) },
      line(words.rule, 'quiet'),
    ],
    actions: page('lost', reader),
  };
}
