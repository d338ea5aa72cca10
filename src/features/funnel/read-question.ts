import type { MoveKind } from '../../numbers/funnel/moves.js';

/** Which question about the funnel daily a message asks, by its words alone. Pure. */

export type FunnelAsked = 'daily' | 'moves';

const DAILY =
  /漏斗日报|(?:昨天|昨日|今天|今日|每日)的?(?:阶段)?漏斗|阶段漏斗|\bfunnel (?:daily|report)\b|\b(?:daily|yesterday'?s) (?:funnel|pipeline)\b/i;
const MOVES =
  /(?:昨天|昨日|上个工作日)[^,。]{0,8}(?:阶段变动|变动|往前(?:走|推进)?|推进了|换了阶段|动了)|阶段变动|\b(?:stage (?:moves|changes)|what moved|which deals moved)\b/i;

export function funnelAsked(text: string): FunnelAsked | undefined {
  if (DAILY.test(text)) return 'daily';
  return MOVES.test(text) ? 'moves' : undefined;
}

/** What a question about moves at a stage is after: those into it, lost or sent back there, else those that went on. */
export function kindAsked(text: string): MoveKind {
  if (/丢|\blost\b/i.test(text)) return 'lost';
  if (/退|\bback\b/i.test(text)) return 'back';
  return /进(?:了|到)|新进|\binto\b/i.test(text) ? 'in' : 'on';
}
