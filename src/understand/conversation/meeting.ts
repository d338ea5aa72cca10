import type { Party, Side } from '../../records/minutes.js';
import type { ReadingContext } from '../reading.js';
import { actionsIn, type Taken, type Turn } from './actions.js';
import { CHAIRS } from './deed-words.js';
import { linesOf } from './lines.js';
import { pointsOf } from './sentence.js';
import { weighLine } from './weigh-lines.js';

/** Who took part, and for which side. */
export interface Participant {
  readonly name: string;
  readonly side: Side;
}

/** A point of one of the three views and the turn it was made in. */
export interface Seen {
  readonly text: string;
  readonly turn: number;
}

export interface MeetingRead extends Readonly<Record<Party, readonly Seen[]>> {
  readonly actions: readonly Taken[];
}

/** Says nothing that is worth a line: greetings, thanks, a bare yes, the chair's words. */
const EMPTY =
  /^(?:好的?|行|可以|是的?|对|没问题|明白|收到|嗯|谢谢|感谢|各位|大家|今天|那(?:就|今天)|我(?:先说|插一句|总结)|thanks|ok(?:ay)?|sure|great|hello|hi|fine|appreciate)[^,。]{0,14}[,。.!]?$/i;
/** So many turns are read in one go. */
const AT_ONCE = 40;

/** Minutes in three views and the actions, as extracts of the turns. Yields after every few, so that a long talk holds nothing up. */
export function* readTurns(
  turns: readonly Turn[],
  speakers: readonly Participant[],
  context: ReadingContext,
): Generator<undefined, MeetingRead> {
  const views: Record<Party, Seen[]> = { sales: [], solution: [], delivery: [] };
  for (const [i, { folded, text, turn, line }] of linesOf(turns, true, pointsOf, context).entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield undefined;
    if (folded.length < 8 || EMPTY.test(folded) || CHAIRS.test(folded)) continue;
    const is = weighLine(line);
    if (is.objects > 0) views.sales.push({ text, turn });
    if (is.technical > 0) views.solution.push({ text, turn });
    if (is.resources > 0) views.delivery.push({ text, turn });
  }
  return { ...views, actions: yield* actionsIn(turns, speakers, context) };
}

/** What steps come to when nobody waits between them. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The turns of a transcript with one `speaker: text` a line, by the sides that are given. */
export function turnsOf(participants: readonly Participant[], transcript: string): readonly Turn[] {
  const sides = new Map(participants.map(({ name, side }) => [name, side]));
  return transcript.split('\n').flatMap((line): Turn[] => {
    const said = /^\s*([^:：]{1,24})[:：]\s*(.+)$/.exec(line);
    const speaker = (said?.[1] ?? '').trim();
    return said === null ? [] : [{ speaker, side: sides.get(speaker) ?? sideNear(speaker, participants), text: said[2] ?? '' }];
  });
}

/** 老邓 of the transcript is 设备部老邓 of the list. */
const sideNear = (speaker: string, participants: readonly Participant[]): Side =>
  participants.find(({ name }) => name.endsWith(speaker) || speaker.endsWith(name))?.side ?? 'sales';

/** A labelled meeting's minutes, for the corpus. */
export function readMeeting(participants: readonly Participant[], transcript: string, context: ReadingContext): object {
  const read = atOnce(readTurns(turnsOf(participants, transcript), participants, context));
  const texts = (seen: readonly Seen[]) => seen.map(({ text }) => ({ text }));
  return {
    sales: texts(read.sales),
    solution: texts(read.solution),
    delivery: texts(read.delivery),
    actions: read.actions.map(({ owner, due, text }) => ({ owner, due, text })),
  };
}
