import type { Span } from '../../terms.js';

/** True when two stretches of a text share a character. */
export function meet(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}
