/** What a model says of a talk, held against the talk: a line without its words there, with another day, sum or name, is dropped. Pure. */
import { z } from 'zod';
import { daysNamed, withPlainDays } from '../../drafting/days-named.js';
import { standsIn } from '../../drafting/grounds.js';
import { peopleNamed } from '../../drafting/people-named.js';
import { prompt } from '../../drafting/prompt.js';
import { dayOf } from '../../records/day.js';
import { type ActionPoint, type MinutesBody, PARTIES, type Party, type Point, type SpokenLine } from '../../records/minutes.js';
import type { At, Day, Zone } from '../../terms.js';
import { calledAs } from '../../understand/conversation/sides.js';
import { findDates } from '../../understand/find-dates.js';
import { foreignIn } from '../../understand/text/foreign.js';
import { languageOf } from '../../understand/text/language.js';
import { plain } from '../../understand/text/plain.js';

const point = z.object({ text: z.string().min(1).max(300), words: z.string().min(1).max(400) });

/** `words`: copied from the talk. `owner`: as named there, empty when nobody is. `due`: as said there, empty when no day is. */
export const MINUTES = prompt({
  name: 'minutes',
  quotes: ['talk'],
  values: ['held', 'ours', 'theirs'],
  output: z.object({
    summary: z.array(point).max(5),
    decisions: z.array(point).max(10),
    actions: z.array(point.extend({ owner: z.string().max(40), due: z.string().max(40) })).max(30),
    sales: z.array(point).max(20),
    solution: z.array(point).max(20),
    delivery: z.array(point).max(20),
  }),
});

export type WrittenMinutes = z.infer<typeof MINUTES.output>;

/** A talk is sent in parts of so many characters. */
const PART = 9000;

/** The lines in parts, each with the number its first line has. */
export function partsOf(lines: readonly SpokenLine[]): readonly { readonly from: number; readonly lines: readonly SpokenLine[] }[] {
  const parts: { from: number; lines: SpokenLine[] }[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const more = line.text.length + line.speaker.length;
    if (length + more > PART) {
      parts.push({ from: at, lines: [] });
      length = 0;
    }
    parts.at(-1)?.lines.push(line);
    length += more;
  }
  return parts;
}

/** As it is sent: a line each, its speaker before it. */
export const talkText = (lines: readonly SpokenLine[]): string =>
  lines.map(({ speaker, text }) => (speaker === '' ? text : `${speaker}: ${text}`)).join('\n');

export interface Checking {
  readonly lines: readonly SpokenLine[];
  readonly speakers: MinutesBody['speakers'];
  readonly heldAt: At;
  readonly zone: Zone;
}

/** What of it holds, and how many lines did not. */
export interface Held {
  readonly body: Omit<MinutesBody, 'nothing' | 'made' | 'speakers'>;
  readonly dropped: number;
}

export function checkedMinutes(written: WrittenMinutes, { lines, speakers, heldAt, zone }: Checking): Held {
  let dropped = 0;
  const clock = { today: dayOf(heldAt, zone), zone };
  const foreign = foreignIn(lines.map(({ text }) => text).join('\n')) !== undefined;
  const hold = <P extends Point>(one: P | undefined): P[] => {
    if (one === undefined) dropped += 1;
    return one === undefined ? [] : [one];
  };
  const grounded = ({ text, words }: { readonly text: string; readonly words: string }): Point | undefined => {
    const source = lineOf(words, lines);
    if (source === undefined || !namesStand(text, lines, speakers)) return undefined;
    const around = near(lines, source);
    const days = daysNamed(around, clock);
    if (!numbersStand(text, around) || daysNamed(text, clock).some((day) => !days.includes(day))) return undefined;
    return { text, source };
  };
  const points = (said: readonly { readonly text: string; readonly words: string }[]): Point[] =>
    said.flatMap((one) => hold(grounded(one)));
  const actions = written.actions.flatMap((one): ActionPoint[] => {
    const held = grounded(one);
    if (held === undefined) return hold<ActionPoint>(undefined);
    const owner = one.owner.trim() === '' ? null : ownerIn(one.owner.trim(), speakers, near(lines, held.source));
    const day = one.due.trim() === '' ? null : dayIn(one.due, near(lines, held.source), { now: heldAt, zone, foreign });
    if (owner === undefined || day === undefined) return hold<ActionPoint>(undefined);
    const side = speakers.find(({ name }) => name === owner)?.side;
    return [{ ...held, owner, due: day, whose: side === 'customer' ? 'customer' : 'ours' }];
  });
  const blocks = Object.fromEntries(PARTIES.map((party) => [party, points(written[party])])) as Record<Party, Point[]>;
  return { body: { summary: points(written.summary), decisions: points(written.decisions), actions, blocks }, dropped };
}

