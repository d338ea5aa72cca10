import { describe, expect, it } from 'vitest';
import { rowsOf, shares } from './labelled.js';

/** What was reached when the floor was set, less two points: rules may be moved about, but not at the cost of what is read. */
const FLOORS = {
  'messages.jsonl': {
    zh: { intent: 0.95, customer: 0.92, stage: 0.84, amount: 0.95, next: 0.93, mood: 0.89, signals: 0.82 },
    en: { intent: 0.96, customer: 0.98, stage: 0.86, amount: 0.96, next: 0.94, mood: 0.9, signals: 0.85 },
  },
  'qa.jsonl': { zh: { intent: 0.96 }, en: { intent: 0.96 } },
} as const;

describe.each(['messages.jsonl', 'qa.jsonl'] as const)('labelled %s', (file) => {
  it.each(['zh', 'en'] as const)('reads %s as well as it did', (lang) => {
    const reached = shares(rowsOf(file).filter((row) => row.lang === lang));
    for (const [field, floor] of Object.entries(FLOORS[file][lang])) expect(reached[field], field).toBeGreaterThanOrEqual(floor);
  });
});
