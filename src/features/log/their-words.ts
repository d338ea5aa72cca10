import type { ReadDeal } from '../../understand/reading.js';

/** The part with only those quotes that a customer said: lines of a forwarded chat that we spoke ourselves are no customer's words. */
export function withTheirWords(read: ReadDeal, text: string, ours: readonly string[]): ReadDeal {
  if (read.quotes.length === 0) return read;
  const quotes = read.quotes.filter(([start]) => {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const [, speaker] = /^[\s>]*([^::\d]{1,16}?)(?:\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?\s*[::]\s*["“「]?$/u.exec(line) ?? [];
    return speaker === undefined || !(/^(我|我方|我们|me|i|we)$/i.test(speaker.trim()) || ours.includes(speaker.trim()));
  });
  return quotes.length === read.quotes.length ? read : { ...read, quotes };
}
