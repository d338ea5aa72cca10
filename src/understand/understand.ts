import type { Intent, Span } from '../terms.js';
import { recounted } from './choice/recount.js';
import type { CompanyHit } from './companies/company.js';
import { correctionOf, isCorrection, takenBack } from './corrections.js';
import { type Facts, factsOf } from './facts.js';
import { findPercents } from './find-percents.js';
import { findPhones } from './find-phones.js';
import { isName, saysTooLittle, swappedIn } from './follow-on.js';
import { tellsMuch } from './intents/telling.js';
import type { IntentEvidence } from './intents/weigh.js';
import { askedOf, learnedOr } from './learned-intent.js';
import type { Making } from './making.js';
import { namelessOr } from './nameless.js';
import { sameCompany } from './parts.js';
import { quotesIn } from './quotes.js';
import { dealsOf } from './read-deals.js';
import { type Decided, intentOf, type Seen } from './read-intent.js';
import { slotsOf } from './read-slots.js';
import type { Reading, ReadingContext } from './reading.js';
import type { Evidence } from './stages/evidence.js';
import { ruleNamed } from './text/rule-names.js';

/** Longer texts are read up to here: no rep types more, and a pasted book must not hold the line. */
const READ_AT_MOST = 8000;
const EARLIER_AT_MOST = 6;

/** What a message means, by rules and lexicons alone. Pure: the same text and context always read the same. */
export function understand(text: string, context: ReadingContext): Reading {
  return explainReading(text, context).reading;
}

