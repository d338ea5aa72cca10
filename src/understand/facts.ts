import { dayOf } from '../records/day.js';
import type { Day, Lang, Span } from '../terms.js';
import { bareFigures } from './choice/bare-figures.js';
import { ordinaryWords } from './companies/by-place-zh.js';
import type { CompanyHit } from './companies/company.js';
import { withoutSecondName } from './companies/second-name.js';
import { withoutSums } from './companies/without-sums.js';
import { rivalsOnRecord } from './competitors/on-record.js';
import { type FoundAmount, findAmounts } from './find-amounts.js';
import { type FoundDate, findDates } from './find-dates.js';
import { marksOf, type Names, seenNames, withTagged } from './learned-names.js';
import { withTaggedWords } from './learned-names-en.js';
import { isInShort, namesIn, type Told } from './names-by-rules.js';
import type { PersonHit } from './people/person.js';
import { type MoodCue, moodCues } from './read-mood.js';
import { polaritiesOf } from './read-polarity.js';
import { denialsIn, signalsIn, topicCues } from './read-signals.js';
import { type StageCue, stageCues } from './read-stage.js';
import type { Found, NameHit, Reading, ReadingContext, ReadSignal } from './reading.js';
import { LACK_COUNTS } from './signals/zh.js';
import type { Seen } from './tagger/features.js';
import { seenWords, wordsOf as wordsInEnglish } from './tagger/words-en.js';
import { type Clause, clausesOf } from './text/clauses.js';
import { languageOf } from './text/language.js';
import { lowered } from './text/lowered.js';
import { meet } from './text/meet.js';
import { plain } from './text/plain.js';

