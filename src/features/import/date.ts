import { civilToNumber, dayAt, daysInMonth } from '../../records/day.js';
import type { At, Day, Lang, Zone } from '../../terms.js';
import { findDates } from '../../understand/find-dates.js';
import type { FaultKind } from './faults.js';

/** 2026-11-25, 2026/11/25 10:30, 2026.11.25, 2026年11月25日, 20261125. */
const NUMERIC = /^(\d{4})(?:[-/.]|年)\s?(\d{1,2})(?:[-/.]|月)\s?(\d{1,2})日?(?:[ T].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A day as spreadsheets count them, from 2000 to 2099. */
const SERIAL = /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/;
const SERIAL_EPOCH = civilToNumber(1899, 12, 30);

type ReadDay = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'fault'; readonly why: FaultKind };

/** The day in a cell, or why there is none. Days written without a year are read from `now` on. */
export function readDateCell(cell: string, { now, zone, lang }: { now: At; zone: Zone; lang: Lang }): ReadDay {
  const text = cell.normalize('NFKC').trim();
  const [, year, month, day] = NUMERIC.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(day));
  if (SERIAL.test(text)) return { kind: 'day', day: dayAt(SERIAL_EPOCH + Math.floor(Number(text))) };
  const [found, another] = findDates(text, { now, zone, lang });
  if (!found || another) return { kind: 'fault', why: 'date-unreadable' };
  return found.doubt === 'no-such-day' ? { kind: 'fault', why: 'date-no-such-day' } : { kind: 'day', day: found.day };
}

function existing(year: number, month: number, day: number): ReadDay {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { kind: 'fault', why: 'date-no-such-day' };
  return { kind: 'day', day: dayAt(civilToNumber(year, month, day)) };
}
