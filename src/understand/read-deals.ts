import type { Intent, Span, Stage } from '../terms.js';
import { chooseAmount } from './choice/amount.js';
import { chooseDate } from './choice/date.js';
import { stepOf } from './choice/step.js';
import type { Facts } from './facts.js';
import { headOfPart } from './head-of-part.js';
import type { Making } from './making.js';
import { type Part, partsOf, within } from './parts.js';
import { eachOnce } from './people/same-person.js';
import { eventsIn } from './read-events.js';
import { moodOf } from './read-mood.js';
import { sourceIn } from './read-source.js';
import { stageOf } from './read-stage.js';
import { topicsOf } from './read-topics.js';
import type { Found, ReadAmount, ReadContact, ReadDeal, ReadSignal } from './reading.js';
import type { Evidence } from './stages/evidence.js';
import { saidIn } from './stages/sayings.js';
import { sumsOf, weighMood, weighStage } from './stages/weigh.js';
import { wordsFor } from './stages/words-for.js';
import { lowered } from './text/lowered.js';

const LEAD: Found<Stage> = { value: 'lead', certainty: 'implied', rule: 'stage/new-lead' };

/** What is told of one customer, and what spoke for its stage, mood and topics. */
export interface Weighed {
  readonly deal: ReadDeal;
  readonly evidence: Evidence;
}

/** What a message tells of each customer, with the evidence that spoke for each. */
export function dealsOf(facts: Facts, telling: Telling): Weighed[] {
  const parts = partsOf(facts.companies, facts.clauses, (company, clause) => headOfPart(facts, company, clause));
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

function dealOf(facts: Facts, part: Part, { intent, subject, wrong, anew, quotes }: Telling): Weighed {
  const here = ({ span }: { readonly span?: Span }) => span !== undefined && within(part.spans, span[0]);
  const kept = (item: { readonly span: Span }) => here(item) && !wrong.some(([start, end]) => start <= item.span[0] && item.span[0] < end);
  const rivals = facts.rivals
    .filter(here)
    .map((rival) => (rival.span === undefined ? rival : { ...rival, value: asTyped(facts, rival.value, rival.span) }));
  const signals = facts.signals.filter(here);
  const order = intent === 'change_stage';
  const cues = facts.stages.filter(here);
  const byRule = stageOf(cues, signals);
  const next = order ? undefined : chooseDate(facts.folded, facts.lang, facts.today, facts.dates.filter(kept), facts.clauses);
  const amount = order
    ? undefined
    : (anew ??
      chooseAmount(
        facts.folded,
        facts.lang,
        facts.amounts.filter(kept),
        rivals.flatMap(({ span }) => (span === undefined ? [] : [span])),
      ));
  const moods = order ? [] : facts.moods.filter(here);
  const atRisk = signals.some(({ kind }) => kind === 'churn_risk');
  const felt = moodOf(moods, byRule?.value, atRisk);
  const evidence: Evidence = {
    folded: facts.folded,
    lang: facts.lang,
    cues,
    signals,
    mood: felt.value,
    amount: amount !== undefined,
    next: next !== undefined,
    rivals: rivals.length > 0,
    byRule: byRule?.value,
    said: saidIn(facts, part.spans),
  };
  const sums = sumsOf(evidence);
  const quoted = (column: number) => wordsFor(facts, part.spans, evidence, column);
  const stage = intent === 'create_lead' ? LEAD : order ? byRule : weighStage(sums, evidence, byRule, quoted);
  const topics = order ? [] : topicsOf(facts, part.spans, evidence, sums);
  const denied = order ? [] : facts.denied.filter(here);
  const events = order ? [] : eventsIn(facts.folded, lowered(facts.folded), facts.lang, facts.clauses, (at) => within(part.spans, at));
  const source = sourceIn(facts.folded, facts.lang, part.spans);
  const customer = customerOf(facts, part, subject);
  const step = next?.span === undefined ? undefined : stepAfter(facts, next.span);
  const deal: Making<ReadDeal> = {
    contacts: contactsOf(facts, part, wrong),
    signals:
      rivals.length > 0 && !order && !topics.some(({ kind }) => kind === 'competitor')
        ? [...topics, ...rivals.slice(0, 1).flatMap(rivalSignal)]
        : topics,
    ...(denied.length === 0 ? {} : { denied }),
    ...(events.length === 0 ? {} : { events }),
    competitors: rivals,
    sentiment: order ? felt : weighMood(sums, felt),
    quotes: quotes.filter((span) => within(part.spans, span[0])),
    part: [part.spans[0]?.[0] ?? 0, part.spans.at(-1)?.[1] ?? facts.folded.length],
  };
  if (customer !== undefined) deal.customer = customer;
  if (stage !== undefined) deal.stage = stage;
  if (amount !== undefined) deal.amount = amount;
  if (next !== undefined) deal.next = next;
  if (step !== undefined) deal.nextStep = step;
  if (source !== undefined) deal.source = source;
  return { deal, evidence };
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

/** 孙总就是迅安的老板: the post that somebody is said to have is nobody beside them. */
function isPost({ folded, people, clauses }: Facts, { rule, span: [start, end] }: Facts['people'][number]): boolean {
  if (!POST_ALONE.test(rule)) return false;
  const clause = clauses.find(({ span }) => span[0] <= start && start < span[1]);
  const [from, to] = clause?.span ?? [0, folded.length];
  return (
    /^[了吧哈。!\s]*$/.test(folded.slice(end, to)) &&
    /是[^,。;!?\s]{0,16}$/.test(folded.slice(from, start)) &&
    people.some(({ span }) => from <= span[0] && span[1] < start)
  );
}

const POST_ALONE = /\/office$|title/;

/** The customer's people in this part. */
function contactsOf(facts: Facts, part: Part, wrong: readonly Span[]): ReadContact[] {
  const spoken = facts.people.filter(
    (person) =>
      !person.ours &&
      within(part.spans, person.span[0]) &&
      !wrong.some(([start, end]) => start <= person.span[0] && person.span[0] < end) &&
      !isPost(facts, person),
  );
  return eachOnce(spoken, ({ name, span }) => asTyped(facts, name, span));
}

/** What the dated step is: the words after the date, to the end of its clause. */
function stepAfter(facts: Facts, [start, end]: Span): Found<string> | undefined {
  const clause = facts.clauses.find(({ span }) => span[0] <= start && start < span[1]);
  if (clause === undefined) return undefined;
  const words = facts.folded.slice(end, clause.span[1]).trim();
  const step = stepOf(words, facts.lang);
  if (step === undefined) return undefined;
  const at = facts.folded.indexOf(words, end);
  return { value: step, certainty: 'stated', span: [at, at + words.length], rule: 'step/after-date' };
}
