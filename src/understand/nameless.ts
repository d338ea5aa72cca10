/** A message that names no customer, right after one was spoken of: news of that customer, or of the writer's own day. Pure. */
import { OF_SELLING, OF_THEM, OWN_DAY } from './intents/own-day-words.js';
import type { Decided, Seen } from './read-intent.js';
import { askingIn } from './text/interrogatives.js';
import { firstMatch, matches } from './text/matches.js';

/** So long is what is said in passing, in characters. */
const IN_PASSING = { zh: 30, en: 80 } as const;

const MISTAKEN: ReadonlySet<Decided['intent']> = new Set<Decided['intent']>([
  'log_followup',
  'correct_record',
  'ask_deal_status',
  'ask_funnel',
  'ask_overdue',
  'other',
]);

/** What was decided, unless it takes one's own day for news or a question of the customer spoken of, or news of that customer for talk. */
export function namelessOr(decided: Decided, seen: Seen): Decided {
  const { folded, lang } = seen;
  if (!seen.subject || seen.surely || seen.hasAmount || seen.phones.length > 0 || folded.length > IN_PASSING[lang]) return decided;
  const own = OWN_DAY[lang].find((words) => matches(words, folded));
  if (own !== undefined) {
    const theirs = seen.named > 0 || (seen.correction && seen.hasNext) || matches(OF_SELLING[lang], folded);
    return MISTAKEN.has(decided.intent) && !theirs ? { intent: 'smalltalk', why: firstMatch(own, folded)?.[0] ?? '' } : decided;
  }
  const talk = decided.intent === 'smalltalk' || decided.intent === 'other';
  if (!talk || (decided.why !== '' && decided.why !== 'learned') || askingIn(folded, lang).length > 0) return decided;
  const theirs = firstMatch(OF_THEM[lang], folded);
  return theirs === null ? decided : { intent: 'log_followup', why: theirs[0] };
}
