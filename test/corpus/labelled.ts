import { readFileSync } from 'node:fs';
import { sameCompany } from '../../src/understand/parts.js';
import type { ReadDeal, Reading } from '../../src/understand/reading.js';
import { understand } from '../../src/understand/understand.js';

/** A labelled message as reps type them: what it wants and what it says of each customer, with the readings that also count as right. */
interface Labelled {
  readonly lang: 'zh' | 'en';
  readonly ref_time: string;
  readonly text: string;
  readonly context?: readonly { readonly sender: string; readonly text: string }[];
  readonly gold: { readonly intent: string; readonly intent_accept?: readonly string[]; readonly deals?: readonly LabelledDeal[] };
}
interface LabelledDeal {
  readonly customer: string;
  readonly customer_accept?: readonly string[];
  readonly stage: string | null;
  readonly stage_accept?: readonly (string | null)[];
  readonly amount: number | null;
  readonly amount_accept?: readonly (number | null)[];
  readonly next_date: string | null;
  readonly next_date_accept?: readonly (string | null)[];
  readonly next_date_window?: readonly [string, string];
  readonly sentiment: string;
  readonly sentiment_accept?: readonly string[];
  readonly signals: readonly string[];
}

/** The rows of a file of labelled messages: our own corpus, a line of another shape fails its field. */
export const rowsOf = (file: string) =>
  readFileSync(new URL(`labelled/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

function read({ text, ref_time, context }: Labelled): Reading {
  return understand(text, { now: Date.parse(ref_time), zone: 'Asia/Shanghai', ...(context === undefined ? {} : { earlier: context }) });
}

const accepts = (value: unknown, right: unknown, also: readonly unknown[] | undefined) => (also ?? [right]).includes(value ?? null);

function fieldsRight(label: LabelledDeal, deal: ReadDeal | undefined): Record<string, boolean> {
  const day = deal?.next?.value.day;
  const [first = '', last = ''] = label.next_date_window ?? [];
  const kinds = new Set(deal?.signals.map(({ kind }) => String(kind)));
  return {
    customer: deal !== undefined,
    stage: accepts(deal?.stage?.value, label.stage, label.stage_accept),
    amount: accepts(deal?.amount?.value.value, label.amount, label.amount_accept),
    next: accepts(day, label.next_date, label.next_date_accept) || (day !== undefined && first <= day && day <= last),
    mood: accepts(deal?.sentiment.value, label.sentiment, label.sentiment_accept),
    signals: label.signals.every((kind) => kinds.has(kind)),
  };
}

/** The share of right answers for each field. */
export function shares(rows: readonly Labelled[]): Record<string, number> {
  const right = new Map<string, number[]>();
  const count = (field: string, ok: boolean) => right.set(field, [...(right.get(field) ?? []), ok ? 1 : 0]);
  for (const row of rows) {
    const reading = read(row);
    count('intent', accepts(reading.intent, row.gold.intent, row.gold.intent_accept));
    for (const label of row.gold.deals ?? []) {
      const names = label.customer_accept ?? [label.customer];
      const deal = reading.deals.find(({ customer }) => names.some((name) => customer !== undefined && sameCompany(name, customer.value)));
      for (const [field, ok] of Object.entries(fieldsRight(label, deal))) count(field, ok);
    }
  }
  return Object.fromEntries([...right].map(([field, all]) => [field, all.reduce((a, b) => a + b, 0) / all.length]));
}
