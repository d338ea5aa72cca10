/** Numbers that name a person or an account: none leaves, each comes back. */
import { describe, expect, it } from 'vitest';
import { createMask } from '../../src/drafting/mask.js';

describe('a mask', () => {
  it.each([
    ['王总手机13800138000,下周三签', '王总手机PHONE_1,下周三签'],
    ['电话 138-0013-8000 或 021-6234 5678', '电话 PHONE_1 或 PHONE_2'],
    ['call +1 (415) 555-0132 tomorrow', 'call PHONE_1 tomorrow'],
    ['身份证11010519491231002X', '身份证ID_1'],
    ['护照 E12345678', '护照 ID_1'],
    ['SSN 078-05-1120', 'SSN ID_1'],
    ['打到6222 0212 3456 7890 123', '打到ACCOUNT_1'],
    ['账号:6222-0212-3456-7890', '账号:ACCOUNT_1'],
    ['对公账号 １２３４５６７８９０１２３４５６', '对公账号 ACCOUNT_1'],
    ['手机１３８００１３８０００', '手机PHONE_1'],
  ])('hides %s', (text, hidden) => {
    const mask = createMask();
    expect(mask.hide(text)).toBe(hidden);
    expect(mask.restore(hidden)).toBe(text);
  });

  it.each(['报价38万,2026-11-25 签', '合同 1,200,000 元', '11月25日上午10:30', 'order 20261125', 'Q3 $1,250,000.00', '型号 X200-1200'])(
    'leaves %s alone',
    (text) => {
      expect(createMask().hide(text)).toBe(text);
    },
  );

  it('gives the same number the same stand-in, however it is written', () => {
    const mask = createMask();
    expect(mask.hide('13800138000')).toBe('PHONE_1');
    expect(mask.hide('再打 138 0013 8000')).toBe('再打 PHONE_1');
  });

  it('takes words that look like a stand-in for themselves', () => {
    const mask = createMask();
    const hidden = mask.hide('PHONE_1 是 13800138000');
    expect(hidden).not.toContain('13800138000');
    expect(mask.restore(hidden)).toBe('PHONE_1 是 13800138000');
  });

  it('notices a number that was never sent', () => {
    const mask = createMask();
    mask.hide('打 13800138000');
    expect(mask.invents('请打 13800138000')).toBe(false);
    expect(mask.invents('请打 13912345678')).toBe(true);
    expect(mask.invents('汇到 6222021234567890123')).toBe(true);
    expect(mask.invents('报价 38 万')).toBe(false);
  });
});
