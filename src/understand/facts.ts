import { dayOf } from '../records/day.js';
import type { Day, Lang, Span } from '../terms.js';
import { bareFigures } from './choice/bare-figures.js';
import { companiesByPlace, ordinaryWords } from './companies/by-place-zh.js';
import type { CompanyHit } from './companies/company.js';
import { companiesInEnglish } from './companies/find-en.js';
import { companiesByEnding } from './companies/find-zh.js';
import { latinInChinese } from './companies/latin-in-zh.js';
import { withoutSecondName } from './companies/second-name.js';
import { rivalsInEnglish } from './competitors/find-en.js';
import { rivalsInChinese } from './competitors/find-zh.js';
import { type FoundAmount, findAmounts } from './find-amounts.js';
import { type FoundDate, findDates } from './find-dates.js';
import { marksOf, type Names, seenNames, withTagged } from './learned-names.js';
import { withTaggedWords } from './learned-names-en.js';
import { sameCompany } from './parts.js';
import { peopleInEnglish } from './people/find-en.js';
import { departmentsIn, peopleInChinese } from './people/find-zh.js';
import type { PersonHit } from './people/person.js';
import { type MoodCue, moodCues } from './read-mood.js';
import { polaritiesOf } from './read-polarity.js';
import { denialsIn, signalsIn, topicCues } from './read-signals.js';
import { type StageCue, stageCues } from './read-stage.js';
import type { Found, NameHit, Reading, ReadingContext, ReadSignal } from './reading.js';
import { LACK_COUNTS } from './signals/zh.js';
import type { Seen } from './tagger/features.js';
import { seenWords, wordsOf } from './tagger/words-en.js';
import { type Clause, clausesOf } from './text/clauses.js';
import { languageOf } from './text/language.js';
import { lowered } from './text/lowered.js';
import { plain } from './text/plain.js';
import { ruleNamed } from './text/rule-names.js';

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

/** Rules that find somebody by a title, and those that take what stands at a person's place for a full name. */
const entitled = ruleNamed(/title|office|nickname/);
const guessedInFull = ruleNamed(/after-office|belongs|speaks|signs/);

/** Reads a text for names, values and topics. */
export function factsOf(text: string, context: ReadingContext, learned = true): Facts {
  const folded = plain(text);
  const lower = lowered(folded);
  const lang = languageOf(folded);
  const clauses = clausesOf(folded, lang);
  const known = context.names?.find(folded) ?? [];
  const topics = topicCues(folded, lower, lang);
  const steps = stageCues(folded, lower, lang);
  const feelings = moodCues(folded, lower, lang);
  const cues = [...topics, ...steps, ...feelings].filter(
    ({ rule, span }) => span[1] - span[0] > 1 && rule.charCodeAt(rule.length - 1) !== PATTERNS,
  );
  const spans = cues.map(({ span }) => span);
  const words = lang === 'zh' ? ordinaryWords(folded, lower) : [];
  const byRule = namesIn(folded, lower, lang, clauses, known, words, spans);
  const places = lang === 'zh' ? [] : wordsOf(folded);
  const seen = lang === 'zh' ? seenNames(folded, byRule, words, spans) : seenWords(folded, places, marksOf(byRule), []);
  const {
    companies: names,
    people,
    rivals: others,
  } = !learned
    ? byRule
    : lang === 'zh'
      ? withTagged(folded, byRule, seen, known, words)
      : withTaggedWords(folded, lower, byRule, seen, places, known);
  const companies = withoutSecondName(folded, names, known);
  const rivals = others.filter((rival) => !isInShort(rival, companies));
  const { now, zone, currency } = context;
  const named: Span[] = [];
  for (const found of [companies, people, rivals]) for (const { span } of found) if (span !== undefined) named.push(span);
  // A topic inside a name (易通物流) is not spoken of; nor is one that its clause denies (没谈价格).
  const speaks = (span: Span) =>
    !named.some((name) => name[0] <= span[0] && span[0] < name[1] && (span[1] <= name[1] || name[0] < span[0]));
  const denials = denialsIn(folded, lang, clauses);
  const denied = (span: Span) => denials.some(([start, end]) => start <= span[0] && span[0] < end);
  const polarity = polaritiesOf(folded, lang, clauses, rivals);
  const spoken = signalsIn(topics).filter(({ span }) => speaks(span));
  const amounts = findAmounts(text, { lang, ...(currency === undefined ? {} : { currency }) });
  const dates = findDates(text, { now, zone, lang });
  const bare =
    lang === 'zh'
      ? bareFigures(folded, /[\d一二三四五六七八九十百千]\s?(?:万|[wW](?![A-Za-z]))/.test(folded) || talksInWan(context), currency ?? 'CNY')
      : [];
  const all = [
    ...amounts.amounts,
    ...bare.filter(
      (hit) => !amounts.amounts.some((other) => overlap(hit.span, other.span)) && !dates.some((date) => overlap(hit.span, date.span)),
    ),
  ].sort((a, b) => a.span[0] - b.span[0]);
  return {
    typed: text,
    folded,
    lang,
    today: dayOf(now, zone),
    clauses,
    companies,
    people: withoutColleagues(people, known, context),
    rivals,
    amounts: all,
    dates,
    signals: spoken.filter(({ kind, span }) => LACK_COUNTS.has(kind) || !denied(span)).map((cue) => spokenAs(cue, polarity(cue.span))),
    denied: spoken
      .filter(({ kind, span }) => !LACK_COUNTS.has(kind) && denied(span))
      .map((cue) => ({ ...cue, polarity: 'denied' as const })),
    stages: steps.filter((cue) => speaks(cue.span) && !denied(cue.span)),
    moods: feelings.filter((cue) => speaks(cue.span) && !denied(cue.span)),
    known,
    seen,
    doubts: [
      ...amounts.doubts.map(({ span, why }) => ({ kind: 'amount' as const, span, why })),
      ...dates.filter(({ doubt }) => doubt !== undefined).map(({ span, doubt }) => ({ kind: 'date' as const, span, why: doubt ?? '' })),
    ],
  };
}

