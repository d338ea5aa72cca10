/**
 * Second half of npm run train: learns from the labelled messages, questions and sayings of test/corpus which words ask for what, and writes
 * src/understand/intents/weights.ts. With `--check` it writes nothing and says how often parts held back are right, beside the rules alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Lang } from '../../src/terms.js';
import { type IntentEvidence, intentFeatures, WEIGHED_INTENTS, type WeighedIntent } from '../../src/understand/intents/weigh.js';
import { eachRun } from '../../src/understand/stages/sayings.js';
import { explainReading } from '../../src/understand/understand.js';
import { labelledFiles } from './labelled-files.js';
import { type Learning, learn, type Sample, shareRight } from './logistic.js';
import { unmarked } from './marked.js';
import { writtenRows } from './written-rows.js';

const CORPUS = new URL('../../test/corpus/', import.meta.url);
const TARGET = new URL('../../src/understand/intents/weights.ts', import.meta.url);
const NOW = '2026-03-11T18:20:00+08:00';
/** How far the rules count before anything is learned. */
const TRUST_IN_RULE = 2;
const HOLD_RUN = 0.1;
const HOLD_KIND = 0.0003;
/** Lighter runs are not written. */
const LEAST = 12;
/** Their weights are written in steps of so many hundredths. */
const STEP = 8;

const LEARNING: Learning = {
  heads: [[0, WEIGHED_INTENTS.length]],
  columns: WEIGHED_INTENTS.length,
  rounds: 150,
  start: (feature, column) => (column > 1 && feature === `rule:${WEIGHED_INTENTS[column]}` ? TRUST_IN_RULE : 0),
  hold: (feature, seen, all) => (/^(?:run|first|last):/.test(feature) ? (HOLD_RUN * seen) / all : HOLD_KIND),
};

/** Names that stand where a saying has a capital: C a customer, P a person, R a rival, O one of us. Some tell what they are, some do not. */
const FILL: Record<Lang, Readonly<Record<string, readonly string[]>>> = {
  zh: {
    C: ['华源泵业', '金麦食品', '拓客通', '瑞康医院', '青禾', '东岭电气', '知行教育', '百川', '海晟物流', '鲸鱼科技', '方圆超市', '味知香'],
    P: ['王总', '刘主任', '陈经理', '老周', '赵工', '孙院长', '何姐', '高科长'],
    R: ['迈康', '英泰克', '沪川', '埃玛'],
    O: ['小顾', '老何', '李雷', '小戴'],
  },
  en: {
    C: ['Harrow Castings', 'Finch', 'Beacon Ridge', 'Lumen Health', 'Norvane', 'Vantix'],
    P: ['Dana', 'Tomas', 'Priya', 'Mr. Cole'],
    R: ['MedCore', 'Haldex', 'Samara'],
    O: ['Ken', 'Ivy', 'Sam'],
  },
};

interface Case {
  readonly text: string;
  readonly lang: Lang;
  readonly accepted: readonly WeighedIntent[];
  readonly earlier?: readonly { readonly sender: string; readonly text: string }[];
  readonly now?: string;
  readonly count: number;
}

/** The column that stands for an intent; undefined for orders that the rules alone decide. */
function columnOf(intent: string): WeighedIntent | undefined {
  if (intent === 'correct_record') return 'log_followup';
  if (intent === 'other') return 'smalltalk';
  return WEIGHED_INTENTS.find((known) => known === intent);
}

function sayings(lang: Lang): Case[] {
  let turn = 0;
  return readdirSync(new URL('phrases/', CORPUS))
    .filter((name) => name.startsWith(`asks-${lang}`))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(`phrases/${name}`, CORPUS), 'utf8')
        .split(/^# /m)
        .slice(1),
    )
    .flatMap((block) => {
      const [head = '', ...lines] = block.split('\n');
      const intent = columnOf(head.trim());
      if (intent === undefined) throw new Error(`phrases/asks-${lang}*.txt: no such intent as ${head}`);
      return lines
        .join('')
        .split(' / ')
        .map((saying) => {
          const text = saying.trim().replace(/(?<![A-Za-z])[CPRO](?![A-Za-z])/g, (kind) => {
            const names = FILL[lang][kind] ?? [];
            turn += 1;
            return names[turn % names.length] ?? kind;
          });
          return { text, lang, accepted: [intent], count: 1 };
        });
    });
}

