/** What speaks for a character being part of a name: the characters around it, and what the rules took the place for. */

import { goesOn, NO_WORD, segment, wordHash } from '../words/segment.js';

/** A place that the rules read, by the rule that read it. */
export interface Mark {
  readonly span: readonly [start: number, end: number];
  readonly rule: string;
}

/**
 * A text as the tagger sees it, character by character in Chinese and word by word in English: stretches of one array, each with padding before and behind: the characters or
 * words; the name that the rules see at each of them, by rule and place in it (0 for none); the same by what the name is for the rules; ordinary words and topics alike; the class
 * of each; what kind of word of the dictionary a character is part of, or the cluster of an English word; which word that is, or the parts of speech of an English word.
 */
export interface Seen {
  readonly length: number;
  readonly stretches: Int32Array;
  /** How many features each of its characters or words has. */
  readonly features: number;
}

const PRIME = 0x01000193;
const COMMA = 44;
/** How many stretches a text is seen in, and how far each is padded at either end. */
export const STRETCHES = 7;
export const PAD = 3;
const BEGINS = 0x51ed27;
const GOES_ON = 0x2a3b11;

/** Prepares a text; `names` and `talk` (words of everyday, topics) are what the rules found in it, later ones win. */
export function seen(folded: string, names: readonly Mark[], talk: readonly Mark[]): Seen {
  const length = folded.length;
  const width = length + 2 * PAD;
  const stretches = new Int32Array(STRETCHES * width);
  const words = segment(folded);
  for (let i = 0; i < length; i++) {
    const unit = plainUnit(folded.charCodeAt(i));
    stretches[PAD + i] = unit;
    stretches[4 * width + PAD + i] = classOf(unit);
    stretches[5 * width + PAD + i] = words[i] ?? 0;
  }
  layWords(stretches, 6 * width + PAD, folded, words);
  for (const { span, rule } of names) {
    const { whole, kind } = codesOf(rule);
    lay(stretches, width + PAD, span, whole);
    lay(stretches, 2 * width + PAD, span, kind);
  }
  for (const { span, rule } of talk) lay(stretches, 3 * width + PAD, span, codesOf(rule).whole);
  return { length, stretches, features: FEATURES.zh };
}

/** Lays over each character the hash of the word that it is part of, another one over the word's beginning. */
function layWords(into: Int32Array, from: number, folded: string, words: Readonly<Uint8Array>): void {
  const { length } = folded;
  for (let start = 0, end = 1; start < length; start = end++) {
    while (end < length && goesOn(words[end] ?? 0)) end++;
    let hash = NO_WORD;
    for (let i = start; i < end; i++) hash = wordHash(hash, folded.charCodeAt(i));
    lay(into, from, [start, end], hash);
  }
}

/** A rule as a number, and what the name is for it (the part behind the language). */
interface Codes {
  readonly whole: number;
  readonly kind: number;
}
const codes = new Map<string, Codes>();

/** There are as many as rules: each is read once. */
function codesOf(rule: string): Codes {
  const known = codes.get(rule);
  if (known !== undefined) return known;
  const made = { whole: codeOf(rule), kind: codeOf(rule.split('/')[1] ?? rule) };
  codes.set(rule, made);
  return made;
}

/** A rule's name as a number. */
export function codeOf(rule: string): number {
  let code = PRIME;
  for (let i = 0; i < rule.length; i++) code = Math.imul(code ^ rule.charCodeAt(i), PRIME);
  return code;
}

/** Lays a number over a stretch, another one over its beginning. */
export function lay(into: Int32Array, from: number, [start, end]: Mark['span'], code: number): void {
  for (let i = start; i < end; i++) into[from + i] = code ^ (i === start ? BEGINS : GOES_ON);
}

/** Letters small, digits one, every mark of punctuation and blank a comma. */
function plainUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if (unit >= 48 && unit <= 57) return 48;
  return unit <= 47 || (unit >= 58 && unit <= 64) || unit === 0x3002 || unit === 0x2026 || unit === 0x3001 ? COMMA : unit;
}

/** What a character often is in names: 1 of a family, 2 the end of a title, 3 the end of an organisation, 4 before a name, 5 behind one. */
const CLASSES: readonly (readonly [characters: string, of: number])[] = [
  [
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文',
    1,
  ],
  ['总工董姐哥长任理师监管员授生板计书', 2],
  ['司团厂院校局店行社所馆城业技份能电医药材器械品食物流', 3],
  ['跟和与去到见给找约被问向', 4],
  ['说那这的要嫌问想让把也还已', 5],
];
const classes = new Uint8Array(0x10000);
for (const [characters, of] of CLASSES) for (const character of characters) classes[character.charCodeAt(0)] = of;

