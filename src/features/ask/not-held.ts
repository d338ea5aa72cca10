/** What can be said where the number itself is not on record: money that came back, a target never set. */
import type { Card } from '../../card.js';
import { stretchOf, type Time } from '../../numbers/period.js';
import { totalsLike } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { countOf, line, sums, type Totals } from './deal-list.js';
import type { FunnelQuestion } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

/** What can be said of a target that was never set: what is signed and what may come. */
export async function withoutTarget(scope: Scope, period: Time, reader: AskReader): Promise<Card> {
  const words = GROUP_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const stretch = stretchOf(period, reader.clock.today);
  const won = await totalsLike(scope, { stages: ['won'], closed: stretch }, reader.clock);
  const due = await totalsLike(scope, { stages: ['negotiation'], due: stretch }, reader.clock);
  const text = (totals: Totals): string => [all.deals(countOf(totals)), ...sums(totals, reader)].join(' · ');
  return {
    title: words.soFar(timeName(period, reader.lang), text(won)),
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
  const due = period && stretchOf(period, reader.clock.today);
  if (period === undefined || due === undefined || due.last <= reader.clock.today) return title;
  const totals = await totalsLike(scope, { stages: ['negotiation'], due }, reader.clock);
  return {
    title,
    parts: [line(words.mayBeSigned(timeName(period, reader.lang), [words.deals(countOf(totals)), ...sums(totals, reader)].join(' · ')))],
    actions: [],
  };
}
