import { readForwarded } from './conversation/read-forwarded.js';
import type { Reading, ReadingContext } from './reading.js';
import { askingIn } from './text/interrogatives.js';
import { languageOf } from './text/language.js';
import { plain } from './text/plain.js';
import { understand } from './understand.js';

/** What a message of the live bot means: a forwarded chat as one follow-up, news of nobody named as news, anything else as it is. Pure. */
export function read(text: string, context: ReadingContext): Reading {
  const chat = readForwarded(text, context);
  if (chat !== undefined) return chat;
  const alone = understand(text, context);
  return alone.intent === 'other' ? (newsOfSomebody(text, context) ?? alone) : alone;
}

/** 他说预算批了: somebody of a customer does something, and no customer is named or was spoken of. Whose news it is has to be asked. */
const SOMEBODY =
  /^(?:刚刚?|刚才|今天|昨天|上午|下午)?(?:[他她](?:们|那边)?|对方|客户|人家|甲方)(?:那边|今天|昨天|刚刚?|刚才|已经|也|又|都)?(?:说|讲|表示|回复|确认|答应|同意|签|付|打|批|要|想|嫌|把|给|发|收|拒|催|改|来)|^(?:they|he|she|the (?:client|customer))(?:'ve| have| has| just)? (?:said|say|want|ask|sign|agree|paid|approv|confirm|reject|push)/i;
const LONGEST = 60;

function newsOfSomebody(text: string, context: ReadingContext): Reading | undefined {
  const said = plain(text).trim();
  if (said.length > LONGEST || !SOMEBODY.test(said) || askingIn(said, languageOf(said)).length > 0) return undefined;
  const told = understand(text, { ...context, oneCustomer: true });
  const [deal] = told.deals;
  const tells = deal !== undefined && (deal.signals.length > 0 || deal.stage !== undefined || deal.amount !== undefined);
  return tells && deal.customer === undefined ? told : undefined;
}
