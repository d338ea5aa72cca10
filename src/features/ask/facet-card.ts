/** The answer to one thing asked about a customer: that thing first, then what it rests on. Pure. */
import type { Card, CardPart, Row } from '../../card.js';
import { dealLine } from '../../numbers/deal-line.js';
import { daysInStage, latenessOf } from '../../numbers/lateness.js';
import type { Stretch } from '../../numbers/period.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Contact, Signal } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import type { SignalKind } from '../../terms.js';
import type { Facet } from './facet.js';
import { FACET_WORDS } from './facet-words.js';
import { type AskReader, dayText, type Known, mainDeal, shortened, statusTitle, stepsLine, timeline } from './status.js';
import { WORDS } from './words.js';

const ROWS = 6;
/** What holds a deal up, the gravest first; of the later ones only words that tell of a lack or a wait. */
const HOLDS_UP: readonly SignalKind[] = [
  'churn_risk',
  'objection',
  'competitor',
  'decision_maker',
  'budget',
  'payment',
  'contract',
  'price',
];
const SURELY: ReadonlySet<SignalKind> = new Set<SignalKind>(['churn_risk', 'objection', 'competitor']);
const LACKS = /没|未|等|批|卡|拖|晚|不|慢|高|砍|超|停|缓|贵|审|\b(?:not?|wait|pending|hold|over|late|slow|cut|expensive|approv)/i;
/** Heard from so lately and with a date ahead, a deal does not stand still. */
const MOVING_DAYS = 5;
/** Older words are no reason for standing still now. */
const REASON_DAYS = 30;

interface About extends Known {
  readonly contacts: readonly Contact[];
}

export function facetCard(facet: Facet, about: About, reader: AskReader): Card {
  const { customer, followups, signals, contacts } = about;
  const words = FACET_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const stages = STAGE_WORDS[reader.lang];
  const deal = mainDeal(about.deals);
  const { name } = customer;
  const card = (title: string, ...parts: readonly CardPart[]): Card => ({ title, parts, actions: [timeline(customer.id, reader.lang)] });
  const rows = (list: readonly Row[]): CardPart[] => (list.length === 0 ? [] : [{ kind: 'rows', rows: list }]);
  const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });
  const steps = quiet(stepsLine(about, reader));
  const whole = quiet(statusTitle(about, reader));
  const said = (topics: readonly SignalKind[]): readonly Signal[] => signals.filter(({ kind }) => topics.includes(kind)).slice(0, ROWS);
  switch (facet.kind) {
    case 'amount': {
      const money = deal && moneyOf(deal);
      const others = about.deals
        .filter((one) => one !== deal && isOpen(one.stage))
        .map((one) => dealLine({ deal: one, customer }, reader.lang));
      const more = others.length > 0 ? [quiet(all.otherDeals(others.join('; ')))] : [];
      const title = money ? `${name} · ${moneyText(money, reader.lang)}` : words.noAmount(name);
      return card(title, ...(deal ? [quiet(stages[deal.stage])] : []), ...more, ...rows(heardRows(said(['price']), customer.id, reader)));
    }
    case 'stage':
      return card(
        deal
          ? `${name} · ${stages[deal.stage]}${isOpen(deal.stage) ? ` ${all.days(daysInStage(deal.stageSince, reader.clock))}` : ''}`
          : `${name} · ${all.noDeal}`,
        steps,
      );
    case 'owner':
      return card(words.runBy(name, reader.nameOf(deal?.owner ?? customer.owner)), steps);
    case 'contacts':
      return contacts.length === 0
        ? card(words.noContacts(name), whole)
        : card(words.contacts(name, contacts.length), ...rows(contacts.map((contact) => contactRow(contact))));
    case 'decider':
      return deciderCard(about, reader, card);
    case 'next':
      return card(
        `${name} · ${
          stepsLine({ ...about, followups: [] }, reader)
            .split(' · ')
            .at(-1) ?? ''
        }`,
        whole,
      );
    case 'last': {
      const last = followups[0];
      if (!last) return card(words.noLast(name), whole);
      const ago = Math.max(0, daysBetween(dayOf(last.at, reader.clock.zone), reader.clock.today));
      return card(words.lastAt(name, dayText(last.at, reader), ago), ...rows(noteRows(about, 3, reader)));
    }
    case 'signing':
      return signingCard(about, reader, card);
    case 'source':
      return card(customer.source === null ? words.noSource(name) : words.source(name, customer.source), ...firstNote(about, reader));
    case 'stuck':
      return stuckCard(about, reader, card);
    case 'promised': {
      const promises = promisesIn(about, reader);
      return promises.length === 0
        ? card(words.nothingPromised(name), whole)
        : card(words.promised(name, promises.length), ...rows(promises), whole);
    }
    case 'heard': {
      const heard = said(facet.topics);
      const topic = SIGNAL_WORDS[reader.lang][facet.topics[0] ?? 'price'];
      if (heard.length === 0) return card(words.notHeard(name, topic), whole, steps);
      return card(words.heard(name, topic, heard.length), ...rows(heardRows(heard, customer.id, reader)), whole, steps);
    }
  }
}

