import { describe, expect, it } from 'vitest';
import { languageTold } from '../../../src/understand/text/language.js';

describe('the language that a message says itself to be in', () => {
  it.each(['ZB-7K2M-QQXW', 'zb7k2mqqxw', 'A3', 'SAP', '500', '¥38', 'me@firm.com', 'https://a.example/b', '', '?'])(
    'says none: %s',
    (text) => {
      expect(languageTold(text)).toBeUndefined();
    },
  );
  it.each(['Call', 'undo', 'ok', "don't", 'met Wang, quoted 500k', '(yes)', 'Lakeside Clinic'])('is English: %s', (text) => {
    expect(languageTold(text)).toBe('en');
  });
  it.each(['好', '管理员码 ZB-7K2M-QQXW', '签了 PO', 'SAP的报价发了'])('is Chinese: %s', (text) => {
    expect(languageTold(text)).toBe('zh');
  });
});
