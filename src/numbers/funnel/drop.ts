/**
 * When fewer deals than usual move on, and when that is no chance. Pure.
 *
 * What is usual is a rate: moves for each deal and working day that stood at the stage, over the sixty working days before. With few deals
 * any rate jumps about, so the shortest stretch is taken in which at least five moves were to be expected, and a drop counts only when it is
 * a tenth or more and so few moves would come about by chance less than once in forty times. One of two is no alarm.
 */

/** Working days a stretch may have, the shortest first, and how many before it tell what is usual. */
export const STRETCHES = [1, 5, 20] as const;
export type StretchDays = (typeof STRETCHES)[number];
export const USUAL_DAYS = 60;
/** With fewer days on record nothing is usual yet. */
export const LEAST_USUAL_DAYS = 20;

const LEAST_EXPECTED = 5;
const DROP = 0.1;
const CHANCE = 1 / 40;

/** Moves in a stretch and how long deals stood there for it: `dealDays` = deals × working days. */
export interface Flow {
  readonly moved: number;
  readonly dealDays: number;
}

/** How a stretch compares: `expected` moves at the usual rate. `dropped`: a drop that chance does not explain. */
export interface Compared {
  readonly moved: number;
  readonly expected: number;
  readonly dropped: boolean;
  /** What is missing of what was to be expected, in percent; 0 when nothing is. */
  readonly less: number;
}

export function compare(now: Flow, usual: Flow): Compared {
  const expected = usual.dealDays === 0 ? 0 : (usual.moved / usual.dealDays) * now.dealDays;
  const less = expected === 0 ? 0 : Math.max(0, Math.round((1 - now.moved / expected) * 100));
  const large = expected >= LEAST_EXPECTED && now.moved <= expected * (1 - DROP);
  const share = now.dealDays / (now.dealDays + usual.dealDays);
  const dropped = large && atMost(now.moved, now.moved + usual.moved, share) <= CHANCE;
  return { moved: now.moved, expected, dropped, less };
}

/** May anything be said of this stretch? */
export const isTelling = ({ expected }: Compared): boolean => expected >= LEAST_EXPECTED;

/**
 * How likely at most `k` of `n` moves fall into a stretch that has this `share` of all deal-days, if the rate is the same throughout:
 * the lower tail of the binomial distribution, summed from exact logarithms.
 */
export function atMost(k: number, n: number, share: number): number {
  if (k >= n) return 1;
  if (share <= 0 || share >= 1) return share <= 0 ? 1 : 0;
  let term = n * Math.log1p(-share);
  let sum = Math.exp(term);
  const odds = Math.log(share) - Math.log1p(-share);
  for (let i = 1; i <= k; i++) {
    term += Math.log(n - i + 1) - Math.log(i) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
