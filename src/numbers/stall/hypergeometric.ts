/** Fisher's exact test, one-sided: how likely a difference this large is mere chance. Pure. */

/** How likely at least `k` of `drawn` are marked ones, when `marked` of `all` are: drawing without putting back. */
export function atLeastDrawn(
  k: number,
  { drawn, marked, all }: { readonly drawn: number; readonly marked: number; readonly all: number },
): number {
  const most = Math.min(drawn, marked);
  const whole = logChoose(all, drawn);
  let sum = 0;
  for (let i = k; i <= most; i++) sum += Math.exp(logChoose(marked, i) + logChoose(all - marked, drawn - i) - whole);
  return Math.min(1, sum);
}

/** log of n over k; −Infinity where there is no way. */
function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log(n - i + 1) - Math.log(i);
  return sum;
}
