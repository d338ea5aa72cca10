/** Languages that the rules do not read, told by their script. */
export type Foreign = 'ja' | 'ko' | 'other';

const SCRIPTS = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['other', /[\p{sc=Cyrillic}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Greek}]/gu],
] as const;
/** Of all letters. Japanese is half Chinese characters and more, its small words are kana. */
const SHARE = 0.2;
const READ = 20_000;

/** The language that carries a text, where it is neither Chinese nor English. Names and single words of another one carry nothing. */
export function foreignIn(text: string): Foreign | undefined {
  const read = text.slice(0, READ);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, script]) => (read.match(script)?.length ?? 0) > letters * SHARE)?.[0];
}
