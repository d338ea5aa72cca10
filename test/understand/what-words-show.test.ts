/** What common words show of a deal, and what the same words do not. */
import { describe, expect, it } from 'vitest';
import { createNames } from '../../src/understand/names/names.js';
import { understand } from '../../src/understand/understand.js';

const names = createNames();
names.add({ kind: 'customer', id: 1, name: '金鼎机械' });
const context = { now: Date.parse('2026-11-23T10:00:00+08:00'), zone: 'Asia/Shanghai', names };
const dealOf = (text: string) => understand(text, context).deals[0];
const signals = (text: string) => dealOf(text)?.signals.map(({ kind }) => kind) ?? [];

describe('a signal', () => {
  it.each([
    ['金鼎又要了五十套,跟上次一样', 'renewal'],
    ['金鼎那边说可能要跑,让我们抓紧', 'churn_risk'],
    ['拜访了金鼎,感觉是要跑单', 'churn_risk'],
    ['金鼎的王总批了,下周走合同', 'decision_maker'],
    ['金鼎预算批了三十五万', 'budget'],
  ] as const)('%s: %s', (text, kind) => expect(signals(text)).toContain(kind));

  it.each([
    ['拜访了金鼎,采购又要降价', 'renewal'],
    ['金鼎的采购又要我们改方案', 'renewal'],
    ['金鼎预算批了三十五万', 'decision_maker'],
    ['拜访了金鼎,明天可能要跑一趟他们工厂', 'churn_risk'],
  ] as const)('%s: no %s', (text, kind) => expect(signals(text)).not.toContain(kind));
});

describe('the stage', () => {
  it.each(['金鼎说不要了,嫌贵', '金鼎的项目 客户又不要了'])('%s: lost', (text) => expect(dealOf(text)?.stage?.value).toBe('lost'));

  it.each(['金鼎说年前交不了就不要了', '金鼎的采购说赠品不要了'])('%s: not lost', (text) =>
    expect(dealOf(text)?.stage?.value).not.toBe('lost'),
  );
});

describe('a rival', () => {
  const rivals = (text: string) => dealOf(text)?.competitors.map(({ value }) => value) ?? [];

  it.each([
    ['金鼎的老吴说ABB也去了', ['ABB']],
    ['金鼎的老吴说发那科也报价了,比我们低8个点', ['发那科']],
    ['今天去金鼎,听说埃斯顿也上门演示了', ['埃斯顿']],
  ])('%s: %s', (text, named) => expect(rivals(text)).toEqual(named));

  it.each(['金鼎的老吴说设备科也去了', '金鼎的老吴说王总也去了现场', '听说金鼎的领导也去了现场'])('%s: none', (text) =>
    expect(rivals(text)).toEqual([]),
  );
});

it('takes the owner and their name for one person', () => {
  expect(dealOf('今天拜访了金鼎,老板芳姐,想上两条线')?.contacts.map(({ name }) => name)).toEqual(['芳姐']);
});
