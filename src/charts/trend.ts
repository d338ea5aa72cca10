import type { TrendChart } from './chart.js';
import { COLOURS, COMMON, headOf, MARGIN, type Plan, SERIES, short, WIDTH, WORD_SIZE, widthOf } from './look.js';

const PLOT_HEIGHT = 160;
const LABEL_HEIGHT = 15;
/** As many words stand under the line; between them they are left out evenly. */
const MOST_PLACES = 6;

/** Lines with their names at their ends. */
export function planTrend({ title, along, axes, series: all }: TrendChart): Plan {
  const series = all.slice(0, SERIES.length);
  const head = headOf(title);
  const ends = series.map(({ label, values }) => `${short(label, 8)} ${numeral(values.findLast((value) => value !== null))}`);
  const right = 10 + Math.max(0, ...ends.map((end) => widthOf(end, WORD_SIZE)));
  const top = head.below + 22;
  const scale = scaleOf(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const shifts = shiftsOf(
    series.map(({ values }) => values.findLast((value) => value !== null)),
    (value) => ((scale.max - value) / (scale.max - scale.min)) * PLOT_HEIGHT,
  );
  const words = { color: COLOURS.quiet, fontSize: WORD_SIZE };
  return {
    width: WIDTH,
    height: top + PLOT_HEIGHT + 48,
    option: {
      ...COMMON,
      title: head.title,
      grid: { left: 48, right: MARGIN + right, top, bottom: 48 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: along.map((each) => short(each, 10)),
        name: short(axes.along, 20),
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: words,
        axisLine: { lineStyle: { color: COLOURS.line } },
        axisTick: { show: false },
        axisLabel: { ...words, interval: Math.max(0, Math.ceil(along.length / MOST_PLACES) - 1), hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        name: short(axes.up, 16),
        nameTextStyle: { ...words, align: 'left', padding: [0, 0, 0, -36] },
        nameGap: 10,
        axisLabel: words,
        splitLine: { lineStyle: { color: COLOURS.line } },
      },
      series: series.map(({ values }, i) => {
        const look = SERIES[i] ?? SERIES[0];
        const end = values.findLastIndex((value) => value !== null);
        return {
          type: 'line',
          silent: true,
          symbol: look.symbol,
          symbolSize: 6,
          showAllSymbol: true,
          lineStyle: { color: look.colour, width: 2, type: look.dash },
          itemStyle: { color: look.colour },
          data: values.map((value, at) => ({
            value: value ?? '-',
            ...(at === end
              ? {
                  label: {
                    show: true,
                    position: 'right',
                    formatter: ends[i],
                    color: look.colour,
                    fontSize: WORD_SIZE,
                    distance: 6,
                    offset: [0, shifts[i]],
                  },
                }
              : {}),
          })),
        };
      }),
    },
  };
}

/** Four or so round steps around the values. */
function scaleOf(values: readonly number[]): { readonly min: number; readonly max: number; readonly step: number } {
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
