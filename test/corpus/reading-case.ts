import { readFileSync } from 'node:fs';
import type { Reading } from '../../src/understand/reading.js';
import { understand } from '../../src/understand/understand.js';

/** One line of the corpus: a text and the exact values of the fields it names. */
export interface ReadingCase {
  readonly text: string;
  /** When it was said; Wednesday 11 March 2026, 18:20, where the line names no time. */
  readonly now?: string;
  readonly earlier?: readonly { readonly sender: string; readonly text: string }[];
  readonly intent?: string;
  readonly slots?: Record<string, unknown>;
  readonly mends?: string;
  readonly deals?: readonly Record<string, unknown>[];
}

/** The lines of a corpus file beside this one. */
export function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

export function read(said: ReadingCase): Reading {
  const now = Date.parse(said.now ?? '2026-03-11T18:20:00+08:00');
  return understand(said.text, { now, zone: 'Asia/Shanghai', ...(said.earlier === undefined ? {} : { earlier: said.earlier }) });
}

/** What was read, in the plain form the corpus states: only the fields that the line names. */
export function shown(said: ReadingCase, reading: Reading): ReadingCase {
  return {
    text: said.text,
    ...(said.now === undefined ? {} : { now: said.now }),
    ...(said.earlier === undefined ? {} : { earlier: said.earlier }),
    ...(said.intent === undefined ? {} : { intent: reading.intent }),
    ...(said.slots === undefined ? {} : { slots: { ...reading.slots } }),
    ...(said.mends === undefined ? {} : { mends: reading.correction?.field ?? 'nothing' }),
    ...(said.deals === undefined ? {} : { deals: reading.deals.map((deal, i) => named(said.deals?.[i], dealShown(said.text, deal))) }),
  };
}

function named(wanted: Record<string, unknown> | undefined, all: Record<string, unknown>): Record<string, unknown> {
  return wanted === undefined ? all : Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key]]));
}

function dealShown(text: string, deal: Reading['deals'][number]): Record<string, unknown> {
  return {
    customer: deal.customer?.value ?? null,
    contacts: deal.contacts.map(({ name }) => name),
    roles: deal.contacts.map(({ role }) => role),
    stage: deal.stage?.value ?? null,
    amount: deal.amount?.value.value ?? null,
    upTo: deal.amount?.value.upTo ?? null,
    currency: deal.amount?.value.currency ?? null,
    next: deal.next?.value.day ?? null,
    signals: [...new Set(deal.signals.map(({ kind }) => kind))].toSorted(),
    competitors: deal.competitors.map(({ value }) => value),
    sentiment: deal.sentiment.value,
    source: deal.source?.value ?? null,
    quotes: deal.quotes.map(([start, end]) => text.slice(start, end)),
  };
}
