import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-03-11T18:20:00+08:00'), zone: 'Asia/Shanghai' };
const customersOf = (text: string) => understand(text, context).deals.map(({ customer }) => customer?.value);

describe('customers called one after the other', () => {
  it.each([
    ['今天跑了三家 恒川机械 合同还在法务 盛捷铸钢 样品签收了 周五出结果 青禾泵业 预算没批', ['恒川机械', '盛捷铸钢', '青禾泵业']],
    ['头一个恒川轴承厂 设备科说主轴响 第二个盛捷重锻 还没定 报价压着', ['恒川轴承厂', '盛捷重锻']],
  ])('%s', (text, customers) => {
    expect(customersOf(text)).toEqual(customers);
  });
});

describe('what is asked or ordered is not lost to silence', () => {
  it.each([
    ['补充协议几号能签', 'ask_deal_status'],
    ['恒川供热那边孙姐松口了没 方案送没送到 谁去送的', 'ask_deal_status'],
    ['有没有客户拿我们和别家比', 'ask_funnel'],
    ['我今天都得找谁啊', 'ask_overdue'],
    ['恒川机械 → 赢单', 'change_stage'],
    ['别忘了叫我明天带合同去恒川机械', 'set_reminder'],
    ['恒川机械不是丢单 是暂停', 'correct_record'],
  ])('%s: %s', (text, intent) => {
    expect(understand(text, context).intent).toBe(intent);
  });

  it.each(['明天谁有空跟我上趟恒川齿轮', '标书谁写呢 你写商务 我写技术', '从这个月起低于八五折的一律走审批 都知道一下'])(
    '%s is talk among ourselves',
    (text) => {
      const { intent, deals } = understand(text, context);
      expect({ intent, deals }).toEqual({ intent: 'other', deals: [] });
    },
  );
});

describe('whose deal is asked about', () => {
  it.each([
    ['老板问百川的合同什么时候回', '百川'],
    ['金麦的样品寄了没', '金麦'],
    ['问下东岭的进度', '东岭'],
    ['想问下金麦的合同进度', '金麦'],
  ])('%s: %s', (text, customer) => {
    const { intent, slots, deals } = understand(text, { ...context, earlier: [{ sender: 'me', text: '今天拜访了华东医疗的王总' }] });
    expect({ intent, customer: slots.customer, deals }).toEqual({ intent: 'ask_deal_status', customer, deals: [] });
  });

  it('问了下东岭的进度 tells of it', () => {
    expect(understand('问了下东岭的进度 说还在走流程', context).intent).toBe('log_followup');
  });
});

describe('rivals called so', () => {
  it.each([
    ['恒川阀门那单 对手 Kromer 已经送样 我们慢了半拍', 'Kromer'],
    ['恒川物业在我们跟「宠管家」之间摇摆 价格差不多', '宠管家'],
  ])('%s', (text, rival) => {
    expect(understand(text, context).deals.flatMap(({ competitors }) => competitors.map(({ value }) => value))).toContain(rival);
  });
});

describe('names and what stands beside them', () => {
  it.each([
    ['麻烦把茶悠悠状态挪到意向', '茶悠悠'],
    ['听瑞丰幕墙的人讲 他们下浮了18个点', '瑞丰幕墙'],
  ])('%s', (text, customer) => expect(understand(text, context).deals[0]?.customer?.value).toBe(customer));

  it('a post right before somebody is theirs', () => {
    const [deal] = understand('刚从驰远冷运出来,车队队长老蔺嫌我们温控终端耗电', context).deals;
    expect(deal?.contacts.map(({ name }) => name)).toEqual(['老蔺']);
  });
});

it('what asks for reasons asks for no minutes', () => {
  expect(understand('为什么大家都在谈底价?', context).intent).not.toBe('summarize_meeting');
});
