/** The few SVG elements that charts are made of, in CSS pixels. Pure. */

const INK = '#13201e';
const WORD_SIZE = 12;
/** From the middle of a line of words down to their baseline, in heights of the type. */
const BASELINE = 0.36;

export interface Words {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly fill?: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of words. */
export function words({ x, y, text, fill = INK, size = WORD_SIZE, anchor = 'start' }: Words): string {
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${pixels(x)}" y="${pixels(y + size * BASELINE)}" fill="${fill}" font-size="${size}"${anchored}>${escaped(text)}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly round?: number;
}

export function box({ x, y, width, height, fill, round = 0 }: Box): string {
  const corners = round === 0 ? '' : ` rx="${round}"`;
  return `<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}" fill="${fill}"${corners}/>`;
}

export type Point = readonly [x: number, y: number];

/** Lines through points; `closed` back to the first. */
export const through = (points: readonly Point[], closed = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${pixels(x)} ${pixels(y)}`).join('') + (closed && points.length > 0 ? 'Z' : '');

/** A line along a path; `dash` as SVG spells it, empty = a whole line. */
export function stroke(path: string, colour: string, width = 1, dash = ''): string {
  if (path === '') return '';
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${dashed}/>`;
}

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'ring';

/** A mark of a series at a point, seven pixels wide. `ground` fills what is open. */
export function mark(symbol: Mark, [x, y]: Point, colour: string, ground: string): string {
  const shape = (points: readonly Point[]) => `<path d="${through(points, true)}" fill="${colour}"/>`;
  switch (symbol) {
    case 'circle':
      return `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="3.5" fill="${colour}"/>`;
    case 'ring':
      return `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="3" fill="${ground}" stroke="${colour}" stroke-width="1.5"/>`;
    case 'square':
      return box({ x: x - 3, y: y - 3, width: 6, height: 6, fill: colour });
    case 'triangle':
      return shape([
        [x, y - 4],
        [x + 4, y + 3],
        [x - 4, y + 3],
      ]);
    case 'diamond':
      return shape([
        [x, y - 4.5],
        [x + 4.5, y],
        [x, y + 4.5],
        [x - 4.5, y],
      ]);
  }
}

/** A number that is none would spoil the whole picture without a word. */
export function pixels(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('a place in a picture must be a number');
  return String(Math.round(value * 100) / 100);
}

/** The whole picture on its ground. */
export const picture = (width: number, height: number, ground: string, drawn: string): string =>
  `<svg width="${width}" height="${pixels(height)}" viewBox="0 0 ${width} ${pixels(height)}" xmlns="http://www.w3.org/2000/svg">${box({ x: 0, y: 0, width, height, fill: ground })}${drawn}</svg>`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
