import type { Span } from '../../terms.js';
import { meet } from '../text/meet.js';
import type { CompanyHit } from './company.js';

/** INR 2.5 cr, Corvane Foods RM45,000: the letters of a currency are nobody's name, nor the end of one. What the records know stands. */
export function withoutSums(
  companies: readonly CompanyHit[],
  sums: readonly { readonly span: Span }[],
  known: readonly { readonly span: Span }[],
): readonly CompanyHit[] {
  return companies.flatMap((company) => {
    const [start, end] = company.span;
    const sum = sums.find(({ span: [from, to] }) => start < to && from < end && end <= to);
    if (sum === undefined || known.some(({ span }) => meet(span, company.span))) return [company];
    const name = company.name.slice(0, Math.max(0, sum.span[0] - start)).trimEnd();
    return name === '' ? [] : [{ ...company, name, span: [start, start + name.length] as const }];
  });
}
