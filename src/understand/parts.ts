import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import { clausesInTurn, namedAgain } from './in-turn.js';
import { namedTogether, shareOfClause } from './joint.js';
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

/**
 * Gives every clause to the customer it speaks of: a new name at the head of a clause begins a new part, a name met before goes back to
 * its own. What is said of several in one breath (嘉宁和博安都还行) goes to each of them.
 */
export function partsOf(
  folded: string,
  told: readonly CompanyHit[],
  clauses: readonly Clause[],
  heads: (company: CompanyHit, clause: Clause) => boolean,
): Part[] {
  const companies = namedAgain(folded, told);
  const first = companies[0];
  if (first === undefined) return [{ clauses, spans: clauses.map((clause) => clause.span) }];
  const begun = [begin(first)];
  let current = begun;
  for (const clause of clausesInTurn(folded, companies, clauses)) {
    const named = companies.find(
      (company) => clause.span[0] <= company.span[0] && company.span[0] < clause.span[1] && (company === first || heads(company, clause)),
    );
    const together = named === undefined ? [] : namedTogether(folded, named, companies, clause.span);
    if (together.length > 0) current = together.map((company) => partOf(company, begun));
    for (const [i, part] of current.entries()) {
      part.clauses.push(clause);
      part.spans.push(...shareOfClause(folded, together, i, clause.span));
    }
  }
  const named = companies.map((company) => ({ company, core: coreOf(company.name) }));
  return begun.map(({ customer, clauses: own, spans }) => ({ customer: longest(customer, named), clauses: own, spans }));
}

/** A part in the making. */
interface Begun {
  readonly customer: CompanyHit;
  readonly core: string;
  readonly clauses: Clause[];
  readonly spans: Span[];
}

const begin = (customer: CompanyHit): Begun => ({ customer, core: coreOf(customer.name), clauses: [], spans: [] });

/** The part of a customer, begun now where it is named for the first time. */
function partOf(company: CompanyHit, begun: Begun[]): Begun {
  const core = coreOf(company.name);
  const known = begun.find((part) => sameCore(part.core, core));
  if (known !== undefined) return known;
  const part = begin(company);
  begun.push(part);
  return part;
}

/** 新客户 A,新客户 B; 新客户 A、B: between customers that are only counted up. */
const COUNTED_UP =
  /^(?:[\s,，、;；/&和及与跟]|以及|还有|另一?个|第二个|新客户|新线索|客户|线索|and|new (?:customers?|accounts?|leads?)|:)+$/i;

/** Customers that a message only counts up, each with the text from its name to the next; undefined for any other message. */
export function countedUp(folded: string, companies: readonly CompanyHit[], clauses: readonly Clause[]): Part[] | undefined {
  const distinct = companies.filter((hit, i) => companies.findIndex((other) => sameCompany(other.name, hit.name)) === i);
  if (distinct.length < 2 || distinct.length < companies.length) return undefined;
  const apart = distinct.every((hit, i) => i === 0 || COUNTED_UP.test(folded.slice(distinct[i - 1]?.span[1], hit.span[0])));
  if (!apart) return undefined;
  return distinct.map((customer, i) => {
    const span: Span = [i === 0 ? 0 : customer.span[0], distinct[i + 1]?.span[0] ?? folded.length];
    return { customer, clauses: clauses.filter((clause) => clause.span[0] < span[1] && span[0] < clause.span[1]), spans: [span] };
  });
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
