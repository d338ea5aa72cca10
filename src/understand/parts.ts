import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import type { Clause } from './text/clauses.js';
import { isLatin } from './text/language.js';
import { lowered } from './text/lowered.js';

/** One customer's share of a message: the clauses that speak of it. `customer` is absent when the message names nobody. */
export interface Part {
  readonly customer?: CompanyHit;
  readonly clauses: readonly Clause[];
  readonly spans: readonly Span[];
}

const LEGAL = /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|(?:,? (?:inc|llc|ltd|co|corp|gmbh)\.?))$/i;

/** True when two names may be one company's: one is the beginning of the other, legal forms aside. */
export function sameCompany(a: string, b: string): boolean {
  return sameCore(coreOf(a), coreOf(b));
}

function sameCore(x: string, y: string): boolean {
  return x === y || (Math.min(x.length, y.length) >= 2 && (x.startsWith(y) || y.startsWith(x)));
}

/** The name without its legal form, in small letters. Few names end like one: the others are spared the search. */
function coreOf(name: string): string {
  const last = name.charCodeAt(name.length - 1);
  return lowered(isLatin(last) || last === STOP || last === LEGAL_ENDS[0] || last === LEGAL_ENDS[1] ? name.replace(LEGAL, '') : name);
}

const STOP = 0x2e;
/** The last characters of 公司 and 集团. */
const LEGAL_ENDS = [0x53f8, 0x56e2] as const;

/** Gives every clause to the customer it speaks of: a new name at the head of a clause begins a new part, a name met before goes back to its own. */
export function partsOf(
  companies: readonly CompanyHit[],
  clauses: readonly Clause[],
  heads: (company: CompanyHit, clause: Clause) => boolean,
): Part[] {
  const first = companies[0];
  if (first === undefined) return [{ clauses, spans: clauses.map((clause) => clause.span) }];
  const customers: CompanyHit[] = [first];
  const cores = [coreOf(first.name)];
  const clausesOf: Clause[][] = [[]];
  let current = 0;
  for (const clause of clauses) {
    const named = companies.find(
      (company) => clause.span[0] <= company.span[0] && company.span[0] < clause.span[1] && (company === first || heads(company, clause)),
    );
    if (named !== undefined) {
      const core = coreOf(named.name);
      const known = cores.findIndex((other) => sameCore(other, core));
      if (known >= 0) current = known;
      else {
        customers.push(named);
        cores.push(core);
        clausesOf.push([]);
        current = customers.length - 1;
      }
    }
    clausesOf[current]?.push(clause);
  }
  const named = companies.map((company) => ({ company, core: coreOf(company.name) }));
  return customers.map((customer, i) => ({
    customer: longest(customer, named),
    clauses: clausesOf[i] ?? [],
    spans: (clausesOf[i] ?? []).map((clause) => clause.span),
  }));
}

/** The fullest form in which the message names this customer. */
function longest(customer: CompanyHit, named: readonly { readonly company: CompanyHit; readonly core: string }[]): CompanyHit {
  let best = { company: customer, core: coreOf(customer.name) };
  for (const other of named) if (other.company.name.length > best.company.name.length && sameCore(best.core, other.core)) best = other;
  return best.company;
}

/** True when a place of the text lies in one of the spans, which stand in the order of the text. */
export function within(spans: readonly Span[], at: number): boolean {
  const [first] = spans;
  const last = spans.at(-1);
  // Most parts are one stretch of the text: most places are told by its ends.
  if (first === undefined || last === undefined || at < first[0] || at >= last[1]) return false;
  return spans.some(([start, end]) => start <= at && at < end);
}
