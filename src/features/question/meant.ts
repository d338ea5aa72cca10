/** Which open question a message answers. Pure. */

import type { Id, Intent } from '../../terms.js';
import { coreOf, stemOf } from '../../understand/names/core.js';
import type { Asked } from './queries.js';

/** By so many characters of its name a customer is called where only a few can be meant: 恒川 of 恒川机械. */
const STEM = 2;

/** What is known of the message. */
export interface Said {
  readonly text: string;
  readonly intent: Intent;
  /** Customers that the message names. */
  readonly named: readonly Id[];
  /** It names a company, known or not. */
  readonly names: boolean;
  /** The text of the message it quotes. */
  readonly quoted?: string;
  /** The last message the bot sent here. */
  readonly last: Id | undefined;
}

/** `these`: one is answered, of several is asked which. `seen`: a nod, nothing is to be said to it. `none`: it is no answer. */
export type Meant =
  | { readonly kind: 'these'; readonly asked: readonly [Asked, ...Asked[]] }
  | { readonly kind: 'seen' }
  | { readonly kind: 'none' };

/** What somebody answers with: news, an amendment, a stage, or words that are none of the bot's business. Orders and questions are put to the bot. */
const ANSWERS: ReadonlySet<Intent> = new Set([
  'log_followup',
  'create_lead',
  'correct_record',
  'change_stage',
  'add_contact_detail',
  'smalltalk',
  'other',
]);
/** Seen, but not answered. */
const SEEN =
  /^(?:收到|好的?|好嘞|好滴|行|嗯+|哦+|ok(?:ay)?|知道了|明白了?|了解|谢谢|谢了|马上|稍等|等(?:一)?下|我(?:先)?(?:去)?问问|got it|noted|thanks?(?: you)?|will do|sure)[\s。.!!~~,,吧啊呀的了]*$/iu;

export function meantBy(said: Said, open: readonly Asked[]): Meant {
  const text = said.text.trim();
  if (open.length === 0 || text === '' || !ANSWERS.has(said.intent)) return { kind: 'none' };
  const { quoted } = said;
  const quotes = quoted === undefined ? [] : open.filter((one) => quoted.includes(one.customer.name) || quoted.includes(one.question.text));
  const following = open.some((one) => one.question.card === said.last);
  if (SEEN.test(text)) return quotes.length > 0 || following ? { kind: 'seen' } : { kind: 'none' };
  if (quotes.length > 0) return these(newestOfSame(quotes));
  const named = open.filter((one) => said.named.includes(one.customer.id));
  if (named.length > 0) return these(newestOfSame(named));
  // Another company is named, or the bot has said something else since: this is not about what was asked.
  if (said.names || !following) return { kind: 'none' };
  const called = open.filter((one) => text.includes(stemOf(coreOf(one.customer.name)).slice(0, STEM)));
  return these(called.length > 0 ? newestOfSame(called) : open);
}

function these([first, ...others]: readonly Asked[]): Meant {
  return first ? { kind: 'these', asked: [first, ...others] } : { kind: 'none' };
}

/** Several questions about one customer from one person: the newest stands for them. */
function newestOfSame(asked: readonly Asked[]): readonly Asked[] {
  const askers = new Set(asked.map((one) => `${one.question.asker}:${one.customer.id}`));
  const newest = asked.at(-1);
  return askers.size === 1 && newest ? [newest] : asked;
}
