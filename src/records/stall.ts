/** When a deal is stuck on a comparison (卡在比价上): the customer weighs us against others and comes to no decision. */
import type { SignalKind } from '../terms.js';
import type { FollowUp } from './rows.js';

/** A follow-up with the topics heard in it. */
export interface Told extends Pick<FollowUp, 'text' | 'sentiment'> {
  readonly signals: readonly SignalKind[];
}

const COMPARES =
  /比价|对比|货比|比一比|比较(?:中|一下|几家|看看)|[两三四五六几]家(?:在|都|一起)?(?:比|竞)|比(?:了)?[两三四五六几]家|别家|另一家|其他家|竞品|\b(?:compar(?:e|es|ing|ed|ison)|other (?:quotes?|bids?|vendors?|offers?)|another vendor|shortlist\w*|bake-?off)\b/i;
const UNDECIDED =
  /再(?:看|比|考虑|想|研究|商量|等|议|说)|考虑(?:考虑|一下)|还(?:在|要|得|没)(?:比|看|对比|考虑|定|想|等|决定|下)|没(?:定|决定|想好|结论|下文)|犹豫|纠结|观望|摇摆|拿不准|下不了决心|先放|缓一缓|拖着|\b(?:undecided|not (?:yet )?decided|hasn't decided|haven't decided|still (?:comparing|evaluating|deciding|looking|weighing|undecided)|think (?:it |about it )?over|on the fence|hold(?:ing)? off|hesita\w+)\b/i;

/** Does the follow-up tell of a comparison that goes nowhere? */
export function isStall({ text, sentiment, signals }: Told): boolean {
  if (sentiment === 'positive') return false;
  const compares = signals.includes('competitor') || COMPARES.test(text);
  return compares && (UNDECIDED.test(text) || signals.includes('objection') || signals.includes('churn_risk'));
}

/** How many follow-ups in a row, counted back from the newest, were stuck. One begins the 深度异议期, a second calls the manager. */
export function stallsRunning(newestFirst: readonly Told[]): number {
  const end = newestFirst.findIndex((told) => !isStall(told));
  return end < 0 ? newestFirst.length : end;
}
