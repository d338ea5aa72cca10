/** The form behind 改一下: the five required fields and the amount, filled in with what stands; and what came back of it. */
import type { Field } from '../../card.js';
import { atOf, dayOf, isDay, shortDay } from '../../records/day.js';
import { moneyOf, moneyText, toMinor } from '../../records/money.js';
import { cleanName, shortened } from '../../records/plain-text.js';
import type { Customer, Deal } from '../../records/rows.js';
import { sourceShown } from '../../records/source.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Day, type Lang, STAGES, type Stage, type Zone } from '../../terms.js';
import { type AmountColumns, amountColumns } from './moves.js';
import { SUMMARY_LENGTH } from './summary.js';
import { WORDS } from './words.js';

interface Standing {
  readonly customer: Customer;
  readonly deal: Deal;
}

export function editFields(
  { customer, deal }: Standing,
  lang: Lang,
  { sources, zone }: { readonly sources: readonly string[]; readonly zone: Zone },
): readonly Field[] {
  const words = WORDS[lang].form;
  const money = moneyOf(deal);
  const known = customer.source === null || sources.includes(customer.source) ? sources : [customer.source, ...sources];
  return [
    {
      kind: 'choice',
      name: 'source',
      label: words.source,
      value: customer.source ?? '',
      options: ['', ...known].map((name) => ({ value: name, label: name === '' ? words.none : sourceShown(name, lang) })),
    },
    {
      kind: 'date',
      name: 'first',
      label: words.first,
      value: customer.firstContactAt === null ? '' : dayOf(customer.firstContactAt, zone),
    },
    { kind: 'choice', name: 'stage', label: words.stage, value: deal.stage, options: stageOptions(lang) },
    { kind: 'longtext', name: 'summary', label: words.summary, value: deal.summary ?? '' },
    { kind: 'date', name: 'next', label: words.next, value: deal.nextDue ?? '' },
    { kind: 'text', name: 'amount', label: words.amount, value: money ? moneyText(money, lang) : '', hint: words.amountHint },
  ];
}

/** What a form was filled in with, a short mark for each of its fields: told apart from what people changed, however long it lay open. */
export const marksOf = (fields: readonly Field[]): Marks =>
  Object.fromEntries(fields.map(({ name, value }) => [name, markOf(value ?? '')]));

export type Marks = Readonly<Record<string, string>>;

/** FNV-1a, 32 bits: buttons carry little, and two texts of one field are all it has to tell apart. Platforms change line ends and trim. */
function markOf(value: string): string {
  let hash = 0x811c9dc5;
  for (const character of value.replaceAll('\r\n', '\n').trim()) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

export const stageOptions = (lang: Lang) => STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[lang][stage] }));

/** What a sent form changes. Fields left out of it, or sent as they were shown, change nothing. */
export interface Edited {
  readonly customer: Partial<Pick<Customer, 'source' | 'firstContactAt'>>;
  readonly deal: Partial<Pick<Deal, 'summary' | 'nextDue'>>;
  readonly stage?: Stage;
  readonly amount?: AmountColumns | 'none';
  /** What could not be read, one line each. */
  readonly remarks: readonly string[];
}

export function readEdited(
  form: Readonly<Record<string, string>>,
  standing: Standing,
  lang: Lang,
  { zone, today, shown }: { readonly zone: Zone; readonly today: Day; readonly shown?: Marks | undefined },
): Edited {
  const words = WORDS[lang].form;
  const before = Object.fromEntries(editFields(standing, lang, { sources: [], zone }).map((field) => [field.name, field.value ?? '']));
  const changed = (name: string): string | undefined => {
    const value = form[name]?.trim();
    return value === undefined || value === before[name] || markOf(value) === shown?.[name] ? undefined : value;
  };
  const remarks: string[] = [];
  const day = (name: string): Day | null | undefined => {
    const value = changed(name);
    if (value === undefined || value === '') return value === undefined ? undefined : null;
    if (isDay(value)) return value;
    remarks.push(words.badDay(shortened(value, 30)));
    return undefined;
  };
  const source = changed('source');
  const first = day('first');
  const sent = day('next');
  const next = sent && sent < today ? undefined : sent;
  if (sent && next === undefined) remarks.push(WORDS[lang].passed(shortDay(sent, lang, today)));
  const summary = changed('summary');
  const stage = STAGES.find((s) => s === changed('stage'));
  const typed = changed('amount');
  const amount = typed === undefined ? undefined : typed === '' ? 'none' : readAmount(typed, standing.deal);
  if (typed && amount === undefined) remarks.push(words.badAmount(shortened(typed, 30)));
  return {
    customer: {
      ...(source === undefined ? {} : { source: cleanName(source) || null }),
      ...(first === undefined ? {} : { firstContactAt: first && atOf(first, 0, zone) }),
    },
    deal: {
      ...(summary === undefined ? {} : { summary: shortened(summary, SUMMARY_LENGTH) || null }),
      ...(next === undefined ? {} : { nextDue: next }),
    },
    ...(stage ? { stage } : {}),
    ...(amount ? { amount } : {}),
    remarks,
  };
}

const WORTH: Readonly<Record<string, number>> = { '': 1, 千: 1000, 万: 10_000, 亿: 100_000_000, k: 1000, m: 1_000_000 };

/** An amount typed into the form: 38万, ¥38 万, 380,000, $120k. The currency stays the deal's unless a sign says otherwise. */
function readAmount(typed: string, deal: Pick<Deal, 'currency'>): AmountColumns | undefined {
  const [, about, sign, figure = '', unit = ''] =
    /^(约|~)?\s*([¥¥$€£])?\s*(\d[\d,]*(?:\.\d+)?)\s*([千万亿kKmM]?)\s*元?$/u.exec(typed.normalize('NFKC')) ?? [];
  if (figure === '') return undefined;
  const value = (toMinor(Number(figure.replaceAll(',', ''))) * (WORTH[unit.toLowerCase()] ?? 1)) / 100;
  const currency = { '¥': 'CNY', $: 'USD', '€': 'EUR', '£': 'GBP' }[sign ?? ''] ?? deal.currency;
  return amountColumns({ value, currency, approximate: about !== undefined });
}
