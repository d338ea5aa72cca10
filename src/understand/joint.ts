import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';

/** Somebody of theirs behind the name: 思源的刘校长, 博安采购经理. */
const SOMEBODY = '(?:那边|那家)?(?:的?[\\u4e00-\\u9fff]{0,4}(?:总|经理|主任|院长|校长|老师|工|哥|姐|老板))?';
/** What stands between two customers named in one breath: 嘉宁和博安, 思源的刘校长和博安的李院长, Acme and Kitewell. */
const JOINS = new RegExp(`^${SOMEBODY}\\s?(?:、|和|跟|与|及|以及|还有|&|,? and )\\s?(?:the )?$`);
const OF_THE_LAST = new RegExp(`^${SOMEBODY}`);
/** 华东医疗和永锋是一个集团的, 跟永锋合作: what is said of the two is no news of each. */
const TELLS_OF_BOTH = /^\s?(?:之间|是|比|谁|哪|合[作并资]|联[合手]|竞争|互相|打官司|有(?:关系|合作|往来)|are\b|merg|compet|versus|vs)/i;

/** The customers named together with one, it first: what is told of the one is told of each. Only the records' own customers count. */
export function namedTogether(folded: string, first: CompanyHit, companies: readonly CompanyHit[], clause: Span): readonly CompanyHit[] {
  const together = [first];
  for (const company of companies) {
    const last = together.at(-1) ?? first;
    if (company.span[0] < last.span[1] || company.span[1] > clause[1]) continue;
    if (!isKnown(last) || !isKnown(company) || !JOINS.test(folded.slice(last.span[1], company.span[0]))) break;
    together.push(company);
  }
  const end = together.at(-1)?.span[1] ?? clause[1];
  return TELLS_OF_BOTH.test(folded.slice(end, clause[1])) ? [first] : together;
}

const isKnown = ({ rule }: CompanyHit): boolean => rule === 'known/customer';

/** The stretches of a clause that speak of one of several named together: its own name with whoever follows it, and what is said of all. */
export function shareOfClause(folded: string, together: readonly CompanyHit[], at: number, [start, end]: Span): readonly Span[] {
  const own = together[at];
  const next = together[at + 1];
  const last = together.at(-1);
  if (own === undefined || last === undefined || together.length === 1) return [[start, end]];
  const from = at === 0 ? start : own.span[0];
  return next === undefined
    ? [[from, end]]
    : [
        [from, next.span[0]],
        [endOfList(folded, last), end],
      ];
}

const endOfList = (folded: string, { span }: CompanyHit): number => span[1] + (OF_THE_LAST.exec(folded.slice(span[1]))?.[0].length ?? 0);
