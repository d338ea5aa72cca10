import { describe, expect, it } from 'vitest';
import { general } from '../../src/records/process/general.js';
import { actionsOf } from '../../src/records/process/state.js';
import { TEMPLATES, templateOf } from '../../src/records/process/templates.js';
import type { EventKind, Stage } from '../../src/terms.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const clock = { today: '2026-11-20', zone: 'Asia/Shanghai' } as const;
const deal = (stage: Stage, days: number, done: readonly (readonly [EventKind, number])[] = []) => ({
  stage,
  stageSince: NOW - days * DAY,
  industry: '医疗器械',
  done: new Map(done.map(([kind, ago]) => [kind, NOW - ago * DAY] as const)),
});
const stateOf = (of: ReturnType<typeof deal>, kind: EventKind) => actionsOf(of, clock).find(({ event }) => event === kind);

describe('the templates', () => {
  it('are eight, each with its actions in the order of the stages and each action once', () => {
    expect(TEMPLATES).toHaveLength(8);
    const stages = ['lead', 'intent', 'proposal', 'negotiation', 'won'];
    for (const { name, expected } of [...TEMPLATES, general]) {
      expect(new Set(expected.map(({ event }) => event)).size, name.zh).toBe(expected.length);
      const ranks = expected.map(({ stage }) => stages.indexOf(stage));
      expect(ranks, name.zh).toEqual(ranks.toSorted((a, b) => a - b));
      expect(expected.every(({ days }) => days > 0)).toBe(true);
    }
  });

  it.each([
    ['医疗器械', '医疗器械'],
    ['工业自动化', '制造/工业自动化'],
    ['连锁便利店', '零售连锁'],
    ['快消品', '快消'],
    ['企业软件', 'SaaS'],
    ['职业教育', '教育'],
    ['新能源科技', '新能源'],
    ['建筑工程', '建筑工程'],
  ])('are found by what people call an industry: %s', (said, name) => {
    expect(templateOf(said)).toMatchObject({ known: true, template: { name: { zh: name } } });
  });

  it('leave an unknown industry with the general one, and say so', () => {
    for (const said of [null, '', '殡葬']) expect(templateOf(said)).toEqual({ template: general, known: false });
  });
});

describe('an action', () => {
  it('is ahead until its time, then late, and missing once the stage has passed', () => {
    expect(stateOf(deal('lead', 7), 'first_visit')).toMatchObject({ state: 'ahead' });
    expect(stateOf(deal('lead', 8), 'first_visit')).toMatchObject({ state: 'late', lateBy: 1 });
    expect(stateOf(deal('intent', 0), 'first_visit')).toMatchObject({ state: 'missing' });
    expect(stateOf(deal('lead', 100), 'signing')).toMatchObject({ state: 'ahead' });
  });

  it('is done whenever it was done, but what follows a signature only after it', () => {
    expect(stateOf(deal('negotiation', 5, [['first_visit', 50]]), 'first_visit')).toMatchObject({ state: 'done' });
    expect(stateOf(deal('proposal', 5, [['after_sales', 1]]), 'after_sales')).toMatchObject({ state: 'ahead' });
    expect(stateOf(deal('won', 5, [['after_sales', 9]]), 'after_sales')).toMatchObject({ state: 'ahead' });
    expect(stateOf(deal('won', 5, [['after_sales', 1]]), 'after_sales')).toMatchObject({ state: 'done' });
    expect(stateOf(deal('negotiation', 5, [['payment', 1]]), 'payment')).toMatchObject({ state: 'done' });
  });

  it('is not expected of a lost deal', () => {
    expect(actionsOf(deal('lost', 5), clock)).toEqual([]);
  });
});
