/** What a card asks: at most one thing, with answers to tap, and only what changes the record. */
import type { Card, CardAction, CardPart } from '../../card.js';
import { addDays, addMonths, civilOf, dayNumber, daysInMonth, firstOfMonth, longDay, shortDay, weekdayOf } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Event } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import { sourceShown } from '../../records/source.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import { extraDaysOf, nextWorkday } from '../../records/workdays.js';
import { type Day, type Id, type Lang, OPEN_STAGES } from '../../terms.js';
import { writeValue } from './button-values.js';
import { amountColumns, moveAmount, moveStage, type Risk } from './moves.js';
import type { Source, View } from './view.js';
import type { Who } from './who.js';
import { WORDS } from './words.js';

export type Question = Extract<CardPart, { kind: 'question' }>;

/** What was answered or waved off already, for one part of a message. */
export interface Answered {
  readonly risk: boolean;
  readonly next: boolean;
  readonly source: boolean;
}

export interface Asking {
  readonly source: Source;
  readonly settings: Pick<Settings, 'sources' | 'daysOff' | 'daysOn' | 'riskyAmountShare'>;
  /** The source channel whoever is asked gave last; needed where a source is asked for. */
  readonly lastSource?: string | undefined;
  /** Who is told of a deal won or lost. */
  readonly tells: readonly string[];
}

/** The one thing to ask about a part that is recorded; undefined = nothing. */
export function questionAbout(view: View, answered: Answered, asking: Asking): Question | undefined {
  const { source } = asking;
  if (view.late) return undefined;
  const risk = answered.risk ? undefined : riskLeft(view, asking);
  if (risk) return riskQuestion(view, risk, asking);
  if (view.read.next?.value.doubt && !answered.next) return doubtQuestion(view, asking);
  if (view.customer.source === null && !answered.source) return sourceQuestion(view, asking);
  const due = view.deal.nextDue;
  if (isOpen(view.deal.stage) && (due === null || due < source.today) && !answered.next) return nextQuestion(view, asking);
  return undefined;
}

/** What the words would change and a tap has not allowed yet. */
function riskLeft({ deal, read }: View, { source, settings }: Asking): Risk | undefined {
  const stage = moveStage(deal.stage, read.stage, source.text).ask;
  const amount = moveAmount(deal, read.amount && amountColumns(read.amount.value, deal), settings.riskyAmountShare).ask;
  return stage || amount ? { ...(stage ? { stage } : {}), ...(amount ? { amount } : {}) } : undefined;
}

const key = ({ read }: View, { inbox }: Source) => ({ inbox, start: read.part[0] });
const keyOfNext = (view: View, source: Source) => ({ ...key(view, source), deal: view.deal.id });

export function riskQuestion(
  view: Pick<View, 'customer' | 'deal' | 'read'>,
  risk: Risk,
  { source, tells }: Pick<Asking, 'source' | 'tells'>,
): Question {
  const { lang, inbox } = source;
  const words = WORDS[lang].risk;
  const { customer, deal } = view;
  const { stage } = risk;
  const old = moneyOf(deal);
  const money = risk.amount ? moneyText(moneyOf(risk.amount) ?? { minor: 0, currency: deal.currency }, lang) : '';
  const to = { ...(stage ? { stage } : {}), ...(risk.amount ? { amount: risk.amount } : {}) };
  const value = (yes: boolean) =>
    writeValue('risk', { inbox, start: view.read.part[0], yes, deal: deal.id, to, was: { stage: deal.stage, amount: deal.amount } });
  const closes = stage !== undefined && !isOpen(stage);
  const sentence = stage
    ? closes
      ? words.stage(customer.name, STAGE_WORDS[lang][stage], money || (old && stage === 'won' ? moneyText(old, lang) : ''))
      : words.back(customer.name, STAGE_WORDS[lang][deal.stage], STAGE_WORDS[lang][stage])
    : words.amount(customer.name, old ? moneyText(old, lang) : '', money);
  const effects = [
    closes && tells.length > 0 ? words.tells(tells.join(lang === 'zh' ? '、' : ', ')) : '',
    stage === 'lost' ? words.lost : '',
  ];
  const yes = stage ? (words.yes[stage] ?? words.yesStage(STAGE_WORDS[lang][stage])) : words.yesAmount(money);
  const no = (stage && words.no[stage]) ?? words.noOther;
  const gap = lang === 'zh' ? '' : ' ';
  return {
    kind: 'question',
    text: [sentence, ...effects].filter(Boolean).join(gap),
    answers: [
      { action: 'log.risk', label: yes, value: value(true), style: 'primary' },
      { action: 'log.risk', label: no, value: value(false) },
    ],
  };
}

