/** A pasted transcript, a subtitle file or an exported chat, cut into who said what. Pure; nothing is lost, nothing is phrased anew. */
import type { Side, SpokenLine } from '../../records/minutes.js';

/** What a text comes to: its lines and what its head says of who took part. */
export interface Transcript {
  readonly lines: readonly SpokenLine[];
  /** Sides named in the head (参会人: 王总(客户)), by speaker. */
  readonly sides: ReadonlyMap<string, Side>;
  /** How many lines name their speaker. */
  readonly spoken: number;
}

const TIME = '\\[?\\(?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[ T]*)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?\\)?\\]?';
const NAME = '[^:：\\n\\[\\]<>。!?！？;；"“”]{1,30}?';
/** `[00:12] 王总: 先说价格`, `王总(00:12): …`, `王总: …`. */
const SPOKEN = new RegExp(`^\\s*[-*•]?\\s*(?:(${TIME})\\s+)?(${NAME})\\s*(${TIME})?\\s*[:：](?!//)\\s*(\\S.*)$`);
/** `王总 00:12:03`, `2026-03-12 15:01 王总`: the words follow on the next lines. */
const HEAD = new RegExp(`^\\s*(?:(${TIME})\\s+(${NAME})|(${NAME})\\s+(${TIME}))\\s*$`);
const CUE = /^\s*(\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3})\s*-->/;
/** A head's fields are no speakers. */
const FIELD =
  /^(?:会议)?(?:时间|日期|地点|主题|议题|名称|标题|参会(?:人员?|者)?|与会(?:人员?|者)?|出席(?:人员?|者)?|主持人?|记录人?|客户|项目|附件|备注|抄送|链接|网址|电话|会议号|date|time|location|place|subject|topic|title|attendees|participants|present|agenda|re|cc|to|from|note)s?$/i;
const PRESENT = /^(?:参会|与会|出席|attendees|participants|present)/i;
/** The order given with it, which is not part of what was said. */
const ORDER =
  /^(?:请|帮我|麻烦|把|给我)?[^:：\n]{0,16}(?:纪要|总结|整理|概括|归纳|会议记录|待办)[^。!?\n]{0,16}[:：,,。]?\s*$|^[^:\n]{0,30}\b(?:summar[iy]\w*|minutes|recap|action items|notes)\b[^.\n]{0,30}[:.]?\s*$/i;
/** Longer than this, what one person said is cited by its sentences. */
const LONG_TURN = 160;
const ENDS = /(?<=[。!?！？;；]|[a-z)][.!?](?=\s))\s*/;

/** Where within a line another person begins to speak. */
const RUN_ON = /(?<=[。!?！?；;:：]\s*|\s)(?=[\u4e00-\u9fffA-Za-z]{2,8}[:：](?!\/\/))/;
/** Turns in one line, from so many on. */
const TURNS = 3;

/** Turns that were pasted one after the other into one line. */
function turnsOf(line: string): readonly string[] {
  const turns = line.split(RUN_ON);
  return turns.length > TURNS ? turns : [line];
}

export function transcriptOf(text: string): Transcript {
  const lines: SpokenLine[] = [];
  const sides = new Map<string, Side>();
  let spoken = 0;
  let speaker = '';
  let time: string | undefined;
  const say = (words: string) => {
    for (const part of words.length > LONG_TURN ? sentences(words) : [words])
      lines.push({ speaker, text: part, ...(time === undefined ? {} : { time }) });
  };
  const raw = text
    .replace(/^\uFEFF?WEBVTT[^\n]*\n/, '')
    .split(/\r\n|[\n\r\u2028]/)
    .flatMap(turnsOf);
  for (const [i, line] of raw.entries()) {
    const words = line.trim();
    if (words === '' || (i === 0 && ORDER.test(words)) || /^(?:\d{1,6}|NOTE\b.*|-{3,}|={3,})$/.test(words)) continue;
    const cue = CUE.exec(words);
    if (cue !== null) {
      time = cue[1]?.replace(/[.,]\d+$/, '');
      continue;
    }
    const head = HEAD.exec(words);
    const headed = (head?.[2] ?? head?.[3])?.trim();
    if (head !== null && headed !== undefined && isName(headed)) {
      speaker = headed;
      time = bare(head[1] ?? head[4]);
      continue;
    }
    const voice = /^<v(?:\.\S+)?\s+([^>]{1,40})>(.*?)(?:<\/v>)?$/.exec(words);
    const said = voice === null ? SPOKEN.exec(words) : null;
    const name = (voice?.[1] ?? said?.[2])?.trim();
    const rest = voice?.[2] ?? said?.[4];
    if (name !== undefined && rest !== undefined && FIELD.test(name)) {
      if (PRESENT.test(name)) for (const [who, side] of presentIn(rest)) sides.set(who, side);
      continue;
    }
    if (name !== undefined && rest !== undefined && isName(name)) {
      speaker = name;
      time = bare(said?.[1] ?? said?.[3]) ?? (voice === null ? undefined : time);
      spoken += 1;
      say(rest.trim());
      continue;
    }
    if (head === null && speaker !== '' && time !== undefined) spoken += 1;
    say(words);
  }
  return { lines: tidy(lines), sides, spoken };
}

