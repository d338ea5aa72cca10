/** What is learned from: labelled messages, short sayings under headings, and tellings with a label of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { SIGNAL_KINDS, type SignalKind } from '../../src/terms.js';
import { sameCompany } from '../../src/understand/parts.js';
import { type Evidence, featuresOf } from '../../src/understand/stages/evidence.js';
import { eachRun } from '../../src/understand/stages/sayings.js';
import { TOPICS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../../src/understand/stages/weigh.js';
import { explainReading } from '../../src/understand/understand.js';
import { rowOf } from '../corpus-row.js';
import { labelledFiles } from './labelled-files.js';
import type { Sample } from './logistic.js';
import { unmarked } from './marked.js';

interface Labelled {
  readonly customer?: string;
  readonly stage: string | null;
  readonly stage_accept?: readonly (string | null)[];
  readonly sentiment?: string;
  readonly sentiment_accept?: readonly string[];
  readonly signals?: readonly string[];
  readonly signals_optional?: readonly string[];
}

const CORPUS = new URL('../../test/corpus/', import.meta.url);
const SOME_TIME = '2026-03-11T18:20:00+08:00';
/** Labelled messages count for more than tellings: they are as long as what reps write. */
const LABELLED = 2;
const STAGE_LETTERS: Readonly<Record<string, string>> = { l: 'lead', i: 'intent', p: 'proposal', n: 'negotiation', w: 'won', x: 'lost' };
const TOPIC_LETTERS: Readonly<Record<SignalKind, string>> = {
  price: 'pr',
  contract: 'co',
  competitor: 'cm',
  budget: 'bu',
  decision_maker: 'dm',
  delivery: 'de',
  payment: 'pa',
  objection: 'ob',
  signing_time: 'st',
  churn_risk: 'ch',
  bidding: 'bi',
  trial: 'tr',
  technical: 'te',
  service: 'se',
  renewal: 're',
};
const MOOD_MARKS: Readonly<Record<string, string>> = { '+': 'positive', '0': 'neutral', '-': 'negative' };

/** Every labelled message that is learned from. */
export function messagesOf(): Sample[] {
  return [...labelledFiles('messages'), 'zh/messages.jsonl', 'en/messages.jsonl'].flatMap(samplesOf);
}

