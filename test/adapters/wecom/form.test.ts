import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formBehind } from '../../../adapters/wecom/form.js';
import type { CardAction, Field } from '../../../src/card.js';
import { faultsOf } from '../../platforms/wecom/fake/card-faults.js';

const NOW = Date.parse('2026-11-20T23:30:00+08:00');
const opening = { message: 117, about: '华东医疗 · 谈判', value: '501', now: NOW };
const STAGE: Field = {
  kind: 'choice',
  name: 'stage',
  label: '阶段',
  value: 'lead',
  options: [
    { value: 'lead', label: '线索' },
    { value: 'won', label: '赢单' },
  ],
};
const action = (...fields: Field[]): CardAction => ({ action: 'log.edit', label: '改一下', fields });
const cardOf = (one: CardAction) => formBehind(one, opening) ?? expect.fail('no card');

describe('a form on WeCom', () => {
  it('shows choices and days to come as selectors, and says what is asked next', () => {
    const card = cardOf(
      action(
        {
          kind: 'choice',
          name: 'source',
          label: '来源',
          value: '',
          options: [
            { value: '', label: '—' },
            { value: 'expo', label: '展会' },
          ],
        },
        STAGE,
        { kind: 'longtext', name: 'summary', label: '摘要' },
        { kind: 'date', name: 'next', label: '下次', required: true },
      ),
    );
    expect(card.main_title).toEqual({ title: '改一下 · 华东医疗 · 谈判', desc: '提交后再问: 摘要' });
    expect(card.select_list?.map(({ question_key, selected_id }) => [question_key, selected_id])).toEqual([
      ['source', '-'],
      ['stage', 'lead'],
      ['next', '2026-11-21'],
    ]);
    expect(card.select_list?.[2]?.option_list.map(({ text }) => text).slice(0, 3)).toEqual(['明天', '11-22 周日', '11-23 周一']);
  });

  it('counts days as they are in Beijing', () => {
    const next: Field = { kind: 'date', name: 'next', label: '下次', value: '2026-11-20', required: true };
    expect(
      cardOf(action(next))
        .select_list?.[0]?.option_list.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['2026-11-20', '2026-11-21']);
  });

  it('is no card where there are more choices than selectors, only words, or words that stand already', () => {
    const note: Field = { kind: 'text', name: 'note', label: '说明' };
    expect(formBehind(action(STAGE, note), opening)).toBeDefined();
    expect(formBehind(action(note), opening)).toBeUndefined();
    expect(formBehind(action(STAGE, { ...note, value: '报价 38 万' }), opening)).toBeUndefined();
    expect(formBehind(action(STAGE, { kind: 'date', name: 'first', label: '首次联系', value: '2026-11-01' }), opening)).toBeUndefined();
    const four = ['a', 'b', 'c', 'd'].map((name): Field => ({ ...STAGE, name }));
    expect(formBehind(action(...four), opening)).toBeUndefined();
  });

  it('keeps the bounds of the platform whatever its fields', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('长'.repeat(200), '-', '\n'));
    const choice = fc.record({
      kind: fc.constant('choice' as const),
      name: fc.uuid(),
      label: words,
      value: words,
      required: fc.boolean(),
      options: fc.array(fc.record({ value: words, label: words }), { maxLength: 14 }),
    });
    const day = fc.record({
      kind: fc.constant('date' as const),
      name: fc.uuid(),
      label: words,
      value: fc.constantFrom('', '2026-12-24', '2026-01-01', 'soon'),
      required: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(choice, day), { minLength: 1, maxLength: 6 }), words, (fields, label) => {
        const form = formBehind({ action: 'a.b', label, fields }, opening);
        // A selector needs a name for people: labels are ours and never empty.
        if (form) expect(faultsOf(form, 'app').filter((fault) => !fault.endsWith('.title is empty'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
