import { describe, expect, it } from 'vitest';
import { amountColumns, moveAmount, moveNext, moveStage } from '../../../src/features/log/moves.js';
import { contactMeant } from '../../../src/records/contact.js';
import { cleanName, shortened } from '../../../src/records/plain-text.js';
import type { Contact } from '../../../src/records/rows.js';
import type { Stage } from '../../../src/terms.js';

const yuan = (amount: number | null) => ({ amount, amountUpTo: null, currency: 'CNY', approximate: false });
const read = (value: Stage, words = '', text = words) =>
  ({ value, certainty: 'implied', span: [text.indexOf(words), text.indexOf(words) + words.length], rule: 'test' }) as const;

describe('stages', () => {
  it('begin where the words are; won and lost need a tap even then', () => {
    expect(moveStage(undefined, undefined, '')).toEqual({ set: 'lead', guessed: true });
    expect(moveStage(undefined, read('proposal', '报价'), '报价')).toEqual({ set: 'proposal' });
    expect(moveStage(undefined, read('won', '签了'), '签了')).toEqual({ set: 'negotiation', ask: 'won' });
    expect(moveStage(undefined, read('lost', '丢了'), '丢了')).toEqual({ set: 'lead', ask: 'lost' });
  });

  it('go forward by what happened, back only when named or chosen', () => {
    expect(moveStage('intent', read('negotiation', '砍价'), '砍价')).toEqual({ set: 'negotiation' });
    expect(moveStage('negotiation', read('proposal', '报价'), '重新报价')).toEqual({});
    expect(moveStage('negotiation', read('proposal', '方案', '又退回方案阶段了'), '又退回方案阶段了')).toEqual({ set: 'proposal' });
    expect(moveStage('negotiation', { value: 'proposal', certainty: 'stated', rule: 'form' }, '')).toEqual({ set: 'proposal' });
  });

  it('are never closed without a tap, and a closed deal stays closed', () => {
    expect(moveStage('negotiation', read('won', '签了'), '签了')).toEqual({ ask: 'won' });
    expect(moveStage('won', read('won', '签了'), '签了')).toEqual({});
    expect(moveStage('won', read('negotiation', '谈判'), '谈判')).toEqual({});
  });
});

describe('amounts', () => {
  it('are stored when new or little changed, asked about from 30 % on', () => {
    expect(moveAmount(undefined, yuan(100) as never, 0.3)).toEqual({ set: yuan(100) });
    expect(moveAmount(yuan(null), yuan(100) as never, 0.3)).toEqual({ set: yuan(100) });
    expect(moveAmount(yuan(1000), yuan(1299) as never, 0.3)).toEqual({ set: yuan(1299) });
    expect(moveAmount(yuan(1000), yuan(1300) as never, 0.3)).toEqual({ ask: yuan(1300) });
    expect(moveAmount(yuan(1000), yuan(700) as never, 0.3)).toEqual({ ask: yuan(700) });
    expect(moveAmount(yuan(1000), yuan(1000) as never, 0.3)).toEqual({});
    expect(moveAmount(yuan(1000), { ...yuan(1000), currency: 'USD' } as never, 0.3)).toHaveProperty('ask');
  });

  it('that name no currency are in the one of the deal', () => {
    const bare = { value: 140_000, currency: 'USD', bare: true, approximate: false } as const;
    expect(amountColumns(bare, { amount: 14_000_000, currency: 'CNY' })).toMatchObject({ amount: 14_000_000, currency: 'CNY' });
    expect(amountColumns(bare, { amount: null, currency: 'CNY' })).toMatchObject({ currency: 'USD' });
    const { bare: _, ...said } = bare;
    expect(amountColumns(said, { amount: 14_000_000, currency: 'CNY' })).toMatchObject({ currency: 'USD' });
  });

  it('are none when nothing can be worth that', () => {
    const plain = { currency: 'CNY', approximate: false };
    expect(amountColumns({ ...plain, value: 0 })).toBeUndefined();
    expect(amountColumns({ ...plain, value: -3 })).toBeUndefined();
    expect(amountColumns({ ...plain, value: 1e18 })).toBeUndefined();
    expect(amountColumns({ ...plain, value: Number.NaN })).toBeUndefined();
    expect(amountColumns({ ...plain, value: 300_000, upTo: 380_000 })).toEqual({ ...plain, amount: 30_000_000, amountUpTo: 38_000_000 });
  });
});

describe('next dates', () => {
  const found = (day: string, doubt?: 'past') =>
    ({ value: { day, ...(doubt ? { doubt } : {}) } as never, certainty: 'stated', rule: 'test' }) as const;
  it('lie ahead, are beyond doubt, or are none', () => {
    expect(moveNext(found('2026-11-20'), '2026-11-20')).toEqual({ set: '2026-11-20' });
    expect(moveNext(found('2026-11-19'), '2026-11-20')).toEqual({ passed: '2026-11-19' });
    expect(moveNext(found('2027-10-15', 'past'), '2026-11-20')).toEqual({});
    expect(moveNext(undefined, '2026-11-20')).toEqual({});
  });
});

describe('contacts', () => {
  const contact = (id: number, name: string, title: string | null = null) => ({ id, name, title }) as Contact;
  const wang = contact(1, '王总');
  const li = contact(2, '李明', '总工程师');
  it.each([
    ['王总', 1],
    ['王总监', undefined],
    ['王经理', undefined],
    ['李工', 2],
    ['李总', undefined],
    ['张工', undefined],
  ])('%s', (typed, id) => {
    expect(contactMeant(typed, [wang, li])?.id).toBe(id);
  });

  it('are not guessed between two', () => {
    expect(contactMeant('李工', [li, contact(3, '李强', '工程师')])).toBeUndefined();
  });

  it('may go by their first name in English', () => {
    expect(contactMeant('Jane', [contact(1, 'Jane Smith')])?.id).toBe(1);
    expect(contactMeant('Jane Smith', [contact(1, 'Jane')])?.id).toBe(1);
    expect(contactMeant('Janet', [contact(1, 'Jane Smith')])).toBeUndefined();
  });
});

describe('plain text', () => {
  it('keeps what can be seen', () => {
    expect(cleanName(' \u202eA\u0000B\u200b  C ')).toBe('AB C');
    expect(cleanName('\u202e')).toBe('');
  });

  it('is cut between characters, never inside one', () => {
    expect(shortened('abcdef', 4)).toBe('abc…');
    expect(shortened('ab😀cd', 4)).toBe('ab…');
  });
});
