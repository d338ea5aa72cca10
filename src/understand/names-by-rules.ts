/** Companies, people and rivals as the rules alone find them. Each question is a function of its own: as one they kept the compiler busy for seconds. */
import type { Lang, Span } from '../terms.js';
import { companiesByPlace } from './companies/by-place-zh.js';
import type { CompanyHit } from './companies/company.js';
import { companiesInEnglish } from './companies/find-en.js';
import { companiesByEnding } from './companies/find-zh.js';
import { latinInChinese } from './companies/latin-in-zh.js';
import { rivalsInEnglish } from './competitors/find-en.js';
import { rivalsInChinese } from './competitors/find-zh.js';
import { AGAINST_US, QUOTED } from './competitors/zh.js';
import type { Names } from './learned-names.js';
import { sameCompany } from './parts.js';
import { peopleInEnglish } from './people/find-en.js';
import { departmentsIn, peopleInChinese } from './people/find-zh.js';
import type { PersonHit } from './people/person.js';
import type { Found, NameHit } from './reading.js';
import type { Clause } from './text/clauses.js';
import { meet } from './text/meet.js';
import { ruleNamed } from './text/rule-names.js';
import { isVersion } from './versions.js';

/** A text with what is needed to find names in it: the names the records know, words of everyday, and the words of topics. */
export interface Told {
  readonly folded: string;
  readonly lower: string;
  readonly lang: Lang;
  readonly clauses: readonly Clause[];
  readonly known: readonly NameHit[];
  readonly words: readonly Span[];
  readonly topics: readonly Span[];
}

/** Rules that find somebody by a title, and those that take what stands at a person's place for a full name. */
const entitled = ruleNamed(/title|office|nickname/);
const guessedInFull = ruleNamed(/after-office|belongs|speaks|signs/);
const introduced = ruleNamed(/title|nickname|after-office/);

/** Companies, people and rivals, each place taken once: a name the records know wins over one guessed by shape. */
export function namesIn(told: Told): Names {
  const { folded, lower, lang, topics } = told;
  const people = lang === 'zh' ? peopleInChinese(folded, lower) : peopleInEnglish(folded, lower);
  const cues = lang === 'zh' ? [...topics, ...departmentsIn(folded, lower)] : [];
  const sure = knownCustomers(told);
  const shaped = shapedCompanies(told, people, cues, sure);
  const rivals = rivalsIn(told, people, shaped, sure);
  const companies = companiesIn(told, people, cues, [...sure, ...shaped], rivals);
  return { companies, people: peopleBeside(told, people, companies, rivals), rivals: rivalsBeside(rivals, companies, people) };
}

function knownCustomers({ folded, known }: Told): CompanyHit[] {
  const customers: CompanyHit[] = [];
  for (const { kind, span } of known)
    if (kind === 'customer') customers.push({ name: folded.slice(span[0], span[1]), span, rule: 'known/customer' });
  return customers;
}

/** A product or a word of the trade is no company, nor is the bare name of a region or of one of us (华东; 华东医疗 may be one). */
function isWord(known: readonly NameHit[], span: Span): boolean {
  for (const { kind, span: word } of known) {
    if (kind === 'product' || kind === 'jargon') {
      if (meet(word, span)) return true;
    } else if ((kind === 'region' || kind === 'colleague') && word[0] <= span[0] && span[1] <= word[1]) return true;
  }
  return false;
}

function meetsAny(hits: readonly { readonly span?: Span }[], span: Span | undefined): boolean {
  for (const hit of hits) if (meet(hit.span, span)) return true;
  return false;
}

/** Companies that look like one: by a telling ending in Chinese, by capitals in English. */
function shapedCompanies(
  { folded, lower, lang, clauses, known, words }: Told,
  people: readonly PersonHit[],
  cues: readonly Span[],
  sure: readonly CompanyHit[],
): CompanyHit[] {
  const found = lang === 'zh' ? companiesByEnding(folded, lower, clauses, words, people, cues) : companiesInEnglish(folded, people);
  const shaped: CompanyHit[] = [];
  for (const hit of found)
    if (!meetsAny(sure, hit.span) && !isWord(known, hit.span) && !opensWithSomebody(folded, hit.span, people)) shaped.push(hit);
  return shaped;
}

