/** Whether "sat", "sun", "mon" or "wed" in small letters is the day: they sat down, in the sun, they wed in June. */
import { MONTH, WEEKDAY } from './words.js';

/** A word for when, a time of day, another weekday, or whom to remind: on mon, 11am wed, tue or wed, ping me sat. */
const BEFORE = new RegExp(
  `(?:\\b(?:on|by|until|till|til|before|after|from|for|to|due|since|eod|eob|cob|of play|of day|first thing|(?:${WEEKDAY})\\s?(?:or|and|to|-|/|,)|(?:remind|ping|poke|nudge|call|ring|buzz|text|see) (?:me|you|u|ya|them|him|her|us))|\\d\\s?[ap]m|\\bnoon)\\s?$`,
  'i',
);
/** A time of day, a date, another weekday, or that it suits. */
const AFTER = new RegExp(
  `^\\s?(?:(?:am|pm|a\\.m|p\\.m|morning|afternoon|arvo|evening|eve|night|noon|eod|cob|works|suits)\\b|(?:at\\s|@\\s?)?\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]m\\b|(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}\\s(?:${MONTH})\\b|\\d{1,2}/\\d{1,2}\\b|(?:or|and|to|-|/|,)\\s?(?:${WEEKDAY})\\b)`,
  'i',
);
/** A step right before, and nothing behind: demo wed. */
const STEP_BEFORE =
  /\b(?:demo|call|meeting|mtg|visit|lunch|kick-?off|signing|delivery|eta|review|sync|training|workshop|install|starts?|closes|go(?:es)? live|back|again|pilot|chat|decide|reply|sign)\s$/i;
const CLAUSE_ENDS = /^\s?(?:$|[.,;:!?)\n])/;
/** from sun damage, for sat nav: the word. */
const WORD_AFTER = /^(?:\s|-)(?:nav|down|with|damage|exposure|shade|screen|panels?|light|roof|deck|protection|burn)\b/i;

export function isWeekday(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 16), start);
  return AFTER.test(after) || (BEFORE.test(before) && !WORD_AFTER.test(after)) || (STEP_BEFORE.test(before) && CLAUSE_ENDS.test(after));
}
