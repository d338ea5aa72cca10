import { describe, expect, it } from 'vitest';
import { readOrder } from '../../../src/features/vocabulary/read-order.js';
import { understand } from '../../../src/understand/understand.js';

const intentOf = (text: string): string => understand(text, { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai' }).intent;

describe('orders about words', () => {
  it.each([
    ['加个竞品 蓝凌', 'add', 'competitor', ['蓝凌']],
    ['帮我添加竞争对手:蓝凌、泛微,用友', 'add', 'competitor', ['蓝凌', '泛微', '用友']],
    ['我们的产品有 拓客通、慧销', 'add', 'product', ['拓客通', '慧销']],
    ['我们的产品是拓客通和慧销。', 'add', 'product', ['拓客通', '慧销']],
    ['删掉竞品 蓝凌', 'drop', 'competitor', ['蓝凌']],
    ['新增行话 走OA', 'add', 'jargon', ['走OA']],
    ['加个区域 华东', 'add', 'region', ['华东']],
    ['把蓝凌加到竞品里', 'add', 'competitor', ['蓝凌']],
    ['add competitor Landray', 'add', 'competitor', ['Landray']],
    ['our products are Reachly, Huixiao and Deal Desk', 'add', 'product', ['Reachly', 'Huixiao', 'Deal Desk']],
    ['remove the competitor Landray', 'drop', 'competitor', ['Landray']],
  ])('%s', (text, kind, of, names) => {
    expect(intentOf(text)).toBe('manage_vocabulary');
    expect(readOrder(text)).toEqual({ kind, of, names });
  });

  it.each(['词库', '看看我们的词库', '竞品名单', 'show the vocabulary'])('%s shows them', (text) => {
    expect(intentOf(text)).toBe('manage_vocabulary');
    expect(readOrder(text)).toEqual({ kind: 'show' });
  });

  it.each(['加个竞品', '加个竞品 凌'])('%s is not clear', (text) => expect(readOrder(text)).toEqual({ kind: 'unclear' }));

  it.each([
    '我们的产品有优势,华东医疗的王总认可',
    '我们的产品是客户最看重的',
    '他们的竞品有蓝凌',
    '华东医疗那边加了竞品对比,报价38万',
    '增加产品培训的内容,李工下周三要',
    '把合同发给法务解释一下',
    '王总让我解释一下付款条款',
  ])('%s is no such order', (text) => expect(['manage_vocabulary', 'explain_reading']).not.toContain(intentOf(text)));

  it.each(['解释一下', '你解释下', '刚才那条怎么读的', 'explain', 'how did you read that?'])('%s asks how it was read', (text) =>
    expect(intentOf(text)).toBe('explain_reading'),
  );
});
