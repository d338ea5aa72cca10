import { describe, expect, it } from 'vitest';
import { readChat } from '../../src/understand/conversation/chat.js';
import type { ReadDeal } from '../../src/understand/reading.js';

interface Owned {
  readonly owner: string | null;
  readonly due: string | null;
  readonly text: string;
}

const SETTING = { now: Date.parse('2026-11-18T10:00+08:00'), zone: 'Asia/Shanghai' };
const read = (...lines: readonly (readonly [string, string])[]) =>
  readChat(
    lines.map(([sender, text]) => ({ sender, text })),
    SETTING,
    (deal: ReadDeal) => ({ customer: deal.customer?.value, amount: deal.amount?.value.value, next: deal.next?.value.day }),
  ) as {
    readonly deal: { readonly customer?: string; readonly amount?: number; readonly next?: string };
    readonly commitments: readonly Owned[];
    readonly next_steps: readonly Owned[];
  };

describe('whom a talk is about', () => {
  it('is named in the first line of a talk among ourselves, whatever looks like a company later', () => {
    expect(
      read(['阿美', '今天在味佰家耗了一整天'], ['阿美', '财务说要么拖到明年一月要么走融资租赁'], ['老周', '租赁测算我明天出']).deal
        .customer,
    ).toBe('味佰家');
    expect(read(['小申', '凯澜新材今天技术交流完了'], ['老雷', '证在上海院那边,五月中能下来']).deal.customer).toBe('凯澜新材');
  });

  it('is no colleague who is called', () => {
    expect(read(['阿薇', '@路远 禾谷在线那边续费卡住了'], ['路远', '不是上月都说好三年的吗']).deal.customer).not.toBe('路远');
  });

  it('stands before the name of whoever speaks, a blank between', () => {
    expect(read(['恒缦纺织 徐姐', '那批分散染料染出来偏红'], ['小汤', '徐姐 批号发我']).deal.customer).toBe('恒缦纺织');
  });
});

describe('what a talk is worth', () => {
  it('is not what others take, nor an extra', () => {
    expect(
      read(['阿梅', '好滋味卤煮的邱老板今天来看炒锅了'], ['阿梅', '他嫌四万二贵 说网上三万就有'], ['老焦', '那是单层锅']).deal.amount,
    ).toBe(42_000);
    expect(read(['温温', '江堰农商行反馈 要驻场两个人'], ['老顾', '不可能。加一个人一年三十万']).deal.amount).toBeUndefined();
  });
});

describe('a day that is refused', () => {
  it('moves what was to be done then', () => {
    const { deal, next_steps } = read(
      ['临港数据-温工', '切换时间8毫秒,招标写的4'],
      ['顾雷', '我请厂家重测,周四派工程师到现场'],
      ['临港数据-温工', '周四不行,周四有消防检查,周五吧'],
    );
    expect(next_steps[0]?.due).toBe('2026-11-20');
    expect(deal.next).toBe('2026-11-20');
  });
});

describe('what a customer asks of us', () => {
  it('is no promise of theirs', () => {
    expect(read(['恒缦纺织-徐姐', '换货归换货 检测报告要盖章的 后天给我'], ['小汤', '后天上午一定到您手上']).commitments).toEqual([]);
    expect(read(['顺航物流-老葛', '你们那个手持终端我让班组长试了三天'], ['小曾', '葛经理 好用吗']).commitments).toEqual([]);
  });

  it('may stand beside one', () => {
    expect(read(['康怡口腔-小蒋', '行,你周四前给我最终价,我周五拿去给院长签字'], ['小林', '好的']).commitments).toHaveLength(1);
  });
});