function doubtQuestion(view: View, asking: Asking): Question {
  const { lang, today, text } = asking.source;
  const words = WORDS[lang];
  const read = view.read.next;
  const day = read?.value.day ?? today;
  const said = read?.span ? text.slice(...read.span) : longDay(day, lang, today);
  if (read?.value.doubt === 'past') {
    const { day: date } = civilOf(dayNumber(day));
    const offers = [...new Set([nextWithDate(date, today), day])].filter((offer) => offer > today);
    return dated(words.pastDay(said, longDay(day, lang, today)), offers, view, asking);
  }
  const offers = [day, addDays(day, 1)].filter((offer) => offer >= today);
  return dated(words.noSuchDay(said, longDay(day, lang, today)), offers, view, asking);
}

/** The next day after `today` with that day of the month, in a month that has it. */
function nextWithDate(date: number, today: Day): Day {
  const { year, month, day } = civilOf(dayNumber(today));
  const ahead = [0, 1, 2].find((n) => (n > 0 || date > day) && date <= daysInMonth(year, month + n)) ?? 1;
  return addDays(addMonths(firstOfMonth(today), ahead), date - 1);
}

function nextQuestion(view: View, asking: Asking): Question {
  const { today } = asking.source;
  const extra = extraDaysOf(asking.settings);
  const tomorrow = nextWorkday(today, 1, extra);
  const inThree = nextWorkday(today, 3, extra);
  const monday = nextWorkday(addDays(today, 7 - weekdayOf(today)), 1, extra);
  const inTwoWeeks = nextWorkday(addDays(today, 9), 1, extra);
  const offers = [...new Set([tomorrow, inThree, monday, inTwoWeeks])].sort().slice(0, 3);
  return dated(WORDS[asking.source.lang].nextAsk, offers, view, asking);
}

function dated(text: string, offers: readonly Day[], view: View, { source }: Asking): Question {
  const answers: CardAction[] = offers.map((day) => ({
    action: 'log.next',
    label: shortDay(day, source.lang, source.today),
    value: writeValue('next', { ...keyOfNext(view, source), day }),
  }));
  const skip = { action: 'log.next', label: WORDS[source.lang].skip, value: writeValue('next', { ...keyOfNext(view, source), day: null }) };
  return { kind: 'question', text, answers: [...answers, skip] };
}

const MOST_SOURCES = 5;

function sourceQuestion(view: View, { source, settings, lastSource }: Asking): Question {
  const words = WORDS[source.lang];
  const known = settings.sources.filter((name) => name !== lastSource);
  const offers = [...(lastSource === undefined ? [] : [lastSource]), ...known].slice(0, MOST_SOURCES);
  const answers = [...offers, null].map((name) => ({
    action: 'log.source',
    label: name === null ? words.skip : sourceShown(name, source.lang),
    value: writeValue('source', { ...key(view, source), source: name }),
  }));
  return { kind: 'question', text: words.source.ask, answers };
}

/** `你说的"华东"是哪家?` */
export function whichQuestion(
  who: Extract<Who, { kind: 'ask' }>,
  part: { readonly inbox: Id; readonly start: number },
  lang: Lang,
): Question {
  const words = WORDS[lang];
  const offers = who.options.map(({ id, name }) => ({
    action: 'log.pick',
    label: name,
    value: writeValue('pick', { ...part, customer: id }),
  }));
  const newOne = { action: 'log.pick', label: words.newOne, value: writeValue('pick', { ...part, customer: null }) };
  const text = who.typed !== undefined ? words.which(who.typed) : who.talk ? words.talk.which : words.whichSubject;
  const other = who.together ? [{ ...newOne, label: words.neither(offers.length) }] : who.typed === undefined ? [] : [newOne];
  return { kind: 'question', text, answers: [...offers, ...other] };
}

/** `华东医疗要改到哪个阶段?` */
export function whichStageQuestion(name: string, part: { readonly inbox: Id; readonly start: number }, lang: Lang): Question {
  return {
    kind: 'question',
    text: WORDS[lang].whichStage(name),
    answers: [...OPEN_STAGES, 'won' as const, 'lost' as const].map((stage) => ({
      action: 'log.stage',
      label: STAGE_WORDS[lang][stage],
      value: writeValue('stage', { ...part, stage }),
    })),
  };
}

/** A card that only asks. Its first line is the question itself: it is what a phone shows. */
export function questionCard(question: Question, lang: Lang): Card {
  const [first = '', ...rest] = question.text.split(/(?<=[。.]) ?(?=\S)/u);
  return { title: first, mark: 'question', parts: [{ ...question, text: rest.join('') || WORDS[lang].tap }], actions: [] };
}

/** What the standing events of a message say was answered, for each of its parts. */
export function answeredBy(events: readonly Event[]): (view: Pick<View, 'deal'>) => Answered {
  return ({ deal }) => {
    const kinds = new Set(events.filter((event) => event.deal === deal.id).map((event) => event.kind));
    const edited = kinds.has('record.edited');
    return {
      risk: edited || kinds.has('change.confirmed') || kinds.has('change.declined'),
      source: edited || kinds.has('source.answered'),
      next: edited || kinds.has('next.answered'),
    };
  };
}