/** 王总答应周五前把参数发我, Dana agreed to sign: told of them, not of us. */
const PROMISE =
  /(?<!我|我们|咱们?|不|没)(?:答应|承诺|保证|同意)(?!吗|没|不)|(?:说|讲|表示)[^,。;]{0,10}(?:(?:会|就|马上|尽快)(?:[给发回签付批]|盖章|打款|下单)|(?:给|发|回复?)我)|\b(?:agreed|promised|committed|said (?:he|she|they)(?:'ll|'d| will| would)|will (?:sign|send us|pay|get back))\b/i;

/** What was noted of their promises, clause by clause, the newest first. */
function promisesIn({ followups, customer }: About, reader: AskReader): Row[] {
  return followups
    .flatMap(({ at, text, inbox }) =>
      text
        .split(/(?<=[,,。;;!?\n])/)
        .filter((clause) => PROMISE.test(clause))
        .map((clause) => ({
          title: shortened(clause.replace(/[,,。;;\s]+$/, '')),
          text: dayText(at, reader),
          href: inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}`,
        })),
    )
    .slice(0, ROWS);
}

/** How it began, in the words of the first follow-up on record. */
function firstNote({ followups }: About, reader: AskReader): CardPart[] {
  const first = followups.at(-1);
  return first ? [{ kind: 'line', text: `${dayText(first.at, reader)} ${shortened(first.text)}`, tone: 'quiet' }] : [];
}

type Making = (title: string, ...parts: readonly CardPart[]) => Card;

function deciderCard({ customer, contacts, signals }: About, reader: AskReader, card: Making): Card {
  const words = FACET_WORDS[reader.lang];
  const heard = signals.filter(({ kind }) => kind === 'decision_maker').slice(0, ROWS);
  const rows: CardPart[] = heard.length === 0 ? [] : [{ kind: 'rows', rows: heardRows(heard, customer.id, reader) }];
  const top = contacts.find(({ role }) => role === 'exec');
  const first = heard[0];
  // 他自己能定 does not say who: the one on record does.
  if (first) return card(words.decides(customer.name, top && SOMEBODY.test(first.words) ? top.name : first.words), ...rows);
  return card(top ? words.highest(customer.name, top.name) : words.nobodyDecides(customer.name));
}

const SOMEBODY = /^(?:[他她]|(?:he|she)\b)/i;

function signingCard(about: About, reader: AskReader, card: Making): Card {
  const words = FACET_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const deal = mainDeal(about.deals);
  const { name, id } = about.customer;
  const heard = about.signals.filter(({ kind }) => kind === 'signing_time').slice(0, ROWS);
  const rows: CardPart[] = heard.length === 0 ? [] : [{ kind: 'rows', rows: heardRows(heard, id, reader) }];
  if (deal && !isOpen(deal.stage) && deal.closedAt !== null) {
    const day = dayText(deal.closedAt, reader);
    return card(deal.stage === 'won' ? words.signed(name, day) : words.closed(name, STAGE_WORDS[reader.lang][deal.stage], day));
  }
  const due = deal?.nextDue;
  const step = deal?.nextStep ?? all.followUp;
  if (due && /签|下单|sign|order/i.test(step)) return card(words.signsOn(name, all.day(due, reader.clock.today), step), ...rows);
  return card(words.noSigning(name), ...rows, { kind: 'line', text: stepsLine(about, reader), tone: 'quiet' });
}

/** What the records give as reasons: topics heard lately that hold a deal up, a date that passed, how long it has stood. */
function stuckCard(about: About, reader: AskReader, card: Making): Card {
  const words = FACET_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const { customer, signals } = about;
  const deal = mainDeal(about.deals);
  const { zone, today } = reader.clock;
  const lately = signals.filter(({ at }) => daysBetween(dayOf(at, zone), today) <= REASON_DAYS);
  const held = lately.filter(({ kind, words: said }) => SURELY.has(kind) || LACKS.test(said));
  const late = deal && latenessOf(deal, reader.clock);
  const last = about.followups[0];
  const recent = (at: number): boolean => daysBetween(dayOf(at, zone), today) <= MOVING_DAYS;
  const refused = held.some(({ kind, at }) => SURELY.has(kind) && recent(at));
  const moves = deal?.nextDue != null && !late && last !== undefined && recent(last.at) && !refused;
  if (moves) return card(words.moving(customer.name), { kind: 'line', text: stepsLine(about, reader) });
  const heard = HOLDS_UP.flatMap((kind) => held.find((signal) => signal.kind === kind) ?? []).slice(0, 3);
  const lines: CardPart[] = [];
  if (deal && late?.kind === 'due' && deal.nextDue !== null)
    lines.push({ kind: 'line', text: words.late(late.days, all.day(deal.nextDue, today), deal.nextStep ?? all.followUp), tone: 'warning' });
  if (deal && isOpen(deal.stage))
    lines.push({
      kind: 'line',
      text: words.stands(STAGE_WORDS[reader.lang][deal.stage], daysInStage(deal.stageSince, reader.clock)),
      tone: 'quiet',
    });
  const topics = heard.map(({ kind }) => SIGNAL_WORDS[reader.lang][kind]).join(reader.lang === 'zh' ? '、' : ', ');
  const title = heard.length > 0 ? words.stuckOn(customer.name, topics) : words.noReason(customer.name);
  const rows: CardPart[] = heard.length === 0 ? [] : [{ kind: 'rows', rows: heardRows(heard, customer.id, reader) }];
  return card(title, ...rows, ...lines, { kind: 'line', text: stepsLine(about, reader), tone: 'quiet' });
}

/** What was noted of a customer in a stretch of time. */
export function periodCard(about: Known, { first, last }: Stretch, period: string, reader: AskReader): Card {
  const words = FACET_WORDS[reader.lang];
  const inside = about.followups.filter(({ at }) => {
    const day = dayOf(at, reader.clock.zone);
    return first <= day && day <= last;
  });
  const { name, id } = about.customer;
  const rows = noteRows({ ...about, followups: inside }, ROWS, reader);
  return {
    title: inside.length === 0 ? words.notInPeriod(name, period) : words.inPeriod(name, period, inside.length),
    parts: [
      ...(rows.length === 0 ? [] : [{ kind: 'rows', rows } as const]),
      { kind: 'line', text: statusTitle(about, reader), tone: 'quiet' },
    ],
    actions: [timeline(id, reader.lang)],
  };
}

function noteRows({ followups, customer }: Pick<Known, 'followups' | 'customer'>, most: number, reader: AskReader): Row[] {
  return followups.slice(0, most).map(({ at, text, inbox }) => ({
    title: `${dayText(at, reader)} ${shortened(text)}`,
    href: inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}`,
  }));
}

const heardRows = (signals: readonly Signal[], customer: number, reader: AskReader): Row[] =>
  signals.map(({ kind, words, at, inbox }) => ({
    title: `${SIGNAL_WORDS[reader.lang][kind]} · ${dayText(at, reader)}`,
    text: shortened(words),
    href: inbox === null ? `/r/customer/${customer}` : `/r/message/${inbox}`,
  }));

const contactRow = ({ name, title, phone }: Contact): Row => ({
  title: [name, ...(title === null || name.includes(title) ? [] : [title])].join(' · '),
  ...(phone === null ? {} : { text: phone }),
});
