/** What can be said where the number itself is not on record: money that came back, a target never set. */
import type { Card } from '../../card.js';
import { stretchOf } from '../../numbers/period.js';
import { totalsLike } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import type { Period } from '../../understand/reading.js';
import { countOf, line, sums, type Totals } from './deal-list.js';
import type { FunnelQuestion } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import type { AskReader } from './status.js';
import { WORDS } from './words.js';

/** What can be said of a target that was never set: what is signed and what may come. */
export async function withoutTarget(scope: Scope, period: Period, reader: AskReader): Promise<Card> {
  const words = GROUP_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const stretch = stretchOf(period, reader.clock.today);
  const won = await totalsLike(scope, { stages: ['won'], closed: stretch }, reader.clock);
  const due = await totalsLike(scope, { stages: ['negotiation'], due: stretch }, reader.clock);
  const text = (totals: Totals): string => [all.deals(countOf(totals)), ...sums(totals, reader)].join(' · ');
  return {
    title: words.soFar(all.periods[period], text(won)),
    parts: [line(words.mayCome(text(due))), line(words.noTarget, 'quiet')],
    actions: [],
  };
}

/** What came back is not known; what may be signed in that time is. */
export async function withoutMoney(
  scope: Scope,
  { what, period }: FunnelQuestion & { kind: 'missing' },
  reader: AskReader,
): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const title = words.cannotFind(what, words.missingMoney);
  if (period === undefined || !AHEAD.has(period)) return title;
  const due = await totalsLike(scope, { stages: ['negotiation'], due: stretchOf(period, reader.clock.today) }, reader.clock);
  return {
    title,
    parts: [line(words.mayBeSigned(words.periods[period], [words.deals(countOf(due)), ...sums(due, reader)].join(' · ')))],
    actions: [],
  };
}

/** Stretches that are not over. */
const AHEAD: ReadonlySet<Period> = new Set<Period>(['this_week', 'next_week', 'this_month', 'next_month', 'this_quarter', 'next_quarter']);