function samplesOf(file: string): Sample[] {
  const samples: Sample[] = [];
  for (const line of readFileSync(new URL(file, CORPUS), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    // Our own corpus: a line of another shape fails below.
    const raw = JSON.parse(line) as {
      text: string;
      now?: string;
      earlier?: { sender: string; text: string }[];
      gold?: { intent: string; deals: Labelled[] };
      deals?: Labelled[];
    };
    if (raw.gold?.intent === 'change_stage') continue;
    const isLead = raw.gold?.intent === 'create_lead';
    const row = raw.gold === undefined ? undefined : rowOf(raw);
    const earlier = raw.earlier ?? (row?.kind === 'message' ? (row.context ?? undefined) : undefined);
    const now = Date.parse(row?.ref_time ?? raw.now ?? SOME_TIME);
    const { reading, evidence } = explainReading(raw.text, { now, zone: 'Asia/Shanghai', ...(earlier === undefined ? {} : { earlier }) });
    const labels = raw.gold?.deals ?? raw.deals ?? [];
    for (const [i, deal] of reading.deals.entries()) {
      const named = labels.find(({ customer }) => customer !== undefined && sameCompany(customer, deal.customer?.value ?? ''));
      const label = named ?? (labels.length === 1 && reading.deals.length === 1 ? labels[0] : undefined);
      if (label === undefined) continue;
      const stages = isLead ? [] : (label.stage_accept ?? [label.stage]).map((stage) => stage ?? 'none');
      const moods = label.sentiment_accept ?? (label.sentiment === undefined ? [] : [label.sentiment]);
      const topics = SIGNAL_KINDS.map((kind) =>
        label.signals_optional?.includes(kind) === true || label.signals === undefined ? undefined : label.signals.includes(kind),
      );
      samples.push(...sampleOf(evidence[i], stages, moods, topics, LABELLED));
    }
  }
  return samples;
}

/** Short sayings: `# topics | stages | mood`, then the sayings between slashes. */
export function sayingsOf(lang: 'zh' | 'en'): Sample[] {
  const samples: Sample[] = [];
  for (const block of readFileSync(new URL(`phrases/${lang}.txt`, CORPUS), 'utf8')
    .split(/^# /m)
    .slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const [topics = [], stages = [], moods = []] = head.split('|').map((part) => part.trim().split(/[ ,]/).filter(Boolean));
    const told = SIGNAL_KINDS.map((kind) => topics.includes(kind));
    for (const saying of lines.join('').split(' / ')) samples.push(...sampleOf(evidenceOf(saying), stages, moodsOf(moods), told, 0.5));
  }
  return samples;
}

/** What a line begins with that labels nothing but its names. */
const NAMES_ALONE = '|||';

/**
 * Tellings as reps type them, one a line: `stages|topics|moods|text`, the stages by letter (l i p n w x, - for none), the topics by two letters, with ? where the
 * label leaves it open, the moods by mark (+ 0 -). Names may be marked (see `unmarked`). A line that labels nothing else, `|||text`, only shows where names stand.
 */
export function tellingsOf(lang: 'zh' | 'en'): Sample[] {
  const files = readdirSync(new URL('phrases/', CORPUS)).filter(
    (name) => name.startsWith(`told-${lang}`) || name.startsWith(`marked-${lang}`),
  );
  return tellingsIn(files.sort().flatMap((name) => readFileSync(new URL(`phrases/${name}`, CORPUS), 'utf8').split('\n')));
}

/** The samples of lines of such a list. */
export function tellingsIn(lines: readonly string[]): Sample[] {
  return lines
    .filter((line) => line !== '' && !line.startsWith(NAMES_ALONE))
    .flatMap((line) => {
      const [stages = '', topics = '', moods = '', ...text] = line.split('|');
      const told = topics.split(' ');
      return sampleOf(
        evidenceOf(unmarked(text.join('|')).text),
        stages.split(',').map((letter) => STAGE_LETTERS[letter] ?? 'none'),
        moodsOf(moods.split(',')),
        SIGNAL_KINDS.map((kind) => (told.includes(`${TOPIC_LETTERS[kind]}?`) ? undefined : told.includes(TOPIC_LETTERS[kind]))),
        1,
      );
    });
}

/** So many tellings make one that is put together. */
const TOGETHER = 3;
/** What of a telling still holds where another stands beside it. */
const HOLDS_TOGETHER = /^(?:run|sig|lang|cluster):|^(?:bias|amount|next|rival)$/;

/**
 * Two tellings of the same list in one, for long messages that speak of several things: tellings are short, and from them alone every further word would speak a little against
 * every topic. What it tells is all topics of both; of stage and mood it says nothing.
 */
export function together(tellings: readonly Sample[]): Sample[] {
  return tellings.flatMap((one, i) => {
    const other = tellings[(i * 7 + 311) % tellings.length];
    if (i % TOGETHER !== 0 || other === undefined) return [];
    const right = one.right.map((told, column) => {
      const too = other.right[column];
      return told === true || too === true ? true : told === undefined || too === undefined ? undefined : false;
    });
    return [
      {
        features: [...new Set([...one.features, ...other.features])].filter((feature) => HOLDS_TOGETHER.test(feature)),
        right: right.map((told, column) => (column < TOPICS_FROM ? false : told)),
        count: 0.5,
      },
    ];
  });
}

const moodsOf = (marks: readonly string[]): string[] => marks.map((mark) => MOOD_MARKS[mark] ?? mark);

function evidenceOf(text: string): Evidence | undefined {
  return explainReading(text.trim(), { now: Date.parse(SOME_TIME), zone: 'Asia/Shanghai', oneCustomer: true }).evidence[0];
}

function sampleOf(
  evidence: Evidence | undefined,
  stages: readonly string[],
  moods: readonly string[],
  topics: Sample['right'],
  count: number,
): Sample[] {
  if (evidence === undefined) return [];
  const right = [
    ...[...WEIGHED_STAGES, 'none'].map((stage) => stages.includes(stage)),
    ...WEIGHED_MOODS.map((mood) => moods.includes(mood)),
    ...topics,
  ];
  return right.includes(true) ? [{ features: [...featuresOf(evidence), ...runsIn(evidence)], right, count }] : [];
}

function runsIn({ said, lang }: Evidence): string[] {
  const runs = new Set<string>();
  eachRun(said, lang, (_, start, end) => {
    runs.add(`run:${lang}:${said.slice(start, end).replace(/[^\u4e00-\u9fffA-Za-z0' ]/g, ',')}`);
    return true;
  });
  return [...runs];
}