/** Rivals that the records know, and those that the words around them tell of. */
function rivalsIn(told: Told, people: readonly PersonHit[], shaped: readonly CompanyHit[], sure: readonly CompanyHit[]): Found<string>[] {
  const { folded, lang, known, words } = told;
  const rivals: Found<string>[] = [];
  for (const { kind, name, span } of known)
    if (kind === 'competitor' || kind === 'rival') rivals.push({ value: name, certainty: 'stated', span, rule: 'known/competitor' });
  const spans = shaped.map(({ span }) => span);
  const guessed = lang === 'zh' ? rivalsInChinese(folded, words, spans) : rivalsInEnglish(folded, spans);
  if (lang === 'zh' && /[a-z]{2} [a-z]+ [A-Z]/.test(folded)) guessed.push(...rivalsInEnglish(folded, []));
  const knownRivals = rivals.slice();
  for (const rival of guessed)
    if (
      mayBeRival(told, rival.span, people, shaped, sure) &&
      !meetsAny(knownRivals, rival.span) &&
      !isInShort(rival, sure) &&
      !isInShort(rival, shaped)
    )
      rivals.push(rival);
  return rivals;
}

/** 给博安体检报52万,博安给48万: the customer called in short is no rival of its own. */
export function isInShort({ value, span, rule }: Found<string>, companies: readonly CompanyHit[]): boolean {
  if (span === undefined || rule === 'known/competitor') return false;
  return companies.some((hit) => hit.span[1] <= span[0] && hit.name.length > value.length && hit.name.startsWith(value));
}

function mayBeRival(
  { folded, lang }: Told,
  span: Span | undefined,
  people: readonly PersonHit[],
  shaped: readonly CompanyHit[],
  sure: readonly CompanyHit[],
): boolean {
  if (span === undefined) return true;
  const [start, end] = span;
  if (isVersion(folded.slice(start, end))) return false;
  const againstUs = lang !== 'zh' || AGAINST_US.test(folded);
  for (const { span: whole } of shaped) {
    // 瑞和口腔报价: what stands inside a longer name is none of its own.
    if (whole[0] < start && start < whole[1]) return false;
    // 和邻里便利谈得差不多: what only begins with a whole name is none.
    if (whole[0] === start && whole[1] < end) return false;
    // 联创玻璃报了93万: whoever the message begins with by a whole name is the customer.
    if (start === 0 && whole[0] === 0 && whole[1] === end) return false;
    // 金麦食品报了38万 华源泵业报了52万: a list of what we quoted.
    if (whole[1] <= start && !againstUs && QUOTED.test(folded.slice(whole[1])) && QUOTED.test(folded.slice(end))) return false;
  }
  if (meetsAny(sure, span)) return false;
  // 院长说再便宜点: whoever has a title is no rival.
  for (const person of people) if (meet(person.span, span) && entitled(person.rule)) return false;
  return true;
}

/** The companies found and, in Chinese, those that only their place tells. */
function companiesIn(
  { folded, lang, clauses, known, words }: Told,
  people: readonly PersonHit[],
  cues: readonly Span[],
  found: CompanyHit[],
  rivals: readonly Found<string>[],
): CompanyHit[] {
  if (lang === 'zh') {
    const apart = found.filter(({ span }) => !meetsAny(rivals, span));
    for (const hit of companiesByPlace(folded, clauses, people, apart, words, cues)) if (!isWord(known, hit.span)) found.push(hit);
    if (found.length === 0 && /[A-Z][a-z]/.test(folded))
      for (const hit of latinInChinese(folded, people)) if (!isWord(known, hit.span)) found.push(hit);
  }
  const companies: CompanyHit[] = [];
  for (const hit of found) {
    const company = withoutState(withoutHearing(folded, withoutHum(withoutNumber(hit))));
    if (!rivals.some((rival) => meet(rival.span, company.span) || sameCompany(rival.value, company.name))) companies.push(company);
  }
  return companies.sort((a, b) => a.span[0] - b.span[0]);
}

/** The people, but for those whom the companies and rivals beside them make nobody. */
function peopleBeside(
  { folded, words }: Told,
  people: readonly PersonHit[],
  companies: readonly CompanyHit[],
  rivals: readonly Found<string>[],
): PersonHit[] {
  const beside: PersonHit[] = [];
  for (const person of people)
    if (
      isSomebody(folded, words, person, companies) &&
      !isPostOf(person, people) &&
      !meetsAny(companies, person.span) &&
      !meetsAny(rivals, person.span)
    )
      beside.push(asTold(person, companies));
  return beside;
}

