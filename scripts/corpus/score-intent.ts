import { dayIn, isNearName, isSameNumber, plainName } from './compare.js';
import type { Said } from './said.js';
import type { Tally } from './tally.js';

interface Wanted {
  readonly intent: string;
  readonly intent_accept?: readonly string[] | undefined;
}

export function scoreIntent(tally: Tally, id: string, label: Wanted, said: Said | undefined): void {
  const intent = said?.intent;
  const right = intent !== undefined && (label.intent_accept ?? [label.intent]).includes(intent);
  tally.share('intent', right);
  if (right) {
    tally.count(`intent:${intent}`, 1, 0, 0);
    return;
  }
  tally.count(`intent:${label.intent}`, 0, 0, 1);
  if (intent !== undefined) tally.count(`intent:${intent}`, 0, 1, 0);
  tally.differs(id, 'intent', label.intent, intent ?? null);
}

const NAMES = new Set(['customer', 'contact', 'owner', 'competitor']);
const NUMBERS = new Set(['amount', 'days', 'pct', 'top_n']);
const WORDS = new Set(['stage', 'period', 'metric', 'change']);
const scored = (key: string) => NAMES.has(key) || NUMBERS.has(key) || WORDS.has(key) || key === 'date';
const isSilent = (value: unknown) => value === undefined || value === null || value === '';

/** Scores what a question is about, each slot by itself; `topic` is not scored. */
export function scoreSlots(
  tally: Tally,
  id: string,
  wanted: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
): void {
  const both = (key: string, right: number, wrong: number, missed: number) => {
    for (const field of ['slots', `slot:${key}`]) tally.count(field, right, wrong, missed);
    if (right === 0) tally.differs(id, `slot:${key}`, wanted[key] ?? null, said[key] ?? null);
  };
  for (const key of Object.keys(wanted)) {
    if (key === 'topic' || key.endsWith('_window')) continue;
    if (slotFits(key, wanted, said[key])) both(key, 1, 0, 0);
    else both(key, 0, isSilent(said[key]) ? 0 : 1, 1);
  }
  for (const key of Object.keys(said)) if (!(key in wanted) && scored(key) && !isSilent(said[key])) both(key, 0, 1, 0);
}

function slotFits(key: string, wanted: Readonly<Record<string, unknown>>, said: unknown): boolean {
  if (isSilent(said)) return false;
  const label = String(wanted[key]);
  if (NAMES.has(key)) return isNearName(String(said), [label]);
  if (NUMBERS.has(key)) return isSameNumber(Number(said), Number(label));
  if (key !== 'date') return plainName(String(said)) === plainName(label);
  const day = dayIn(String(said));
  const window = wanted.date_window;
  return day === label || (day !== undefined && Array.isArray(window) && String(window[0]) <= day && day <= String(window[1]));
}