/** Written out: on the way of every message, and a spread costs ten times as much. */
function spokenAs({ kind, span, rule }: ReadSignal, { polarity, holder }: Required<Pick<ReadSignal, 'polarity' | 'holder'>>): ReadSignal {
  return { kind, span, rule, polarity, holder };
}

/** True when the chat before counts in 万 or 个, so that a bare figure does too. */
function talksInWan(context: ReadingContext): boolean {
  return (context.earlier ?? []).some(({ text }) => /\d\s?(?:万|[wW](?![A-Za-z])|个)/.test(text));
}

/** Companies, people and rivals, each place taken once: a name the records know wins over one guessed by shape. */
function namesIn(
  folded: string,
  lower: string,
  lang: Lang,
  clauses: readonly Clause[],
  known: readonly NameHit[],
  words: readonly Span[],
  topics: readonly Span[],
): Names {
  const people = lang === 'zh' ? peopleInChinese(folded, lower) : peopleInEnglish(folded, lower);
  const cues = lang === 'zh' ? [...topics, ...departmentsIn(folded, lower)] : [];
  const knownCustomers = known
    .filter(({ kind }) => kind === 'customer')
    .map(({ span }): CompanyHit => ({ name: folded.slice(span[0], span[1]), span, rule: 'known/customer' }));
  const knownRivals = known
    .filter(({ kind }) => kind === 'competitor')
    .map(({ name, span }): Found<string> => ({ value: name, certainty: 'stated', span, rule: 'known/competitor' }));
  // A product or a word of the trade is no company, nor is the bare name of a region or of one of us (华东; 华东医疗 may be one).
  const isWord = (span: Span) =>
    known.some(({ kind, span: word }) =>
      kind === 'product' || kind === 'jargon'
        ? overlap(word, span)
        : (kind === 'region' || kind === 'colleague') && word[0] <= span[0] && span[1] <= word[1],
    );
  const shaped = (
    lang === 'zh' ? companiesByEnding(folded, lower, clauses, words, people, cues) : companiesInEnglish(folded, people)
  ).filter(
    ({ span }) => !knownCustomers.some((hit) => overlap(hit.span, span)) && !isWord(span) && !opensWithSomebody(folded, span, people),
  );
  const guessedRivals = (
    lang === 'zh'
      ? [
          ...rivalsInChinese(
            folded,
            words,
            shaped.map(({ span }) => span),
          ),
          ...(/[a-z]{2} [a-z]+ [A-Z]/.test(folded) ? rivalsInEnglish(folded, []) : []),
        ]
      : rivalsInEnglish(
          folded,
          shaped.map(({ span }) => span),
        )
  ).filter(
    ({ span }) =>
      // 瑞和口腔报价: what stands inside a longer name is none of its own.
      !shaped.some((hit) => span !== undefined && hit.span[0] < span[0] && span[0] < hit.span[1]) &&
      // 和邻里便利谈得差不多: what only begins with a whole name is none.
      !shaped.some((hit) => span !== undefined && hit.span[0] === span[0] && hit.span[1] < span[1]) &&
      !knownCustomers.some((hit) => overlap(hit.span, span)) &&
      // 联创玻璃报了93万: whoever the message begins with by a whole name is the customer.
      !(span !== undefined && span[0] === 0 && shaped.some((hit) => hit.span[0] === 0 && hit.span[1] === span[1])) &&
      // 院长说再便宜点: whoever has a title is no rival.
      !people.some((person) => overlap(person.span, span) && entitled(person.rule)),
  );
  const rivals = [...knownRivals, ...guessedRivals.filter((rival) => !knownRivals.some((hit) => overlap(hit.span, rival.span)))].filter(
    (rival) => !isInShort(rival, [...knownCustomers, ...shaped]),
  );
  const found = [...knownCustomers, ...shaped];
  if (lang === 'zh')
    found.push(
      ...companiesByPlace(
        folded,
        clauses,
        people,
        found.filter(({ span }) => !rivals.some((rival) => overlap(rival.span, span))),
        words,
        cues,
      ).filter(({ span }) => !isWord(span)),
    );
  if (lang === 'zh' && found.length === 0 && /[A-Z][a-z]/.test(folded))
    found.push(...latinInChinese(folded, people).filter(({ span }) => !isWord(span)));
  const companies = found
    .map(withoutNumber)
    .filter(({ span, name }) => !rivals.some((rival) => overlap(rival.span, span) || sameCompany(rival.value, name)))
    .sort((a, b) => a.span[0] - b.span[0]);
  // 李明说… is somebody only beside a company: alone it may be one.
  const beside = companies.some(({ rule }) => !rule.startsWith('zh/company/head'));
  return {
    companies,
    people: people
      .filter(({ rule }) => rule !== 'zh/person/speaks' || beside)
      // 老板,冷链柜40台: what begins with a word of everyday is no full name.
      .filter(
        ({ rule, span }) => !guessedInFull(rule) || !words.some(([start, end]) => start === span[0] && end - start > 1 && end <= span[1]),
      )
      // 衡达律所主任: a bare title names somebody right behind a company only.
      .filter(
        ({ rule, span }) =>
          rule !== 'zh/person/bare-title' ||
          companies.some((hit) => hit.span[1] === span[0] || (hit.span[1] === span[0] - 1 && folded[span[0] - 1] === '的')),
      )
      // 上海的高铁票: without a department somebody belongs to a company only.
      .filter(
        ({ rule, role, span }) =>
          rule !== 'zh/person/belongs' ||
          role !== 'unknown' ||
          companies.some((hit) => hit.span[1] === span[0] || hit.span[1] === span[0] - 1),
      )
      .filter(({ span }) => !companies.some((hit) => overlap(hit.span, span)) && !rivals.some((rival) => overlap(rival.span, span)))
      // 城建三公司项目经理: the company before them is the customer, not ours.
      .map((person) => (person.ours && companies.some((hit) => hit.span[1] === person.span[0]) ? { ...person, ours: false } : person))
      // 学而优培训的王校长: what stands in the company's name is no department.
      .map(({ by, ...person }) =>
        by !== undefined && companies.some((hit) => overlap(hit.span, by.span)) ? { ...person, role: by.otherwise } : person,
      ),
    rivals: rivals.filter(
      (rival) => !companies.some((hit) => sameCompany(hit.name, rival.value)) && !people.some((person) => overlap(person.span, rival.span)),
    ),
  };
}

