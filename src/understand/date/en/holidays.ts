/** before Christmas, after Golden Week, by New Year, after CNY, during Ramadan. */
import type { Feast } from '../../../records/feasts.js';
import type { Festival } from '../../../records/holidays.js';
import { type Around, aroundFeast, aroundFestival } from '../festivals.js';
import type { DateMeaning, TimeRule } from '../rule.js';

const FESTIVALS: readonly (readonly [RegExp, Festival])[] = [
  [/chinese|lunar|cny|spring/i, 'spring-festival'],
  [/golden|national/i, 'national-day'],
  [/christmas|xmas/i, 'christmas'],
  [/boxing/i, 'boxing-day'],
  [/thanksgiving/i, 'thanksgiving'],
  [/black/i, 'black-friday'],
  [/mid/i, 'mid-autumn'],
  [/dragon/i, 'dragon-boat'],
  [/labor/i, 'us-labour-day'],
  [/labour|may day/i, 'labour-day'],
  [/easter/i, 'easter'],
  [/new year|the holidays/i, 'new-year'],
];

/** Eid alone is the next of the two. */
const FEASTS: readonly (readonly [RegExp, readonly Feast[]])[] = [
  [/ramadh?an/i, ['ramadan']],
  [/fitr/i, ['eid-al-fitr']],
  [/adha|bakr/i, ['eid-al-adha']],
  [/eid/i, ['eid-al-fitr', 'eid-al-adha']],
  [/di[wv]ali|deepavali/i, ['diwali']],
];

const AROUND = '(?:(?<!\\b(?:day|week|month|year)s?\\s)(?<around>before|by|after|over|during|until|till)\\s)?(?:the\\s)?';
/** Happy Diwali, Merry Christmas: a wish. */
const NO_WISH = '(?<!\\b(?:happy|merry|blessed)\\s)';

const festival: TimeRule = {
  name: 'en/date/festival',
  pattern: new RegExp(
    `\\b${AROUND}${NO_WISH}(?<name>(?:chinese|lunar)\\snew\\syear|(?<=\\b(?:before|after|over|during|by)\\s)CNY(?!\\s?\\d)|spring\\sfestival|golden\\sweek|national\\sday|christmas|xmas|easter(?:\\smonday)?|(?<=\\b(?:before|after)\\s)the\\sholidays|thanksgiving|black\\sfriday|boxing\\sday|mid-autumn(?:\\sfestival)?|dragon\\sboat(?:\\sfestival)?|labou?r\\sday|may\\sday|new\\syear(?:'?s)?(?:\\sday)?)(?:\\s(?:holidays?|break))?\\b`,
    'gi',
  ),
  read: ({ around, name = '' }, context) => {
    const found = FESTIVALS.find(([words]) => words.test(name))?.[1];
    if (found === undefined) return undefined;
    return aroundFestival(context, found, aroundNamed(around));
  },
};

/** before Eid, after Diwali, during Ramadan. Not "Eid Mubarak", nor an EID card. */
const feast: TimeRule = {
  name: 'en/date/feast',
  pattern: new RegExp(
    `\\b${AROUND}${NO_WISH}(?<name>eid(?:[\\s-](?:al|ul)[\\s-](?:fitr|adha))?|bakrid|ramadh?an|di[wv]ali|deepavali)(?:\\s(?:holidays?|break))?\\b(?!\\s(?:mubarak|kareem|card|numbers?|\\d)|[-\\d])`,
    'gi',
  ),
  read: ({ around, name = '' }, context) => {
    if (name === 'EID') return undefined;
    const found = FEASTS.find(([words]) => words.test(name))?.[1] ?? [];
    return nearest(found.map((one) => aroundFeast(context, one, aroundNamed(around))));
  },
};

function aroundNamed(word: string | undefined): Around {
  switch (word?.toLowerCase()) {
    case undefined:
      return 'on';
    case 'after':
      return 'after';
    case 'over':
    case 'during':
      return 'during';
    default:
      return 'before';
  }
}

function nearest(days: readonly (DateMeaning | undefined)[]): DateMeaning | undefined {
  return days.flatMap((day) => day ?? []).toSorted((a, b) => a.day - b.day)[0];
}

export const holidaysEn: readonly TimeRule[] = [festival, feast];
