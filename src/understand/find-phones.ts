import type { Span } from '../terms.js';
import { findByRules, type Rule } from './find-by-rules.js';
import { fold } from './fold.js';

/** A telephone number: its digits, with a leading + when it was typed. An extension is part of them. */
export interface FoundPhone {
  readonly span: Span;
  readonly rule: string;
  readonly value: string;
}

const read: Rule<string, undefined>['read'] = (_parts, _context, { text, start, end }) => {
  const written = text.slice(start, end);
  return (written.startsWith('+') ? '+' : '') + written.replace(/\D/g, '');
};

const BEFORE = '(?<![\\dA-Za-z_]|\\d[-./])';
const AFTER = '(?![\\d_]|[-./]\\d|[A-Za-z]\\d)';
const CHINA = '(?:(?:\\+|00)?86[-\\s]?|\\(\\+?86\\)\\s?)?';

const PHONES: readonly Rule<string, undefined>[] = [
  { name: 'phone/mobile', pattern: new RegExp(`${BEFORE}${CHINA}1[3-9]\\d(?:[-\\s]?\\d{4}){2}${AFTER}`, 'g'), read },
  { name: 'phone/mobile-334', pattern: new RegExp(`${BEFORE}${CHINA}1[3-9]\\d[-\\s]\\d{3}[-\\s]\\d{5}${AFTER}`, 'g'), read },
  {
    name: 'phone/landline',
    pattern: new RegExp(
      `${BEFORE}(?:(?:${CHINA}0?(?:10|2\\d|[3-9]\\d{2})|0\\d{2,3})[-\\s]|\\(0\\d{2,3}\\)\\s?)\\d{3,4}[-\\s]?\\d{4}(?:(?:[-\\s#转x]|\\s?ext\\.?\\s?)\\d{1,5})?${AFTER}`,
      'g',
    ),
    read,
  },
  { name: 'phone/service', pattern: new RegExp(`${BEFORE}[48]00[-\\s]?\\d{3,4}[-\\s]?\\d{3,4}${AFTER}`, 'g'), read },
  {
    name: 'phone/international',
    pattern: new RegExp(
      `(?<![\\w+])(?:\\+|00|\\(\\+)[1-9]\\d{0,2}\\)?[-.\\s]?(?:\\(\\d{1,4}\\)[-.\\s]?)?\\d{1,5}(?:[-.\\s]?\\d{2,5}){1,4}${AFTER}`,
      'g',
    ),
    read,
  },
  {
    name: 'phone/north-america',
    pattern: new RegExp(
      `${BEFORE}(?:1[-.\\s]?)?(?:\\([2-9]\\d{2}\\)\\s?|[2-9]\\d{2}[-.\\s])\\d{3}[-.\\s]\\d{4}(?:\\s?(?:x|ext\\.?)\\s?\\d{1,5})?${AFTER}`,
      'g',
    ),
    read,
  },
];

/** Words that make a bare run of digits a number to call. */
const CALLED = /(?:电话|手机|座机|联系方式|联系电话|号码|传真|\b(?:phone|tel|mobile|cell|call|fax|whatsapp)\b)[^\d]{0,16}$/i;

const bareDigits: Rule<string, undefined> = {
  name: 'phone/named',
  pattern: new RegExp(`${BEFORE}\\d(?:[-.\\s]?\\d){6,14}${AFTER}`, 'g'),
  read: (parts, context, place) =>
    CALLED.test(place.text.slice(Math.max(0, place.start - 24), place.start)) ? read(parts, context, place) : undefined,
};

const RULES = [...PHONES, bareDigits];

/** Every telephone number of a text, in its order. Order numbers, dates and prices are none. */
export function findPhones(text: string): readonly FoundPhone[] {
  const plain = fold(text);
  if (!/\d{3}/.test(plain)) return [];
  return findByRules(plain, RULES, undefined).flatMap(({ span, rule, meaning }) => {
    const digits = meaning.replace(/\D/g, '').length;
    return digits < 7 || digits > 17 ? [] : [{ span, rule, value: meaning }];
  });
}
