import type { EventKind, Lang, Span } from '../terms.js';
import { eventsEn } from './events/en.js';
import { eventsZh } from './events/zh.js';
import type { ReadEvent } from './reading.js';
import type { Clause } from './text/clauses.js';
import { compile } from './text/cues.js';
import { matchesIn } from './text/matches.js';

const findZh = compile(eventsZh);
const findEn = compile(eventsEn);

/** The clause says that it did not happen: 没演示, not signed. */
const OFF = /(?:没|未|不|别|取消|改天)[^,。]{0,4}$|\b(?:no|not|never|without|cancel(?:led|ed)?|hasn't|haven't|didn't)\b[^,.]{0,16}$/i;
const OFF_AFTER = /^[^,。]{0,4}(?:取消|没成|没做|黄了)|^[^,.]{0,12}\b(?:cancel(?:led|ed)|called off)\b/i;
/** It is still to come: a day ahead or a word of wanting before it. */
const AHEAD =
  /(?:明|后)天|下(?:周|个?月|礼拜|星期)|(?:\d+[号日]|周[一二三四五六日天]|月底|月初|年前|年后|节[前后])[^,。]{0,10}$|(?:准备|打算|计划|约了?|安排|等|要(?!求)|想|让|先|待|将|会|马上)[^,。了]{0,6}$|\b(?:will|going to|plan(?:s|ned|ning)?|next|tomorrow|scheduled|wants?|needs?|expect(?:s|ed)?|by|upcoming)\b[^,.]{0,24}$/i;
/** 样机周四送过去, 互访定在下月: the day follows. */
const AHEAD_AFTER =
  /^[^,。了]{0,6}(?:(?:明|后)天|下(?:周|个?月)|周[一二三四五六日天]|\d{1,2}[号日]|月底)[^,。了]{0,6}(?:送|给|做|开|发|到|寄|讲|去|来|进|$)|^[^,。了]{0,4}(?:定|约|安排)在(?!了)|^[^,.]{0,24}\b(?:next|tomorrow|on (?:mon|tues|wednes|thurs|fri)day|scheduled)\b/i;
const DONE_AFTER = /^(?:了|完|过(?!去|来)|[发送交递寄出][^,。]{0,3}了|好了|完成|结束|通过|到账|已)/;

/** Standard events that a text tells of, each kind once: done, planned or off. */
export function eventsIn(
  folded: string,
  lower: string,
  lang: Lang,
  clauses: readonly Clause[],
  within: (at: number) => boolean,
): ReadEvent[] {
  const cues = lang === 'zh' ? findZh(folded, lower) : findEn(folded, lower);
  const events = new Map<EventKind, ReadEvent>();
  for (const { tag, span, rule } of cues) {
    if (!within(span[0])) continue;
    const when = whenOf(folded, span, clauses);
    const known = events.get(tag);
    // What was done says more than what is planned, and both more than what is off.
    if (known === undefined || RANK[when] > RANK[known.when]) events.set(tag, { kind: tag, span, when, rule });
  }
  return [...events.values()].sort((a, b) => a.span[0] - b.span[0]);
}

const RANK = { off: 0, planned: 1, done: 2 } as const;

function whenOf(folded: string, [start, end]: Span, clauses: readonly Clause[]): ReadEvent['when'] {
  const clause = clauses.find(({ span }) => span[0] <= start && start < span[1]);
  const lead = folded.slice(clause?.span[0] ?? 0, start);
  const rest = folded.slice(end, clause?.span[1] ?? folded.length);
  if (matchesIn(OFF, lead, folded) || matchesIn(OFF_AFTER, rest, folded)) return 'off';
  if (DONE_AFTER.test(rest)) return 'done';
  return matchesIn(AHEAD, lead, folded) || matchesIn(AHEAD_AFTER, rest, folded) ? 'planned' : 'done';
}
