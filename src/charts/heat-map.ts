import type { HeatCell, HeatMapChart } from './chart.js';
import { COLOURS, headOf, MARGIN, short, WIDTH, WORD_SIZE, widthOf, wrapped } from './look.js';
import { box, picture, words } from './svg.js';

const MOST_ACROSS = 8;
const MOST_DOWN = 20;
const ROW_HEIGHT = 28;
const LINE = 15;
/** Words on each shade, readable on it. */
const INKS = [COLOURS['on-heat'], COLOURS['on-heat'], COLOURS['on-heat'], COLOURS['on-heat-3'], COLOURS['on-strong-heat']] as const;
const SHADES = [COLOURS['heat-0'], COLOURS['heat-1'], COLOURS['heat-2'], COLOURS['heat-3'], COLOURS['heat-4']] as const;

/** Darker is more, and the words in each cell say the same. */
export function drawHeatMap({ title, across: allAcross, down: allDown, cells }: HeatMapChart): string {
  const across = allAcross.slice(0, MOST_ACROSS);
  const down = allDown.slice(0, MOST_DOWN);
  const head = headOf(title);
  const names = down.map((name) => short(name, 8));
  const left = MARGIN + 8 + Math.max(0, ...names.map((name) => widthOf(name, WORD_SIZE)));
  const column = (WIDTH - MARGIN - left) / Math.max(1, across.length);
  const heads = across.map((name) => wrapped(name, column - 4, WORD_SIZE, 2));
  const top = head.below + (heads.some((lines) => lines.length > 1) ? 36 : 20);
  const middle = (x: number) => left + (x + 0.5) * column;
  const drawn = [
    head.drawn,
    ...heads.flatMap((lines, x) =>
      lines.map((text, i) => words({ x: middle(x), y: top - 12 - (lines.length - 1 - i) * LINE, text, anchor: 'middle' })),
    ),
    ...names.map((text, y) => words({ x: left - 6, y: top + (y + 0.5) * ROW_HEIGHT, text, anchor: 'end' })),
    ...down.flatMap((_, y) =>
      across.map((__, x) => cellOf(cells[y]?.[x] ?? NOTHING, { x: left + x * column, y: top + y * ROW_HEIGHT, column })),
    ),
  ];
  return picture(WIDTH, top + Math.max(1, down.length) * ROW_HEIGHT + MARGIN, COLOURS.ground, drawn.join(''));
}

const NOTHING: HeatCell = { share: null, text: '' };

function cellOf({ share, text }: HeatCell, { x, y, column }: { readonly x: number; readonly y: number; readonly column: number }): string {
  const shade = share === null ? undefined : Math.min(SHADES.length - 1, Math.floor(Math.max(0, share) * (SHADES.length - 1) + 1e-9));
  const fill = shade === undefined ? undefined : SHADES[shade];
  const ink = (shade === undefined ? undefined : INKS[shade]) ?? COLOURS.quiet;
  const shown = short(text, Math.max(1, Math.floor(column / WORD_SIZE) + 1));
  return [
    fill ? box({ x: x + 1, y: y + 1, width: column - 2, height: ROW_HEIGHT - 2, fill }) : '',
    shown === '' ? '' : words({ x: x + column / 2, y: y + ROW_HEIGHT / 2, text: shown, fill: ink, anchor: 'middle' }),
  ].join('');
}