/** 给博安体检报52万,博安给48万: the customer called in short is no rival of its own. */
function isInShort({ value, span, rule }: Found<string>, companies: readonly CompanyHit[]): boolean {
  return (
    span !== undefined &&
    rule !== 'known/competitor' &&
    companies.some((hit) => hit.span[1] <= span[0] && hit.name.length > value.length && hit.name.startsWith(value))
  );
}

/** 1老坛香酱菜: the number of an item is no part of a name. */
function withoutNumber(hit: CompanyHit): CompanyHit {
  return /^[1-9][\u4e00-\u9fff]{3}/.test(hit.name) ? { ...hit, name: hit.name.slice(1), span: [hit.span[0] + 1, hit.span[1]] } : hit;
}

/** 小岑要POC环境: somebody and what he does, no company. */
function opensWithSomebody(folded: string, [start, end]: Span, people: readonly PersonHit[]): boolean {
  return people.some(
    ({ span, rule }) =>
      span[0] === start &&
      span[1] < end &&
      /title|nickname|after-office/.test(rule) &&
      /^[要说想问让嫌给把跟去来也还不没]/.test(folded.slice(span[1])),
  );
}

/** Our own people are nobody's contacts: those the records know, and those who wrote in this chat. */
function withoutColleagues(people: readonly PersonHit[], known: readonly NameHit[], context: ReadingContext): PersonHit[] {
  const senders = new Set((context.earlier ?? []).map(({ sender }) => sender));
  const colleagues = known.filter(({ kind }) => kind === 'colleague');
  return people.map((person) =>
    senders.has(person.name) || colleagues.some((hit) => overlap(hit.span, person.span)) ? { ...person, ours: true } : person,
  );
}

function overlap(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
}
