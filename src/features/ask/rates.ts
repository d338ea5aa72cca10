/** Shares and means: the win rate, how long it took, the mean of what was won, how many went on from a stage. */
import type { Card } from '../../card.js';
import { sumText } from '../../numbers/deal-line.js';
import { stretchOf, type Time } from '../../numbers/period.js';
import { type DealFilter, dealsLike, type Total, totalsLike } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { OPEN_STAGES } from '../../terms.js';
import { countOf, dealRows, line, page, ROWS } from './deal-list.js';
import { conversionOf, type FunnelQuestion, type OfKind } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import { stagesReached } from './queries.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

/** More won deals than this are not averaged one by one. */
const MOST = 2000;

/** Which deals a share or a mean is taken of. */
interface Narrowed {
  readonly period: Time;
  readonly of: OfKind;
}

/** A sum from here on is told to a hundred: 69.33 万, not 693,333.33. */
const LARGE = 1_000_000;

/** What a deal of these came to on average. */
export function meanOf({ amount, count, unpriced }: Total): number {
  const mean = Math.round(amount / (count - unpriced));
  return mean < LARGE ? mean : Math.round(mean / 10_000) * 10_000;
}

/** The mean of what was won, by currency where there are several. */
export async function average(scope: Scope, { period, of }: Narrowed, reader: AskReader): Promise<Card | string> {
  const words = GROUP_WORDS[reader.lang];
  const name = timeName(period, reader.lang);
  const won = await totalsLike(scope, { ...of, stages: ['won'], closed: stretchOf(period, reader.clock.today) }, reader.clock);
  const priced = won.filter(({ count, unpriced }) => count > unpriced);
  if (priced.length === 0) return words.noAverage(name);
  const means = priced.map((total) => moneyText({ minor: meanOf(total), currency: total.currency }, reader.lang));
  const n = priced.reduce((all, { count, unpriced }) => all + count - unpriced, 0);
  return {
    title: words.average(name, means.join(' · ')),
    parts: [line(words.averageOf(n, sumText(priced, reader.lang) ?? ''), 'quiet')],
    actions: [],
  };
}

export async function winRate(scope: Scope, { period, of }: Narrowed, reader: AskReader): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const filter: DealFilter = { ...of, stages: ['won', 'lost'], closed: stretchOf(period, reader.clock.today) };
  const totals = await totalsLike(scope, filter, reader.clock);
  const won = countOf(totals.filter((total) => total.stage === 'won'));
  const all = countOf(totals);
  if (all === 0) return words.nothingClosed(timeName(period, reader.lang));
  const rows = await dealsLike(scope, filter, reader.clock, ROWS);
  return {
    title: words.winRate(timeName(period, reader.lang), Math.round((won / all) * 100)),
    parts: [line(words.winFormula(won, all - won), 'quiet'), ...dealRows(rows, all, reader)],
    actions: [],
  };
}

export async function cycle(scope: Scope, { period, of }: Narrowed, reader: AskReader): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const won = await dealsLike(scope, { ...of, stages: ['won'], closed: stretchOf(period, reader.clock.today) }, reader.clock, MOST);
  if (won.length === 0) return words.noCycle(timeName(period, reader.lang));
  const { zone } = reader.clock;
  const days = won.map(({ deal }) => Math.max(0, daysBetween(dayOf(deal.createdAt, zone), dayOf(deal.closedAt ?? deal.createdAt, zone))));
  const mean = Math.round(days.reduce((sum, n) => sum + n, 0) / days.length);
  return {
    title: words.cycle(timeName(period, reader.lang), mean),
    parts: [line(words.cycleFormula(won.length), 'quiet'), ...dealRows(won.slice(0, ROWS), won.length, reader)],
    actions: [],
  };
}

export async function conversion(
  scope: Scope,
  { from, dated }: FunnelQuestion & { kind: 'conversion' },
  reader: AskReader,
): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const stages = STAGE_WORDS[reader.lang];
  const ways = await stagesReached(scope);
  const steps = OPEN_STAGES.map((stage, i) => {
    const { reached, moved } = conversionOf(ways, stage);
    return {
      from: stages[stage],
      to: stages[OPEN_STAGES[i + 1] ?? 'won'],
      stage,
      reached,
      moved,
      rate: reached === 0 ? undefined : Math.round((moved / reached) * 100),
    };
  });
  const worst = steps.filter((step) => step.rate !== undefined).toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0))[0];
  const asked = from === 'worst' ? worst : steps.find((step) => step.stage === from);
  if (asked?.rate === undefined) return words.noConversion(stages[from === 'worst' ? 'lead' : from]);
  if (from === 'worst') {
    const own = GROUP_WORDS[reader.lang];
    const rows = steps.flatMap(({ rate, reached, moved, ...step }) =>
      rate === undefined
        ? []
        : [{ title: own.step(step.from, step.to), text: own.stepText(reached, moved, rate), href: `/r/stage/${step.stage}` }],
    );
    return { title: own.worstStep(asked.from, asked.to, asked.rate), parts: [{ kind: 'rows', rows }], actions: [] };
  }
  return {
    title: words.conversion(asked.from, asked.to, asked.rate),
    parts: [
      line(words.conversionFormula(asked.reached, asked.from, asked.moved, asked.to)),
      ...(worst?.rate === undefined ? [] : [line(words.worst(worst.from, worst.to, worst.rate))]),
      ...(dated ? [line(words.conversionPeriod, 'quiet')] : []),
    ],
    actions: page(from, reader),
  };
}
