import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/understand/conversation/lines.js';
import { sentencesOf } from '../../src/understand/conversation/sentence.js';
import { weighLine } from '../../src/understand/conversation/weigh-lines.js';

const context = { now: Date.parse('2026-03-11T10:00:00+08:00'), zone: 'Asia/Shanghai' };
const lines = (...said: readonly (readonly [string, 'customer' | 'sales', string])[]) =>
  linesOf(
    said.map(([speaker, side, text]) => ({ speaker, side, text })),
    false,
    sentencesOf,
    context,
  );

describe('a line of talk', () => {
  it.each([
    ['好的,周五给您', true],
    ['明天中午前', true],
    ['OK, by Friday', true],
    ['检测报告周五给您', false],
    ['那我们周三签', false],
  ])('%s leans on what was asked: %s', (text, leans) => {
    const [, line] = lines(['高总', 'customer', '检测报告再发我一份'], ['小许', 'sales', text]);
    expect(line?.whole).toBe(leans ? `检测报告再发我一份 → ${text}` : text);
  });

  it('is what its speaker makes of it', () => {
    const [asked, answered, thanked] = lines(
      ['高总', 'customer', '你们的报价太贵了,别家便宜两成'],
      ['小许', 'sales', '我周五前给您一版新报价'],
      ['高总', 'customer', '好的谢谢'],
    );
    const of = (line: typeof asked) => (line === undefined ? undefined : weighLine(line.line));
    expect(of(asked)?.objects).toBeGreaterThan(0);
    expect(of(answered)?.ours).toBeGreaterThan(0);
    expect(of(answered)?.objects).toBeLessThan(0);
    expect(of(thanked)?.theirs).toBeLessThan(0);
  });
});
