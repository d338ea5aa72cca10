import type { FunnelChart, FunnelStep } from './chart.js';
import { COLOURS, COMMON, headOf, MARGIN, type Plan, short, WIDTH, WORD_SIZE, widthOf } from './look.js';

const MOST_STEPS = 8;
const STEP_HEIGHT = 44;

/** Bars in the middle, each step's name on the left, its value and what came on from the step before on the right. */
export function planFunnel({ title, steps: all }: FunnelChart): Plan {
  const steps = all.slice(0, MOST_STEPS);
  const head = headOf(title);
  const height = head.below + Math.max(1, steps.length) * STEP_HEIGHT + MARGIN;
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const left = roomFor(steps.map(({ label }) => nameOf(label)));
  const right = roomFor(steps.map((step) => saidOf(step)));
  const axis = (position: 'left' | 'right', words: (step: FunnelStep) => string) => ({
    type: 'category',
    inverse: true,
    position,
    data: steps.map((step) => ({ value: words(step) })),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: COLOURS.ink,
      fontSize: WORD_SIZE,
      lineHeight: 16,
      margin: 8,
      interval: 0,
      rich: {
        drop: { color: COLOURS.bad, fontSize: WORD_SIZE, lineHeight: 16 },
        from: { color: COLOURS.quiet, fontSize: WORD_SIZE, lineHeight: 16 },
      },
    },
  });
  const common = { type: 'bar', stack: 'step', barWidth: 26, silent: true };
  return {
    width: WIDTH,
    height,
    option: {
      ...COMMON,
      title: head.title,
      grid: { left: MARGIN + left, right: MARGIN + right, top: head.below, bottom: MARGIN },
      xAxis: { type: 'value', min: 0, max: most, show: false },
      yAxis: [axis('left', ({ label }) => nameOf(label)), axis('right', saidOf)],
      series: [
        { ...common, itemStyle: { color: 'none' }, data: steps.map(({ value }) => (most - shownLength(value, most)) / 2) },
        {
          ...common,
          data: steps.map((step) => ({
            value: shownLength(step.value, most),
            itemStyle: { color: step.from?.drop ? COLOURS['series-2'] : COLOURS['series-1'], borderRadius: 3 },
          })),
        },
      ],
    },
  };
}

/** A step with little in it is still seen; one with nothing is not. */
const shownLength = (value: number, most: number): number => (value <= 0 ? 0 : Math.max(value, most / 50));

const nameOf = (label: string): string => short(label, 8);

function saidOf({ shown, from }: FunnelStep): string {
  const value = short(shown, 18);
  if (!from) return value;
  return from.drop ? `${value}\n{drop|↓ ${short(from.shown, 14)}}` : `${value}\n{from|→ ${short(from.shown, 14)}}`;
}

/** The widest of the words, so that the bars have the rest. */
const roomFor = (words: readonly string[]): number =>
  8 + Math.max(0, ...words.flatMap((each) => each.split('\n').map((line) => widthOf(line.replace(/^\{\w+\||\}$/g, ''), WORD_SIZE))));
