/** Minutes by rules alone: extracts of what was said, each with the line it rests on. */
import type { ActionPoint, MinutesBody, Party, Point, Side, SpokenLine } from '../../records/minutes.js';
import type { ReadingContext } from '../reading.js';
import { plain } from '../text/plain.js';
import type { Turn } from './actions.js';
import { readTalk } from './chat.js';
import { readTurns, type Seen } from './meeting.js';
import { calledAs, sidesOf } from './sides.js';
import { FIGURE, objects } from './words.js';

/** What is settled: agreed on, approved, decided. A question or a condition settles nothing. */
const DECIDES =
  /(?:那|就|先)(?:就)?(?:这么|这样|先)?(?:定|办)(?!不|金|制|位|期|义|价|了吗)|定下来|敲定|说定|达成一致|就(?:按|照|用|选|走)[^,。]{1,16}|(?:同意|答应|接受|认可|批准|通过)(?:了)?(?!吗|不)|(?:行|可以|好|没问题),[^,。?]{2,30}(?:以内|当场|就)|那先[^,。?]{2,20}|最后(?:是|定)|不做了|取消了|\b(?:agreed|we(?:'ll| will) go with|let's go with|decided|decision is|settled on|approved|fine, |works for (?:us|me)|we're good with)\b/i;
const NOT_SETTLED =
  /[?？吗呢]|如果|要是|除非|才(?:能|会)|不(?:同意|接受|认可|行|会)|没(?:有)?(?:同意|定|批)|还没|再(?:说|看|议|定)|\b(?:if|unless|not|don't|won't|can't)\b/i;
const MONEY = /[¥$€]|\d+(?:\.\d+)?\s?(?:万|元|块|k\b)|价|预算|付款|折|\b(?:price|budget|payment)\b/i;

const SUMMARY_LINES = 4;
const MOST_DECISIONS = 8;
/** A block longer than this is no summary any more; the rest stays in the transcript. */
const MOST_POINTS = 40;

export interface MinutesAsk {
  readonly lines: readonly SpokenLine[];
  /** Whom the records or the head of the transcript know, by name. */
  readonly known: (name: string) => Side | undefined;
  readonly context: ReadingContext;
}

/** Reads minutes out of lines, a few at each step. Owners carry no person yet: the records know those. */
export function* minutesInSteps({ lines, known, context }: MinutesAsk): Generator<undefined, MinutesBody> {
  const sides = sidesOf(lines, known);
  const turns = lines.map(({ speaker, text }): Turn => ({ speaker, text, side: sides.get(speaker) ?? 'unknown' }));
  const speakers = [...sides].filter(([name]) => name !== '').map(([name, side]) => ({ name, side }));
  const read = yield* readTurns(turns, speakers, context);
  const amongUs = speakers.length > 0 && !speakers.some(({ side }) => side === 'customer');
  const told = amongUs
    ? readTalk(
        lines.map(({ speaker, text }) => ({ sender: speaker, text })),
        sides,
        context,
      )
    : undefined;
  const points = (seen: readonly Seen[]): Point[] => unique(seen.map(({ text, turn }) => ({ text, source: turn }))).slice(0, MOST_POINTS);
  const actions = unique<ActionPoint>([
    ...read.actions.map(({ owner, due, text, whose, turn }) => ({ text, source: turn, owner: owner === '' ? null : owner, due, whose })),
    ...(told?.steps ?? []).map(({ owner, due, text, turn }) => ({ text, source: turn, owner, due, whose: 'ours' as const })),
    ...(told?.commitments ?? []).map(({ owner, due, text, turn }) => ({ text, source: turn, owner, due, whose: 'customer' as const })),
  ]).toSorted((a, b) => a.source - b.source);
  const blocks: Record<Party, readonly Point[]> = {
    sales: unique([...points(read.sales), ...(told?.objections ?? []).map(({ text, turn }) => ({ text, source: turn }))]).slice(
      0,
      MOST_POINTS,
    ),
    solution: points(read.solution),
    delivery: points(read.delivery),
  };
  const decisions = unique(decisionsIn(turns)).slice(0, MOST_DECISIONS);
  return { speakers, summary: summaryOf(turns, blocks, decisions, actions), decisions, actions, blocks, nothing: [], made: 'rules' };
}

function decisionsIn(turns: readonly Turn[]): Point[] {
  return turns.flatMap(({ text }, source) =>
    text
      .split(/(?<=[。!?！？;；])/)
      .map((part) => part.trim())
      .filter((part) => part.length >= 6 && DECIDES.test(plain(part)) && !NOT_SETTLED.test(plain(part)))
      .map((part) => ({ text: part, source })),
  );
}

/** The few lines that tell most: what was decided, the weightiest objection, a limit in figures, the next dated deed. In the order they were said. */
function summaryOf(
  turns: readonly Turn[],
  blocks: MinutesBody['blocks'],
  decisions: readonly Point[],
  actions: readonly ActionPoint[],
): Point[] {
  const weigh = ({ text, source }: Point): number => {
    const folded = plain(text);
    return (
      (MONEY.test(folded) ? 3 : 0) +
      (objects(folded) ? 2 : 0) +
      (FIGURE.test(folded) ? 1 : 0) +
      (turns[source]?.side === 'customer' ? 1 : 0) -
      (text.length > 90 ? 1 : 0)
    );
  };
  const best = (points: readonly Point[], n: number) => points.toSorted((a, b) => weigh(b) - weigh(a) || a.source - b.source).slice(0, n);
  const firstDeed = actions.filter(({ due }) => due !== null).toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const chosen = [
    ...best(blocks.sales, 2),
    ...best(decisions, 1),
    ...best(blocks.solution, 1),
    ...best(blocks.delivery, 1),
    ...firstDeed.slice(0, 1).map(({ text, source }) => ({ text, source })),
  ];
  const lines = unique(chosen).slice(0, SUMMARY_LINES);
  const spoken = turns.flatMap(({ text }, source) => (text.length >= 12 ? [{ text, source }] : []));
  return (lines.length > 0 ? lines : best(spoken, 2)).toSorted((a, b) => a.source - b.source);
}

/** The same words from the same line count once; of two, the one told first stays. */
function unique<P extends Point>(points: readonly P[]): P[] {
  return points.filter(
    (point, i) =>
      !points.slice(0, i).some((one) => one.source === point.source && (one.text === point.text || one.text.includes(point.text))),
  );
}

/** Which parties have nothing in their block and did not say so. */
export const missingIn = ({ blocks, nothing }: Pick<MinutesBody, 'blocks' | 'nothing'>): Party[] =>
  (['sales', 'solution', 'delivery'] as const).filter((party) => blocks[party].length === 0 && !nothing.includes(party));

/** The company that speakers of the customer's side carry in their names (东睿-小何). */
export function companyOf(body: Pick<MinutesBody, 'speakers'>): string | undefined {
  return body.speakers.filter(({ side }) => side === 'customer').flatMap(({ name }) => calledAs(name).of ?? [])[0];
}