function isSomebody(
  folded: string,
  words: readonly Span[],
  { rule, role, span: [start, end] }: PersonHit,
  companies: readonly CompanyHit[],
): boolean {
  // 李明说… is somebody only beside a company: alone it may be one.
  if (rule === 'zh/person/speaks' && !companies.some((hit) => !hit.rule.startsWith('zh/company/head'))) return false;
  // 老板,冷链柜40台: what begins with a word of everyday is no full name.
  if (guessedInFull(rule)) for (const [from, to] of words) if (from === start && to - from > 1 && to <= end) return false;
  // 衡达律所主任: a bare title names somebody right behind a company only.
  if (rule === 'zh/person/bare-title')
    return companies.some(({ span }) => span[1] === start || (span[1] === start - 1 && folded[start - 1] === '的'));
  // 上海的高铁票: without a department somebody belongs to a company only.
  if (rule === 'zh/person/belongs' && role === 'unknown') return companies.some(({ span }) => span[1] === start || span[1] === start - 1);
  return true;
}

/** 车队队长老蔺: a post right before somebody is theirs, and nobody of its own. */
function isPostOf({ rule, role, name, span }: PersonHit, people: readonly PersonHit[]): boolean {
  return (
    rule === 'zh/person/title' &&
    role === 'unknown' &&
    name.length > SURNAME_AND_TITLE &&
    people.some((other) => other.span[0] === span[1] && other.rule === 'zh/person/nickname')
  );
}
const SURNAME_AND_TITLE = 3;

function asTold(person: PersonHit, companies: readonly CompanyHit[]): PersonHit {
  // 城建三公司项目经理: the company before them is the customer, not ours.
  const theirs = person.ours && companies.some((hit) => hit.span[1] === person.span[0]);
  if (person.by === undefined) return theirs ? { ...person, ours: false } : person;
  const { by, ...told } = person;
  // 学而优培训的王校长: what stands in the company's name is no department.
  return { ...told, ours: told.ours && !theirs, role: meetsAny(companies, by.span) ? by.otherwise : told.role };
}

function rivalsBeside(rivals: readonly Found<string>[], companies: readonly CompanyHit[], people: readonly PersonHit[]): Found<string>[] {
  return rivals.filter((rival) => !companies.some((hit) => sameCompany(hit.name, rival.value)) && !meetsAny(people, rival.span));
}

/** 1老坛香酱菜: the number of an item is no part of a name. */
function withoutNumber(hit: CompanyHit): CompanyHit {
  return /^[1-9][\u4e00-\u9fff]{3}/.test(hit.name) ? { ...hit, name: hit.name.slice(1), span: [hit.span[0] + 1, hit.span[1]] } : hit;
}

/** 呃思源学校: a sound made while thinking is no part of a name. */
function withoutHum(hit: CompanyHit): CompanyHit {
  const hum = hit.rule === 'known/customer' ? null : /^[呃嗯唔诶欸额哎唉哦噢喔]+(?=[\u4e00-\u9fff]{3})/.exec(hit.name);
  return hum === null ? hit : { ...hit, name: hit.name.slice(hum[0].length), span: [hit.span[0] + hum[0].length, hit.span[1]] };
}

/** 听瑞丰幕墙的人讲: 听 opens what was heard of them. */
function withoutHearing(folded: string, hit: CompanyHit): CompanyHit {
  const [start, end] = hit.span;
  return hit.rule !== 'known/customer' &&
    /^听[\u4e00-\u9fff]{2}/.test(hit.name) &&
    /^[^,。;!?\n]{0,10}(?:讲|说|透露|提)/.test(folded.slice(end))
    ? { ...hit, name: hit.name.slice(1), span: [start + 1, end] }
    : hit;
}

/** 把茶悠悠状态挪到意向: what of a customer is moved is no part of its name. */
function withoutState(hit: CompanyHit): CompanyHit {
  const state = hit.rule === 'known/customer' ? null : /^[\u4e00-\u9fffA-Za-z0-9]{2,}(?=(?:状态|阶段)$)/.exec(hit.name);
  return state === null ? hit : { ...hit, name: state[0], span: [hit.span[0], hit.span[0] + state[0].length] };
}

/** 小岑要POC环境: somebody and what he does, no company. */
function opensWithSomebody(folded: string, [start, end]: Span, people: readonly PersonHit[]): boolean {
  for (const { span, rule } of people)
    if (span[0] === start && span[1] < end && introduced(rule) && /^[要说想问让嫌给把跟去来也还不没]/.test(folded.charAt(span[1])))
      return true;
  return false;
}
