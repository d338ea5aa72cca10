import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import type { Clause } from './text/clauses.js';

/** One customer's share of a message: the clauses that speak of it. `customer` is absent when the message names nobody. */
export interface Part {
  readonly customer?: CompanyHit;
  readonly clauses: readonly Clause[];
  readonly spans: readonly Span[];
}

const LEGAL = /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|(?:,? (?:inc|llc|ltd|co|corp|gmbh)\.?))$/i;

/** True when two names may be one company's: one is the beginning of the other, legal forms aside. */
export function sameCompany(a: string, b: string): boolean {
  const x = a.replace(LEGAL, '').toLowerCase();
  const y = b.replace(LEGAL, '').toLowerCase();
  return x === y || (Math.min(x.length, y.length) >= 2 && (x.startsWith(y) || y.startsWith(x)));
}

/** Gives every clause to the customer it speaks of: a new name at the head of a clause begins a new part, a name met before goes back to its own. */
export function partsOf(
  companies: readonly CompanyHit[],
  clauses: readonly Clause[],
  heads: (company: CompanyHit, clause: Clause) => boolean,
): Part[] {
  const first = companies[0];
  if (first === undefined) return [{ clauses, spans: clauses.map((clause) => clause.span) }];
  const customers: CompanyHit[] = [first];
  const clausesOf: Clause[][] = [[]];
  let current = 0;
  for (const clause of clauses) {
    const named = companies.find(
      (company) => clause.span[0] <= company.span[0] && company.span[0] < clause.span[1] && (company === first || heads(company, clause)),
    );
    if (named !== undefined) {
      const known = customers.findIndex((customer) => sameCompany(customer.name, named.name));
      if (known >= 0) current = known;
      else {
        customers.push(named);
        clausesOf.push([]);
        current = customers.length - 1;
      }
    }
    clausesOf[current]?.push(clause);
  }
  return customers.map((customer, i) => ({
    customer: longest(customer, companies),
    clauses: clausesOf[i] ?? [],
    spans: (clausesOf[i] ?? []).map((clause) => clause.span),
  }));
}

/** The fullest form in which the message names this customer. */
function longest(customer: CompanyHit, companies: readonly CompanyHit[]): CompanyHit {
  return companies.reduce(
    (best, other) => (sameCompany(best.name, other.name) && other.name.length > best.name.length ? other : best),
    customer,
  );
}

/** True when a place of the text lies in one of the spans. */
export function within(spans: readonly Span[], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}
