import { describe, expect, it } from 'vitest';
import { moneyOf, moneyText, toMinor } from '../../src/records/money.js';

const yuan = (plain: number) => ({ minor: toMinor(plain), currency: 'CNY' });
const dollars = (plain: number) => ({ minor: toMinor(plain), currency: 'USD' });

describe('money as people say it', () => {
  it.each([
    [380_000, '¥38 万'],
    [385_000, '¥38.5 万'],
    [120_000_000, '¥1.2 亿'],
    [123_450_000, '¥12,345 万'],
    [3500, '¥3,500'],
    [0, '¥0'],
    [99.5, '¥99.50'],
    [123_456, '¥123,456'],
    [10_000, '¥1 万'],
    [9999, '¥9,999'],
  ])('%d yuan is %s', (plain, text) => {
    expect(moneyText(yuan(plain), 'zh')).toBe(text);
  });

  it.each([
    [120_000, '$120k'],
    [1_250_000, '$1.25M'],
    [3500, '$3.5k'],
    [999, '$999'],
    [123_456, '$123,456'],
  ])('%d dollars is %s in English', (plain, text) => {
    expect(moneyText(dollars(plain), 'en')).toBe(text);
  });

  it('keeps ranges and "about"', () => {
    expect(moneyText({ ...yuan(300_000), upTo: toMinor(380_000) }, 'zh')).toBe('¥30–38 万');
    expect(moneyText({ ...yuan(8000), upTo: toMinor(12_000) }, 'zh')).toBe('¥8,000–1.2 万');
    expect(moneyText({ ...yuan(1_500_000), approximate: true }, 'zh')).toBe('约 ¥150 万');
    expect(moneyText({ ...dollars(120_000), approximate: true }, 'en')).toBe('~$120k');
  });

  it('names a currency without a sign by its code', () => {
    expect(moneyText({ minor: toMinor(20_000), currency: 'SGD' }, 'zh')).toBe('SGD 2 万');
  });

  it('reads a deal', () => {
    expect(moneyOf({ amount: null, amountUpTo: null, currency: 'CNY', approximate: false })).toBeUndefined();
    expect(moneyOf({ amount: 100, amountUpTo: 200, currency: 'CNY', approximate: true })).toEqual({
      minor: 100,
      upTo: 200,
      currency: 'CNY',
      approximate: true,
    });
  });
});
