import { describe, expect, it } from 'vitest';
import { linesOf, type ReadingCase, read, shown } from './reading-case.js';

const FILES = ['zh/intents.jsonl', 'en/intents.jsonl', 'zh/messages.jsonl', 'en/messages.jsonl'];

for (const file of FILES) {
  describe(`reads ${file}`, () => {
    for (const line of linesOf(file)) {
      const said: ReadingCase = JSON.parse(line);
      it(said.text, () => expect(shown(said, read(said))).toEqual(said));
    }
  });
}

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