const OF_MEETING = /^[^\n]{0,30}(?:纪要|会议|录音|转写|访谈|速记|\b(?:minutes|meeting|transcript|call notes)\b)/i;
const SPEAKS = /^\s*[-*•]?\s*(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*)?[^:：\n,。!?;]{1,24}[:：](?!\/\/)\s*\S/gm;
/** A few forwarded lines are news of a customer; from so many lines on, or under a head that says so, it is a meeting. */
const LONG = 16;
const HEADED = 4;
const CALLED_MINUTES = /^[^\n:：]{0,16}(?:会议纪要|会议记录|\b(?:meeting )?minutes)[^\n:：]{0,16}[:：]?\s*\n/i;
/** The head may be counted as a line, or one line as part of it. */
const UNDER_HEAD = 3;

/** Is the text the record of a meeting, so that minutes are wanted though nobody says so? */
export function isMeeting(text: string): boolean {
  const spoken = (text.match(SPEAKS) ?? []).length;
  // 会议纪要: with a few lines under it says itself what is wanted, however short they are.
  if (spoken >= UNDER_HEAD && CALLED_MINUTES.test(text)) return true;
  if (text.length < 60) return false;
  return spoken >= LONG || (spoken >= HEADED && OF_MEETING.test(text)) || (spoken >= HEADED + 4 && text.length >= 1200);
}

const bare = (time: string | undefined): string | undefined => time?.replace(/[[\]()]/g, '').trim();

/** A name is short, begins with a letter, and is no sentence. */
function isName(name: string): boolean {
  if (FIELD.test(name) || /^\d+$|https?$|[,，、]/.test(name)) return false;
  const han = (name.match(/[\u4e00-\u9fff]/g) ?? []).length;
  return han > 0 ? han <= 10 && name.length <= 20 : /^\p{L}/u.test(name) && name.split(/\s+/).length <= 6;
}

/** 王总(客户)、周锐(销售) or "Dana (customer), Rob". */
function presentIn(text: string): (readonly [string, Side])[] {
  return [...text.matchAll(/([^,，、;；(（)）]{1,20})[(（]([^)）]{1,20})[)）]/g)].flatMap(([, name, label]) => {
    const side = sideNamed((label ?? '').trim());
    return name === undefined || side === undefined ? [] : [[name.trim(), side] as const];
  });
}

function sideNamed(label: string): Side | undefined {
  if (/客户|甲方|业主|customer|client|buyer/i.test(label)) return 'customer';
  if (/方案|技术|售前|solution|presales|engineer/i.test(label)) return 'solution';
  if (/交付|实施|项目|delivery|implementation/i.test(label)) return 'delivery';
  return /销售|商务|我方|乙方|sales|account/i.test(label) ? 'sales' : undefined;
}

function sentences(words: string): string[] {
  const parts: string[] = [];
  for (const part of words.split(ENDS)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + part.length <= LONG_TURN / 2)
      parts[parts.length - 1] = `${last}${/[a-z.!?]$/.test(last) ? ' ' : ''}${part}`;
    else parts.push(part);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** One speaker's subtitle cues of a few words each are joined into what was said. */
function tidy(lines: readonly SpokenLine[]): SpokenLine[] {
  const joined: SpokenLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      last.speaker === line.speaker &&
      last.time !== line.time &&
      last.speaker !== '' &&
      !/[。.!?！？]$/.test(last.text);
    if (goesOn && last.text.length + line.text.length < LONG_TURN)
      joined[joined.length - 1] = { ...last, text: `${last.text}${/[a-z,]$/i.test(last.text) ? ' ' : ''}${line.text}` };
    else joined.push(line);
  }
  return joined;
}