/** The reading with what led to it, for `explain`; without `learned` the rules alone decide what is wanted, as while learning. */
export function explainReading(
  text: string,
  context: ReadingContext,
  learned = true,
): {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly decided: Decided;
  /** What spoke for the stage of each deal, in their order. */
  readonly evidence: readonly Evidence[];
  /** What spoke for the intent, where it was weighed. */
  readonly asked: IntentEvidence | undefined;
} {
  const facts = factsOf(text.slice(0, READ_AT_MOST), context, learned);
  const earlier = earlierSubject(facts, context, learned);
  const meant = whoIsMeant(facts, earlier);
  const { companies } = meant;
  const people = [...facts.people.map((person) => asIntroduced(person, earlier.people)), ...mentionedAgain(facts, earlier.people)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  const seen = { ...facts, people, companies: context.oneCustomer === true ? customerOfTalk(companies) : companies };
  const phones = findPhones(facts.folded);
  const wanted = wantedOf(facts, meant, earlier, phones);
  const judged = intentOf(wanted);
  const asked = wanted.tells
    ? undefined
    : askedOf(facts, judged.intent, companies.length === 0 ? undefined : wanted.surely ? 'named' : 'guessed', earlier.intent !== undefined);
  const alone = learned ? namelessOr(learnedOr(judged, asked), wanted) : judged;
  const decided: Decided = context.oneCustomer === true ? { intent: 'log_followup', why: 'talk' } : alone;
  const { intent } = decided;
  const anew = intent === 'correct_record' ? recounted(facts, earlier.told) : undefined;
  const weighed = writes(intent)
    ? dealsOf(seen, { intent, subject: earlier.customer, wrong: meant.wrong, anew, quotes: quotesIn(facts.folded) })
    : [];
  const slots = slotsMeant(facts, meant, earlier, intent, phones);
  const reading: Making<Reading> = { lang: facts.lang, intent, deals: weighed.map(({ deal }) => deal), slots, doubts: facts.doubts };
  if (intent === 'correct_record') {
    const correction =
      anew?.span === undefined
        ? correctionOf({ amounts: facts.amounts, dates: facts.dates, people: facts.people, companies }, meant.wrong)
        : { field: 'amount' as const, span: anew.span };
    if (correction !== undefined) reading.correction = correction;
  }
  return { facts: seen, decided, evidence: weighed.map(({ evidence }) => evidence), asked, reading };
}

/** Whom a message is about, as far as it and the chat before it tell. */
interface Meant {
  readonly companies: readonly CompanyHit[];
  /** What the message takes back, and whether it puts something right. */
  readonly wrong: readonly Span[];
  readonly mends: boolean;
  /** It only swaps something in what was asked before it (那小顾呢). */
  readonly goesOn: boolean;
  /** Whose the answers to what was asked before are to be. */
  readonly owner: string | undefined;
}

function whoIsMeant(facts: Facts, earlier: Earlier): Meant {
  const { folded, lang } = facts;
  const wrong = takenBack(folded, lang);
  const named = facts.companies.length > 0 ? facts.companies : shortForms(facts, earlier.names);
  const stays = wrong.length === 0 ? named : named.filter(({ span }) => !wrong.some(([start, end]) => start <= span[0] && span[0] < end));
  const sure = stays.length > 0 ? stays : named;
  const mends = isCorrection(folded, lang, { amounts: facts.amounts, dates: facts.dates, people: facts.people, companies: sure });
  // 别记成投诉,货照收: what is put right was told of the customer talked about, not of what only looks like a name.
  const told =
    mends && earlier.customer !== undefined && sure.every((hit) => isGuessed(hit) && !earlier.names.includes(hit.name)) ? [] : sure;
  const put = earlier.intent === undefined ? undefined : swappedIn(folded, lang);
  if (put === undefined || earlier.intent === undefined || !isName(put.rest, lang))
    return { companies: told, wrong, mends, goesOn: put !== undefined, owner: HIS.test(folded) ? colleagueBefore(earlier) : undefined };
  // 那小顾呢 after figures asks for somebody's, after a deal for another customer.
  if (OF_SOMEBODY.has(earlier.intent)) return { companies: [], wrong, mends, goesOn: true, owner: put.rest };
  const companies =
    facts.people.length > 0 || told.length > 0 ? told : [{ name: put.rest, span: put.span, rule: 'context/put-in' } satisfies CompanyHit];
  return { companies, wrong, mends, goesOn: true, owner: undefined };
}

/** What of a message decides on what is wanted. */
function wantedOf(facts: Facts, { companies, mends, goesOn }: Meant, earlier: Earlier, phones: ReturnType<typeof findPhones>): Seen {
  const { people } = facts;
  const wanted: Making<Seen> = {
    folded: facts.folded,
    lang: facts.lang,
    clauses: facts.clauses,
    customers: companies.length,
    surely: companies.some(({ rule }) => !byPlace(rule)),
    opens: companies.some(({ span, rule }) => span[0] <= 2 && !withoutShape(rule)),
    subject: earlier.customer !== undefined,
    people: people.filter(({ ours }) => !ours).length,
    colleagues: facts.known.filter(({ kind }) => kind === 'colleague').length,
    named: people.filter(({ ours, rule }) => !ours && !byOffice(rule)).length,
    phones: phones.map(({ span }) => span),
    signals: facts.signals.length + (facts.rivals.length > 0 ? 1 : 0),
    stages: facts.stages.length,
    hasAmount: facts.amounts.length > 0,
    hasNext: facts.dates.some(({ past }) => past !== true),
    correction: mends,
    afterQuestion: earlier.intent,
    goesOn,
    tells: false,
  };
  wanted.tells = tellsMuch(wanted);
  return wanted;
}

function slotsMeant(
  facts: Facts,
  { companies, goesOn, owner }: Meant,
  earlier: Earlier,
  intent: Intent,
  phones: ReturnType<typeof findPhones>,
): Reading['slots'] {
  const [first] = companies;
  return slotsOf({
    folded: facts.folded,
    lang: facts.lang,
    intent,
    customer: first?.name ?? earlier.customer,
    surely: first === undefined || !byPlace(first.rule),
    secondCustomer: companies.find((company) => company !== first && !sameCompany(company.name, first?.name ?? ''))?.name,
    people: facts.people,
    colleagues: facts.known.filter(({ kind }) => kind === 'colleague').map(({ name }) => name),
    rivals: facts.rivals,
    amounts: facts.amounts,
    dates: facts.dates,
    phones: phones.map(({ value }) => value),
    percent: intent === 'ask_whatif' ? discountIn(facts.folded, facts.lang) : undefined,
    today: facts.today,
    before: goesOn || (intent === 'ask_funnel' && saysTooLittle(facts.folded, facts.lang)) ? earlier.slots : undefined,
    goesOn,
    owner,
  });
}

/** Rules that go by a name's place or its letters, and not by what it says. */
const byPlace = ruleNamed(/place|head|object|capitals|learned/);
const withoutShape = ruleNamed(/place|object|capitals|learned/);
const guessed = ruleNamed(/place|head|object|context/);
/** Rules that find somebody by the office alone. */
const byOffice = ruleNamed(/\/office$|department-title/);

/** Taken for a company by its place alone. */
function isGuessed({ rule }: CompanyHit): boolean {
  return guessed(rule);
}

/** What the chat said of somebody's work before counts where this message only names him (孙部长, of 生产部孙部长). */
function asIntroduced(person: Facts['people'][number], before: Facts['people']): Facts['people'][number] {
  if (person.role !== 'unknown') return person;
  const known = before.findLast(({ name, role, ours }) => !ours && role !== 'unknown' && name === person.name);
  return known === undefined ? person : { ...person, role: known.role };
}

/** 接到她电话, 他松口了: one person, and not several of them. */
const PRONOUN_ZH = /(?<![其吉排])[他她](?![们俩人])/;

/** Questions whose answers are somebody's. */
/** Of ours whoever was asked about or named last. */
const colleagueBefore = ({ told, slots }: Earlier): string | undefined =>
  slots?.owner ?? told.at(-1)?.known.find(({ kind }) => kind === 'colleague')?.name;

/** 他手上还有几个大单: of whom the question before was. */
const HIS = /^(?:那)?[他她](?:的|手[上里头]|名下|那[边里]|这|本|上|今|还|最近|现在|有|一共|总共)/;

const OF_SOMEBODY: ReadonlySet<Intent> = new Set<Intent>(['ask_funnel', 'ask_overdue', 'ask_customers', 'ask_battle_brief']);

/** Somebody whom the chat introduced before and this message calls by name (秦松很认可). */
function mentionedAgain(facts: Facts, before: Facts['people']): Facts['people'][number][] {
  const again = before.flatMap((person) => {
    const at = person.ours || person.name.length < 2 ? -1 : placeOf(person.name, facts);
    const taken = at < 0 || facts.people.some(({ span }) => span[0] <= at && at < span[1]);
    return taken ? [] : [{ ...person, span: [at, at + person.name.length] as const }];
  });
  const last = before.findLast(({ ours }) => !ours);
  if (again.length > 0 || last === undefined || facts.lang !== 'zh' || facts.people.some(({ ours }) => !ours)) return again;
  const at = facts.folded.search(PRONOUN_ZH);
  return at < 0 ? again : [{ ...last, span: [at, at + 1] as const }];
}

/** Where somebody is called by name; in English in small letters too (priya said). -1 = nowhere. */
function placeOf(name: string, { folded, lang }: Facts): number {
  const at = folded.indexOf(name);
  if (at >= 0 || lang === 'zh' || !/^[A-Z][a-z]{2,}$/.test(name)) return at;
  return folded.search(new RegExp(`\\b${name.toLowerCase()}\\b`));
}

/** In a talk about one customer: the one the records or the speakers' labels name, else one named by a telling ending, else the first. */
function customerOfTalk(companies: readonly CompanyHit[]): CompanyHit[] {
  const best =
    companies.find(({ rule }) => rule === 'known/customer') ?? companies.find(({ rule }) => /ending|capitals/.test(rule)) ?? companies[0];
  return best === undefined ? [] : companies.filter(({ name }) => sameCompany(name, best.name));
}

/** Only news, orders about records and corrections are written; questions, drafts, reminders and talk never are. */
function writes(intent: Intent): boolean {
  return intent === 'log_followup' || intent === 'create_lead' || intent === 'change_stage' || intent === 'correct_record';
}

interface Earlier {
  readonly customer?: string;
  /** Every company the chat named. */
  readonly names: readonly string[];
  readonly people: Facts['people'];
  /** What was found in each message, in order. */
  readonly told: readonly Facts[];
  /** What the last message asked, where it asked. */
  readonly intent?: Intent;
  readonly slots?: Reading['slots'];
}

const GOES_ON = /^(?:那|再|换|只|and |what about |how about )|[呢嘞咧][?。!]?$/i;

/** What the chat was about before this message; looked up only where the message needs it. */
function earlierSubject(facts: Facts, context: ReadingContext, learned: boolean): Earlier {
  const messages = (context.earlier ?? []).slice(-EARLIER_AT_MOST);
  const needed =
    facts.companies.every(isGuessed) ||
    swappedIn(facts.folded, facts.lang) !== undefined ||
    facts.people.some(({ role }) => role === 'unknown');
  if (messages.length === 0 || !needed) return { names: [], people: [], told: [] };
  const names: string[] = [];
  const people: Facts['people'][number][] = [];
  const told: Facts[] = [];
  let customer: string | undefined;
  let intent: Intent | undefined;
  let slots: Reading['slots'] | undefined;
  const { earlier: _, ...alone } = context;
  for (const [i, message] of messages.entries()) {
    // 那周倩呢 says what it asks only behind the question before it.
    const goesOn = i > 0 && i === messages.length - 1 && GOES_ON.test(message.text);
    const read: ReadingContext = goesOn ? { ...alone, earlier: messages.slice(0, i) } : alone;
    const { reading, facts: seen } = explainReading(message.text, read, learned);
    names.push(...seen.companies.map(({ name }) => name));
    people.push(...seen.people);
    told.push(seen);
    customer = reading.deals.at(-1)?.customer?.value ?? reading.slots.customer ?? seen.companies[0]?.name ?? customer;
    if (i === messages.length - 1 && reading.intent.startsWith('ask_')) {
      intent = reading.intent;
      slots = reading.slots;
    }
  }
  return {
    names,
    people,
    told,
    ...(customer === undefined ? {} : { customer }),
    ...(intent === undefined ? {} : { intent }),
    ...(slots === undefined ? {} : { slots }),
  };
}

/** A customer of the chat called by the beginning of its name (晶越 for 晶越科技). */
function shortForms(facts: Facts, names: readonly string[]): CompanyHit[] {
  for (const name of names) {
    for (let length = name.length; length >= 2; length--) {
      const at = facts.folded.indexOf(name.slice(0, length));
      if (at >= 0) return [{ name, span: [at, at + length], rule: 'context/short-form' }];
    }
  }
  return [];
}

/** How much cheaper: 打9折 → 10, 降价5% → 5. */
function discountIn(folded: string, lang: Facts['lang']): number | undefined {
  const percent = findPercents(folded, lang)[0];
  if (percent === undefined) return undefined;
  return percent.kind === 'discount' ? Math.round((100 - percent.value) * 100) / 100 : Math.abs(percent.value);
}
