import type { FunnelChart, FunnelStep } from './chart.js';
import { COLOURS, headOf, MARGIN, short, WIDTH, WORD_SIZE, widthOf } from './look.js';
import { box, picture, words } from './svg.js';

const MOST_STEPS = 8;
const STEP_HEIGHT = 44;
const BAR_HEIGHT = 26;
const LINE = 16;

/** Bars in the middle, each step's name on the left, its value and what came on from the step before on the right. */
export function drawFunnel({ title, steps: all }: FunnelChart): string {
  const steps = all.slice(0, MOST_STEPS);
  const head = headOf(title);
  const height = head.below + Math.max(1, steps.length) * STEP_HEIGHT + MARGIN;
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const left = MARGIN + roomFor(steps.map(({ label }) => nameOf(label)));
  const right = WIDTH - MARGIN - roomFor(steps.flatMap((step) => [saidOf(step), fromOf(step)]));
  const rows = steps.map((step, i) => {
    const y = head.below + (i + 0.5) * STEP_HEIGHT;
    const length = (shownLength(step.value, most) / most) * (right - left);
    const fill = step.from?.drop ? COLOURS['series-2'] : COLOURS['series-1'];
    const from = fromOf(step);
    return [
      words({ x: left - 8, y, text: nameOf(step.label), anchor: 'end' }),
      length > 0 ? box({ x: (left + right - length) / 2, y: y - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT, fill, round: 3 }) : '',
      words({ x: right + 8, y: from === '' ? y : y - LINE / 2, text: saidOf(step) }),
      from === '' ? '' : words({ x: right + 8, y: y + LINE / 2, text: from, fill: step.from?.drop ? COLOURS.bad : COLOURS.quiet }),
    ].join('');
  });
  return picture(WIDTH, height, COLOURS.ground, head.drawn + rows.join(''));
}

/** A step with little in it is still seen; one with nothing is not. */
const shownLength = (value: number, most: number): number => (value <= 0 ? 0 : Math.max(value, most / 50));

const nameOf = (label: string): string => short(label, 8);

const saidOf = ({ shown }: FunnelStep): string => short(shown, 18);

const fromOf = ({ from }: FunnelStep): string => (from ? `${from.drop ? '↓' : '→'} ${short(from.shown, 14)}` : '');

/** The widest of the words, so that the bars have the rest. */
const roomFor = (texts: readonly string[]): number => 8 + Math.max(0, ...texts.map((each) => widthOf(each, WORD_SIZE)));
