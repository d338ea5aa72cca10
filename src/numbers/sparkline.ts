/** A row of numbers as small bars of text. Pure. */
const BARS = '▁▂▃▄▅▆▇█';
/** Fewer points than this show no course. */
const FEWEST = 3;

/** `▁▂▅█`: the least is the lowest bar, the most the highest; all alike stand in the middle. Empty with fewer than three points. */
export function sparkline(values: readonly number[]): string {
  if (values.length < FEWEST) return '';
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values.map((value) => BARS[span === 0 ? 3 : Math.round(((value - least) / span) * (BARS.length - 1))] ?? '').join('');
}
