/** How every chart looks: colours that stay apart for the colour-blind, sizes for a phone, words that fit. */
import { words } from './svg.js';

/** As wide as a phone's card. PNGs are drawn at twice this size. */
export const WIDTH = 360;
export const MARGIN = 12;
export const TITLE_SIZE = 16;
export const WORD_SIZE = 12;

/**
 * Colours of paper. On a page each is replaced by the page's own variable of the name, so that a picture follows the theme;
 * so no two may be alike.
 */
export const COLOURS = {
  ground: '#fefefe',
  ink: '#13201e',
  quiet: '#566562',
  line: '#dde4e2',
  bad: '#b3261e',
  'series-1': '#0b615c',
  'series-2': '#b8510d',
  'series-3': '#6a4c9c',
  'series-4': '#8a6a00',
  'series-5': '#45525c',
  'heat-0': '#f3f6f5',
  'heat-1': '#d9ece9',
  'heat-2': '#a8d3cd',
  'heat-3': '#4d9a92',
  'heat-4': '#0a5f5a',
  'on-heat': '#0a3a37',
  'on-heat-3': '#04201e',
  'on-strong-heat': '#ffffff',
} as const;

/** Each series has a colour, a mark and a dash of its own: told apart without colour too. */
export const SERIES = [
  { colour: COLOURS['series-1'], symbol: 'circle', glyph: '●', dash: '' },
  { colour: COLOURS['series-2'], symbol: 'square', glyph: '■', dash: '6 3' },
  { colour: COLOURS['series-3'], symbol: 'triangle', glyph: '▲', dash: '2 2' },
  { colour: COLOURS['series-4'], symbol: 'diamond', glyph: '◆', dash: '8 3 2 3' },
  { colour: COLOURS['series-5'], symbol: 'ring', glyph: '○', dash: '1 3' },
] as const;

/** Cut by characters as seen; braces would be read as a template, control characters as nothing. */
export function short(text: string, most: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '?')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return characters.length <= most ? plain : `${characters.slice(0, Math.max(1, most - 1)).join('')}…`;
}

/** How wide words are about, in pixels: a Chinese character is as wide as high, a Latin one a good half of that. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (isNarrow(character) ? 0.57 : 1) * size, 0);

const isNarrow = (character: string): boolean => /[ -\u02ff\u2010-\u201f]/.test(character);

/** Words in lines of a width, broken between Chinese characters or at spaces; what goes beyond the last line is cut. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of short(text, 200).match(/[\u0021-\u02ff]+|\s|./gu) ?? []) {
    if (line !== '' && widthOf(line + piece, size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    if (lines.length === most) break;
  }
  if (lines.length < most) lines.push(line);
  else if (line !== '' || lines.join('').length < short(text, 200).replace(/\s/g, '').length) {
    const last = lines.at(-1) ?? '';
    lines[most - 1] = `${[...last].slice(0, -1).join('')}…`;
  }
  return lines.filter((each) => each !== '').map((each) => fittedTo(each, width, size));
}

/** A line that is one long word is cut to its width. */
function fittedTo(line: string, width: number, size: number): string {
  if (widthOf(line, size) <= width + size) return line;
  return short(line, Math.floor(width / (size * 0.57)));
}

/** The finding, as many as three lines, at the top, and where the picture begins under it. */
export function headOf(title: string): { readonly below: number; readonly drawn: string } {
  const lineHeight = TITLE_SIZE + 6;
  const lines = wrapped(title, WIDTH - 2 * MARGIN, TITLE_SIZE, 3);
  const drawn = lines.map((text, i) => words({ x: MARGIN, y: MARGIN + (i + 0.5) * lineHeight, text, size: TITLE_SIZE })).join('');
  return { below: MARGIN + lines.length * lineHeight + 8, drawn };
}
