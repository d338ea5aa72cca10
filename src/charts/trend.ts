import type { TrendChart } from './chart.js';
import { COLOURS, headOf, MARGIN, SERIES, short, WIDTH, WORD_SIZE, widthOf } from './look.js';
import { mark, type Point, picture, stroke, through, words } from './svg.js';

const PLOT_HEIGHT = 160;
const LEFT = 48;
const LABEL_HEIGHT = 15;
/** As many words stand under the line; between them they are left out evenly. */
const MOST_PLACES = 6;

/** Lines with their names at their ends. */
export function drawTrend({ title, along, axes, series: all }: TrendChart): string {
  const series = all.slice(0, SERIES.length);
  const head = headOf(title);
  const lasts = series.map(({ values }) => values.slice(0, along.length).findLast((value) => value !== null));
  const ends = series.map(({ label }, i) => `${short(label, 8)} ${numeral(lasts[i])}`);
  const right = WIDTH - MARGIN - 10 - Math.max(0, ...ends.map((end) => widthOf(end, WORD_SIZE)));
  const top = head.below + 22;
  const bottom = top + PLOT_HEIGHT;
  const scale = scaleOf(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const y = (value: number) => bottom - ((value - scale.min) / (scale.max - scale.min)) * PLOT_HEIGHT;
  const x = (place: number) => LEFT + (along.length < 2 ? 0.5 : place / (along.length - 1)) * (right - LEFT);
  const shifts = shiftsOf(lasts, (value) => y(value) - top);
  const every = Math.max(1, Math.ceil(along.length / MOST_PLACES));
  const quiet = (place: { readonly x: number; readonly y: number; readonly text: string; readonly anchor?: 'middle' | 'end' }) =>
    words({ ...place, fill: COLOURS.quiet });
  const drawn = [
    head.drawn,
    quiet({ x: MARGIN, y: top - 15, text: short(axes.up, 16) }),
    ...stepsOf(scale).flatMap((value) => [
      stroke(
        through([
          [LEFT, y(value)],
          [right, y(value)],
        ]),
        COLOURS.line,
      ),
      quiet({ x: LEFT - 8, y: y(value), text: numeral(value), anchor: 'end' }),
    ]),
    ...along.flatMap((text, i) => (i % every === 0 ? [quiet({ x: x(i), y: bottom + 14, text: short(text, 10), anchor: 'middle' })] : [])),
    quiet({ x: (LEFT + right) / 2, y: bottom + 34, text: short(axes.along, 20), anchor: 'middle' }),
    ...series.map(({ values }, i) => {
      const { colour, dash, symbol } = SERIES[i] ?? SERIES[0];
      const pieces = piecesOf(values.slice(0, along.length).map((value, place) => (value === null ? undefined : [x(place), y(value)])));
      const end = pieces.at(-1)?.at(-1);
      return [
        ...pieces.map((points) => stroke(through(points), colour, 2, dash)),
        ...pieces.flat().map((point) => mark(symbol, point, colour, COLOURS.ground)),
        end ? words({ x: end[0] + 9, y: end[1] + (shifts[i] ?? 0), text: ends[i] ?? '', fill: colour }) : '',
      ].join('');
    }),
  ];
  return picture(WIDTH, bottom + 48, COLOURS.ground, drawn.join(''));
}

/** A line is broken where nothing was counted. */
function piecesOf(places: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]];
  for (const place of places) {
    if (place) pieces.at(-1)?.push(place);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const stepsOf = ({ min, max, step }: Scale): readonly number[] =>
  Array.from({ length: Math.round((max - min) / step) + 1 }, (_, n) => min + n * step);

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Four or so round steps around the values. */
function scaleOf(values: readonly number[]): Scale {
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  const rough = Math.max(high - low, Math.abs(high) / 100, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const min = Math.floor(low / step) * step;
  return { min, max: Math.max(Math.ceil(high / step) * step, min + step), step };
}

/** By how many pixels each end's words move down so that none stand over others. */
function shiftsOf(ends: readonly (number | null | undefined)[], heightOf: (value: number) => number): readonly number[] {
  const places = ends.flatMap((value, i) => (value == null ? [] : [{ i, at: heightOf(value) }])).toSorted((a, b) => a.at - b.at);
  const shifts = ends.map(() => 0);
  let free = Number.NEGATIVE_INFINITY;
  for (const { i, at } of places) {
    const placed = Math.max(at, free);
    shifts[i] = placed - at;
    free = placed + LABEL_HEIGHT;
  }
  return shifts;
}

const numeral = (value: number | null | undefined): string => (value == null ? '' : String(Math.round(value * 10) / 10));
