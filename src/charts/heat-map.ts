import type { HeatCell, HeatMapChart } from './chart.js';
import { COLOURS, COMMON, headOf, MARGIN, type Plan, short, WIDTH, WORD_SIZE, widthOf, wrapped } from './look.js';

const MOST_ACROSS = 8;
const MOST_DOWN = 20;
const ROW_HEIGHT = 28;
/** Words on each shade, readable on it. */
const INKS = [COLOURS['on-heat'], COLOURS['on-heat'], COLOURS['on-heat'], COLOURS['on-heat-3'], COLOURS['on-strong-heat']] as const;
const SHADES = [COLOURS['heat-0'], COLOURS['heat-1'], COLOURS['heat-2'], COLOURS['heat-3'], COLOURS['heat-4']] as const;

/** Darker is more, and the words in each cell say the same. */
export function planHeatMap({ title, across: allAcross, down: allDown, cells }: HeatMapChart): Plan {
  const across = allAcross.slice(0, MOST_ACROSS);
  const down = allDown.slice(0, MOST_DOWN);
  const head = headOf(title);
  const names = down.map((name) => short(name, 8));
  const left = 8 + Math.max(0, ...names.map((name) => widthOf(name, WORD_SIZE)));
  const column = (WIDTH - 2 * MARGIN - left) / Math.max(1, across.length);
  const heads = across.map((name) => wrapped(name, column - 4, WORD_SIZE, 2).join('\n'));
  const headHeight = heads.some((name) => name.includes('\n')) ? 36 : 20;
  const top = head.below + headHeight;
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitArea: { show: false } };
  const words = { color: COLOURS.ink, fontSize: WORD_SIZE, lineHeight: 15, interval: 0, margin: 6 };
  return {
    width: WIDTH,
    height: top + Math.max(1, down.length) * ROW_HEIGHT + MARGIN,
    option: {
      ...COMMON,
      title: head.title,
      grid: { left: MARGIN + left, right: MARGIN, top, bottom: MARGIN },
      xAxis: { type: 'category', position: 'top', data: heads, ...axis, axisLabel: words },
      yAxis: { type: 'category', inverse: true, data: names, ...axis, axisLabel: words },
      visualMap: { show: false, min: 0, max: 1, inRange: { color: SHADES } },
      series: [
        {
          type: 'heatmap',
          silent: true,
          data: down.flatMap((_, y) => across.map((__, x) => cellOf(cells[y]?.[x] ?? { share: null, text: '' }, x, y, column))),
        },
      ],
    },
  };
}

function cellOf({ share, text }: HeatCell, x: number, y: number, column: number): object {
  const shade = share === null ? undefined : Math.min(SHADES.length - 1, Math.floor(Math.max(0, share) * (SHADES.length - 1) + 1e-9));
  return {
    value: [x, y, share ?? 0],
    itemStyle: {
      color: shade === undefined ? COLOURS.ground : SHADES[shade],
      borderColor: COLOURS.ground,
      borderWidth: 2,
    },
    label: {
      show: text !== '',
      formatter: short(text, Math.max(1, Math.floor(column / WORD_SIZE) + 1)),
      color: shade === undefined ? COLOURS.quiet : INKS[shade],
      fontSize: WORD_SIZE,
    },
  };
}
