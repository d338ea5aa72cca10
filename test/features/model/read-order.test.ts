/** What is an order about the model, and what is a customer talking of models. */
import { describe, expect, it } from 'vitest';
import { readOrder } from '../../../src/features/model/read-order.js';
import { understand } from '../../../src/understand/understand.js';

const intentOf = (text: string) => understand(text, { now: Date.parse('2026-11-20T10:00+08:00'), zone: 'Asia/Shanghai' }).intent;

describe('orders about the model', () => {
  it.each([
    ['华东医疗的资料不得用于模型', { kind: 'keep', name: '华东医疗' }],
    ['恒川机械的数据不要发给AI', { kind: 'keep', name: '恒川机械' }],
    ['把华东医疗的信息都不许用于大模型', { kind: 'keep', name: '华东医疗' }],
    ['这家客户的资料不得用于模型', { kind: 'keep', name: undefined }],
    ['华东医疗的资料可以用于模型了', { kind: 'release', name: '华东医疗' }],
    ["Don't use Acme Corp with the model", { kind: 'keep', name: 'Acme Corp' }],
    ['Keep Acme Corp from the model', { kind: 'keep', name: 'Acme Corp' }],
    ["Acme Corp's data may be used with the model", { kind: 'release', name: 'Acme Corp' }],
    ['停用模型', { kind: 'refuse' }],
    ['启用模型', { kind: 'agree' }],
    ['确认启用模型', { kind: 'agree' }],
    ['同意使用模型', { kind: 'agree' }],
    ['turn off the model', { kind: 'refuse' }],
    ['模型状态', { kind: 'show' }],
    ['哪些客户不得用于模型?', { kind: 'show' }],
    ['model status', { kind: 'show' }],
    ['模型每月最多花500', { kind: 'money', limit: 500 }],
    ['模型每月不限', { kind: 'money', limit: 0 }],
    ['模型每人每天最多 20 万 token', { kind: 'tokens', of: 'person', limit: 200_000 }],
    ['模型每天上限 300 万 token', { kind: 'tokens', of: 'day', limit: 3_000_000 }],
    ['留存模型原文', { kind: 'words', keep: true }],
    ['不要留存模型原文', { kind: 'words', keep: false }],
  ])('%s', (text, order) => {
    expect(intentOf(text)).toBe('manage_model');
    expect(readOrder(text)).toEqual(order);
  });

  it.each([
    '华东医疗的王总说他们的数据不能用于AI,要本地部署',
    '今天拜访恒川机械,演示了AI质检模型,报价38万',
    '客户担心资料发给模型',
    '他们在看一个大模型的方案',
    'Met Jane at Acme Corp, they asked about our AI model',
    '模型演示定在下周三',
  ])('%s is none', (text) => expect(intentOf(text)).not.toBe('manage_model'));
});
