import type { NameHit } from '../reading.js';
import type { CompanyHit } from './company.js';

/** Lehuo (乐活便利): a name in brackets right behind another is the same company's. The one on record stays, else the first. */
export function withoutSecondName(folded: string, companies: readonly CompanyHit[], known: readonly NameHit[]): readonly CompanyHit[] {
  if (companies.length < 2 || !folded.includes('(')) return companies;
  const isKnown = ({ span }: CompanyHit): boolean =>
    known.some(({ kind, span: name }) => kind === 'customer' && name[0] === span[0] && name[1] === span[1]);
  return companies.filter((hit, i) => {
    const [before, after] = [companies[i - 1], companies[i + 1]];
    if (before && inBrackets(folded, before, hit)) return isKnown(hit) && !isKnown(before);
    return !(after && inBrackets(folded, hit, after) && isKnown(after) && !isKnown(hit));
  });
}

const inBrackets = (folded: string, first: CompanyHit, second: CompanyHit): boolean =>
  /^\s?\($/.test(folded.slice(first.span[1], second.span[0])) && folded[second.span[1]] === ')';