/** Everything found in one text before any of it is judged. Spans are of the original text. */
export interface Facts {
  /** The text as it was typed; `folded` has its length. */
  readonly typed: string;
  readonly folded: string;
  readonly lang: Lang;
  readonly today: Day;
  readonly clauses: readonly Clause[];
  readonly companies: readonly CompanyHit[];
  readonly people: readonly PersonHit[];
  readonly rivals: readonly Found<string>[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly signals: readonly ReadSignal[];
  /** Topics that the text says were not spoken of. */
  readonly denied: readonly ReadSignal[];
  readonly stages: readonly StageCue[];
  readonly moods: readonly MoodCue[];
  readonly known: readonly NameHit[];
  /** The text as the tagger of names sees it. */
  readonly seen: Seen;
  readonly doubts: Reading['doubts'];
}

/** The sign at the end of the rules of a lexicon that are patterns. */
const PATTERNS = '+'.charCodeAt(0);

/** Reads a text for names, values and topics. */
export function factsOf(text: string, context: ReadingContext, learned = true): Facts {
  const folded = plain(text);
  const lower = lowered(folded);
  const lang = languageOf(folded);
  const clauses = clausesOf(folded, lang);
  const known = rivalsOnRecord(folded, lang, context.names?.find(folded) ?? []);
  const topics = topicCues(folded, lower, lang);
  const steps = stageCues(folded, lower, lang);
  const feelings = moodCues(folded, lower, lang);
  const spans: Span[] = [];
  wordsOf(topics, spans);
  wordsOf(steps, spans);
  wordsOf(feelings, spans);
  const words = lang === 'zh' ? ordinaryWords(folded, lower) : [];
  const { seen, names } = namesOf({ folded, lower, lang, clauses, known, words, topics: spans }, learned);
  const { people } = names;
  const { amounts, doubts, dates } = valuesOf(text, folded, lang, context);
  const companies = withoutSums(withoutSecondName(folded, names.companies, known), amounts, known);
  const rivals = names.rivals.filter((rival) => !isInShort(rival, companies) && !isOneOfUs(rival, known));
  const named = spansOf(companies, people, rivals);
  const denials = denialsIn(folded, lang, clauses);
  const spoken = signalsIn(topics).filter(({ span }) => isSpoken(named, span));
  return {
    typed: text,
    folded,
    lang,
    today: dayOf(context.now, context.zone),
    clauses,
    companies,
    people: withoutColleagues(people, known, context),
    rivals,
    amounts,
    dates,
    signals: signalsOf(spoken, denials, polaritiesOf(folded, lang, clauses, rivals)),
    denied: deniedOf(spoken, denials),
    stages: steps.filter(({ span }) => isSpoken(named, span) && !isDenied(denials, span)),
    moods: feelings.filter(({ span }) => isSpoken(named, span) && !isDenied(denials, span)),
    known,
    seen,
    doubts,
  };
}

/** Adds where words of lexicons stand, of two characters at least. */
function wordsOf(cues: readonly { readonly span: Span; readonly rule: string }[], into: Span[]): void {
  for (const { span, rule } of cues) if (span[1] - span[0] > 1 && rule.charCodeAt(rule.length - 1) !== PATTERNS) into.push(span);
}

/** The names by the rules, weighed by what was learned; and the text as that sees it. */
function namesOf(told: Told, learned: boolean): { readonly seen: Seen; readonly names: Names } {
  const { folded, lower, lang, known, words, topics } = told;
  const byRule = namesIn(told);
  if (lang === 'zh') {
    const seen = seenNames(folded, byRule, words, topics);
    return { seen, names: learned ? withTagged(folded, byRule, seen, known, words) : byRule };
  }
  const places = wordsInEnglish(folded);
  const seen = seenWords(folded, places, marksOf(byRule), []);
  return { seen, names: learned ? withTaggedWords(folded, lower, byRule, seen, places, known) : byRule };
}

/** 永锋以后李雷跟: whoever works here bids against nobody, unless the vocabulary says so. */
const isOneOfUs = ({ span, rule }: Found<string>, known: readonly NameHit[]): boolean =>
  rule !== 'known/competitor' && known.some(({ kind, span: word }) => kind === 'colleague' && meet(word, span));

function spansOf(companies: readonly CompanyHit[], people: readonly PersonHit[], rivals: readonly Found<string>[]): Span[] {
  const named: Span[] = [];
  for (const { span } of companies) named.push(span);
  for (const { span } of people) named.push(span);
  for (const { span } of rivals) if (span !== undefined) named.push(span);
  return named;
}

/** A topic inside a name (易通物流) is not spoken of. */
function isSpoken(named: readonly Span[], [start, end]: Span): boolean {
  for (const [from, to] of named) if (from <= start && start < to && (end <= to || from < start)) return false;
  return true;
}

/** Nor is one that its clause denies (没谈价格). */
function isDenied(denials: readonly Span[], [at]: Span): boolean {
  for (const [start, end] of denials) if (start <= at && at < end) return true;
  return false;
}

function signalsOf(spoken: readonly ReadSignal[], denials: readonly Span[], polarity: ReturnType<typeof polaritiesOf>): ReadSignal[] {
  const signals: ReadSignal[] = [];
  for (const cue of spoken) if (LACK_COUNTS.has(cue.kind) || !isDenied(denials, cue.span)) signals.push(spokenAs(cue, polarity(cue.span)));
  return signals;
}

function deniedOf(spoken: readonly ReadSignal[], denials: readonly Span[]): ReadSignal[] {
  const denied: ReadSignal[] = [];
  for (const cue of spoken) if (!LACK_COUNTS.has(cue.kind) && isDenied(denials, cue.span)) denied.push({ ...cue, polarity: 'denied' });
  return denied;
}

/** Written out: on the way of every message, and a spread costs ten times as much. */
function spokenAs({ kind, span, rule }: ReadSignal, { polarity, holder }: Required<Pick<ReadSignal, 'polarity' | 'holder'>>): ReadSignal {
  return { kind, span, rule, polarity, holder };
}

/** Sums and days, bare figures of price talk among them, and what about them is in doubt. */
function valuesOf(text: string, folded: string, lang: Lang, context: ReadingContext): Pick<Facts, 'amounts' | 'dates' | 'doubts'> {
  const { now, zone, currency } = context;
  const found = findAmounts(text, currency === undefined ? { lang } : { lang, currency });
  const dates = findDates(text, { now, zone, lang });
  const amounts = found.amounts.slice();
  if (lang === 'zh') {
    const inWan =
      /[\d一二三四五六七八九十百千]\s?(?:万|[wW](?![A-Za-z]))/.test(folded) ||
      found.amounts.some(({ rule }) => rule === WHOLE_IN_WAN) ||
      talksInWan(context);
    for (const hit of bareFigures(folded, inWan, currency ?? 'CNY'))
      if (!meetsOne(found.amounts, hit.span) && !meetsOne(dates, hit.span)) amounts.push(hit);
  }
  const doubts: Reading['doubts'][number][] = [];
  for (const { span, why } of found.doubts) doubts.push({ kind: 'amount', span, why });
  for (const { span, doubt } of dates) if (doubt !== undefined) doubts.push({ kind: 'date', span, why: doubt });
  return { amounts: amounts.sort((a, b) => a.span[0] - b.span[0]), dates, doubts };
}

/** The rule that reads 预算400 as ten thousands. */
const WHOLE_IN_WAN = 'zh/money/whole-in-wan';

function meetsOne(hits: readonly { readonly span: Span }[], span: Span): boolean {
  for (const hit of hits) if (meet(hit.span, span)) return true;
  return false;
}

/** True when the chat before counts in 万 or 个, so that a bare figure does too. */
function talksInWan(context: ReadingContext): boolean {
  return (context.earlier ?? []).some(({ text }) => /\d\s?(?:万|[wW](?![A-Za-z])|个)/.test(text));
}

/** Our own people are nobody's contacts: those the records know, and those who wrote in this chat. */
function withoutColleagues(people: readonly PersonHit[], known: readonly NameHit[], context: ReadingContext): PersonHit[] {
  const colleagues = known.filter(({ kind }) => kind === 'colleague');
  const earlier = context.earlier ?? [];
  if (colleagues.length === 0 && earlier.length === 0) return people.slice();
  const senders = new Set(earlier.map(({ sender }) => sender));
  return people.map((person) =>
    senders.has(person.name) || colleagues.some((hit) => meet(hit.span, person.span)) ? { ...person, ours: true } : person,
  );
}
