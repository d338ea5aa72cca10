/** True for what has no small letter or is one, as far as it is told quickly: most of ASCII, and all of Chinese. */
export function isSmall(unit: number): boolean {
  return unit < 65 || (unit > 90 && unit < 128) || (unit >= 0x3000 && unit <= 0x9fff);
}

/** The text in small letters. Most are without capitals, and to look costs less than to ask the tables of Unicode for every character. */
export function lowered(text: string): string {
  for (let i = 0; i < text.length; i++) if (!isSmall(text.charCodeAt(i))) return text.toLowerCase();
  return text;
}
