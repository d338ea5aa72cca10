import type { Intent, Sentiment, Span, Stage } from '../terms.js';
import { chooseAmount } from './choice/amount.js';
import { chooseDate } from './choice/date.js';
import { stepOf } from './choice/step.js';
import type { Facts } from './facts.js';
import { headOfPart } from './head-of-part.js';
import type { Making } from './making.js';
import { countedUp, type Part, partsOf, within } from './parts.js';
import { eachOnce } from './people/same-person.js';
import { eventsIn } from './read-events.js';
import { moodOf } from './read-mood.js';
import { sourceIn } from './read-source.js';
import { stageOf } from './read-stage.js';
import { topicsOf } from './read-topics.js';
import type { Found, ReadAmount, ReadContact, ReadDate, ReadDeal, ReadSignal } from './reading.js';
import type { Evidence } from './stages/evidence.js';
import { saidIn } from './stages/sayings.js';
import { sumsOf, weighMood, weighStage } from './stages/weigh.js';
import { wordsFor } from './stages/words-for.js';
import { lowered } from './text/lowered.js';
import { meet } from './text/meet.js';

const LEAD: Found<Stage> = { value: 'lead', certainty: 'implied', rule: 'stage/new-lead' };

/** What is told of one customer, and what spoke for its stage, mood and topics. */
export interface Weighed {
  readonly deal: ReadDeal;
  readonly evidence: Evidence;
}

/** What a message tells of each customer, with the evidence that spoke for each. */
export function dealsOf(facts: Facts, telling: Telling): Weighed[] {
  const counted = telling.intent === 'create_lead' ? countedUp(facts.folded, facts.companies, facts.clauses) : undefined;
  const parts = counted ?? partsOf(facts.folded, facts.companies, facts.clauses, (company, clause) => headOfPart(facts, company, clause));
  return parts.map((part) => dealOf(facts, part, telling));
}

/** What the deals of one message share. */
export interface Telling {
  readonly intent: Intent;
  /** Whom the chat was about before. */
  readonly subject: string | undefined;
  /** What the message takes back. */
  readonly wrong: readonly Span[];
  /** The sum that a correction of its parts comes to. */
  readonly anew: Found<ReadAmount> | undefined;
  readonly quotes: readonly Span[];
}

/** What of a message falls to one customer's part, before any of it is judged. */
interface Share {
  readonly rivals: readonly Found<string>[];
  readonly signals: readonly ReadSignal[];
  readonly cues: Facts['stages'];
  readonly moods: Facts['moods'];
  readonly amount: Found<ReadAmount> | undefined;
  readonly next: Found<ReadDate> | undefined;
}

function dealOf(facts: Facts, part: Part, telling: Telling): Weighed {
  const order = telling.intent === 'change_stage';
  const share = shareOf(facts, part, telling, order);
  const byRule = stageOf(share.cues, share.signals);
  const atRisk = share.signals.some(({ kind }) => kind === 'churn_risk');
  const felt = moodOf(share.moods, byRule?.value, atRisk);
  const evidence = evidenceOf(facts, part, share, byRule, felt);
  const sums = sumsOf(evidence);
  const stage =
    telling.intent === 'create_lead'
      ? LEAD
      : order
        ? byRule
        : weighStage(sums, evidence, byRule, (column) => wordsFor(facts, part.spans, evidence, column));
  const told = topicsOf(facts, part.spans, evidence, sums);
  // 标丢单吧: that a deal is lost is what the order is for, no risk that it may be.
  const topics = order && stage?.value === 'lost' ? told.filter(({ kind }) => kind !== 'churn_risk') : told;
  const deal: Making<ReadDeal> = {
    contacts: contactsOf(facts, part, telling.wrong),
    signals: withRivals(topics, share.rivals),
    competitors: share.rivals,
    sentiment: order ? felt : weighMood(sums, felt),
    quotes: telling.quotes.filter((span) => within(part.spans, span[0])),
    part: [part.spans[0]?.[0] ?? 0, part.spans.at(-1)?.[1] ?? facts.folded.length],
  };
  addTold(deal, facts, part, telling, share);
  if (stage !== undefined) deal.stage = stage;
  return { deal, evidence };
}

/** Those that stand in one of the stretches of a part. */
function inPart<T extends { readonly span?: Span }>(items: readonly T[], { spans }: Part): T[] {
  const inside: T[] = [];
  for (const item of items) if (item.span !== undefined && within(spans, item.span[0])) inside.push(item);
  return inside;
}

/** Those of them that the message does not take back. */
function kept<T extends { readonly span: Span }>(items: readonly T[], part: Part, wrong: readonly Span[]): T[] {
  const inside = inPart(items, part);
  return wrong.length === 0 ? inside : inside.filter(({ span }) => !isWrong(span, wrong));
}

const isWrong = ([at]: Span, wrong: readonly Span[]): boolean => wrong.some(([start, end]) => start <= at && at < end);

function shareOf(facts: Facts, part: Part, { wrong, anew }: Telling, order: boolean): Share {
  const { folded, lang, today, clauses } = facts;
  const rivals = inPart(facts.rivals, part).map((rival) =>
    rival.span === undefined ? rival : { ...rival, value: asTyped(facts, rival.value, rival.span) },
  );
  const rivalSpans: Span[] = [];
  for (const { span } of rivals) if (span !== undefined) rivalSpans.push(span);
  const customers = inPart([...facts.companies, ...facts.people], part).map(({ span }) => span);
  return {
    rivals,
    signals: inPart(facts.signals, part),
    cues: inPart(facts.stages, part),
    moods: order ? [] : inPart(facts.moods, part),
    amount: anew ?? chooseAmount(folded, lang, kept(facts.amounts, part, wrong), { rivals: rivalSpans, customers }),
    next: chooseDate(folded, lang, today, kept(facts.dates, part, wrong), clauses),
  };
}

