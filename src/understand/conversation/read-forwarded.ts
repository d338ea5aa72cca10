/** A forwarded chat read as one follow-up: both sides apart, every value with its place in the message. Pure. */
import { atOf, dayOf, isDay, minutesOf } from '../../records/day.js';
import type { Side } from '../../records/minutes.js';
import type { At, Day, Span } from '../../terms.js';
import { findDates } from '../find-dates.js';
import type { Making } from '../making.js';
import type { Found, ReadDeal, Reading, ReadingContext, ReadTalk, SaidInTalk } from '../reading.js';
import { languageOf } from '../text/language.js';
import { plain } from '../text/plain.js';
import { understand } from '../understand.js';
import { type ChatItem, nextDay, readTalk } from './chat.js';
import { companyIn, dealIn } from './deal-of-talk.js';
import { type Forwarded, forwardedIn, isTitle } from './forwarded.js';
import { sidesOf } from './sides.js';
import { isMeeting } from './transcript.js';

/** Whoever forwards a chat, where they say something themselves. */
const WRITER = '我';
/** What an order says with a chat behind it (总结一下, 怎么回他) is done with the chat: it is no follow-up. */
const NEWS: ReadonlySet<Reading['intent']> = new Set([
  'log_followup',
  'create_lead',
  'correct_record',
  'change_stage',
  'other',
  'smalltalk',
]);
/** So many of the customer's sentences are kept word for word. */
const QUOTES = 3;
const SHORTEST_QUOTE = 6;

/** The reading of a message that is a forwarded chat; undefined for all others. */
export function readForwarded(message: string, context: ReadingContext): Reading | undefined {
  if (!message.includes('\n') || isMeeting(plain(message))) return undefined;
  const known = knownIn(context);
  const chat = forwardedIn(message, known);
  if (chat === undefined) return undefined;
  const own = chat.around.map((span) => message.slice(...span)).filter((line) => !isTitle(line));
  if (own.length > 0 && !NEWS.has(understand(own.join('\n'), context).intent)) return undefined;
  const { earlier: _, ...alone } = context;
  const now = chat.last === undefined ? context.now : writtenAt(chat.last, context);
  const on = dayOf(now, context.zone) === dayOf(context.now, context.zone) ? {} : { at: now };
  const deal = dealOfChat(message, chat, { ...alone, now }, known, on);
  return { lang: languageOf(plain(message)), intent: 'log_followup', deals: [deal], slots: {}, doubts: [] };
}

