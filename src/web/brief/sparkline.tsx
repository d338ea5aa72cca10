/** The course of a number over the last briefs, drawn small beside it. */
interface Props {
  readonly values: readonly number[];
  /** What is drawn, in words: for whoever does not see it. */
  readonly said: string;
}

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;
/** Fewer points than this show no course. */
const FEWEST = 3;

export const Sparkline = ({ values, said }: Props) => {
  if (values.length < FEWEST) return null;
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const points = values.map((value, n) => {
    const x = EDGE + (n / (values.length - 1)) * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - (span === 0 ? 0.5 : (value - least) / span) * (HEIGHT - 2 * EDGE);
    return [x, y].map((at) => Math.round(at * 10) / 10) as [number, number];
  });
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={said}>
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="2.5" />
    </svg>
  );
};
