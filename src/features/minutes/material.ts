/** What a message asks to be made into minutes, by its words. Pure. */
import { addDays, atOf, mondayOf } from '../../records/day.js';
import type { At, Day, Zone } from '../../terms.js';
import { type Transcript, transcriptOf } from '../../understand/conversation/transcript.js';
import { plain } from '../../understand/text/plain.js';

/** Fewer lines than this, or as short as this, are a question and no talk. */
const FEW_LINES = 3;
const SHORT = 120;

/** The talk pasted into a message, without the order that came with it; undefined when there is none. */
export function pastedTalk(text: string): Transcript | undefined {
  const talk = transcriptOf(text);
  const length = talk.lines.reduce((sum, line) => sum + line.text.length, 0);
  return (talk.spoken >= FEW_LINES && length >= SHORT / 6) || length >= SHORT ? talk : undefined;
}

/** A stretch of a chat: from, until, and how many of its last lines at most. */
export interface Stretch {
  readonly from: At;
  readonly until: At;
  readonly most: number;
}

const MOST_LINES = 400;
/** Until the question itself. */
const OPEN = Number.MAX_SAFE_INTEGER;

/** 今天 unless another time is named: 昨天, 这周, 上午, 最近50条. */
export function stretchAsked(text: string, { today, zone }: { readonly today: Day; readonly zone: Zone }): Stretch {
  const said = plain(text);
  const midnight = atOf(today, 0, zone);
  const count = /(?:最近|刚才|前面|上面|last)[^\d]{0,4}(\d{1,3})\s*(?:条|句|messages?|lines?)/i.exec(said)?.[1];
  if (count !== undefined) return { from: 0, until: OPEN, most: Math.min(MOST_LINES, Math.max(1, Number(count))) };
  if (/昨[天晚日]|yesterday/i.test(said)) return { from: atOf(addDays(today, -1), 0, zone), until: midnight - 1, most: MOST_LINES };
  if (/(?:这|本)(?:个)?(?:周|星期|礼拜)|this week/i.test(said))
    return { from: atOf(mondayOf(today), 0, zone), until: OPEN, most: MOST_LINES };
  if (/上(?:个)?(?:周|星期|礼拜)|last week/i.test(said)) {
    const monday = mondayOf(today);
    return { from: atOf(addDays(monday, -7), 0, zone), until: atOf(monday, 0, zone) - 1, most: MOST_LINES };
  }
  return { from: midnight, until: OPEN, most: MOST_LINES };
}
