import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const morning = { now: Date.parse('2026-03-11T08:20:00+08:00'), zone: 'Asia/Shanghai' };
const firstOf = (text: string) => understand(text, morning).deals[0];

describe('rivals', () => {
  it.each([
    ['跟进合众口腔:CBCT演示做完了,韩院长觉得比普朗那台清晰', ['普朗']],
    ['跟进合众口腔:他们在看比亚迪的', ['比亚迪']],
    ['把泛亚物流改成丢单,对手填蓝筹', ['蓝筹']],
    ['白桦林滑雪场:造雪机报价发了三轮,运营总监马骁已读不回快三周了', []],
  ])('%s', (text, rivals) => {
    expect(firstOf(text)?.competitors.map(({ value }) => value)).toEqual(rivals);
  });
});

describe('people called by the first character of their title', () => {
  it.each([
    ['盛捷车桥 设备科冯科说可以', '冯科'],
    ['柳堤街道办的助餐系统 王科和书记都见了', '王科'],
  ])('%s', (text, name) => {
    expect(firstOf(text)?.contacts.map((contact) => contact.name)).toContain(name);
  });
});

describe('what is to be done later today', () => {
  it.each([
    ['今天10点见华晟康复医院采购部的宋洁,聊下肢康复机器人', '2026-03-11'],
    ['今天10点见了华晟康复医院采购部的宋洁,聊下肢康复机器人', undefined],
  ])('%s', (text, day) => {
    const next = firstOf(text)?.next?.value.day;
    expect(next).toBe(day);
  });
});

describe('goods and feasts are no customers', () => {
  it.each(['羽绒服打样OK,大货下周发', '情人节还在给甲方对数'])('%s', (text) => {
    expect(firstOf(text)?.customer).toBeUndefined();
  });
});