function knownIn({ names }: ReadingContext): (name: string) => 'ours' | 'customer' | undefined {
  return (name) => {
    const folded = plain(name);
    const hit = names
      ?.find(folded)
      .find(({ span }) => span[0] === 0 && (span[1] === folded.length || /[(（@\s]/.test(folded[span[1]] ?? '')));
    return hit?.kind === 'colleague' ? 'ours' : hit?.kind === 'customer' ? 'customer' : undefined;
  };
}

/** The moment the chat is read from: the day its last line names, not after the message itself. */
function writtenAt(words: string, { now, zone }: ReadingContext): At {
  const today = dayOf(now, zone);
  const day = dayNumbered(words, today) ?? findDates(words, { now, zone, lang: languageOf(words) })[0]?.day;
  return day !== undefined && day <= today ? atOf(day, minutesOf(now, zone), zone) : now;
}

/** `2026-11-18`, `11-18`: without a year the last such day. */
function dayNumbered(words: string, today: Day): Day | undefined {
  const [, year, month = '', date = ''] = /(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})/.exec(words) ?? [];
  if (month === '') return undefined;
  const of = (y: number) => `${y}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const day = of(year === undefined ? thisYear : Number(year));
  const past = year === undefined && day > today ? of(thisYear - 1) : day;
  return isDay(past) ? past : undefined;
}

function sidesIn({ lines }: Forwarded, known: (name: string) => 'ours' | 'customer' | undefined): ReadonlyMap<string, Side> {
  const said = lines.map(({ speaker, text }) => ({ speaker, text }));
  const sides = sidesOf(said, (name) => (known(name) === 'ours' ? 'sales' : undefined));
  const ours = (name: string) => name === WRITER || known(name) === 'ours' || /^(?:me|us|我方|本人)$/i.test(name);
  // Nobody is marked: whom the records do not know for one of ours is who the others talk to.
  if ([...sides.values()].includes('customer') || ![...sides.keys()].some(ours)) return sides;
  return new Map([...sides].map(([name, side]) => [name, ours(name) ? side : 'customer'] as const));
}

function dealOfChat(
  message: string,
  chat: Forwarded,
  context: ReadingContext,
  known: ReturnType<typeof knownIn>,
  on: Pick<ReadTalk, 'at'>,
): ReadDeal {
  const sides = sidesIn(chat, known);
  const own = chat.around.map(([start, end]) => ({ speaker: WRITER, text: message.slice(start, end), at: start }));
  const said = [...own, ...chat.lines].sort((a, b) => a.at - b.at);
  const messages = said.map(({ speaker, text }) => ({ sender: speaker, text }));
  const whose = own.length === 0 ? sides : new Map([...sides, [WRITER, 'sales'] as const]);
  const { promises, steps, objections, next } = itemsOf(messages, said, whose, context);
  const talk: ReadTalk = {
    ...on,
    lines: chat.lines.map(({ speaker, text, at }) => ({
      by: speaker,
      theirs: sides.get(speaker) === 'customer',
      span: [at, at + text.length],
    })),
    promises,
    steps,
    objections,
  };
  const found = dealIn(messages, whose, context);
  const placed = found && inMessage(found.deal, (at) => placeOf(at, found.starts, said));
  const company = companyIn([...sides.keys()], sides);
  const deal: Making<ReadDeal> = {
    ...(placed ?? {
      contacts: [],
      signals: [],
      competitors: [],
      sentiment: { value: 'neutral', certainty: 'implied', rule: 'talk/nothing' },
      quotes: [],
    }),
    part: [0, message.trimEnd().length],
    talk,
  };
  // Who is only taken for a customer by place is none that a chat could make.
  if (deal.customer !== undefined && !/^known|ending|^talk/.test(deal.customer.rule)) delete deal.customer;
  if (company !== undefined) deal.customer = { value: company, certainty: 'stated', ...spanOf(message, company), rule: 'talk/label' };
  if (next !== undefined) {
    deal.next = next.next;
    if (next.step === undefined) delete deal.nextStep;
    else deal.nextStep = next.step;
  }
  deal.quotes = quotesOf(message, talk, deal);
  return deal;
}

const spanOf = (message: string, words: string): { readonly span?: Span } => {
  const at = message.indexOf(words);
  return at < 0 ? {} : { span: [at, at + words.length] };
};

interface Placed {
  readonly text: string;
  readonly at: number;
}

function itemsOf(
  messages: Parameters<typeof readTalk>[0],
  said: readonly Placed[],
  sides: ReadonlyMap<string, Side>,
  context: ReadingContext,
) {
  const { commitments, objections, steps, asked } = readTalk(messages, sides, context);
  const placed = (item: ChatItem): SaidInTalk => ({
    by: item.owner ?? messages[item.turn]?.sender ?? '',
    due: item.due,
    span: placeOfItem(item, said),
  });
  const dated = [...commitments, ...steps, ...asked];
  const day = nextDay(dated, dayOf(context.now, context.zone));
  const item = day === undefined ? undefined : dated.find(({ due }) => due === day);
  return {
    promises: commitments.map(placed),
    steps: steps.map(placed),
    objections: objections.map(placed),
    next: item && nextOf(item, placeOfItem(item, said)[0], context),
  };
}

function placeOfItem({ said: words, turn }: ChatItem, said: readonly Placed[]): Span {
  const line = said[turn];
  const within = Math.max(0, line?.text.indexOf(words) ?? 0);
  const at = (line?.at ?? 0) + within;
  return [at, at + words.length];
}

/** The next step that a promise or deed is, read from its own words. */
function nextOf(
  item: ChatItem,
  at: number,
  context: ReadingContext,
): { next: NonNullable<ReadDeal['next']>; step: Found<string> | undefined } | undefined {
  if (item.due === null) return undefined;
  const [deal] = understand(item.said, { now: context.now, zone: context.zone, oneCustomer: true }).deals;
  const moved = <T>(found: Found<T>): Found<T> =>
    found.span === undefined ? found : { ...found, span: [found.span[0] + at, found.span[1] + at] };
  const same = deal?.next?.value.day === item.due ? deal : undefined;
  return {
    next:
      same?.next === undefined
        ? { value: { day: item.due }, certainty: 'stated', span: [at, at + item.said.length], rule: 'talk/next' }
        : moved(same.next),
    step: same?.nextStep && moved(same.nextStep),
  };
}

function placeOf(at: number, starts: readonly number[], said: readonly Placed[]): number | undefined {
  const turn = starts.findLastIndex((start) => start <= at);
  const line = said[turn];
  return line === undefined ? undefined : line.at + Math.min(at - (starts[turn] ?? 0), line.text.length);
}

/** The deal with its spans where the words stand in the message; what stood in no line loses its place. */
function inMessage(deal: ReadDeal, place: (at: number) => number | undefined): ReadDeal {
  const moved = (span: Span | undefined): Span | undefined => {
    const [start, last] = span === undefined ? [] : [place(span[0]), place(Math.max(span[0], span[1] - 1))];
    return start === undefined || last === undefined ? undefined : [start, last + 1];
  };
  const found = <T extends { readonly span?: Span }>(value: T): T => {
    const { span, ...rest } = value;
    const there = moved(span);
    // The same value, with its place or without one.
    return (there === undefined ? rest : { ...rest, span: there }) as T;
  };
  const all = <T extends { readonly span: Span }>(values: readonly T[]): T[] =>
    values.flatMap((value) => {
      const span = moved(value.span);
      return span === undefined ? [] : [{ ...value, span }];
    });
  return {
    ...deal,
    contacts: deal.contacts.map(found),
    signals: all(deal.signals),
    ...(deal.denied === undefined ? {} : { denied: all(deal.denied) }),
    ...(deal.events === undefined ? {} : { events: all(deal.events) }),
    competitors: deal.competitors.map(found),
    sentiment: found(deal.sentiment),
    quotes: [],
    ...(deal.customer === undefined ? {} : { customer: found(deal.customer) }),
    ...(deal.stage === undefined ? {} : { stage: found(deal.stage) }),
    ...(deal.amount === undefined ? {} : { amount: found(deal.amount) }),
    ...(deal.next === undefined ? {} : { next: found(deal.next) }),
    ...(deal.nextStep === undefined ? {} : { nextStep: found(deal.nextStep) }),
    ...(deal.source === undefined ? {} : { source: found(deal.source) }),
  };
}

/** The customer's own sentences that say most: objections and promises before topics, later before earlier, in the order they were said. */
function quotesOf(message: string, { lines, promises, objections }: ReadTalk, { signals }: Pick<ReadDeal, 'signals'>): readonly Span[] {
  const holds = (line: Span, items: readonly { readonly span: Span }[]) =>
    items.some(({ span }) => line[0] <= span[0] && span[0] < line[1]);
  return lines
    .filter(({ theirs, span }) => theirs && message.slice(...span).trim().length >= SHORTEST_QUOTE)
    .map(({ span }, i) => ({
      span,
      i,
      weight: (holds(span, objections) ? 3 : 0) + (holds(span, promises) ? 2 : 0) + (holds(span, signals) ? 2 : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || b.i - a.i)
    .slice(0, QUOTES)
    .map(({ span }) => span)
    .toSorted((a, b) => a[0] - b[0]);
}
