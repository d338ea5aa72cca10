/** Whose a promise of the customer's is: of who says it, or of whom it is told. Pure. */
import type { Side } from '../../records/minutes.js';
import { peopleInEnglish } from '../people/find-en.js';
import { peopleInChinese } from '../people/find-zh.js';
import type { PersonHit } from '../people/person.js';
import { languageOf } from '../text/language.js';

/** 孟总答应…, 小李保证…: whoever stands before has promised. */
const HAS_PROMISED = /^(?:那边|本人|自己|也|都|又|已经|当场|今天|昨天|刚才?|口头)*(?:答应|承诺|保证|许诺|拍胸脯|拍板|同意|点头说?|表态)/;
const HAS_PROMISED_EN = /^(?:,? who)?(?: (?:also|already|just|has|have|had))* (?:promised|agreed|committed|swore|pledged)\b/i;
/** said Lin from his team sends the list, 让小郑周四发过来: whoever stands behind is to do it. */
const IS_TOLD_TO = /(?:让|叫|派|安排|喊|请)(?:[\u4e00-\u9fff]{1,4}的)?$|\b(?:said|says|have|has|get|gets|asked|asks)\s$/i;
/** 小郑周四发, Lin from his team sends: the doing follows. */
const DOES =
  /^(?:\([^)]*\))?(?:今|明|后天|周|下周|礼拜|星期|月底|\d|会|去|来|把|给|发|寄|送|说)|^(?: from [^,.]{2,24})? (?:sends?|will|'ll|signs?|gets?|brings?|is going to|to send|can)\b/i;
/** 店长说周六之前填好, Sam said she'd forward: said by whom it is told of. */
const SAID = /^(?:那边|也|又|还|今天|刚才?)*(?:说|讲|回|回复|表示)|^ (?:said|says|told)\b/i;
/** 她说礼拜四之前给, he'll send: somebody spoken of before. */
const PRONOUN = /^(?:那|还|就|而且|然后|so|and|but)?[,\s]*(?:他|她|佢|伊|(?:he|she)(?:'s|'ll|'d)?\b)(?!们)/i;
/** Asked, told or met: nobody who promises. */
const ASKED_OF = /(?:请示|找|问|跟|给|和|对|向|等|见|催)\s?$/;

/** Keeps in mind of whom a talk spoke last. `senders` are those who write in it. */
export function createPromisers(senders: ReadonlySet<string>) {
  let spokenOf: string | undefined;

  /** Takes in a line; names the one whose promise it is, if it is one. */
  return (folded: string, speaker: string, side: Side): string => {
    const people = peopleIn(folded).filter(({ ours, name }) => !ours && !senders.has(name));
    const named = people.filter(({ span }) => !ASKED_OF.test(folded.slice(0, span[0])));
    const before = spokenOf;
    const doer = promised(folded, people) ?? sent(folded, people) ?? calledInEnglish(folded, senders);
    spokenOf = doer ?? named[0]?.name ?? spokenOf;
    if (side !== 'customer') return doer ?? named[0]?.name ?? before ?? speaker;
    if (doer !== undefined) return doer;
    const [first] = named;
    if (first !== undefined && SAID.test(folded.slice(first.span[1])) && !ITSELF.test(folded)) return first.name;
    return before !== undefined && PRONOUN.test(folded) && !ITSELF.test(folded) ? before : speaker;
  };
}

/** 我来发, I'll: whoever speaks does it. */
const ITSELF = /我(?:来|去|会|给|发|这|们|再|跟|让|今|明)|\b(?:I|we)(?:'ll| will| can)\b/i;

const promised = (folded: string, people: readonly PersonHit[]): string | undefined =>
  people.find(({ span }) => {
    const behind = folded.slice(span[1]);
    return HAS_PROMISED.test(behind) || HAS_PROMISED_EN.test(behind);
  })?.name;

const sent = (folded: string, people: readonly PersonHit[]): string | undefined =>
  people.find(({ span }) => IS_TOLD_TO.test(folded.slice(0, span[0])) && DOES.test(folded.slice(span[1])))?.name;

/** Sam said she'd forward, said Lin from his team sends, the CFO promised: by how it is told, whoever is no name of a list. */
const TOLD_EN =
  /\b(?:said|says)\s([A-Z][a-z]+)(?: from [^,.]{2,24})? (?:sends?|signs?|gets?|brings?|will|would)\b|\b([A-Z][a-z]+|CFO|CEO|COO|CTO)(?: \([^)]*\))? (?:(?:has |had )?(?:promised|agreed|committed)|said (?:he|she|they)(?:'d|'ll| will| would))\b/;
const NO_NAME = /^(?:He|She|They|We|It|That|This|Who|Also|And|But|So)$/;

function calledInEnglish(folded: string, senders: ReadonlySet<string>): string | undefined {
  const told = TOLD_EN.exec(folded);
  const name = told?.[1] ?? told?.[2];
  return name === undefined || NO_NAME.test(name) || senders.has(name) ? undefined : name;
}

const peopleIn = (folded: string): readonly PersonHit[] =>
  languageOf(folded) === 'zh' ? peopleInChinese(folded, folded.toLowerCase()) : peopleInEnglish(folded, folded.toLowerCase());
