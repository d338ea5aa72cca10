/** What the learned tagger adds to the names that the rules found, and takes from them. */
import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import { AGAINST_US, QUOTED, THERE_TOO } from './competitors/zh.js';
import { endsTalk, GOODS, isMet, mayStand, ONE_OF_THEIRS, ORDERED } from './may-stand.js';
import { opensOfList, opensPart, wholeName } from './name-spans.js';
import { departments } from './people/lexicons-zh.js';
import type { PersonHit } from './people/person.js';
import { roleOfName } from './people/role-zh.js';
import type { Found, NameHit } from './reading.js';
import { endsInTold, isLonger, isNobodysFirm, rivalName } from './rival-names.js';
import { type Mark, type Seen, seen } from './tagger/features.js';
import { tagsBehind, weigh } from './tagger/tag-weights.js';
import { KINDS, namesOf, type Tagged, type TaggedKind, tagsOf } from './tagger/tagger.js';
import { meet } from './text/meet.js';
import { ruleNamed } from './text/rule-names.js';

export interface Names {
  readonly companies: readonly CompanyHit[];
  readonly people: readonly PersonHit[];
  readonly rivals: readonly Found<string>[];
}

/** A Chinese text with all that the rules saw in it, as the tagger sees it. */
export function seenNames(folded: string, names: Names, words: readonly Span[], topics: readonly Span[]): Seen {
  return seen(folded, marksOf(names), [
    ...words.map((span) => ({ span, rule: 'word' })),
    ...topics.map((span) => ({ span, rule: 'topic' })),
  ]);
}

/** The names of the rules as the tagger sees them. */
export function marksOf({ companies, people, rivals }: Names): Mark[] {
  return [
    ...people.map(({ span, rule, ours }) => ({ span, rule: ours ? 'ours' : rule })),
    ...rivals.flatMap(({ span, rule }) => (span === undefined ? [] : [{ span, rule }])),
    ...companies,
  ];
}

/** How much more must speak for a text with such names than for the same text without any: a wrong one is worse than none. */
const LEAD: Readonly<Partial<Record<TaggedKind, number>>> = { rival: 100, person: 170 };
/** In a whole talk, which names many, so many times more must speak for it. */
const LONG_TALK = 250;
const LEAD_IN_TALK = 3;

function taggedIn(folded: string, text: Seen, rivals: Names['rivals'], known: readonly NameHit[], words: readonly Span[]): Tagged[] {
  const behind = tagsBehind('zh');
  const sums = weigh(text);
  const { tags, score } = tagsOf(text.length, sums, behind);
  const names = namesOf(tags);
  if (names.length === 0) return names;
  const times = folded.length > LONG_TALK ? LEAD_IN_TALK : 1;
  const isWeak = (kind: TaggedKind, lead: number): boolean =>
    names.some((name) => name.kind === kind) && score - tagsOf(text.length, sums, behind, kind).score < lead * times;
  const weak = KINDS.filter((kind) => LEAD[kind] !== undefined && isWeak(kind, LEAD[kind]));
  return (
    names
      // 最后定了许继的: what the rules see as well stands, however little more speaks for it.
      .filter(({ kind, span }) => !weak.includes(kind) || (kind === 'rival' && !apart(span, rivals)))
      .map(({ kind, span }) => ({ kind, span: wholeName(folded, span) }))
      .filter((name) => mayStand(folded, name, known, words))
  );
}

/** Rules that go by the name itself and not by its place. */
const byShape = ruleNamed(/ending|latin|capitals/);

/** What was tagged in a text, beside what the rules found in it and what the records know. */
interface Weighed extends Names {
  readonly folded: string;
  readonly tagged: readonly Tagged[];
  readonly known: readonly NameHit[];
}

/**
 * The names of the rules, weighed against what the tagger sees. Customers are those it sees, and where it sees none those of the rules that it takes for
 * nothing else; rivals are those it sees; people of the rules stay, and it adds people where the rules found nobody. What the records know stands.
 */
export function withTagged(folded: string, names: Names, text: Seen, known: readonly NameHit[], words: readonly Span[]): Names {
  const { companies, people, rivals } = names;
  const weighed: Weighed = { folded, companies, people, rivals, known, tagged: taggedIn(folded, text, rivals, known, words) };
  const customers = customersSeen(weighed);
  const kept = companiesKept(weighed, customers);
  const told = rivals.filter((rival) => staysRival(weighed, rival));
  return {
    companies: withCustomers(weighed, customers, kept, told),
    rivals: withRivals(weighed, customers, kept, told),
    people: withPeople(weighed, kept),
  };
}

function seenAs({ tagged }: Weighed, span: Span, one: TaggedKind): boolean {
  for (const name of tagged) if (name.kind === one && meet(name.span, span)) return true;
  return false;
}

function spansOf({ tagged }: Weighed, kind: TaggedKind): Span[] {
  const spans: Span[] = [];
  for (const name of tagged) if (name.kind === kind) spans.push(name.span);
  return spans;
}

function apart(span: Span, names: readonly { readonly span?: Span }[]): boolean {
  for (const name of names) if (meet(name.span, span)) return false;
  return true;
}

