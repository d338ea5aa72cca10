import { describe, expect, it } from 'vitest';
import { forwardedIn } from '../../src/understand/conversation/forwarded.js';
import { read } from '../../src/understand/read.js';

const known = (name: string) =>
  (name === '王雷' ? 'ours' : name === '华东医疗' ? 'customer' : undefined) as 'ours' | 'customer' | undefined;
const speakers = (text: string) => forwardedIn(text, known)?.lines.map(({ speaker, text: said }) => `${speaker}|${said}`);

describe('a forwarded chat', () => {
  it.each([
    ['names and colons', '王总: 太贵了\n我: 给您申请', ['王总|太贵了', '我|给您申请']],
    ['names and times above the words', '王总 14:02\n太贵了\n再看看\n\n王雷 14:03\n好的', ['王总|太贵了', '王总|再看看', '王雷|好的']],
    ['days in the heads', '王总 2026/11/18 14:02:11\n太贵了\n王雷 2026/11/18 14:03:00\n好的', ['王总|太贵了', '王雷|好的']],
    ['a line between days', '—————  2026-11-18  —————\n\n王总  14:02\n\n太贵了\n\n王雷  昨天 14:03\n\n好的', ['王总|太贵了', '王雷|好的']],
    ['Slack', 'Dana Wu  2:41 PM\nToo expensive\nMe  [2:43 PM]\nok (edited)', ['Dana Wu|Too expensive', 'Me|ok (edited)']],
    [
      'a title and pictures',
      '群聊的聊天记录\n张工: [图片]\n张工: 第三页标错了\n刘伟: 收到',
      ['张工|[图片]', '张工|第三页标错了', '刘伟|收到'],
    ],
    ['marks of a quotation', '> 王总: 太贵了\n> 我: 好的', ['王总|太贵了', '我|好的']],
    ['the customer by that word', '客户: 太贵了\n我: 好的', ['客户|太贵了', '我|好的']],
  ])('is known by %s', (_what, text, lines) => {
    expect(speakers(text)).toEqual(lines);
  });

  it.each([
    '华东医疗: 报价38万\n恒川机械: 领导还没批\n华东医疗: 周三签',
    '周一: 拜访华东医疗\n周二: 跑了恒川机械',
    '客户: 华东医疗\n联系人: 王总\n预算: 38万\n下一步: 周三签',
    '王总: 支持我们\n李工: 反对',
    '王总: 13800138000\n李工: 13900139000',
    '今天拜访了华东医疗\n报价38万',
    '14:00 拜访华东医疗\n16:00 回公司',
    '问: 能不能分期\n答: 可以',
  ])('is not %j', (text) => {
    expect(speakers(text)).toBeUndefined();
  });

  it('is read from the day its heads name, with every value where it stands in the message', () => {
    const text = '王总 11-18 14:02\n38万太贵了,明天给我准信\n我 11-18 14:05\n好的王总';
    const [deal] = read(text, { now: Date.parse('2026-11-22T10:00+08:00'), zone: 'Asia/Shanghai' }).deals;
    expect(deal?.next?.value.day).toBe('2026-11-19');
    expect(deal?.amount?.span && text.slice(...deal.amount.span)).toBe('38万');
    expect(deal?.quotes.map((span) => text.slice(...span))).toEqual(['38万太贵了,明天给我准信']);
    expect(deal?.talk?.lines.map(({ by, theirs }) => [by, theirs])).toEqual([
      ['王总', true],
      ['我', false],
    ]);
  });

  it('leaves an order about a chat to whoever carries it out', () => {
    const text = '总结一下\n王总: 太贵了\n我: 给您36万\n王总: 行';
    expect(read(text, { now: Date.parse('2026-11-22T10:00+08:00'), zone: 'Asia/Shanghai' }).intent).toBe('summarize_meeting');
  });
});
