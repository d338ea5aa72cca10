/** Who is told what, when: the 60 stories of the sample data, laid out backwards from today. */
import { addDays, daysBetween } from '../../records/day.js';
import { isWorkday, nextWorkday, previousWorkday } from '../../records/workdays.js';
import type { Day, Stage } from '../../terms.js';
import type { Chance } from './chance.js';
import { INDUSTRIES, type Industry } from './companies.js';
import {
  COMPARING,
  FIRST_LINES,
  GOOD_LEADS,
  LACKING,
  LINES,
  type Line,
  QUIET_LINES,
  RENEWAL,
  SERVICE_LINES,
  SIGNING,
  STILL_COMPARING,
  WAITING,
} from './sentences.js';

export type Source = keyof typeof FIRST_LINES;

export interface Step {
  readonly day: Day;
  readonly line: Line;
  readonly stage: Stage;
  /** What the next date is, when the line names one. */
  readonly next: Day;
  /** True when a second deal begins here. */
  readonly secondDeal: boolean;
  /** True when the customer weighs us against a rival for the second time running. */
  readonly stuck: boolean;
}

export interface Story {
  readonly company: string;
  readonly industry: Industry;
  /** Index into the reps. */
  readonly rep: number;
  /** null = nobody wrote it down. */
  readonly source: Source | null;
  /** In 10,000 yuan; undefined = any of the product. */
  readonly price: number | undefined;
  /** The surname of the person on top; undefined = any. */
  readonly surname: string | undefined;
  readonly steps: readonly Step[];
}

/** How a story stands today. `due` counts from today in days, `last` is how many days ago the customer was last spoken to. */
interface Fate {
  readonly stage: Stage;
  readonly last: number;
  readonly due: number;
  readonly steps: number;
  readonly fresh?: boolean;
  readonly quiet?: boolean;
  readonly service?: number;
  readonly renews?: boolean;
  /** What is not known of the lead. */
  readonly lacks?: keyof typeof LACKING;
  /** It came into its stage with the last thing told. */
  readonly enters?: boolean;
  /** The last two things told are a comparison with a rival. */
  readonly stuck?: boolean;
  /** The last thing said, when it must be this. */
  readonly says?: Line;
}

interface Known {
  readonly rep: number;
  readonly price?: number;
  readonly surname?: string;
  readonly fate: Fate;
}

/** Stories that the examples of the bot speak of. */
const KNOWN: Readonly<Record<string, Known>> = {
  华东医疗: { rep: 0, price: 38, surname: '王', fate: { stage: 'negotiation', last: 3, due: 3, steps: 8, says: SIGNING } },
  衡远精工: { rep: 0, price: 76, fate: { stage: 'lead', last: 1, due: 2, steps: 1, fresh: true } },
  恒川机械: { rep: 1, price: 120, fate: { stage: 'proposal', last: 9, due: -4, steps: 6, says: WAITING } },
  乐活便利: { rep: 2, fate: { stage: 'proposal', last: 15, due: -8, steps: 5, quiet: true } },
};

const open = (stage: Stage, steps: number, ends: readonly (readonly [last: number, due: number])[], quiet = false): Fate[] =>
  ends.map(([last, due], i) => ({ stage, last, due, steps: steps + (i % 3), quiet }));
const closed = (stage: Stage, steps: number, days: readonly number[]): Fate[] =>
  days.map((last, i) => ({
    stage,
    last,
    due: 0,
    steps: steps + (i % 2),
    ...(stage === 'won' ? { service: i % 3, renews: i % 3 === 2 } : {}),
  }));

const FATES: readonly Fate[] = [
  ...[1, 1, 1, 1, 2, 2, 2].map((last, i): Fate => ({ stage: 'lead', last, due: 1 + i, steps: 1, fresh: true })),
  ...open('lead', 2, [
    [4, 0],
    [6, -1],
  ]),
  { stage: 'lead', last: 3, due: 5, steps: 1, lacks: 'contact' },
  { stage: 'lead', last: 8, due: 0, steps: 1, lacks: 'next' },
  ...open('intent', 2, [
    [5, -1],
    [7, -2],
    [6, 0],
    [4, 0],
    [2, 1],
    [1, 2],
    [3, 4],
    [5, 6],
    [2, 8],
    [1, 5],
  ]),
  { stage: 'intent', last: 6, due: 0, steps: 1, lacks: 'next' },
  { stage: 'intent', last: 4, due: 9, steps: 2, lacks: 'source' },
  ...open('intent', 3, [[21, -11]], true),
  ...open('proposal', 4, [
    [8, -1],
    [9, -3],
    [5, 0],
    [3, 1],
    [2, 2],
    [4, 5],
    [3, 7],
    [6, 4],
    [2, 6],
  ]),
  { stage: 'proposal', last: 1, due: 3, steps: 5, stuck: true },
  ...open('proposal', 4, [[17, 8]], true),
  ...open('negotiation', 7, [
    [10, -6],
    [4, 0],
    [3, 0],
    [2, 1],
    [5, 2],
    [2, 10],
  ]),
  { stage: 'negotiation', last: 1, due: 4, steps: 7, enters: true },
  ...open('negotiation', 8, [[19, 6]], true),
  ...closed('won', 6, [1, 9, 18, 33, 52, 64, 88, 105]),
  ...closed('lost', 4, [5, 20, 41, 66, 97]),
];