/** The customers that the tagger sees. */
function customersSeen(weighed: Weighed): readonly Span[] {
  const { folded, tagged, companies } = weighed;
  // 把周倩的安达转给王雷: whoever has a customer is one of us.
  const hasOne = ([start, end]: Span) =>
    folded[end] === '的' && ORDERED.test(folded.slice(0, start)) && tagged.some(({ span }) => span[0] === end + 1);
  const customers: readonly Span[] = listed(
    weighed,
    spansOf(weighed, 'customer').filter((span) => !hasOne(span)),
  );
  // 安拓控那单还有戏吗, 老板问百川的合同什么时候回: whose deal is spoken of is the customer, where nobody else is named.
  return customers.length > 0 || !companies.every(({ span }) => seenAs(weighed, span, 'rival'))
    ? customers
    : spansOf(weighed, 'rival').filter(([, end]) => ITS_DEAL.test(folded.slice(end, end + 3)));
}

/** 恒丰报价38万…;金源的合同已签: where others of a list are customers, so is whoever opens one more part of it. */
function listed(weighed: Weighed, customers: readonly Span[]): readonly Span[] {
  const { folded, companies } = weighed;
  const opening = [...customers, ...companies.map(({ span }) => span)].filter((span) => opensOfList(folded, span));
  const more = spansOf(weighed, 'rival').filter(
    (span) =>
      opensOfList(folded, span) &&
      SEPARATED.test(folded) &&
      !AGAINST.test(folded.slice(span[1], span[1] + 12)) &&
      opening.some((other) => !meet(other, span)) &&
      !customers.some((other) => meet(other, span)),
  );
  return more.length === 0 ? customers : [...customers, ...more].sort((a, b) => a[0] - b[0]);
}
const SEPARATED = /;|(?:^|[\s;])\d{1,2}[.、)](?!\d)/;
/** What is said of a rival. */
const AGAINST =
  /^(?:那边|那家|的人)?(?:也|还|都|才|又)?(?:在里面|报得|报价?(?:低|便宜)|进场|进来|比我们|比咱|抢|截|撬|搅|中标|中了|更便宜|便宜|低价|陪标|围标)/;

/** A deal with us and what belongs to it. */
const ITS_DEAL = /^(?:[那这](?:单|边|家|个单)|的(?:合同|样品|单子|订单|尾款|回款|定金|发票|进度))/;

/** The companies of the rules that the tagger takes for customers too, and few others. */
function companiesKept(weighed: Weighed, customers: readonly Span[]): CompanyHit[] {
  const { folded, companies, known } = weighed;
  // Who is named alone is the customer, also where the words sound like a rival's.
  const alone = customers.length === 0 && companies.every(({ span }) => seenAs(weighed, span, 'rival'));
  const kept: CompanyHit[] = [];
  for (const hit of companies) {
    const seenHere = customers.find((span) => meet(span, hit.span));
    if (!apart(hit.span, known)) kept.push(hit);
    else if (seenHere !== undefined) {
      const bounds = boundsOf(folded, hit, seenHere);
      // 瀚海重工和上海瀚海重工是一家: who is told apart from one of the same name has one of its own.
      const span = kept.some(({ name }) => name === folded.slice(...bounds)) ? hit.span : bounds;
      if (apart(span, kept)) kept.push({ ...hit, name: folded.slice(...span), span });
    } else if (customers.length > 0 ? byShape(hit.rule) && isOneMore(weighed, hit.span) : countsUnseen(weighed, hit, alone)) kept.push(hit);
  }
  return kept;
}

/** Where the tagger sees no customer: what is named like one, what an order is about (把茶悠悠状态挪到意向), and what stands where customers do and is nothing else. */
function countsUnseen(weighed: Weighed, { span, rule }: CompanyHit, alone: boolean): boolean {
  const { folded } = weighed;
  if (byShape(rule)) return alone || !seenAs(weighed, span, 'rival');
  if (ORDERED.test(folded.slice(0, span[0]))) return true;
  if (endsTalk(folded.slice(...span)) || GOODS.test(folded.slice(...span)) || (rule.endsWith('object') && !isMet(folded, span)))
    return false;
  return NOT_CUSTOMERS.every((kind) => !seenAs(weighed, span, kind));
}
const NOT_CUSTOMERS = ['rival', 'person', 'colleague'] as const;

/** A name ends where it does for the tagger, and begins there too; but 和 before it is no part of it, nor is what stands before its price (恒宇机电钢材 4150一吨). */
function boundsOf(folded: string, { span, rule }: CompanyHit, [start, end]: Span): Span {
  const joined = span[0] - start === 1 && JOINS.includes(folded.charAt(start));
  const sold = surelyEnded(rule) && end - span[1] === A_WORD && PRICED.test(folded.slice(span[1]));
  return [joined ? span[0] : start, sold ? span[1] : end];
}
const surelyEnded = ruleNamed(/ending-sure/);
const A_WORD = 2;
/** 钢材 4150: but 集团 is a part of the name. */
const PRICED = /^(?!集团|公司|中心|科技|总部|门店)[\u4e00-\u9fff]{2}\s?\d/;
const JOINS = '和跟与给找呃嗯啊把被让';

