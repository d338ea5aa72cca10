/** What a model says of a talk is held against the talk, by itself: other guards may stand before it. */
import { describe, expect, it } from 'vitest';
import { checkedMinutes, partsOf, type WrittenMinutes } from '../../../src/features/minutes/written.js';
import { transcriptOf } from '../../../src/understand/conversation/transcript.js';

const { lines } = transcriptOf('庞总: 量8万只,单价得再便宜三分。\n钱莉: 三分我跟厂长申请,周四给您回。\n庞总: 上次交货拖了三天。');
const speakers = [
  { name: '庞总', side: 'customer' },
  { name: '钱莉', side: 'sales' },
] as const;
const empty: WrittenMinutes = { summary: [], decisions: [], actions: [], sales: [], solution: [], delivery: [] };
const held = (written: Partial<WrittenMinutes>) =>
  checkedMinutes({ ...empty, ...written }, { lines, speakers, heldAt: Date.parse('2026-05-11T12:00+08:00'), zone: 'Asia/Shanghai' });
const action = { text: '申请降三分', words: '三分我跟厂长申请,周四给您回', owner: '钱莉', due: '周四' };

describe('minutes by a model', () => {
  it('keep what the talk holds, with its line, owner and day', () => {
    expect(held({ actions: [action] })).toEqual({
      body: expect.objectContaining({ actions: [{ text: '申请降三分', source: 1, owner: '钱莉', due: '2026-05-14', whose: 'ours' }] }),
      dropped: 0,
    });
  });

  it.each([
    ['a day nobody said', { ...action, due: '6月14号' }],
    ['an owner nobody named', { ...action, owner: '赵敏' }],
    ['words nobody said', { ...action, words: '我们同意降价' }],
    ['a figure nobody said', { ...action, text: '申请降五成' }],
    ['a person nobody spoke of', { ...action, text: '马总批了三分' }],
  ])('drop %s', (_what, bad) => {
    expect(held({ actions: [bad] })).toMatchObject({ body: { actions: [] }, dropped: 1 });
  });

  it('of a talk in a third language keep a deed whose day our reader cannot read, without the day', () => {
    const japanese = transcriptOf(
      '田中: 価格がまだ少し高いと思います。もう少し安くしていただけますか。\n王雷: 社内で相談して、来週の金曜日までにお返事します。',
    ).lines;
    const written = { ...empty, actions: [{ text: '内部商量后答复', words: '社内で相談して', owner: '王雷', due: '来週の金曜日まで' }] };
    const check = { lines: japanese, speakers: [{ name: '王雷', side: 'sales' } as const], heldAt: 0, zone: 'Asia/Shanghai' };
    expect(checkedMinutes(written, check)).toMatchObject({ dropped: 0, body: { actions: [{ owner: '王雷', due: null, source: 1 }] } });
    const invented = {
      ...empty,
      actions: [{ ...written.actions[0], text: '答复', words: '社内で相談して', owner: '王雷', due: '来月まで' }],
    };
    expect(checkedMinutes(invented, check)).toMatchObject({ dropped: 1, body: { actions: [] } });
  });

  it('send a long talk in parts that lose no line', () => {
    const long = Array.from({ length: 900 }, (_, i) => ({ speaker: '庞总', text: `第${i}句话说的是交货的时间和价格` }));
    const parts = partsOf(long);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.lines)).toEqual(long);
    for (const part of parts) expect(long[part.from]).toBe(part.lines[0]);
  });
});
