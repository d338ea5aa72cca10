/** Words of Cantonese and of the north as they are typed, each read as the common word of the same length: the rules and what was learned know one form of each. */

/** A character before the one it is read as; none of them stands in common Chinese. */
const CHARACTERS =
  '咗了嘅的唔不冇没佢他哋们喺在嚟来俾给畀给啲些嗰那咁这噉这睇看乜啥咩啥谂想諗想揾找搵找攞拿掂定嘥费㗎的喎哦瞅看唠聊俺我甭别';

const READ_AS = new Map<string, string>();
for (let i = 0; i < CHARACTERS.length; i += 2) READ_AS.set(CHARACTERS.charAt(i), CHARACTERS.charAt(i + 1));
const TYPED = new RegExp(`[${[...READ_AS.keys()].join('')}]`, 'g');

/** What only somebody who types Cantonese writes; words that common Chinese has too are read as Cantonese beside one of these alone. */
const CANTONESE =
  /[咗嘅唔冇佢哋喺嚟俾畀啲嗰咁噉睇乜咩谂諗揾搵攞㗎喎]|边[个位度间]|系咪|几多|听日|寻日|琴日|点解|仲[未有系]|我地(?!盘|方|址|区)|而家/;

/** In the order in which they are read; what stands before is already in common characters. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![那这两旁身])边(?=[个位几间])/g, '哪'],
  [/(?<![那这两旁身])边度/g, '哪里'],
  [/几多/g, '多少'],
  [/系咪/g, '是否'],
  [/听日/g, '明天'],
  [/[寻琴]日/g, '昨天'],
  [/今日/g, '今天'],
  [/点解/g, '为啥'],
  [/点样/g, '怎样'],
  [/(?<=我|他|们|应该|先|,|\s|^)点(?=[同答讲搞做回])/g, '咋'],
  [/而家/g, '现在'],
  [/老细/g, '老板'],
  [/我地/g, '我们'],
  [/应承/g, '答应'],
  [/覆(?=[我你他])/g, '回'],
  [/等阵/g, '等下'],
  [/(?<=[不都就但先仲净真也])系(?!统|列|数)/g, '是'],
  [/倾(?=[下过完紧好了吓妥到得啥]|$)|(?<=[再仲去未])倾/g, '谈'],
  [/仲(?=[未有没在谈是不想差欠要得可会])/g, '还'],
  [/(?<=[他们长理总姐哥板生店娘户边部工]|[A-Za-z])话(?![题术费机])/g, '说'],
  [/呢(?=[个间单次批家度])/g, '这'],
  [/成(?=个(?:月|礼拜|星期|年))/g, '整'],
  [/(?<=了)未(?=[?\s]|$)/g, '没'],
  [/同(?=[他你我她老])/g, '跟'],
];

/** 明儿, 后儿个: days as they are called in the north. */
const DAYS = /(?<![\u4e00-\u9fff])([今明后昨])儿(?!子|女|童|科|媳)|([今明后昨])儿(?=[个早晚上下中头去来我他她咱再给给把要见])/g;

/** What every character tells of a text: 1 it is of a dialect, 2 it is where one of `BEGINNINGS` stands behind it. Most texts hold neither, and are told so by one walk. */
const TELLING = new Uint8Array(0x10000);
const BEGINNINGS = new Set('边个 边位 边度 边间 系咪 几多 听日 寻日 琴日 点解 仲未 仲有 仲系 我地 而家 今儿 明儿 后儿 昨儿'.split(' '));
for (const word of BEGINNINGS) TELLING[word.charCodeAt(0)] = 2;
for (const unit of READ_AS.keys()) TELLING[unit.charCodeAt(0)] = 1;

function mayHoldSome(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const told = TELLING[text.charCodeAt(i)] ?? 0;
    if (told === 1 || (told === 2 && BEGINNINGS.has(text.slice(i, i + 2)))) return true;
  }
  return false;
}

/** The text in common words; same length. */
export function inCommonWords(text: string): string {
  if (!mayHoldSome(text)) return text;
  const cantonese = CANTONESE.test(text);
  let common = text.replace(TYPED, (unit) => READ_AS.get(unit) ?? unit);
  if (cantonese) for (const [words, as] of WORDS) common = common.replace(words, as);
  return common.includes('儿')
    ? common.replace(DAYS, (_, first: string | undefined, later: string | undefined) => `${first ?? later}天`)
    : common;
}
