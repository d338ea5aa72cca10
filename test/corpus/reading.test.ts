import { describe, expect, it } from 'vitest';
import { linesOf, type ReadingCase, read, shown } from './reading-case.js';

const FILES = ['zh/intents.jsonl', 'en/intents.jsonl', 'zh/messages.jsonl', 'en/messages.jsonl'];

/** What is weighed by learned evidence: judged by how often it is right, not line by line. */
const WEIGHED = ['stage', 'sentiment', 'signals'] as const;
/** Of a hundred lines so many may be weighed wrong. */
const RIGHT_AT_LEAST = { stage: 92, sentiment: 88, signals: 85 };

function exactly(said: ReadingCase): ReadingCase {
  const rest = (deal: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(deal).filter(([key]) => !WEIGHED.some((weighed) => weighed === key)));
  return said.deals === undefined ? said : { ...said, deals: said.deals.map(rest) };
}

for (const file of FILES) {
  describe(`reads ${file}`, () => {
    for (const line of linesOf(file)) {
      const said: ReadingCase = JSON.parse(line);
      it(said.text, () => expect(exactly(shown(said, read(said)))).toEqual(exactly(said)));
    }
  });
}

describe.each(WEIGHED)('weighs the %s', (field) => {
  it(`right in at least ${RIGHT_AT_LEAST[field]} of a hundred lines that tell it`, () => {
    const told = FILES.flatMap(linesOf).flatMap((line) => {
      const said: ReadingCase = JSON.parse(line);
      const seen = shown(said, read(said)).deals ?? [];
      return (said.deals ?? []).flatMap((deal, i) =>
        field in deal ? [JSON.stringify(seen[i]?.[field]) === JSON.stringify(deal[field])] : [],
      );
    });
    expect(told.length).toBeGreaterThan(60);
    expect((100 * told.filter(Boolean).length) / told.length).toBeGreaterThanOrEqual(RIGHT_AT_LEAST[field]);
  });
});

describe('the first example of the house', () => {
  it('reads a visit, a quote and a signing day', () => {
    const said: ReadingCase = {
      text: '今天拜访了华东医疗的王总,报价38万,下周三签合同',
      intent: 'log_followup',
      deals: [
        {
          customer: '华东医疗',
          contacts: ['王总'],
          roles: ['exec'],
          stage: 'negotiation',
          amount: 380_000,
          currency: 'CNY',
          next: '2026-03-18',
          signals: ['contract', 'price', 'signing_time'],
          competitors: [],
          sentiment: 'neutral',
        },
      ],
    };
    expect(shown(said, read(said))).toEqual(said);
  });
});
