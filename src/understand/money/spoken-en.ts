/** we're at 24.5, they're at 22: prices as they are spoken, without their scale. */
import { MEASURE_EN } from '../number/measure.js';
import { readNumeral, STARTS_NUMBER } from '../number/numeral.js';
import type { MoneyRule } from './rule.js';

/** Who stands at a price, or moves to it; 26k -> 24. */
const STANDS =
  /\b(?:we|they|he|she|i)(?:'re|'s|'m| are| is| am)?\s(?:now |still |only |all the way )?(?:at|down to|up to|want|wants|wanted|offer(?:ed|ing)?|(?:came|come|go|went|gone)(?: back| down| up)?(?: at| to| with)|countered(?: at| with)?|said|can do|will do|will pay|(?:dropp?ed|cut|moved) to)\s(?:about |around )?$|\d\s?(?:k|m|mil|lakhs?)(?:\s(?:down )?to\s|\s?(?:->|=>)\s?)$/i;

/** An amount only beside another of like size, whose scale and currency it shares. Not at 9, nor they're at 22 seats. */
export const spoken: MoneyRule = {
  name: 'en/money/spoken',
  pattern: new RegExp(
    `${STARTS_NUMBER}(?<number>\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d%:/-]|[.,]\\d|[a-z]|\\s(?:${MEASURE_EN}|[ap]m|percent|pct|points?|days?|weeks?|months?|years?|hours?|mins?|minutes?|o'clock|more|of|or)\\b)`,
    'gi',
  ),
  read: ({ number = '' }, _context, { text, start, end }) => {
    // at 22 Main St: an address.
    if (/^\s[A-Z][a-z]/.test(text.slice(end, end + 3))) return undefined;
    const value = readNumeral(number) ?? 0;
    return value > 0 && STANDS.test(text.slice(Math.max(0, start - 40), start))
      ? { kind: 'spoken', value, shares: 'neighbour' }
      : undefined;
  },
};