/** 还拜访了安泰物流, 是海宁皮革不是海宁服饰, 瀚海重工和上海瀚海重工是一家: beside the customers that the tagger sees. */
const isOneMore = ({ folded, companies }: Weighed, span: Span): boolean =>
  isMet(folded, span) ||
  folded[span[0] - 1] === ';' ||
  folded.startsWith('不是', span[1]) ||
  companies.some((other) => isOneOf(folded, other.span, span));

function isOneOf(folded: string, one: Span, other: Span): boolean {
  const [a, b] = [folded.slice(...one), folded.slice(...other)];
  return a !== b && (a.includes(b) || b.includes(a));
}

/** The rules go by a few words before a name, and on talk they were not made beside every third rival of theirs was none. */
function staysRival(weighed: Weighed, { span }: Found<string>): boolean {
  const { folded, known } = weighed;
  if (folded.length > LONG_TALK) return true;
  return (
    span !== undefined && (!apart(span, known) || seenAs(weighed, span, 'rival') || isThereToo(folded, span) || outbids(weighed, span))
  );
}

/** 老吴说ABB也去了, 听说新松也报了: whoever others tell of as being there too. */
const isThereToo = (folded: string, [start, end]: Span): boolean =>
  folded.charAt(start - 1) === '说' && THERE_TOO.test(folded.slice(end)) && !ONE_OF_THEIRS.test(folded.slice(start, end));

/** 永锋今天聊了 科锐自动化那边报55 想让我们也到55: behind a customer somebody else's price, held against ours. */
function outbids({ folded, companies, known }: Weighed, [start, end]: Span): boolean {
  const before = [...companies, ...known.filter(({ kind }) => kind === 'customer')].filter(({ span }) => span[1] <= start);
  const after = folded.slice(end);
  return QUOTED.test(after) && AGAINST_US.test(after) && before.some(({ span }) => !QUOTED.test(folded.slice(span[1])));
}

function withCustomers(
  weighed: Weighed,
  customers: readonly Span[],
  kept: readonly CompanyHit[],
  told: readonly Found<string>[],
): CompanyHit[] {
  const companies = kept.slice();
  // Beside names of a company's shape only those count that open a part of their own.
  const listed = kept.some(({ rule }) => byShape(rule));
  for (const span of customers)
    if (
      (!listed || opensPart(weighed.folded, span)) &&
      !isSpeaker(weighed.folded, span, kept) &&
      apart(span, kept) &&
      apart(span, told) &&
      apart(span, weighed.people)
    )
      companies.push({ name: weighed.folded.slice(...span), span, rule: 'learned/customer' });
  return companies.sort(byPlace);
}

/** 青禾农服试喷,飞手说…: whoever says something behind a customer that is named speaks for it, unless one more part of a list begins. */
const isSpeaker = (folded: string, [start, end]: Span, kept: readonly CompanyHit[]): boolean =>
  end - start === A_WORD &&
  /^[说讲]/.test(folded.slice(end)) &&
  kept.some(({ span }) => span[1] <= start) &&
  !opensOfList(folded, [start, end]);

function withRivals(
  weighed: Weighed,
  customers: readonly Span[],
  kept: readonly CompanyHit[],
  told: readonly Found<string>[],
): Found<string>[] {
  const { folded } = weighed;
  const fresh = spansOf(weighed, 'rival')
    .map((span) => rivalName(folded, span))
    .filter(
      (span) =>
        !isNobodysFirm(folded.slice(...span)) &&
        apart(span, kept) &&
        apart(span, told) &&
        !customers.some((customer) => meet(customer, span)),
    );
  const rivals = told.slice();
  for (const span of fresh)
    if (!isLonger(folded, span, kept, fresh) && !endsInTold(folded.slice(...span), told))
      rivals.push({ value: folded.slice(...span), certainty: 'stated', span, rule: 'learned/rival' });
  return rivals;
}

/** People beside those of the rules, where these found nobody of theirs. */
function withPeople(weighed: Weighed, kept: readonly CompanyHit[]): PersonHit[] {
  const { folded, people, tagged } = weighed;
  const all = people.slice();
  if (people.some(({ ours }) => !ours)) return all.sort(byPlace);
  for (const { kind, span } of tagged) {
    if ((kind !== 'person' && kind !== 'colleague') || !apart(span, people) || !apart(span, kept) || !isSomebody(folded, span)) continue;
    all.push({ name: folded.slice(...span), role: roleOfName(folded, span), span, ours: kind === 'colleague', rule: 'learned/person' });
  }
  return all.sort(byPlace);
}

/** False for a bare department (财务通知…), an abbreviation and words in small letters, which are nobody. */
function isSomebody(folded: string, [start, end]: Span): boolean {
  const name = folded.slice(start, end);
  return (
    !/^(?:[A-Z]{2,4}$|[a-z]|[\u4e00-\u9fff]+[A-Z])/.test(name) &&
    !departments(name, name.toLowerCase()).some(({ span }) => span[1] - span[0] === name.length)
  );
}

const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span[0] - b.span[0];
