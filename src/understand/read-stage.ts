import type { Lang, SignalKind, Stage } from '../terms.js';
import type { Found, ReadSignal } from './reading.js';
import { stagesEn } from './stages/en.js';
import { stagesZh } from './stages/zh.js';
import { type Cue, compile } from './text/cues.js';
import { holdsLatin } from './text/language.js';

/** A word that shows a stage; `used` = the goods are in use, paid for or complained about, so the deal was won once. */
export type StageCue = Cue<Stage | 'used'>;

const findZh = compile(stagesZh);
const findEn = compile(stagesEn);

/** Every word of the message that shows a stage. */
export function stageCues(folded: string, lower: string, lang: Lang): StageCue[] {
  const cues = lang === 'zh' ? findZh(folded, lower) : [];
  if (lang === 'en' || holdsLatin(folded, 3)) cues.push(...findEn(folded, lower));
  return cues;
}

/** The furthest stage its words show: an end (lost, won) outweighs what led to it, haggling outweighs the quote it is about. */
const ORDER: readonly Stage[] = ['lost', 'won', 'negotiation', 'proposal', 'intent', 'lead'];

/** The stage that the words of one part show; undefined when they tell none. */
export function stageOf(cues: readonly StageCue[], signals: readonly ReadSignal[]): Found<Stage> | undefined {
  for (const stage of ORDER) {
    const cue = cues.find(({ tag }) => tag === stage);
    if (cue !== undefined) return { value: stage, certainty: 'implied', span: cue.span, rule: cue.rule };
  }
  for (const [stage, kinds] of TOPICS) {
    const signal = signals.find(({ kind }) => kinds.includes(kind));
    if (signal !== undefined) return { value: stage, certainty: 'implied', span: signal.span, rule: `topic/${signal.kind}` };
  }
  return undefined;
}

/** Where no word tells the stage, its topics hint at one: terms are talked over late, needs early. */
const TOPICS: readonly (readonly [stage: Stage, kinds: readonly SignalKind[]])[] = [
  ['won', ['service']],
  ['negotiation', ['contract', 'payment', 'signing_time', 'delivery']],
  ['proposal', ['price', 'bidding', 'trial', 'competitor', 'churn_risk']],
  ['intent', ['budget', 'technical', 'decision_maker', 'objection']],
  ['won', ['renewal']],
];