/** The class of a character; letters, digits and punctuation are classes of their own. */
function classOf(unit: number): number {
  return unit === COMMA ? 6 : unit === 48 ? 7 : unit >= 97 && unit <= 122 ? 8 : (classes[unit] ?? 0);
}

const two = (id: number, a: number): number => Math.imul(Math.imul(id, PRIME) ^ a, PRIME);
const three = (id: number, a: number, b: number): number => Math.imul(two(id, a) ^ b, PRIME);
const four = (id: number, a: number, b: number, c: number): number => Math.imul(three(id, a, b) ^ c, PRIME);

/** How many features a character has, and how many a word: of its parts of speech and those around it there are five more. */
export const FEATURES = { zh: 35, en: 40 } as const;

/** Writes the hashes of the features of character or word `i`. */
export function featuresAt({ length, stretches, features }: Seen, i: number, into: Int32Array): void {
  const width = length + 2 * PAD;
  const at = i + PAD;
  const a = stretches[at - 3] ?? 0;
  const b = stretches[at - 2] ?? 0;
  const c = stretches[at - 1] ?? 0;
  const d = stretches[at] ?? 0;
  const e = stretches[at + 1] ?? 0;
  const f = stretches[at + 2] ?? 0;
  const g = stretches[at + 3] ?? 0;
  const named = at + width;
  const here = stretches[named] ?? 0;
  const before = stretches[named - 1] ?? 0;
  const after = stretches[named + 1] ?? 0;
  const kinds = named + width;
  const kind = stretches[kinds] ?? 0;
  const worded = kinds + width;
  const word = stretches[worded] ?? 0;
  const classed = worded + width;
  const like = stretches[classed] ?? 0;
  const likeBefore = stretches[classed - 1] ?? 0;
  const likeAfter = stretches[classed + 1] ?? 0;
  into[0] = two(1, d);
  into[1] = two(2, c);
  into[2] = two(3, e);
  into[3] = two(4, b);
  into[4] = two(5, f);
  into[5] = three(6, c, d);
  into[6] = three(7, d, e);
  into[7] = three(8, b, c);
  into[8] = three(9, e, f);
  into[9] = four(10, c, d, e);
  into[10] = four(11, a, b, c);
  into[11] = four(12, e, f, g);
  into[12] = two(13, here);
  into[13] = three(14, here, c);
  into[14] = four(15, before, here, after);
  into[15] = three(16, here, e);
  into[16] = three(17, word, here);
  into[17] = four(18, word, stretches[worded - 1] ?? 0, stretches[worded + 1] ?? 0);
  into[18] = four(19, here, b, c);
  into[19] = three(20, kind, stretches[kinds - 1] ?? 0);
  into[20] = three(21, kind, stretches[kinds + 1] ?? 0);
  into[21] = four(22, kind, c, d);
  into[22] = four(23, likeBefore, like, likeAfter);
  into[23] = three(24, kind, like);
  into[24] = four(25, like, likeAfter, stretches[classed + 2] ?? 0);
  into[25] = four(26, stretches[classed - 2] ?? 0, likeBefore, d);
  const segmented = classed + width;
  const part = stretches[segmented] ?? 0;
  const partBefore = stretches[segmented - 1] ?? 0;
  const partAfter = stretches[segmented + 1] ?? 0;
  into[26] = three(27, partBefore, part);
  into[27] = three(28, part, partAfter);
  into[28] = four(29, partBefore, part, partAfter);
  into[29] = three(30, part, here);
  into[30] = four(31, stretches[segmented - 2] ?? 0, partBefore, part);
  into[31] = four(32, part, partAfter, stretches[segmented + 2] ?? 0);
  const spoken = segmented + width;
  const which = stretches[spoken] ?? 0;
  const whichBefore = stretches[spoken - 1] ?? 0;
  const whichAfter = stretches[spoken + 1] ?? 0;
  into[32] = two(33, which);
  into[33] = two(34, whichBefore);
  into[34] = two(35, whichAfter);
  if (features === FEATURES.zh) return;
  into[35] = three(36, whichBefore, which);
  into[36] = three(37, which, whichAfter);
  into[37] = four(38, whichBefore, which, whichAfter);
  into[38] = four(39, stretches[spoken - 2] ?? 0, whichBefore, which);
  into[39] = four(40, which, whichAfter, stretches[spoken + 2] ?? 0);
}
