import type { CompanyHit } from './companies/company.js';
import type { Clause } from './text/clauses.js';

/** Who says or does something: 永锋说…, 嘉宁那边的李院长要…. */
const ACTS =
  /^(?:那边|那家|那个|那里)?(?:的?[\u4e00-\u9fff]{0,3}(?:总|经理|主任|院长|校长|园长|厂长|老师|工|哥|姐|老板|老板娘))?(?:今天|昨天|刚|刚刚|也|还|就|又|已经|都|目前|现在)*(?:说|讲|问|要|想|催|让|嫌|觉得|答应|同意|没|不|再|等|签|定|改|推|报|付|回|打电话|来电|发|收|约|批|搞定|卡)/;
/** What makes the name behind it an object, or one of several: 跟永锋, 输给永锋, 嘉宁和永锋. */
const TAKES_IT =
  /(?:[跟和与及给被比找像用是叫去见对把向从选换到在帮让请问陪约、:"'(]|还有|以及|联系|拜访|关于|除了|不如|签了|换成)\s?(?:一下)?$/;

/** Customers by the beginning of a name the message has said in full already (博安 of 博安体检), where they say or do something. */
export function namedAgain(folded: string, companies: readonly CompanyHit[]): readonly CompanyHit[] {
  const again = companies.flatMap((hit): CompanyHit[] => {
    const { rule, name, span } = hit;
    const short = name.slice(0, SHORT);
    if (rule !== KNOWN || !FULL.test(name) || companies.some((other) => other !== hit && other.name.startsWith(short))) return [];
    const at = folded.indexOf(short, span[1]);
    const found = { name: short, span: [at, at + SHORT] as const, rule };
    return at >= 0 && takesTurn(folded, found) ? [found] : [];
  });
  return again.length === 0 ? companies : [...companies, ...again].sort((a, b) => a.span[0] - b.span[0]);
}
const SHORT = 2;
const FULL = /^[\u4e00-\u9fff]{3,}$/;
const KNOWN = 'known/customer';

const takesTurn = (folded: string, { rule, span: [start, end] }: CompanyHit): boolean =>
  rule === KNOWN && ACTS.test(folded.slice(end, end + 16)) && !TAKES_IT.test(folded.slice(Math.max(0, start - 4), start));

/** 永锋说再等等嘉宁说月底前定: without a mark between them, whoever speaks next among the records' own customers begins a clause. */
export function clausesInTurn(folded: string, companies: readonly CompanyHit[], clauses: readonly Clause[]): readonly Clause[] {
  const begins = companies.slice(1).flatMap((hit) => (takesTurn(folded, hit) ? [hit.span[0]] : []));
  return begins.length === 0 ? clauses : clauses.flatMap((clause) => cutAt(clause, begins));
}

function cutAt(clause: Clause, places: readonly number[]): Clause[] {
  const [start, end] = clause.span;
  const inside = places.filter((place) => start < place && place < end);
  return [start, ...inside].map((from, i) => ({ ...clause, span: [from, inside[i] ?? end] as const }));
}
