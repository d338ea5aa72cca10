import type { Span } from '../../terms.js';

/** A company named in the text, by its shape, its place, or because the records know it. */
export interface CompanyHit {
  readonly name: string;
  readonly span: Span;
  readonly rule: string;
}
