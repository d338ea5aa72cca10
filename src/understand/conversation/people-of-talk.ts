/** Who of those named in a talk is the customer's: it matters who names them. */
import type { Side } from '../../records/minutes.js';
import type { Facts } from '../facts.js';
import { peopleInChinese } from '../people/find-zh.js';
import type { PersonHit } from '../people/person.js';
import { eachOnce } from '../people/same-person.js';
import { asTyped } from '../read-deals.js';
import type { ReadContact } from '../reading.js';
import { plain } from '../text/plain.js';
import { calledAs, type Message, shortName } from './sides.js';

/** 我们处长, our COO: of whoever says it. */
const OF_SPEAKER = /(?:我们?|咱们?|我们?(?:这边|单位|公司|厂里?|院里?))的?$|\b(?:our|my)\s$/i;
/** 你们研发负责人: of whoever is spoken to. */
const OF_OTHER = /(?:你们?|贵(?:司|公司|方))(?:的|那边|那个|家)?$|\byour\s$/i;
/** 我让小文改, 安排周师傅去, send Ruben on the 28th: whom one of us sends is ours. */
const SENT =
  /(?:我(?:去|来|再|也)?(?:让|叫|找|问(?:下|一下)?|跟|请)|让|派|安排|转给)(?:我们|咱们?)?(?:[A-Z]{2}|采购|技术|财务|实施|售后|工程师?|研发|法务|客服)?的?$|\b(?:send|i'll ask|i'll get|ask our)\s$/i;

/** The customer's people in a talk: those who speak, and those named who are not ours. */
export function contactsOfTalk(
  facts: Facts,
  messages: readonly Message[],
  starts: readonly number[],
  sides: ReadonlyMap<string, Side>,
): ReadContact[] {
  const senders = [...new Set(messages.map(({ sender }) => sender))];
  const speaking = senders.filter((sender) => sides.get(sender) === 'customer');
  const ours = senders.filter((sender) => sides.get(sender) !== 'customer');
  const among = speaking.length === 0;
  const sideAt = (at: number): Side | undefined => {
    const turn = starts.findLastIndex((start) => start <= at);
    return turn < 0 ? undefined : sides.get(messages[turn]?.sender ?? '');
  };
  const isOurs = (name: string) => ours.some((sender) => sender === name || sender.endsWith(name));
  const theirs = (person: PersonHit): boolean => {
    const before = facts.folded.slice(Math.max(0, person.span[0] - 14), person.span[0]);
    if (isOurs(person.name)) return false;
    if (sideAt(person.span[0]) === 'customer') {
      if (OF_OTHER.test(before)) return false;
      return OF_SPEAKER.test(before) || (!person.ours && !ours.some((sender) => sameFamily(sender, person)));
    }
    if (person.ours || SENT.test(before)) return false;
    // Whom only we name, talking to the customer, is one of us: the customer's own are named by them.
    return among || speaking.some((speaker) => sameFamily(speaker, person));
  };
  const contacts = eachOnce(facts.people.filter(theirs), ({ name, span }) => asTyped(facts, name, span));
  for (const speaker of speaking) {
    const { who } = calledAs(speaker);
    if (who === '' || contacts.some(({ name }) => name === who || who.endsWith(name) || sameFamily(speaker, { name }))) continue;
    contacts.push({ name: shortName(speaker), role: roleIn(who) });
  }
  return contacts;
}

/** 小何 is called 何经理 by others, Gwen of "Gwen - Portside Cold" is Gwen. */
function sameFamily(speaker: string, { name }: Pick<PersonHit, 'name'>): boolean {
  const short = plain(shortName(speaker));
  if (/^[A-Za-z]/.test(short)) return name === short || name.startsWith(`${short} `) || short.startsWith(`${name} `);
  const family = short.replace(/^[小老阿]/, '').charAt(0);
  return family !== '' && (name.startsWith(family) || (/^[小老阿]/.test(name) && name.charAt(1) === family));
}

/** 品质部小岳, 采购总监Linda: the label says what somebody does. */
function roleIn(who: string): ReadContact['role'] {
  const folded = plain(who);
  return peopleInChinese(folded, folded.toLowerCase())[0]?.role ?? 'unknown';
}
