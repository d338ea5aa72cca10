import type { HeatCell, HeatMapChart } from './chart.js';
import { COLOURS, headOf, MARGIN, short, WIDTH, WORD_SIZE, widthOf, wrapped } from './look.js';
import { picture, pixels, words } from './svg.js';

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
  const places = down.flatMap((_, y) =>
    across.map((__, x): Place => ({ cell: cells[y]?.[x] ?? NOTHING, x: left + x * column, y: top + y * ROW_HEIGHT, column })),
  );
  const drawn = [
    head.drawn,
    ...heads.flatMap((lines, x) =>
      lines.map((text, i) => words({ x: middle(x), y: top - 12 - (lines.length - 1 - i) * LINE, text, anchor: 'middle' })),
    ),
    ...names.map((text, y) => words({ x: left - 6, y: top + (y + 0.5) * ROW_HEIGHT, text, anchor: 'end' })),
    ...SHADES.map((fill, shade) =>
      boxes(
        places.filter(({ cell }) => shadeOf(cell) === shade),
        fill,
      ),
    ),
    ...places.map(wordsOf),
  ];
  return picture(WIDTH, top + Math.max(1, down.length) * ROW_HEIGHT + MARGIN, COLOURS.ground, drawn.join(''));
}

const NOTHING: HeatCell = { share: null, text: '' };

interface Place {
  readonly cell: HeatCell;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

const shadeOf = ({ share }: HeatCell): number | undefined =>
  share === null ? undefined : Math.min(SHADES.length - 1, Math.floor(Math.max(0, share) * (SHADES.length - 1) + 1e-9));

/** All cells of a shade as one shape with edges on whole pixels: drawn in a third of the time that a box each takes. */
function boxes(places: readonly Place[], fill: string): string {
  if (places.length === 0) return '';
  const each = places.map(({ x, y, column }) => {
    const [left, right] = [Math.round(x) + 1, Math.round(x + column) - 1];
    return `M${left} ${pixels(y + 1)}H${right}V${pixels(y + ROW_HEIGHT - 1)}H${left}Z`;
  });
  return `<path d="${each.join('')}" fill="${fill}" shape-rendering="crispEdges"/>`;
}

function wordsOf({ cell, x, y, column }: Place): string {
  const shade = shadeOf(cell);
  const shown = short(cell.text, Math.max(1, Math.floor(column / WORD_SIZE) + 1));
  const fill = (shade === undefined ? undefined : INKS[shade]) ?? COLOURS.quiet;
  return shown === '' ? '' : words({ x: x + column / 2, y: y + ROW_HEIGHT / 2, text: shown, fill, anchor: 'middle' });
}
