/** Sums without a unit that are held against each other are told in ten thousands; shares, counts and prices of one piece are not. */
import { expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const CONTEXT = { now: Date.parse('2026-11-18T10:00:00+08:00'), zone: 'Asia/Shanghai' };
const sumOf = (text: string) => understand(text, CONTEXT).deals[0]?.amount?.value.value;

it.each([
  ['宁海铸锻 科锐那边报55 我们58.6 周五前给他回话', 586_000],
  ['宁海铸锻那边科锐报55咱报61,差的6万他没法跟上头交代', 610_000],
  ['宁海铸锻那边科锐报55咱报61,他没法交代\n让科锐也补一个含调试的价', 610_000],
  ['宏远五金那单输了 人家报29 我们34', 340_000],
  ['跟恒力配件的郑总谈 他说46太高,42就签', 420_000],
  ['恒力配件今天改了报价 从52降到49.5', 495_000],
  ['盛远外贸续费谈下来了 3年 一共18.6', 186_000],
])('%s', (text, sum) => expect(sumOf(text)).toBe(sum));

it.each(['科锐下浮了18个点 恒力配件那边我们才12', '恒力配件的标 单方他们报68 咱是74', '我们34个人去了恒力配件 讲了一上午'])(
  '%s: no sum',
  (text) => expect(sumOf(text)).toBeUndefined(),
);