function labelled(file: string, count: number): Case[] {
  return readFileSync(new URL(file, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      // Our own corpus: a line of another shape fails below.
      const raw = JSON.parse(line) as {
        text: string;
        lang?: Lang;
        ref_time?: string;
        now?: string;
        intent?: string;
        context?: { sender: string; text: string }[];
        earlier?: { sender: string; text: string }[];
        gold?: { intent: string; intent_accept?: string[] };
      };
      const accepted = (raw.gold?.intent_accept ?? [raw.gold?.intent ?? raw.intent ?? '']).flatMap((intent) => columnOf(intent) ?? []);
      const earlier = raw.context ?? raw.earlier;
      const now = raw.ref_time ?? raw.now;
      const lang = raw.lang ?? (file.includes('en/') ? 'en' : 'zh');
      return accepted.length === 0
        ? []
        : [{ text: raw.text, lang, accepted, count, ...(earlier === undefined ? {} : { earlier }), ...(now === undefined ? {} : { now }) }];
    });
}

/** Every so many English sayings are also learned in small letters, as they are typed in a hurry. */
const SMALL = 2;

function inSmallLetters(cases: readonly Case[]): Case[] {
  return cases.filter((_, i) => i % SMALL === 0).map((one) => ({ ...one, text: one.text.toLowerCase(), count: 0.5 }));
}

/** Every so many of the marked tellings that name their customer: news, however they are put. */
const TOLD = 4;

function tellings(lang: Lang): Case[] {
  return readdirSync(new URL('phrases/', CORPUS))
    .filter((name) => name.startsWith(`marked-${lang}`))
    .sort()
    .flatMap((name) => readFileSync(new URL(`phrases/${name}`, CORPUS), 'utf8').split('\n'))
    .filter((line) => line.includes('{C') && !line.startsWith('|||'))
    .filter((_, i) => i % TOLD === 0)
    .map((line) => ({ text: unmarked(line.split('|').slice(3).join('|')).text, lang, accepted: ['log_followup'], count: 0.25 }));
}

function evidenceOf({ text, earlier, now = NOW }: Case): IntentEvidence | undefined {
  return explainReading(text, { now: Date.parse(now), zone: 'Asia/Shanghai', ...(earlier === undefined ? {} : { earlier }) }, false).asked;
}

function sampleOf(item: Case): Sample[] {
  const evidence = evidenceOf(item);
  if (evidence === undefined) return [];
  const runs = new Set<string>();
  const { said, lang } = evidence;
  eachRun(said, lang, (_, start, end) => {
    runs.add(`run:${lang}:${said.slice(start, end).replace(/[^\u4e00-\u9fffA-Za-z0' ]/g, ',')}`);
    return true;
  });
  return [
    {
      features: [...intentFeatures(evidence), ...runs],
      right: WEIGHED_INTENTS.map((intent) => item.accepted.includes(intent)),
      count: item.count,
    },
  ];
}

const cases = [
  ...sayings('zh'),
  ...sayings('en'),
  ...inSmallLetters(sayings('en')),
  ...['zh/intents.jsonl', 'en/intents.jsonl', ...labelledFiles('qa')].flatMap((file) => labelled(file, 2)),
  ...[...labelledFiles('messages'), 'zh/messages.jsonl', 'en/messages.jsonl'].flatMap((file) => labelled(file, 0.7)),
  ...tellings('zh'),
  ...tellings('en'),
];
const samples = cases.flatMap(sampleOf);

if (process.argv.includes('--check')) check();
else write();

function check(): void {
  const alone = samples.filter(({ features, right }) => right[WEIGHED_INTENTS.findIndex((intent) => features.includes(`rule:${intent}`))]);
  console.log(`intents: rules alone ${((100 * alone.length) / samples.length).toFixed(1)} % of ${samples.length}`);
  const shares = [0, 1, 2, 3, 4].map((fifth) => {
    const learned = learn(
      samples.filter((_, i) => i % 5 !== fifth),
      LEARNING,
    );
    return shareRight(
      learned,
      samples.filter((_, i) => i % 5 === fifth),
      [0, WEIGHED_INTENTS.length],
    );
  });
  console.log(`intents: with what is learned, on parts held back: ${shares.map((share) => (share * 100).toFixed(1)).join(' ')} %`);
}

function write(): void {
  const lines = writtenRows(learn(samples, LEARNING), { columns: WEIGHED_INTENTS.length, step: STEP, least: LEAST });
  writeFileSync(
    TARGET,
    `/** Written by \`npm run train\` from test/corpus; hundredths for ${WEIGHED_INTENTS.join(', ')}. Not edited by hand. */
export const INTENT_RUNS_ZH =
  '${lines.zh}';

export const INTENT_RUNS_EN =
  '${lines.en}';

export const INTENT_KINDS =
  '${lines.kinds}';
`,
  );
  console.log(`intents: ${samples.length} cases; ${lines.counted}`);
}
