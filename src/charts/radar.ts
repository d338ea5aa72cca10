import type { RadarChart } from './chart.js';
import { COLOURS, headOf, MARGIN, SERIES, short, WIDTH, WORD_SIZE } from './look.js';
import { mark, type Point, picture, stroke, through, words } from './svg.js';

const MOST_AXES = 8;
const RADIUS = 84;
const RINGS = 4;
const GAP = 10;
const LINE = 20;
const NAME_LINE = 16;

/** One series has its values beside the names of the axes; several are listed below with their marks, values in the order of the axes. */
export function drawRadar({ title, axes: allAxes, series: allSeries }: RadarChart): string {
  const axes = allAxes.slice(0, MOST_AXES);
  const series = allSeries.slice(0, SERIES.length);
  const head = headOf(title);
  const only = series.length === 1 ? series[0] : undefined;
  const centre = head.below + RADIUS + (only ? 48 : 34);
  const listTop = centre + RADIUS + 40;
  const height = (only ? listTop : listTop + series.length * LINE) + MARGIN;
  /** Where a share of an axis lies, the first upwards, on against the clock. */
  const at = (axis: number, share: number): Point => {
    const angle = Math.PI / 2 + (axis / axes.length) * 2 * Math.PI;
    return [WIDTH / 2 + Math.cos(angle) * RADIUS * share, centre - Math.sin(angle) * RADIUS * share];
  };
  const around = (shareOf: (axis: number) => number) => axes.map((_, axis) => at(axis, shareOf(axis)));
  const drawn = [
    head.drawn,
    ...Array.from({ length: RINGS }, (_, ring) =>
      stroke(
        through(
          around(() => (ring + 1) / RINGS),
          true,
        ),
        COLOURS.line,
      ),
    ),
    ...axes.map((_, axis) => stroke(through([at(axis, 0), at(axis, 1)]), COLOURS.line)),
    ...series.map(({ values }, i) => {
      const { colour, dash, symbol } = SERIES[i] ?? SERIES[0];
      const points = around((axis) => Math.min(1, Math.max(0, (values[axis] ?? 0) / (axes[axis]?.most || 1))));
      const path = through(points, true);
      const filled = only && path !== '' ? `<path d="${path}" fill="${colour}" fill-opacity="0.18"/>` : '';
      return filled + stroke(path, colour, 2, dash) + points.map((point) => mark(symbol, point, colour, COLOURS.ground)).join('');
    }),
    ...axes.flatMap(({ label }, axis) => nameAt(at(axis, 1), centre, [short(label, 10), ...(only ? [numeral(only.values[axis])] : [])])),
    ...(only
      ? []
      : series.map(({ label, values }, i) => {
          const { glyph, colour } = SERIES[i] ?? SERIES[0];
          const text = `${glyph} ${short(label, 12)}  ${axes.map((_, axis) => numeral(values[axis])).join(' · ')}`;
          return words({ x: MARGIN, y: listTop + i * LINE + WORD_SIZE / 2, text, fill: colour });
        })),
  ];
  return picture(WIDTH, height, COLOURS.ground, drawn.join(''));
}

/** The lines of a name outside the end of its axis. */
function nameAt([x, y]: Point, centre: number, lines: readonly string[]): readonly string[] {
  const aside = Math.abs(x - WIDTH / 2) > 1;
  const anchor = aside ? (x < WIDTH / 2 ? 'end' : 'start') : 'middle';
  const whole = (lines.length - 1) * NAME_LINE;
  // Above and below the picture whole lines stand clear of it; beside it they are centred on the axis.
  const middle = aside ? y : y < centre ? y - GAP - WORD_SIZE / 2 - whole / 2 : y + GAP + WORD_SIZE / 2 + whole / 2;
  const beside = aside ? (x < WIDTH / 2 ? x - GAP : x + GAP) : x;
  return lines.map((text, i) => words({ x: beside, y: middle - whole / 2 + i * NAME_LINE, text, anchor }));
}

const numeral = (value: number | null | undefined): string => (value == null ? '—' : String(Math.round(value * 10) / 10));
