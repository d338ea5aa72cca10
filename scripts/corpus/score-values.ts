import { dayIn, isSameNumber, pairUp } from './compare.js';
import type { GoldRow, GoldValue } from './gold.js';
import type { SaidValue } from './said.js';
import type { Tally } from './tally.js';

const TYPES = {
  datetime: ['date', 'datetime', 'daterange', 'datetimerange'],
  money: ['money'],
  number: ['number'],
  percent: ['percent'],
  phone: ['phone'],
} as const satisfies Record<GoldRow<'values'>['family'], readonly string[]>;
const DAY_MS = 86_400_000;

/** Scores every value of the row's family in its text. */
export function scoreValues(tally: Tally, { id, family, lang, expect }: GoldRow<'values'>, entities: readonly SaidValue[]): void {
  const types: readonly string[] = TYPES[family];
  const said = entities.filter(({ type }) => types.includes(type));
  const pairs = pairUp(expect.length, said.length, (i, j) => {
    const [label, value] = [expect[i], said[j]];
    return label !== undefined && value !== undefined && isValue(label, value) ? 1 : 0;
  });
  const [wrong, missed] = [said.length - pairs.length, expect.length - pairs.length];
  for (const field of [family, `${family}/${lang}`]) tally.count(field, pairs.length, wrong, missed);
  tally.share(`${family} rows right`, wrong === 0 && missed === 0);
  if (wrong > 0 || missed > 0) tally.differs(id, family, expect, said);
}

/** Is this the labelled value? Days by day, instants to the minute, ranges with an end within a day, money with its unit where one is labelled. */
export function isValue(label: GoldValue, said: SaidValue): boolean {
  switch (label.match) {
    case 'date': {
      const day = dayIn(textOf(said.value)) ?? dayIn(textOf(said.start)) ?? dayIn(textOf(said.date));
      return day !== undefined && [label.date, ...(label.accept_dates ?? [])].includes(day);
    }
    case 'datetime':
      return [label.value, ...(label.accept ?? [])].some((moment) => minute(moment) === minute(said.value ?? said.start));
    case 'range':
      return [[label.start, label.end], ...(label.accept ?? [])].some(
        (range) => Array.isArray(range) && isRange(textOf(range[0]), textOf(range[1]), said),
      );
    default:
      return isFigure(label, said);
  }
}

function isFigure(label: GoldValue, said: SaidValue): boolean {
  if (label.type === 'phone') return digits(said.value) === digits(label.value);
  if (label.type !== 'money') {
    const value = numberOf(said.value);
    const wanted = Number(label.value);
    return value !== null && Math.abs(value - wanted) <= Math.max(1e-9, Math.abs(wanted) * 1e-6);
  }
  if (label.unit && said.unit !== label.unit) return false;
  if (label.value !== undefined) return isSameNumber(numberOf(said.value), Number(label.value));
  const end = (wanted: number | undefined, got: unknown) => (wanted === undefined ? got == null : isSameNumber(numberOf(got), wanted));
  return end(label.min, said.min) && end(label.max, said.max);
}

function isRange(start: string | undefined, end: string | undefined, said: SaidValue): boolean {
  if (start !== undefined && start.length > 10) {
    return minute(said.start) === minute(start) && (end === undefined || minute(said.end) === minute(end));
  }
  const [first, last] = [dayIn(textOf(said.start)), dayIn(textOf(said.end))];
  if (first !== dayIn(start)) return false;
  const wanted = dayIn(end);
  if (wanted === undefined || last === undefined) return wanted === last;
  return Math.abs(Date.parse(last) - Date.parse(wanted)) <= DAY_MS;
}

function minute(moment: unknown): string {
  return (textOf(moment) ?? '').replace(' ', 'T').slice(0, 16);
}

function digits(number: unknown): string {
  return (textOf(number) ?? '').replace(/\D/g, '');
}

function numberOf(value: unknown): number | null {
  return value == null || value === '' ? null : Number(value);
}

function textOf(value: unknown): string | undefined {
  return value == null || value === '' ? undefined : String(value);
}