/** Sixty stories, ten for each of six reps. `today` is a day of the workspace's zone. */
export function planStories(chance: Chance, today: Day): readonly Story[] {
  const fates = chance.shuffle(FATES);
  const companies = INDUSTRIES.flatMap((industry) => industry.companies.map((company) => ({ company, industry })));
  const others = chance.shuffle(companies.filter(({ company }) => !(company in KNOWN)).map((_, i) => i % 6));
  let told = 0;
  return companies.flatMap(({ company, industry }) => {
    const known = KNOWN[company];
    const fate = known?.fate ?? fates[told];
    const rep = known?.rep ?? others[told] ?? 0;
    if (!known) told += 1;
    if (!fate) return [];
    const heard = chance.pick<Source>(['展会', '转介绍', '转介绍', '官网', '其他']);
    const source = fate.lacks === 'source' ? null : fate.lacks === 'contact' ? '官网' : heard;
    return [{ company, industry, rep, source, price: known?.price, surname: known?.surname, steps: stepsOf(fate, heard, chance, today) }];
  });
}

function stepsOf(fate: Fate, source: Source, chance: Chance, today: Day): readonly Step[] {
  const days = daysOf(fate, chance, today);
  const stages = stagesOf(fate, days.length);
  const used = new Set<Line>(fate.says ? [fate.says] : fate.stuck ? [COMPARING] : []);
  return days.map((day, i) => {
    const stage = stages[i] ?? fate.stage;
    const isLast = i === days.length - 1;
    const after = days[i + 1];
    const next = isLast ? dueDay(fate, today) : (after ?? day);
    const serves = i >= days.length - (fate.service ?? 0);
    const renews = fate.renews === true && isLast;
    const moment = { fate, source, stage, first: i === 0, serves, renews, quiet: fate.quiet === true && isLast };
    const usual = lineFor({ ...moment, says: isLast ? fate.says : undefined }, used, chance);
    const line = toldOf(fate, i, days.length) ?? usual;
    used.add(line);
    return { day, line, stage: renews ? 'intent' : stage, next, secondDeal: renews, stuck: fate.stuck === true && isLast };
  });
}

/** What must be told at that step; undefined = anything. */
function toldOf({ lacks, stuck }: Fate, step: number, steps: number): Line | undefined {
  if (lacks && step === 0) return LACKING[lacks];
  if (!stuck) return undefined;
  return step === steps - 1 ? STILL_COMPARING : step === steps - 2 ? COMPARING : undefined;
}

interface Moment {
  readonly fate: Fate;
  readonly source: Source;
  readonly stage: Stage;
  readonly first: boolean;
  readonly serves: boolean;
  readonly renews: boolean;
  readonly quiet: boolean;
  readonly says: Line | undefined;
}

function lineFor(moment: Moment, used: ReadonlySet<Line>, chance: Chance): Line {
  if (moment.renews) return RENEWAL;
  if (moment.says) return moment.says;
  if (moment.first) return moment.fate.fresh ? chance.pick(GOOD_LEADS) : chance.pick<Line>(FIRST_LINES[moment.source]);
  if (moment.quiet) return chance.pick(QUIET_LINES);
  const told = moment.serves ? SERVICE_LINES : LINES[moment.stage];
  const priced = told.filter(({ text }) => text.includes('<amt>'));
  // A proposal begins with a price.
  const lines = moment.stage === 'proposal' && !priced.some((line) => used.has(line)) ? priced : told;
  return chance.shuffle(lines).find((line) => !used.has(line)) ?? chance.pick(told);
}

/** The days of a story's steps, oldest first, all on working days before today. */
function daysOf(fate: Fate, chance: Chance, today: Day): Day[] {
  const days: Day[] = [];
  if (fate.fresh) {
    let day = today;
    for (let i = 0; i < fate.last; i++) day = previousWorkday(day);
    return [day];
  }
  let day = previousWorkday(addDays(today, 1 - fate.last));
  for (let i = 0; i < (fate.service ?? 0); i++) {
    const later = workdayFrom(addDays(day, 12 + i * 9));
    if (daysBetween(later, today) > 0) days.push(later);
  }
  const service = days.length;
  for (let i = 0; i < fate.steps; i++) {
    days.unshift(day);
    day = previousWorkday(addDays(day, -chance.between(2, 9)));
  }
  // What could not be told because it would lie in the future is not missed.
  return days.slice(0, fate.steps + service);
}

/** Which stage each step shows: one step as a lead, then evenly up to where the story stands. */
function stagesOf(fate: Fate, count: number): Stage[] {
  const paths: Record<Stage, readonly Stage[]> = {
    lead: ['lead'],
    intent: ['intent'],
    proposal: ['intent', 'proposal'],
    negotiation: ['intent', 'proposal', 'negotiation'],
    won: ['intent', 'proposal', 'negotiation'],
    lost: ['intent', 'proposal'],
  };
  const path = fate.enters ? paths.proposal : paths[fate.stage];
  const atLast = fate.enters || fate.stage === 'won' || fate.stage === 'lost';
  const climb = fate.steps - 1 - (atLast ? 1 : 0);
  return Array.from({ length: count }, (_, i): Stage => {
    if (i === 0) return 'lead';
    if (i > climb) return fate.stage;
    return path[Math.floor(((i - 1) * path.length) / climb)] ?? fate.stage;
  });
}

/** When the next step after the last one is due: a working day, today whatever it is. */
function dueDay(fate: Fate, today: Day): Day {
  const day = addDays(today, fate.renews ? 6 : fate.due);
  if (day === today || isWorkday(day)) return day;
  return fate.due < 0 ? previousWorkday(day) : workdayFrom(day);
}

const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : nextWorkday(day));
