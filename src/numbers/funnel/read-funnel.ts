/** The funnel of the last working day: what stood where, what moved, and where less moved than usual. */
import { addDays, dayOf } from '../../records/day.js';
import type { Settings } from '../../records/settings.js';
import { isWorkday } from '../../records/workdays.js';
import { type At, type Day, OPEN_STAGES, type Zone } from '../../terms.js';
import { type DealRow, dealsLike, type Total, totalsLike } from '../queries.js';
import type { Scope } from '../scope.js';
import { type Compared, compare, type Flow, isTelling, LEAST_USUAL_DAYS, type StretchDays } from './drop.js';
import { countMoves, countsAs, type Moves, type Step, standingOver } from './moves.js';
import { movesCounted, USUAL } from './queries.js';
import { type Stretches, stretchesBefore } from './stretches.js';

/** One stage of the funnel. `in … back`: moves of the last working day. */
export interface FunnelStep {
  readonly step: Step;
  /** Deals that stand there now, by currency. */
  readonly totals: readonly Total[];
  readonly deals: number;
  readonly in: number;
  readonly on: number;
  readonly lost: number;
  readonly back: number;
  /** The shortest stretch of which something can be said, against what is usual; undefined = too few deals or days to say anything. */
  readonly against?: Compared & { readonly days: StretchDays; readonly first: Day; readonly last: Day };
  /** Of a drop: the largest deals that stood there all the while. */
  readonly unmoved: readonly DealRow[];
}

export interface Funnel {
  readonly about: Day;
  readonly stretches: Stretches;
  readonly steps: readonly FunnelStep[];
  /** All moves of the last working day. */
  readonly moves: number;
  /** Deals that came further, that began, that were lost. */
  readonly onward: number;
  readonly began: number;
  readonly lost: number;
  /** True when there are days enough on record to say what is usual. */
  readonly hasHistory: boolean;
}

export interface FunnelMoment {
  /** The day it is read for: it is about the working day before. */
  readonly day: Day;
  /** When it is read. */
  readonly now: At;
  readonly zone: Zone;
  readonly settings: Pick<Settings, 'daysOff' | 'daysOn'>;
}

const UNMOVED = 3;

export async function funnelOf(scope: Scope, { day, now, zone, settings }: FunnelMoment): Promise<Funnel> {
  const stretches = stretchesBefore(day, zone, settings);
  const [one, five, twenty] = stretches.from.map((stretch) => stretch.at);
  const m0 = stretches.until;
  const marks = { m0, m1: one ?? m0, m2: five ?? m0, m3: twenty ?? m0, usual: stretches.usualFrom };
  const [totals, { moves: bucketed, firstAt }] = await Promise.all([
    totalsLike(scope, { stages: OPEN_STAGES }, { today: day, zone }),
    movesCounted(scope, marks),
  ]);
  const usualFrom = Math.max(stretches.usualFrom, firstAt ?? marks.m3);
  const usualDays = workdaysBetween(usualFrom, marks.m3, zone, settings);
  const hasHistory = usualDays >= LEAST_USUAL_DAYS;
  const bucket = (n: number): readonly Moves[] => bucketed.filter((moves) => moves.bucket === n);
  // Told from where what is usual would begin; there were no moves before the first.
  const usual = bucket(USUAL).map((moves) => ({ ...moves, after: moves.after - moves.count * (usualFrom - marks.usual) }));
  const yesterday = bucket(1);

  const past: Past = {
    buckets: [bucket(0), yesterday, bucket(2), bucket(3)],
    ...{ mark: marks.m3, now: Math.max(now, stretches.until), usual, usualFrom, usualDays, stretches },
  };
  const steps: FunnelStep[] = [];
  for (const step of OPEN_STAGES) {
    const here = totals.filter((total) => total.stage === step);
    const deals = here.reduce((sum, total) => sum + total.count, 0);
    const against = hasHistory ? comparedAt(step, deals, past) : undefined;
    const since = against?.dropped ? stretches.from.find(({ days }) => days === against.days)?.at : undefined;
    const unmoved =
      since === undefined ? [] : await dealsLike(scope, { stages: [step], stoodBefore: since }, { today: day, zone }, UNMOVED);
    const number = (kind: 'in' | 'on' | 'lost' | 'back') => countMoves(yesterday, kind, step);
    steps.push({
      ...{ step, totals: here, deals, unmoved, in: number('in'), on: number('on'), lost: number('lost'), back: number('back') },
      ...(against ? { against } : {}),
    });
  }
  const sum = (moves: readonly Moves[]) => moves.reduce((n, move) => n + move.count, 0);
  return {
    about: stretches.about,
    stretches,
    steps,
    moves: sum(yesterday),
    onward: sum(yesterday.filter((move) => OPEN_STAGES.some((step) => countsAs(move, 'on', step)))),
    began: sum(yesterday.filter(({ from }) => from === null)),
    lost: sum(yesterday.filter(({ to }) => to === 'lost')),
    hasHistory,
  };
}

interface Past {
  /** Today so far, the last working day, and the further back: to five days, to twenty. */
  readonly buckets: readonly (readonly Moves[])[];
  /** Where the buckets' moves are counted from. */
  readonly mark: At;
  readonly now: At;
  readonly usual: readonly Moves[];
  readonly usualFrom: At;
  readonly usualDays: number;
  readonly stretches: Stretches;
}

/** The shortest stretch of which something can be said; undefined when there is none. */
function comparedAt(step: Step, deals: number, past: Past): FunnelStep['against'] {
  const { buckets, mark, usual, stretches } = past;
  const [today = [], ...older] = buckets;
  const until = stretches.until - mark;
  const end = standingOver(today, step, deals, { from: until, until: past.now - mark }).start;
  const flows = stretches.from.map((stretch, i): Flow & { readonly start: number } => {
    const moves = older.slice(0, i + 1).flat();
    const { start, mean } = standingOver(moves, step, end, { from: stretch.at - mark, until });
    return { moved: countMoves(moves, 'on', step), dealDays: mean * stretch.days, start };
  });
  const longest = flows.at(-1);
  const { mean } = standingOver(usual, step, longest?.start ?? end, { from: 0, until: mark - past.usualFrom });
  const before = { moved: countMoves(usual, 'on', step), dealDays: mean * past.usualDays };
  for (const [i, now] of flows.entries()) {
    const stretch = stretches.from[i];
    const compared = compare(now, before);
    if (stretch && isTelling(compared)) return { ...compared, days: stretch.days, first: stretch.first, last: stretches.about };
  }
  return undefined;
}

function workdaysBetween(from: At, until: At, zone: Zone, { daysOff, daysOn }: FunnelMoment['settings']): number {
  const extra = { off: new Set(daysOff), on: new Set(daysOn) };
  let days = 0;
  for (let day = dayOf(from, zone), last = dayOf(until, zone); day < last; day = addDays(day, 1)) if (isWorkday(day, extra)) days += 1;
  return days;
}
