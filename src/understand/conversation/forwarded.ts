/** A chat that somebody copied or forwarded into a message, told apart from lists, forms and plain news. Pure. */
import type { Span } from '../../terms.js';
import { companiesByEnding } from '../companies/find-zh.js';
import { peopleInChinese } from '../people/find-zh.js';
import { plain } from '../text/plain.js';
import { calledAs } from './sides.js';

/** What one person said in one go. `at`: where these words begin in the message. */
export interface ForwardedLine {
  readonly speaker: string;
  readonly text: string;
  readonly at: number;
}

export interface Forwarded {
  readonly lines: readonly ForwardedLine[];
  /** Words of whoever forwards it, before and behind the chat, and its title. */
  readonly around: readonly Span[];
  /** When the last line was written, in the words of its head: `2026-11-18 14:02`, `昨天 14:02`; absent where no day is named. */
  readonly last?: string;
}

const DAY_NUMBERS = '(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?';
const DAY_WORDS =
  '(?:昨天|前天|今天|星期[一二三四五六日天]|周[一二三四五六日天]|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const CLOCK = '(?:[上下]午|凌晨|早上|中午|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?';
const TIME = `[\\[(（]?(?:(?:${DAY_NUMBERS}|${DAY_WORDS})(?:\\s+(?:at\\s+)?|,\\s*)?)?${CLOCK}[\\])）]?`;
const NAME = '[^:：\\n\\[\\]<>。!?！？;；"“”,，、]{1,30}?';
/** `王总 14:02`, `Dana Wu  [2:41 PM]`, `2026-11-18 14:02:11 王总`: the words follow on the next lines. */
const HEAD = new RegExp(`^(?:(${TIME})\\s+(${NAME})|(${NAME})\\s+(${TIME}))\\s*[:：]?\\s*(?:\\(edited\\))?$`, 'i');
/** `王总: …`, `14:02 王总: …`, `王总 14:02: …`, `王总(11-18 14:02): …`. */
const SPOKEN = new RegExp(`^(?:(${TIME})\\s+)?(${NAME})\\s*(${TIME})?\\s*[:：](?!//)[ \\t]*(.*)$`, 'i');
/** `——— 2026-11-18 ———`, `昨天 14:02`, `November 18th, 2026`. */
const ONLY_TIME = new RegExp(
  `^[—–\\-=_·\\s]*(?:${DAY_NUMBERS}|${DAY_WORDS}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)?\\s*(?:${CLOCK})?[—–\\-=_·\\s]*$`,
  'i',
);
/** 群聊的聊天记录, 王总和王雷的聊天记录, Forwarded message. */
const TITLE = /聊天记录|\b(?:chat (?:history|log|record)|forwarded (?:message|chat|conversation))\b/i;
/** The line above a chat that says it is one. */
export const isTitle = (line: string): boolean => TITLE.test(line);
/** What a chat program puts between the lines. */
const NOISE =
  /^(?:\[?(?:图片|语音|视频|文件|表情|链接|位置|动画表情|image|photo|sticker)\]?|new|\d+ repl(?:y|ies)|:\w+:(?: \d+)?|\(edited\))$/i;
const OURSELVES = /^(?:我|我方|本人|me|us)$/i;
const THEIRS = /^(?:客户|甲方|业主|对方|client|customer|buyer)$/i;
/** Fields, days and numbers of lists: nobody's name. */
const NO_NAME =
  /^(?:公司|联系人|联系方式|需求|竞品|预算|下一步|金额|报价|价格|阶段|备注|时间|日期|地点|地址|电话|手机|微信|邮箱|周报|日报|更正|线索|新线索|来源|问题|结论|进展|现状|目标|计划|总结|待办|风险|产品|型号|数量|主题|附件|抄送|链接|问|答|[qa]|ps|customer name|contact|budget|next(?: steps?)?|stage|notes?|update|correction|date|time|place|subject|to|from|cc|re|summary|risks?|todo|https?|(?:本|上|下|这)?(?:周|礼拜|星期)[一二三四五六日天末]?|今天|明天|昨天|后天|上午|下午|晚上|早上|第[一二三四五六七八九十\d]+.{0,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[\d.\s]+)$/i;

interface Row {
  readonly speaker?: string;
  readonly text: string;
  readonly at: number;
  readonly timed: boolean;
}

/** Whose name the records know it for. */
type Known = (name: string) => 'ours' | 'customer' | undefined;

/** The chat that a message holds; undefined for anything else. */
export function forwardedIn(message: string, known: Known): Forwarded | undefined {
  if (!message.includes('\n')) return undefined;
  const around: Span[] = [];
  const lines: ForwardedLine[] = [];
  let titled = false;
  let heads = 0;
  let day: string | undefined;
  let open: { speaker: string; headed: boolean } | undefined;
  let bare = 0;
  for (const { text, at } of rowsOf(message)) {
    if (NOISE.test(text)) continue;
    if (ONLY_TIME.test(text)) {
      day = dayIn(text) ?? day;
      continue;
    }
    const row = rowOf(text, at);
    if (row?.speaker !== undefined) {
      open = { speaker: row.speaker, headed: row.timed && row.text === '' };
      if (row.timed) {
        heads += 1;
        day = dayIn(text) ?? day;
      }
      if (row.text !== '') lines.push({ speaker: row.speaker, text: row.text, at: row.at });
      continue;
    }
    if (open === undefined || (!open.headed && lines.at(-1)?.text !== '' && !goesOn(lines, open.speaker))) {
      if (isTitle(text)) titled = true;
      around.push([at, at + text.length]);
      bare += 1;
      continue;
    }
    lines.push({ speaker: open.speaker, text, at });
  }
  const enough = lines.length >= 2 && lines.length > bare;
  if (!enough || !isTalk(lines, { titled, heads, known })) return undefined;
  return { lines, around, ...(day === undefined ? {} : { last: day }) };
}

/** A line without a name behind `王总:` alone is his. */
const goesOn = (lines: readonly ForwardedLine[], speaker: string): boolean => lines.at(-1)?.speaker !== speaker;

/** The lines of the message without the marks of a quotation, and where each begins. */
function* rowsOf(message: string): Generator<{ readonly text: string; readonly at: number }> {
  for (const match of message.matchAll(/[^\r\n]+/g)) {
    const [, mark = '', rest = ''] = /^([\s>》|｜•*-]*)(.*)$/.exec(match[0]) ?? [];
    const text = rest.trimEnd();
    if (text !== '') yield { text, at: match.index + mark.length };
  }
}

function rowOf(text: string, at: number): Row | undefined {
  const head = HEAD.exec(text);
  const headed = (head?.[2] ?? head?.[3])?.trim();
  if (headed !== undefined && mayBeName(headed)) return { speaker: headed, text: '', at: at + text.length, timed: true };
  const said = SPOKEN.exec(text);
  const name = said?.[2]?.trim();
  if (said === null || name === undefined || !mayBeName(name)) return undefined;
  const words = said[4] ?? '';
  // 整理成纪要: and 王总刚发的: begin what follows, and name nobody.
  if (words === '' && !OURSELVES.test(name) && !THEIRS.test(name) && !isPerson(name)) return undefined;
  return { speaker: name, text: words, at: at + text.length - words.length, timed: (said[1] ?? said[3]) !== undefined };
}

/** Short, begins with a letter, and no field of a form. */
function mayBeName(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  const han = (name.match(/[\u4e00-\u9fff]/g) ?? []).length;
  return han > 0 ? han <= 12 && name.length <= 24 : /^\p{L}/u.test(name) && name.split(/\s+/).length <= 4;
}

interface Signs {
  readonly titled: boolean;
  readonly heads: number;
  readonly known: Known;
}

/** People talk to each other: with the times of a chat program, or one of us among them, or somebody twice. A list of customers is none. */
function isTalk(lines: readonly ForwardedLine[], { titled, heads, known }: Signs): boolean {
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))];
  if (speakers.every((name) => known(name) === 'customer' || isCompany(name))) return false;
  if (heads >= 2 || (titled && heads + lines.length >= 2)) return true;
  const ours = (name: string) => OURSELVES.test(name) || known(name) === 'ours';
  const us = speakers.some(ours);
  const twice = speakers.length < lines.length;
  const people = speakers.filter((name) => ours(name) || THEIRS.test(name) || (known(name) === undefined && isPerson(name))).length;
  return people === speakers.length && (us || twice);
}

/** 王总, 小何, 东睿-小何, 刘伟, Dana Wu. */
function isPerson(name: string): boolean {
  if (calledAs(name).of !== undefined) return true;
  const folded = plain(name);
  if (/^[A-Z][a-z]+(?: [A-Z][a-z'.]+){0,2}$/.test(name)) return true;
  return (
    peopleInChinese(folded, folded.toLowerCase()).length > 0 ||
    /^[小老阿大][\u4e00-\u9fff]{1,2}$|^[\u4e00-\u9fff]{1,3}(?:姐|哥|总|工|老师|经理)$|^[\u4e00-\u9fff]{2,3}$/.test(folded)
  );
}

/** 恒川机械, 江北医院: a line of a list about customers. */
function isCompany(name: string): boolean {
  const folded = plain(name);
  const [hit] = companiesByEnding(folded, folded.toLowerCase(), [{ span: [0, folded.length], sentence: 0, asks: false }], [], [], []);
  return hit !== undefined && hit.span[1] === folded.length;
}

const NAMES_DAY = new RegExp(`(?:${DAY_NUMBERS}|${DAY_WORDS})`, 'i');
const dayIn = (text: string): string | undefined => NAMES_DAY.exec(text)?.[0];
