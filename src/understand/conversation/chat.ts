import { dayOf } from '../../records/day.js';
import type { Side } from '../../records/minutes.js';
import type { Day } from '../../terms.js';
import { peopleInChinese } from '../people/find-zh.js';
import type { ReadDeal, ReadingContext } from '../reading.js';
import { dealIn } from './deal-of-talk.js';
import { linesOf } from './lines.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { type Message, sidesOf } from './sides.js';
import { weighLine } from './weigh-lines.js';

/** A fact and the message it was said in. */
export interface ChatItem extends Item {
  readonly turn: number;
  /** The sentence itself, where `text` begins with the one it answers. */
  readonly said: string;
}

export interface ChatRead {
  readonly commitments: readonly ChatItem[];
  readonly objections: readonly ChatItem[];
  readonly steps: readonly ChatItem[];
}

/** What the customer promised and objected to in a stretch of chat, and what is ours to do. Extracts only, nothing is phrased anew. */
export function readTalk(messages: readonly Message[], sides: ReadonlyMap<string, Side>, context: ReadingContext): ChatRead {
  const commitments: ChatItem[] = [];
  const objections: ChatItem[] = [];
  const steps: ChatItem[] = [];
  const turns = messages.map(({ sender, text }) => ({ speaker: sender, side: sides.get(sender) ?? 'unknown', text }));
  const lines = linesOf(turns, false, sentencesOf, context);
  for (const line of lines) {
    const { folded: said, speaker } = line;
    const is = weighLine(line.line);
    const theirs = line.line.side === 'customer';
    if (is.theirs > 0)
      commitments.push(item({ ...line, text: line.whole, said: line.text }, theirs ? speaker : (speakerNamed(said) ?? speaker)));
    if (is.objects > 0) objections.push(item({ ...line, said: line.text }, theirs ? speaker : null));
    if (is.ours > 0 && !theirs)
      steps.push(item({ ...line, text: line.whole, said: line.text }, ownerOf(said, speaker, messages, sides, line.turn)));
  }
  return { commitments, objections, steps };
}

/** The labelled form of a chat's reading, for the corpus. */
export function readChat<Deal>(messages: readonly Message[], context: ReadingContext, show: (deal: ReadDeal) => Deal): object {
  const sides = sidesOf(messages.map(({ sender, text }) => ({ speaker: sender, text })));
  const { commitments, objections, steps } = readTalk(messages, sides, context);
  const read = dealIn(messages, sides, context)?.deal;
  const day = nextDay([...commitments, ...steps], dayOf(context.now, context.zone));
  const deal =
    read === undefined || day === undefined ? read : { ...read, next: { value: { day }, certainty: 'stated' as const, rule: 'talk/next' } };
  const owned = ({ owner, due, text }: ChatItem) => ({ owner, due, text });
  return {
    deal: deal === undefined ? {} : show(deal),
    commitments: commitments.map(owned),
    objections: objections.map(({ text }) => ({ text })),
    next_steps: steps.map(owned),
  };
}

/** The first day on which something is to be done; what is for today counts where nothing else is to come. */
export function nextDay(items: readonly ChatItem[], today: Day): Day | undefined {
  const days = items.flatMap(({ due }) => (due === null || due < today ? [] : [due])).sort();
  return days.find((day) => day > today) ?? days[0];
}

const item = ({ due, text, said, turn }: Sentence & { readonly turn: number; readonly said: string }, owner: string | null): ChatItem => ({
  owner,
  due,
  text,
  said,
  turn,
});

/** 你把协议起草出来 is for the one spoken to last, 让技工重做 for who says it. */
function ownerOf(said: string, speaker: string, messages: readonly Message[], sides: ReadonlyMap<string, Side>, turn: number): string {
  const ordered =
    /^(?:那|好|行|可以|ok)?[,.\s]*(?:但是?)?[,\s]*(?:你(?!们)|draft|please|can you)|[,，](?:你(?!们))(?:把|先|去|周|明|今|让|请|问)|^[^,。我]{0,12}你(?:周|明|今|先|把)/i.test(
      said,
    );
  if (!ordered || /我(?:来|去|给|明|今|周)/.test(said)) return speaker;
  const ours = (name: string) => sides.get(name) !== 'customer' && name !== speaker;
  return (
    messages.slice(0, turn).findLast(({ sender }) => ours(sender))?.sender ??
    messages.slice(turn).find(({ sender }) => ours(sender))?.sender ??
    speaker
  );
}

/** 王总说他尽量…: who is told to have promised. */
function speakerNamed(folded: string): string | undefined {
  return peopleInChinese(folded, folded.toLowerCase()).find(({ ours }) => !ours)?.name;
}
