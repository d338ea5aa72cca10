import type { Intent, Lang } from '../../terms.js';
import type { Asking } from '../text/interrogatives.js';
import { type KindWeights, layOutKinds } from '../text/kind-table.js';
import { layOut, type RunWeights } from '../text/run-table.js';
import { putToUs, type Subject } from './subjects.js';
import { INTENT_KINDS, INTENT_RUNS_EN, INTENT_RUNS_ZH } from './weights.js';

/** What the learned weights tell apart, in the order of their columns; `log_followup` stands for all news, `smalltalk` for all talk. */
export const WEIGHED_INTENTS = [
  'log_followup',
  'smalltalk',
  'ask_deal_status',
  'ask_funnel',
  'ask_overdue',
  'ask_whatif',
  'ask_brief',
  'draft_talk_track',
  'summarize_meeting',
  'change_stage',
  'create_lead',
  'set_reminder',
] as const satisfies readonly Intent[];
export type WeighedIntent = (typeof WEIGHED_INTENTS)[number];

/** What of a message speaks for an intent. */
export interface IntentEvidence {
  readonly lang: Lang;
  /** The text with its names and values by kind (see `saidIn`). */
  readonly said: string;
  /** The intent by the rules alone. */
  readonly rule: WeighedIntent;
  /** A clause of it asks us something. */
  readonly asks: boolean;
  /** What its question words ask for. */
  readonly asking: readonly Asking[];
  /** What its words are about. */
  readonly about: readonly Subject[];
  /** It tells what somebody else asked or said (他们问…). */
  readonly reported: boolean;
  /** Each of its clauses asks. */
  readonly wholly: boolean;
  readonly customer: boolean;
  /** The customer is only taken for one by its place. */
  readonly guessed: boolean;
  readonly person: boolean;
  /** How many topics of a deal it speaks of. */
  readonly topics: number;
  readonly amount: boolean;
  readonly day: boolean;
  /** The message before this one asked something. */
  readonly after: boolean;
}

/** The evidence beside the words, as names that a weight can hang on. What the rules take for news or talk counts as undecided: both are what they fall back on. */
export function intentFeatures({
  lang,
  said,
  rule,
  asks,
  asking,
  about,
  reported,
  customer,
  person,
  topics,
  amount,
  day,
  after,
}: IntentEvidence): string[] {
  const told = rule === 'log_followup' || rule === 'smalltalk';
  const features = [`lang:${lang}`, told ? 'rule:none' : `rule:${rule}`];
  features.push(`long:${Math.min(4, Math.floor(said.length / (lang === 'zh' ? 12 : 30)))}`);
  features.push(`topics:${Math.min(3, topics)}${asks ? '?' : ''}`);
  if (customer) features.push('customer');
  if (person) features.push('person');
  if (amount) features.push('amount');
  if (day) features.push('day');
  if (asks) features.push(customer ? 'asks:customer' : 'asks');
  if (after) features.push('after');
  for (const one of asking) features.push(`q:${one}`, `q:${one}${customer ? '+customer' : ''}${reported ? '+reported' : ''}`);
  if (asking.length === 0) features.push(customer ? 'q:none+customer' : 'q:none');
  for (const subject of about) {
    features.push(`about:${subject}`);
    for (const one of asking) features.push(`about:${subject}+${one}`);
    if (customer) features.push(`about:${subject}+customer`);
  }
  if (about.some(putToUs))
    features.push('to us', customer ? 'to us+customer' : 'to us of nobody', `to us:${reported ? 'reported' : 'said'}`);
  if (reported) features.push(asking.length === 0 ? 'reported' : 'reported?');
  const words = lang === 'en' ? (said.match(/[a-z']+|[CPRMD0]/g) ?? []) : [];
  const bare = withoutEnd(said);
  if (lang === 'en') features.push(`first:${words[0] ?? ''}`, `first:${words[0] ?? ''} ${words[1] ?? ''}`);
  else features.push(`last:${bare.slice(-1)}`, `last:${bare.slice(-2)}`, `last:${bare.slice(-3)}`, `first:${bare.slice(1, 3)}`);
  return features;
}

const SAYS = /[\u4e00-\u9fffA-Za-z0?]/;

/** The text without the punctuation it ends with. */
function withoutEnd(said: string): string {
  let end = said.length;
  while (end > 0 && !SAYS.test(said.charAt(end - 1))) end--;
  return said.slice(0, end);
}

const made = new Map<Lang, RunWeights>();
let kinds: KindWeights | undefined;

/** The runs of a language, laid out when they are first asked for. */
function intentRuns(lang: Lang): RunWeights {
  const known = made.get(lang) ?? layOut(lang === 'zh' ? INTENT_RUNS_ZH : INTENT_RUNS_EN, lang, WEIGHED_INTENTS.length);
  made.set(lang, known);
  return known;
}

/** The columns that ask something of us. */
const QUESTIONS = [2, 3, 4, 5, 6, 7, 8];

/** The intent that rules and learned words together speak for, by how much it leads the rule's own, and the likeliest question. */
export function weighIntent(evidence: IntentEvidence): {
  readonly intent: WeighedIntent;
  readonly lead: number;
  readonly question: WeighedIntent;
  /** By how much that question leads the rules' intent. */
  readonly questionLead: number;
} {
  const sums = new Array<number>(WEIGHED_INTENTS.length).fill(0);
  kinds ??= layOutKinds(INTENT_KINDS, WEIGHED_INTENTS.length);
  kinds.addTo(sums, intentFeatures(evidence));
  intentRuns(evidence.lang).addTo(sums, evidence.said);
  let best = 0;
  for (let i = 1; i < sums.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
  let question = 2;
  for (const i of QUESTIONS) if ((sums[i] ?? 0) > (sums[question] ?? 0)) question = i;
  const byRule = WEIGHED_INTENTS.indexOf(evidence.rule);
  return {
    intent: WEIGHED_INTENTS[best] ?? evidence.rule,
    lead: ((sums[best] ?? 0) - (sums[byRule] ?? 0)) / 100,
    question: WEIGHED_INTENTS[question] ?? 'ask_deal_status',
    questionLead: ((sums[question] ?? 0) - (sums[byRule] ?? 0)) / 100,
  };
}
