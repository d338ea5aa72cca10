import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { understand } from '../src/understand/understand.js';
const [, , , inp, , out] = process.argv;
const rows = readFileSync(inp, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
writeFileSync(out, rows.map((r) => {
  const R = understand(r.text, { now: Date.parse(r.ref_time), zone: r.tz, earlier: r.context });
  return JSON.stringify({ id: r.id, intent: R.intent, slots: R.slots, deals: R.deals.map((d) => ({ customer: d.customer?.value, contacts: d.contacts, stage: d.stage?.value ?? null, amount: d.amount?.value.value ?? null, currency: d.amount?.value.currency, next_date: d.next?.value.day ?? null, signals: [...new Set(d.signals.map((s) => s.kind))], competitors: d.competitors.map((c) => c.value), sentiment: d.sentiment.value })) });
}).join('\n') + '\n');
