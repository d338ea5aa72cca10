import type { Party, Side } from '../../records/minutes.js';
import type { ReadingContext } from '../reading.js';
import { actionsIn, type Taken, type Turn } from './actions.js';
import { pointsOf } from './sentence.js';
import { FIGURE, NO_STEP, objects, RESOURCES, refuses, TECHNICAL } from './words.js';

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
/** Opens a meeting: the chair's own words. */
const CHAIRS =
  /(?:今天|这次)[^。]{0,12}(?:过一遍|过[一二三四]件|确认|碰一下|定下来|对一下|聊|说清楚|主要是)|\b(?:let's go through|where did you land|appreciate the time|wanted to start)\b/i;
/** Money and terms: what is said of them is for the seller, however technical. */
const MONEY =
  /价|钱|付|预算|合同|扣|罚|折|万(?!用|能|一)|费|谁(?:出|的|做|承担)|\b(?:budget|price|pay|penalt\w+|quoted?|contract|terms)\b|\d+k\b/i;
/** What the customer must have, said so that nobody can take it for a mere state of things. */
const MUST =
  /必须|要求|一定(?:要|得)|不许|不准|不行|坚持|不然|否则|至少|底线|写死|别(?:上|想|再|说|拖)|再来一次|低于[^,。]{1,8}(?:就|别)|能不能|行不行|投诉|没底|不放心|担心|\b(?:must|has to|have to|won't|acceptable|need it)\b/i;
/** A deed for a day, said in the first person: it belongs with the actions. */
const DEED = /我[^,。]{0,10}(?:给|发|报|出|来|去|寄|带|下单|排一|重排|确认|传|开好|盯|答复|导)[^,。]{0,14}[,。]?$|\b(?:i'll|i will)\b/i;

/** So many turns are read in one go. */
const AT_ONCE = 40;

/** Minutes in three views and the actions, as extracts of the turns. Yields after every few, so that a long talk holds nothing up. */
export function* readTurns(
  turns: readonly Turn[],
  speakers: readonly Participant[],
  context: ReadingContext,
): Generator<undefined, MeetingRead> {
  const views: Record<Party, Seen[]> = { sales: [], solution: [], delivery: [] };
  for (const [turn, { speaker, side, text }] of turns.entries()) {
    if (turn % AT_ONCE === AT_ONCE - 1) yield undefined;
    for (const { text: point, folded, due } of pointsOf(speaker, text, context)) {
      if (folded.length < 8 || EMPTY.test(folded) || CHAIRS.test(folded)) continue;
      for (const party of viewsOf(folded, side, due !== null)) views[party].push({ text: point, turn });
    }
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

/** In which views a point belongs. */
function viewsOf(said: string, side: Side, dated: boolean): readonly Party[] {
  const technical = TECHNICAL.test(said);
  const resources = RESOURCES.test(said);
  const deed = dated && DEED.test(said) && !/不|没|只/.test(said);
  switch (side) {
    case 'customer': {
      if (deed) return [];
      const money = MONEY.test(said);
      const firm = MUST.test(said) || refuses(said);
      const ofSystems = technical && FIGURE.test(said) && !money;
      const ofGoods = resources && FIGURE.test(said) && !money && !ofSystems;
      const views: Party[] = objects(said) && (firm || !(ofSystems || ofGoods)) ? ['sales'] : [];
      if (ofSystems) views.push('solution');
      else if (ofGoods && !MUST.test(said)) views.push('delivery');
      else if (views.length === 0 && resources && !money && !NO_STEP.test(said)) views.push('delivery');
      return views;
    }
    case 'solution':
      return (technical || FIGURE.test(said)) && said.length >= 14 && !deed ? ['solution'] : [];
    case 'delivery':
      return (resources || FIGURE.test(said)) && said.length >= 12 && !deed ? ['delivery'] : [];
    case 'sales':
      return [];
    case 'unknown':
      if (deed) return [];
      if (resources && FIGURE.test(said) && !technical) return ['delivery'];
      if (technical && FIGURE.test(said)) return ['solution'];
      return objects(said) ? ['sales'] : [];
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
