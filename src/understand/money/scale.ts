const SCALES = new Map<string, number>([
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
  ['兆', 1e12],
  ['w', 1e4],
  ['k', 1e3],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['l', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['cr', 1e7],
  ['crore', 1e7],
  ['crores', 1e7],
  ['m', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Pattern source: the scale of a number that has its currency or a cue beside it, for a pattern with the `i` flag. */
export const SCALE =
  '万亿|[十百千]?[万亿]|千|兆|(?:thousand|grand|million|billion|lakhs?|lacs?|crores?|cr|mil|mio|mln|mm|mn|bn|[wkmb])(?![A-Za-z\\d])';

/** What a scale multiplies by; one without it. */
export function scaleOf(text: string | undefined): number {
  return SCALES.get(text?.toLowerCase() ?? '') ?? 1;
}
