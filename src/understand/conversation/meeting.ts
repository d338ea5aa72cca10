import type { ReadingContext } from '../reading.js';
import { type Item, pointsOf, type Sentence, sentencesOf } from './sentence.js';
import { NO_STEP, OBJECTS, RESOURCES, STEPS, TECHNICAL } from './words.js';

/** Who took part, and for which side. */
export interface Participant {
  readonly name: string;
  readonly side: string;
}

interface Turn {
  readonly speaker: string;
  readonly side: string;
  readonly text: string;
}

/** Says nothing that is worth a line: greetings, thanks, a bare yes, the chair's words. */
const EMPTY =
  /^(?:好的?|行|可以|是的?|对|没问题|明白|收到|嗯|谢谢|感谢|各位|大家|今天|那(?:就|今天)|我(?:先说|插一句|总结)|thanks|ok(?:ay)?|sure|great|hello|hi)[^,。]{0,14}[,。.!]?$/i;
/** A state of things told in figures: years, counts, measures, days. */
const FIGURE = /\d|[一二两三四五六七八九十百千]+(?:个|台|套|张|天|周|月|年|人|成|万|点|小时|分钟|次|家|间)/;
/** What the customer must have or will not bear, also where it is technical. */
const DEMANDS = /不行|不能|必须|要求|能不能|行不行|接受不了|扣|罚|底线|写死|预算|价|钱|付|免费|谁|合同|坚持|担心|支持不好|不好/;

/** Minutes in three views and the actions, as extracts of the transcript: one `speaker: text` a line. */
export function readMeeting(participants: readonly Participant[], transcript: string, context: ReadingContext): object {
  const sides = new Map(participants.map(({ name, side }) => [name, side]));
  const turns = transcript.split('\n').flatMap((line): Turn[] => {
    const said = /^\s*([^:：]{1,24})[:：]\s*(.+)$/.exec(line);
    const speaker = (said?.[1] ?? '').trim();
    return said === null ? [] : [{ speaker, side: sides.get(speaker) ?? 'sales', text: said[2] ?? '' }];
  });
  const sales: { text: string }[] = [];
  const solution: { text: string }[] = [];
  const delivery: { text: string }[] = [];
  for (const { speaker, side, text } of turns) {
    for (const point of pointsOf(speaker, text, context)) {
      if (point.text.length < 8 || EMPTY.test(point.text)) continue;
      const fact = { text: point.text };
      const technical = TECHNICAL.test(point.text);
      const resources = RESOURCES.test(point.text);
      if (side === 'customer') {
        if (OBJECTS.test(point.text) && (!resources || DEMANDS.test(point.text) || !FIGURE.test(point.text))) sales.push(fact);
        if (technical && !DEMANDS.test(point.text) && FIGURE.test(point.text)) solution.push(fact);
        else if (resources && !DEMANDS.test(point.text)) delivery.push(fact);
      } else if (side === 'solution') {
        if ((technical || FIGURE.test(point.text)) && point.text.length >= 14) solution.push(fact);
      } else if (side === 'delivery' && (resources || FIGURE.test(point.text)) && point.text.length >= 12) delivery.push(fact);
    }
  }
  return { sales, solution, delivery, actions: actionsIn(turns, participants, context) };
}

/** 我让质检…, 动火证我来办, 我们自己发: what the customer takes upon itself. */
const TAKES = /我(?:来|让|去|跟|报|安排|负责|找)|我们(?:自己|这边)?(?:来|去|发|办|出|给|打|提供|安排|配合|申请)|由我们/;
/** Agreed for a day, whoever does it: 合同下周三签. */
const AGREED = /(?:合同|协议|订单)[^,。]{0,6}(?:签|盖章|寄|发)|(?:那就|定在?|就)[^,。]{0,8}(?:做|来|签|上线|进场|开始|补完|交)/;

function actionsIn(turns: readonly Turn[], participants: readonly Participant[], context: ReadingContext): Item[] {
  const actions: Item[] = [];
  const seller = participants.find(({ side }) => side === 'sales')?.name ?? null;
  for (const [i, { speaker, side, text }] of turns.entries()) {
    for (const sentence of sentencesOf(speaker, text, context)) {
      const said = sentence.text;
      if (NO_STEP.test(said) || said.length < 6) continue;
      const dated = sentence.due !== null;
      const ours = side !== 'customer';
      const steps = STEPS.test(said) && (dated || /我(?!们上次|们的|们测|们看)/.test(said) || /\bi(?:'ll| will| can)\b/i.test(said));
      const agreed = dated && AGREED.test(said);
      if (ours ? steps || agreed : TAKES.test(said) || agreed || (dated && /给(?:我|你)|(?:来|取|派)/.test(said)))
        actions.push({ owner: ownerOf(sentence, side, turns, i, participants) ?? seller, due: sentence.due, text: said });
    }
  }
  return actions;
}

/** Who is to do it: somebody of the meeting named for it (李楠的图纸…), the one spoken to (你们下周二来取), else who says it. */
function ownerOf(
  { speaker, text }: Sentence,
  side: string,
  turns: readonly Turn[],
  at: number,
  participants: readonly Participant[],
): string | null {
  const named = participants.find(({ name }) => {
    const short = name.replace(/^.*[-—_]/, '');
    return name !== speaker && (text.startsWith(`${short}的`) || text.startsWith(`${short},`) || text.startsWith(`${short}你`));
  });
  if (named !== undefined) return named.name;
  if (/^(?:那)?(?:你们?|您)|你们?(?:.{0,8})(?:来|给|派|出|取)|图纸.{0,4}给我/.test(text) && !/我(?:来|给|让|去|把)/.test(text)) {
    const before = turns.slice(0, at).findLast((turn) => (turn.side === 'customer') !== (side === 'customer'));
    if (before !== undefined) return before.speaker;
  }
  return side === 'customer' && AGREED.test(text) && !TAKES.test(text) ? null : speaker;
}
