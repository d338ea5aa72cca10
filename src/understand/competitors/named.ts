/** Which words that are on record about rivals are the name of one (科锐自动化), and not words about them (另外两家, 被抢了). Pure. */
import { isOrdinaryWord } from '../common-talk.js';
import { ordinaryWords } from '../companies/by-place-zh.js';
import { signalsIn, topicCues } from '../read-signals.js';
import { languageOf } from '../text/language.js';
import { lowered } from '../text/lowered.js';
import { plain } from '../text/plain.js';
import { NOT_RIVALS } from './en.js';
import { rivalsInEnglish } from './find-en.js';
import { rivalsInChinese } from './find-zh.js';
import { NOBODYS_NAME } from './zh.js';

const IN_CHINESE = /^[\u4e00-\u9fffA-Za-z0-9&.·-]{2,16}$/;
const IN_LETTERS = /^[A-Z][\w&'.-]*(?: [A-Z\d&][\w&'.-]*){0,3}$/;
/** What such a word tells or counts is no name: 报价更低, 三家比价. */
const TELLS =
  /[的了着过吗呢吧我你他她它们这那哪被把让给跟比]|^[说讲听问]|[报给]\d|^[一二三四五六七八九十两几\d]+[家个方种款批天周月年%万牌]/;

/** The rival that words on record name, by itself (科锐自动化) or in a phrase (被蓝屿截胡); undefined where they only speak of one. */
export function rivalNamed(words: string): string | undefined {
  const folded = plain(words).trim().replace(SAID, '').replace(BIDS, '');
  return nameIn(folded) ?? nameIn(BIDDER.exec(folded)?.[1] ?? '') ?? toldIn(folded);
}

/** 说科锐自动化报58: what they said begins with whom it is about. */
const SAID = /^(?:他们?|她们?|客户|对方)?(?:听?说|讲|提到|反馈)(?![明法])/;

/** 科锐自动化报: what somebody does with a price ends no name. */
const BIDS = /(?<=[\u4e00-\u9fff]{2})(?:[那这]边)?(?:也|才|只|又)?报(?:了|价|到|的)*$/;

/** 科锐自动化报58, 汉鼎给到42: whoever a price stands behind. */
const BIDDER = /^([\u4e00-\u9fff]{2,8}?)[那这]?边?(?:报|给|出|开)(?:了|价|到)?\d/;

function toldIn(folded: string): string | undefined {
  if (folded.length > LONGEST_PHRASE) return undefined;
  const [told] =
    languageOf(folded) === 'zh' ? rivalsInChinese(folded, ordinaryWords(folded, lowered(folded)), []) : rivalsInEnglish(folded, []);
  return told === undefined ? undefined : nameIn(told.value);
}
const LONGEST_PHRASE = 40;

function nameIn(name: string): string | undefined {
  if (NOBODYS_NAME.has(name) || NOT_RIVALS.has(name) || isOrdinaryWord(name)) return undefined;
  const lang = languageOf(name);
  if (lang === 'zh' ? !IN_CHINESE.test(name) || TELLS.test(name) : !IN_LETTERS.test(name)) return undefined;
  return signalsIn(topicCues(name, lowered(name), lang)).some(({ kind }) => kind === 'competitor') ? undefined : name;
}
