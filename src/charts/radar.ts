import type { RadarChart } from './chart.js';
import { COLOURS, COMMON, headOf, MARGIN, type Plan, SERIES, short, WIDTH, WORD_SIZE } from './look.js';

const MOST_AXES = 8;
const RADIUS = 84;
const LINE = 20;

/** One series has its values beside the names of the axes; several are listed below with their marks, values in the order of the axes. */
export function planRadar({ title, axes: allAxes, series: allSeries }: RadarChart): Plan {
  const axes = allAxes.slice(0, MOST_AXES);
  const series = allSeries.slice(0, SERIES.length);
  const head = headOf(title);
  const only = series.length === 1 ? series[0] : undefined;
  const centre = head.below + RADIUS + (only ? 48 : 34);
  const listTop = centre + RADIUS + 40;
  const height = (only ? centre + RADIUS + 40 : listTop + series.length * LINE) + MARGIN;
  return {
    width: WIDTH,
    height,
    option: {
      ...COMMON,
      title: head.title,
      radar: {
        center: [WIDTH / 2, centre],
        radius: RADIUS,
        splitNumber: 4,
        indicator: axes.map(({ label, most }, i) => ({
          name: only ? `${short(label, 10)}\n${numeral(only.values[i])}` : short(label, 10),
          max: most,
          min: 0,
        })),
        axisName: { color: COLOURS.ink, fontSize: WORD_SIZE, lineHeight: 16 },
        axisNameGap: 10,
        axisLine: { lineStyle: { color: COLOURS.line } },
        splitLine: { lineStyle: { color: COLOURS.line } },
        splitArea: { show: false },
      },
      series: [
        {
          type: 'radar',
          silent: true,
          data: series.map(({ label, values }, i) => {
            const look = SERIES[i] ?? SERIES[0];
            return {
              name: short(label, 20),
              value: axes.map((_, axis) => values[axis] ?? 0),
              symbol: look.symbol,
              symbolSize: 7,
              lineStyle: { color: look.colour, width: 2, type: look.dash },
              itemStyle: { color: look.colour },
              areaStyle: { color: look.colour, opacity: only ? 0.18 : 0 },
            };
          }),
        },
      ],
      graphic: only
        ? []
        : series.map(({ label, values }, i) => ({
            type: 'text',
            left: MARGIN,
            top: listTop + i * LINE,
            silent: true,
            style: {
              text: `${SERIES[i]?.glyph ?? ''} ${short(label, 12)}  ${axes.map((_, axis) => numeral(values[axis])).join(' · ')}`,
              fill: SERIES[i]?.colour,
              fontSize: WORD_SIZE,
            },
          })),
    },
  };
}

const numeral = (value: number | null | undefined): string => (value == null ? '—' : String(Math.round(value * 10) / 10));
