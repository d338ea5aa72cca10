import type { Lang } from '../../terms.js';

const ENGLISH =
  /\b(?:what|what's|who|who's|how|how's|when|where|where's|why|which|is|are|was|did|does|do|has|have|the|of|with|about|from|for|on|we|they|our|to|in|at|if|any|me|my|will|would|lose|still|after|before)\b/gi;

/** The language a message is read in: Chinese as soon as Chinese carries it, though it be full of English words. */
export function languageOf(text: string): Lang {
  let chinese = 0;
  let latin = 0;
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) chinese++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  if (chinese === 0) return latin > 0 ? 'en' : 'zh';
  // what's the status of 恒川机械: one name in English words.
  if (latin > chinese * 2 && /^[^\u4e00-\u9fff]*[\u4e00-\u9fff]+[^\u4e00-\u9fff]*$/.test(text) && (text.match(ENGLISH) ?? []).length >= 2)
    return 'en';
  if (latin > chinese * 2 && namesAmongEnglish(text)) return 'en';
  // An English message may carry a Chinese company's name; a Chinese one is seldom more than nine tenths Latin.
  return latin > chinese * 8 ? 'en' : 'zh';
}

const HAN_RUN = /[\u4e00-\u9fff]+/g;
/** Chinese characters that join words into what is said: a run with one of them is no name. */
const SAYS = /[了的吗呢吧啊在要说是给把和跟与也都就还没不]/;
/** Words that join what is said in English. */
const JOINS_EN =
  /\b(?:a|an|the|this|that|they|they're|their|we|i|my|our|it|is|are|was|of|to|for|from|with|w\/|and|but|both|folks|guys|said|says|asked|wants?|due|pushed|next|new|until|by|mid|on|at|in)(?![\w-])/i;
/** Words in small letters that no trade says in Chinese sentences too. */
const ENGLISH_WORDS = 3;

/** 远岚风电: pushed to mid December: English that calls its customers by their Chinese names. */
function namesAmongEnglish(text: string): boolean {
  const runs = text.match(HAN_RUN) ?? [];
  if (runs.length > 3 || runs.some((run) => run.length < 2 || run.length > 8 || SAYS.test(run))) return false;
  const words = text.match(/(?<![A-Za-z])[a-z][a-z']+(?![A-Za-z])/g) ?? [];
  return words.length >= ENGLISH_WORDS && JOINS_EN.test(text.replace(HAN_RUN, ' '));
}

/** A word in letters that no code, address or abbreviation is made of: `Call`, but not `ZB-7K2M-QQXW`, `A3`, `SAP`, `me@firm.com`. */
const WORD = /(?:^|[\s"'(])\p{L}?\p{Ll}+(?=[^\p{L}\p{N}\s]*(?:\s|$)|['’-]\p{Ll})/u;

/** The language of a message that says it: in Chinese characters or in words. A code, a number or an address says none. */
export const languageTold = (text: string): Lang | undefined =>
  /\p{sc=Han}/u.test(text) || WORD.test(text) ? languageOf(text) : undefined;

/** True for one Chinese character. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for a Latin letter. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True for an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a text in which so many Latin letters stand in a row. */
export function holdsLatin(text: string, count: number): boolean {
  let row = 0;
  for (let i = 0; i < text.length; i++) {
    row = isLatin(text.charCodeAt(i)) ? row + 1 : 0;
    if (row === count) return true;
  }
  return false;
}