function evidenceOf(facts: Facts, part: Part, share: Share, byRule: Found<Stage> | undefined, felt: Found<Sentiment>): Evidence {
  return {
    folded: facts.folded,
    lang: facts.lang,
    cues: share.cues,
    signals: share.signals,
    mood: felt.value,
    amount: share.amount !== undefined,
    next: share.next !== undefined,
    rivals: share.rivals.length > 0,
    byRule: byRule?.value,
    said: saidIn(facts, part.spans),
  };
}

/** What a deal has only where the message tells it. */
function addTold(deal: Making<ReadDeal>, facts: Facts, part: Part, telling: Telling, { amount, next }: Share): void {
  const { folded, lang, clauses } = facts;
  const denied = inPart(facts.denied, part);
  if (denied.length > 0) deal.denied = denied;
  const events = eventsIn(folded, lowered(folded), lang, clauses, (at) => within(part.spans, at));
  if (events.length > 0) deal.events = events;
  const customer = customerOf(facts, part, telling.subject);
  if (customer !== undefined) deal.customer = customer;
  if (amount !== undefined) deal.amount = amount;
  if (next !== undefined) deal.next = next;
  const step = next?.span === undefined ? undefined : stepAfter(facts, next.span);
  if (step !== undefined) deal.nextStep = step;
  const source = sourceIn(folded, lang, part.spans);
  if (source !== undefined) deal.source = source;
}

/** A rival that is named is a topic too, each by its name where no other words of that topic hold it: so the records know it. */
function withRivals(topics: readonly ReadSignal[], rivals: readonly Found<string>[]): readonly ReadSignal[] {
  if (rivals.length === 0) return topics;
  const told = topics.filter(({ kind }) => kind === 'competitor');
  return [...topics, ...rivals.flatMap(rivalSignal).filter(({ span }) => !told.some((topic) => meet(topic.span, span)))];
}

function rivalSignal({ span, rule }: Found<string>): ReadSignal[] {
  return span === undefined ? [] : [{ kind: 'competitor', span, rule }];
}

/** A name in the characters it was typed in (豐 stays 豐). */
export function asTyped({ typed, folded }: Facts, name: string, [start, end]: Span): string {
  return folded.slice(start, end) === name ? typed.slice(start, end) : name;
}

function customerOf(facts: Facts, part: Part, subject: string | undefined): Found<string> | undefined {
  if (part.customer !== undefined)
    return {
      value: asTyped(facts, part.customer.name, part.customer.span),
      certainty: 'stated',
      span: part.customer.span,
      rule: part.customer.rule,
    };
  return subject === undefined ? undefined : { value: subject, certainty: 'implied', rule: 'context/subject' };
}

/** 孙总就是迅安的老板, 王总升副院长了: the post that somebody is said to have or get is nobody beside them. */
function isPost({ folded, people, clauses }: Facts, { rule, span: [start, end] }: Facts['people'][number]): boolean {
  if (!POST_ALONE.test(rule)) return false;
  const clause = clauses.find(({ span }) => span[0] <= start && start < span[1]);
  const [from, to] = clause?.span ?? [0, folded.length];
  return (
    /^[了吧哈。!\s]*$/.test(folded.slice(end, to)) &&
    /是[^,。;!?\s]{0,16}$|(?:升|晋升|提拔|提升|提(?!到|起|及)|调|转|转岗|转正|当上?|改当|兼任?|做|改做)(?:了|为|成|任|到|去|去当)*(?:集团|总部|公司)?(?:的|当|任)?$/.test(
      folded.slice(from, start),
    ) &&
    people.some(({ span }) => from <= span[0] && span[1] < start)
  );
}

const POST_ALONE = /\/office$|bare-title|department-title/;

/** The customer's people in this part. */
function contactsOf(facts: Facts, part: Part, wrong: readonly Span[]): ReadContact[] {
  const spoken = facts.people.filter(
    (person) => !person.ours && within(part.spans, person.span[0]) && !isWrong(person.span, wrong) && !isPost(facts, person),
  );
  return eachOnce(spoken, ({ name, span }) => asTyped(facts, name, span));
}

/** What the dated step is: the words after the date, to the end of its clause; of 定稿周三能出来 those before it too. */
function stepAfter(facts: Facts, [start, end]: Span): Found<string> | undefined {
  const clause = facts.clauses.find(({ span }) => span[0] <= start && start < span[1]);
  if (clause === undefined) return undefined;
  const words = facts.folded.slice(end, clause.span[1]).trim();
  const step = stepOf(words, facts.lang);
  if (step === undefined) return undefined;
  const at = facts.folded.indexOf(words, end);
  const what = OUTCOME.test(step) ? facts.folded.slice(clause.span[0], start).trim() : '';
  const value = THING.test(what) ? what + step : step;
  return { value, certainty: 'stated', span: [at, at + words.length], rule: 'step/after-date' };
}

/** What becomes of something, which stands before the day. */
const OUTCOME = /^(?:出来|下来|回来|过来|到位|出|完成|做完|弄好|到货)$/;
const THING = /^[\u4e00-\u9fff]{2,8}$/;