/** The line that holds the words. Words over several lines belong to the first. */
function lineOf(words: string, lines: readonly SpokenLine[]): number | undefined {
  const bare = words.replace(/^[^:：]{1,24}[:：]\s*/, '');
  const exact = lines.findIndex(({ text }) => standsIn(bare, [text]) || standsIn(words, [text]));
  return exact < 0 ? undefined : exact;
}

/** What is said around a line: an answer and what it answers. */
const near = (lines: readonly SpokenLine[], at: number): string =>
  lines
    .slice(Math.max(0, at - 2), at + 3)
    .map(({ text }) => text)
    .join('\n');

/** Every figure of a statement stands in its source, however it is written there. */
function numbersStand(text: string, source: string): boolean {
  const known = new Set(figuresIn(source));
  return figuresIn(text).every((figure) => known.has(figure));
}

const DIGITS = '〇一二三四五六七八九';

function figuresIn(text: string): readonly string[] {
  const folded = plain(text).replace(/(\d),(?=\d{3})/g, '$1');
  const figures = (folded.match(/\d+(?:\.\d+)?/g) ?? []).map((figure) => String(Number(figure)));
  const words = (folded.match(/[一二两三四五六七八九十百]+(?=[个台套张天周月年人成万点小时分钟次家间%路组层盏号日折])/g) ?? []).map(
    numeral,
  );
  return [...figures, ...words];
}

/** 三十八 → 38; only as far as a hundred, which is how far people speak in words. */
function numeral(word: string): string {
  const value = (one: string): number => (one === '两' ? 2 : DIGITS.indexOf(one));
  const [tens, ones] = word.split('十');
  if (ones === undefined) return String(value(word.charAt(0)));
  return String((tens === '' || tens === undefined ? 1 : value(tens.charAt(0))) * 10 + (ones === '' ? 0 : value(ones.charAt(0))));
}

/** A person named in a statement spoke in the talk or was spoken of. */
function namesStand(text: string, lines: readonly SpokenLine[], speakers: MinutesBody['speakers']): boolean {
  const said = `${lines.map(({ text: words }) => words).join('\n')}\n${speakers.map(({ name }) => name).join('\n')}`;
  const titled = text.match(/[\u4e00-\u9fff](?:总|经理|主任|科长|工程师|院长|部长)(?![体共结额价数量])/g) ?? [];
  return [...titled, ...peopleNamed(text)].every((name) => said.includes(name));
}

/** The speaker meant, or a name that was said near; undefined = invented. */
function ownerIn(owner: string, speakers: MinutesBody['speakers'], source: string): string | undefined {
  const speaker = speakers.find(
    ({ name }) => name === owner || calledAs(name).who === owner || (owner.length >= 2 && name.endsWith(owner)),
  );
  return speaker?.name ?? (source.includes(owner) ? owner : undefined);
}

interface Calendar {
  readonly now: At;
  readonly zone: Zone;
  /** The talk is in a language whose days our reader does not know. */
  readonly foreign: boolean;
}

/** The day our own reader finds in the words given; undefined when these were not said or name none, null where it could not read them. */
function dayIn(due: string, source: string, { now, zone, foreign }: Calendar): Day | null | undefined {
  const days = (text: string) =>
    findDates(withPlainDays(plain(text)), { now, zone, lang: languageOf(text) }).flatMap(({ day, past }) => (past === true ? [] : [day]));
  const said = days(source);
  const meant = days(due)[0];
  if (foreign && meant === undefined && standsIn(due, [source])) return null;
  return meant !== undefined && said.includes(meant) ? meant : undefined;
}
