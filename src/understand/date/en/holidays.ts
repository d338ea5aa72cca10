/** before Christmas, after Golden Week, by New Year, after CNY. */
import type { Festival } from '../../../records/holidays.js';
import { aroundFestival } from '../festivals.js';
import type { TimeRule } from '../rule.js';

const FESTIVALS: readonly (readonly [RegExp, Festival])[] = [
  [/chinese|lunar|cny|spring/i, 'spring-festival'],
  [/golden|national/i, 'national-day'],
  [/christmas|xmas/i, 'christmas'],
  [/thanksgiving/i, 'thanksgiving'],
  [/mid/i, 'mid-autumn'],
  [/dragon/i, 'dragon-boat'],
  [/labor/i, 'us-labour-day'],
  [/labour|may day/i, 'labour-day'],
  [/easter/i, 'easter'],
  [/new year|the holidays/i, 'new-year'],
];

const festival: TimeRule = {
  name: 'en/date/festival',
  pattern:
    /\b(?:(?<!\b(?:day|week|month|year)s?\s)(?<around>before|by|after|over|during|until|till)\s)?(?:the\s)?(?<name>(?:chinese|lunar)\snew\syear|(?<=\b(?:before|after|over|during|by)\s)CNY(?!\s?\d)|spring\sfestival|golden\sweek|national\sday|christmas|xmas|easter(?:\smonday)?|(?<=\b(?:before|after)\s)the\sholidays|thanksgiving|mid-autumn(?:\sfestival)?|dragon\sboat(?:\sfestival)?|labou?r\sday|may\sday|new\syear(?:'?s)?(?:\sday)?)(?:\s(?:holidays?|break))?\b/gi,
  read: ({ around, name = '' }, context) => {
    const found = FESTIVALS.find(([words]) => words.test(name))?.[1];
    if (found === undefined) return undefined;
    switch (around?.toLowerCase()) {
      case undefined:
        return aroundFestival(context, found, 'on');
      case 'after':
        return aroundFestival(context, found, 'after');
      case 'over':
      case 'during':
        return aroundFestival(context, found, 'during');
      default:
        return aroundFestival(context, found, 'before');
    }
  },
};

export const holidaysEn: readonly TimeRule[] = [festival];
