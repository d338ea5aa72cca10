import { describe, expect, it } from 'vitest';
import { fallsSince, figuresOf } from '../../scripts/corpus/baseline.js';
import { goldOf } from '../../scripts/corpus/gold.js';
import { saidOf } from '../../scripts/corpus/said.js';
import { type Score, score } from '../../scripts/corpus/score.js';

const deal = {
  customer: '泰合纺织',
  contacts: [
    { name: '采购部钱部长', role: 'procurement' },
    { name: '前台', role: 'other', optional: true },
  ],
  stage: 'proposal',
  stage_accept: ['proposal', null],
  amount: 380_000,
  next_date: '2026-03-16',
  next_date_window: ['2026-03-16', '2026-03-22'],
  signals: ['price', 'trial'],
  signals_optional: ['technical'],
  competitors: ['康纶'],
  sentiment: 'positive',
};
const message = { id: 'a', lang: 'zh', text: '…', gold: { intent: 'log_followup', deals: [deal], slots: {} } };
const right = {
  intent: 'log_followup',
  deals: [
    {
      customer: '泰合纺织有限公司',
      contacts: [{ name: '钱部长', role: 'procurement' }],
      amount: 380_000.001,
      next_date: '2026-03-20',
      signals: ['trial', 'price', 'technical'],
      competitors: ['康纶'],
      sentiment: 'positive',
    },
  ],
};

function scored(line: unknown, prediction: unknown): Score {
  const set = goldOf([line]);
  if (set === undefined) throw new Error('no labelled row');
  return score(set, () => saidOf(prediction));
}

describe('the score of a message', () => {
  it('is whole for what the label allows: legal forms, parts of a name, half a cent, a window, silence, optional signals and people', () => {
    const { overall, tally } = scored(message, right);
    expect(overall).toBe(1);
    expect(tally.differences).toEqual([]);
    expect(tally.counts.get('stage')).toBeUndefined();
  });

  it.each([
    ['customer', { customer: '泰和纺织' }, { right: 0, wrong: 1, missed: 1 }],
    ['contact', { contacts: [] }, { right: 0, wrong: 0, missed: 1 }],
    [
      'contact',
      { contacts: [...(right.deals[0]?.contacts ?? []), { name: '李工', role: 'technical' }] },
      { right: 1, wrong: 1, missed: 0 },
    ],
    ['role', { contacts: [{ name: '钱部长', role: 'exec' }] }, { right: 0, wrong: 1, missed: 1 }],
    ['role', { contacts: [{ name: '钱部长', role: 'unknown' }] }, { right: 0, wrong: 0, missed: 1 }],
    ['stage', { stage: 'won' }, { right: 0, wrong: 1, missed: 1 }],
    ['amount', { amount: null }, { right: 0, wrong: 0, missed: 1 }],
    ['amount', { amount: 380_001 }, { right: 0, wrong: 1, missed: 1 }],
    ['next_date', { next_date: '2026-03-23' }, { right: 0, wrong: 1, missed: 1 }],
    ['signals', { signals: ['price', 'payment'] }, { right: 1, wrong: 1, missed: 1 }],
    ['competitors', { competitors: ['用友'] }, { right: 0, wrong: 1, missed: 1 }],
    ['sentiment', { sentiment: 'neutral' }, { right: 0, wrong: 1, missed: 1 }],
  ])('counts %s wrong where it is: %j', (field, change, count) => {
    const { tally } = scored(message, { ...right, deals: [{ ...right.deals[0], ...change }] });
    expect(tally.counts.get(field)).toEqual(count);
  });

  it('counts a record that is missing in every field it has, and one too many in every field it fills', () => {
    expect(scored(message, { intent: 'other' }).tally.counts.get('signals')).toEqual({ right: 0, wrong: 0, missed: 2 });
    const extra = scored({ ...message, gold: { ...message.gold, deals: [] } }, right);
    expect(extra.tally.counts.get('amount')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(extra.tally.shares.get('no_write')).toEqual({ right: 0, of: 1 });
  });
});

describe('the score of a list of facts', () => {
  const action = {
    text: '李工周五前发报价',
    owner: '李工',
    due: '2026-03-13',
    keys: [
      ['报价', 'quote'],
      ['发', 'send'],
    ],
  };
  const meeting = { id: 'm', gold: { sales: [], solution: [], delivery: [], actions: [action] } };

  it.each([
    [{ text: '把报价发过去', owner: '李工', due: '2026-03-13' }, 1],
    [{ text: '把报价发过去', owner: '王总', due: '2026-03-13' }, 2 / 3],
    [{ text: '把样品寄过去', owner: '李工', due: '2026-03-13' }, 0],
    [{ text: `把报价发过去${'。'.repeat(160)}`, owner: '李工', due: '2026-03-13' }, 0],
  ])('%j', (fact, overall) => expect(scored(meeting, { actions: [fact] }).overall).toBeCloseTo(overall));
});

describe('the baseline', () => {
  const before = { 'messages.jsonl': { zh: figuresOf(scored(message, right)) } };

  it('lets a point go, and names what falls further or is gone', () => {
    const now = (amount: number) => ({ 'messages.jsonl': { zh: { ...before['messages.jsonl'].zh, amount } } });
    expect(fallsSince(before, now(99))).toEqual([]);
    expect(fallsSince(before, now(98.9))).toEqual(['messages.jsonl, zh: amount fell from 100 to 98.9']);
    expect(fallsSince(before, {})[0]).toMatch(/no longer measured/);
  });
});
