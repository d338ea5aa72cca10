/** npm run explain -- "<text>": every span with the rule that read it, the intent and why. */
import { explainReading } from '../src/understand/understand.js';

const text = process.argv.slice(2).join(' ');
if (text.trim() === '') {
  console.error('usage: npm run explain -- "今天拜访了华东医疗的王总,报价38万,下周三签合同"');
  process.exitCode = 2;
} else {
  explain(text);
}

function explain(said: string): void {
  const { reading, facts, decided } = explainReading(said, { now: Date.now(), zone: 'Asia/Shanghai' });
  console.log(
    `${said}\n\nintent   ${reading.intent}${decided.why === '' ? '' : `   because of 「${decided.why}」`}   language ${reading.lang}`,
  );
  const slots = Object.entries(reading.slots);
  if (slots.length > 0) console.log(`slots    ${slots.map(([key, value]) => `${key}=${value}`).join('  ')}`);
  if (reading.correction !== undefined) console.log(`mends    ${reading.correction.field}: ${said.slice(...reading.correction.span)}`);
  for (const deal of reading.deals) {
    const { customer, stage, amount, next, sentiment, source } = deal;
    console.log(
      `deal     ${[customer?.value ?? '(no customer)', stage?.value, amount && `${amount.value.value} ${amount.value.currency}`, next?.value.day, sentiment.value, source?.value].filter(Boolean).join('  ')}`,
    );
  }
  const lines: (readonly [start: number, end: number, meaning: string, rule: string])[] = [
    ...facts.companies.map(({ span, name, rule }) => [...span, `company ${name}`, rule] as const),
    ...facts.people.map(({ span, name, role, ours, rule }) => [...span, `${ours ? 'colleague' : role} ${name}`, rule] as const),
    ...facts.rivals.flatMap(({ span, value, rule }) => (span === undefined ? [] : [[...span, `competitor ${value}`, rule] as const])),
    ...facts.amounts.map(
      ({ span, value, upTo, currency, rule }) => [...span, `${value}${upTo === undefined ? '' : `–${upTo}`} ${currency}`, rule] as const,
    ),
    ...facts.dates.map(
      ({ span, day, window, rule }) => [...span, `${day}${window === undefined ? '' : ` (${window.join(' … ')})`}`, rule] as const,
    ),
    ...[...facts.signals, ...facts.denied].map(
      ({ span, kind, polarity, holder, rule }) => [...span, [kind, polarity, holder].filter(Boolean).join(', '), rule] as const,
    ),
    ...reading.deals.flatMap(({ events }) =>
      (events ?? []).map(({ span, kind, when, rule }) => [...span, `event ${kind}, ${when}`, rule] as const),
    ),
    ...facts.stages.map(({ span, tag, rule }) => [...span, tag, rule] as const),
    ...facts.moods.map(({ span, tag, rule }) => [...span, tag, rule] as const),
  ];
  const rows = lines
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
    .map(([start, end, meaning, rule]) => [`${start}–${end}`, said.slice(start, end), meaning, rule] as const);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ''))));
  console.log('');
  for (const row of rows)
    console.log(row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell)))).join('   '));
  for (const { kind, span, why } of reading.doubts) console.log(`doubt    ${kind} ${said.slice(...span)}: ${why}`);
}

/** Columns a terminal needs: a Chinese character takes two. */
function columnsOf(cell: string): number {
  return [...cell].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}
