/** What a correction in words changes: of the last thing recorded, or of the customer it names. */
import { contactMeant } from '../../records/contact.js';
import { addDays, mondayOf, shortDay, timeText, weekdayOf } from '../../records/day.js';
import type { Draft } from '../../records/draft.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { cleanName } from '../../records/plain-text.js';
import type { Contact, Deal, Event } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import type { At, Day, Lang, Zone } from '../../terms.js';
import { findClock } from '../../understand/find-clock.js';
import { findDates } from '../../understand/find-dates.js';
import type { ReadDeal, Reading } from '../../understand/reading.js';
import { bareAmount } from './bare-amount.js';
import { AT_TIME, dayPartIn, liesIn } from './day-part.js';
import { amountColumns, moveAmount, type Risk } from './moves.js';
import type { Known } from './who.js';
import { WORDS } from './words.js';

/** One correction, as it is said back: `金额 ¥38 万 → ¥36 万`. */
export interface Corrected {
  readonly changes: readonly string[];
  /** What must be tapped first. */
  readonly risk?: Risk;
  /** Said, and so already. */
  readonly same: readonly string[];
  readonly known: Known;
}

export interface Correcting {
  readonly reading: Reading;
  readonly read: ReadDeal;
  readonly known: Known;
  /** What is being corrected, where it was told in this conversation. */
  readonly last: Event | undefined;
  readonly text: string;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly today: Day;
  readonly now: At;
  readonly riskyAmountShare: number;
}

/** Writes what is right. Nothing read = no changes, and the caller says so. */
export function correct(draft: Draft, correcting: Correcting): Corrected {
  const { read, known, lang, today, last } = correcting;
  const words = WORDS[lang];
  const changes: string[] = [];
  const same: string[] = [];
  const deal = known.deals.find((d) => d.id === last?.deal) ?? known.deals.find((d) => isOpen(d.stage)) ?? known.deals[0];
  let risk: Risk = {};
  let after = deal;
  const right = deal && (read.amount?.value ?? (namesNothingElse(correcting) ? bareAmount(correcting.text, deal, lang) : undefined));
  if (deal && right) {
    const to = amountColumns(right, deal);
    const move = moveAmount(deal, to, correcting.riskyAmountShare);
    const old = moneyOf(deal);
    if (move.set && after) {
      after = draft.update('deal', after, move.set);
      changes.push(
        words.change(words.field.amount, old ? moneyText(old, lang) : '', moneyText(moneyOf(after) ?? { minor: 0, currency: '' }, lang)),
      );
    } else if (move.ask) risk = { ...risk, amount: move.ask };
    else if (to && old) same.push(moneyText(old, lang));
  }
  const stage =
    correcting.reading.correction?.field === 'stage' || (right === undefined && namesOnlyStage(read)) ? read.stage?.value : undefined;
  if (deal && after && stage) {
    if (stage === deal.stage) same.push(STAGE_WORDS[lang][stage]);
    else if (!isOpen(stage) || !isOpen(deal.stage)) risk = { ...risk, stage };
    else {
      after = draft.update('deal', after, { stage, stageSince: correcting.now });
      changes.push(words.change(words.field.stage, STAGE_WORDS[lang][deal.stage], STAGE_WORDS[lang][stage]));
    }
  }
  const clock = deal && after && deal.nextDue !== null ? rightClock(correcting) : undefined;
  if (deal && after && clock !== undefined) {
    const step = [clock, (deal.nextStep ?? '').replace(AT_TIME, '')].filter(Boolean).join(' ');
    if (step === deal.nextStep) same.push(clock);
    else {
      after = draft.update('deal', after, { nextStep: step });
      const day = shortDay(deal.nextDue ?? today, lang, today);
      const old = AT_TIME.exec(deal.nextStep ?? '')?.[0].trim() ?? '';
      changes.push(words.change(words.field.next, [day, old].filter(Boolean).join(' '), `${day} ${clock}`));
    }
  }
  const day = deal && clock === undefined ? rightDay(correcting, deal) : undefined;
  if (deal && after && day) {
    if (day === deal.nextDue) same.push(shortDay(day, lang, today));
    else {
      const part = rightHour(correcting) ?? rightPart(correcting, deal.nextStep ?? '');
      const step = part === undefined ? {} : { nextStep: [part, (deal.nextStep ?? '').replace(AT_TIME, '')].filter(Boolean).join(' ') };
      after = draft.update('deal', after, { nextDue: day, ...step, overdueCards: 0, overdueCardAt: null });
      const right = [shortDay(day, lang, today), ...(part === undefined ? [] : [part])].join(' ');
      changes.push(words.change(words.field.next, deal.nextDue ? shortDay(deal.nextDue, lang, today) : '', right));
    }
  }
  const renamed = correctContact(draft, correcting, changes);
  const deals = known.deals.map((d) => (d.id === after?.id ? after : d));
  return { changes, same, known: { ...known, deals, contacts: renamed }, ...(risk.stage || risk.amount ? { risk } : {}) };
}

/** Words that name a day beside the hour. */
const NAMES_DAY = /[今明后昨]天|今晚|明早|周|星期|礼拜|[号日月]|\d\/\d|\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight)/i;

/** 不是三点,是两点半: another hour of the same day. A bare hour is the one in working hours. */
function rightClock({ reading, text }: Correcting): string | undefined {
  if (reading.correction && reading.correction.field !== 'next') return undefined;
  const words = reading.correction ? text.slice(...reading.correction.span) : text;
  return NAMES_DAY.test(text) ? undefined : clockIn(words);
}

/** 改到周三下午两点: the hour that is said with the right day. */
const rightHour = ({ reading, text }: Correcting): string | undefined =>
  reading.correction && clockIn(text.slice(...reading.correction.span));

function clockIn(words: string): string | undefined {
  const found = findClock(words);
  return found && timeText(found.bare && found.minutes < EARLIEST ? found.minutes + 12 * 60 : found.minutes);
}

/** Nobody meets before seven. */
const EARLIEST = 7 * 60;

/** 不是周五,是周四下午: the part of the day, unless the hour on record lies in it. */
function rightPart({ reading, text }: Correcting, step: string): string | undefined {
  const words = reading.correction ? text.slice(...reading.correction.span) : text;
  const part = dayPartIn(words, [0, words.length]);
  const clock = /^\d{2}:\d{2}/.exec(step)?.[0];
  return part === undefined || findClock(words) !== undefined || (clock !== undefined && liesIn(clock, part)) ? undefined : part;
}

/** The day that is right: read from the words that mend, a bare weekday in the week of the day it replaces. */
function rightDay({ reading, read, text, today, now, zone, lang }: Correcting, { nextDue }: Pick<Deal, 'nextDue'>): Day | undefined {
  if (reading.correction && reading.correction.field !== 'next') return undefined;
  const words = reading.correction ? text.slice(...reading.correction.span) : undefined;
  const said = words === undefined ? undefined : findDates(words, { now, zone, lang })[0];
  const day = said?.doubt ? undefined : (said?.day ?? (read.next?.value.doubt ? undefined : read.next?.value.day));
  if (day === undefined) return undefined;
  const bare =
    words !== undefined &&
    /^(周|星期|礼拜)[一二三四五六日天](上午|下午|中午|早上|晚上|傍晚)?([\d一二两三四五六七八九十]{1,2}(点半?|:\d\d))?$|^(on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*( at \d{1,2}(:\d\d)?( ?[ap]m)?)?$/iu.test(
      words.trim(),
    );
  const sameWeek = bare && nextDue !== null ? addDays(mondayOf(nextDue), weekdayOf(day) - 1) : day;
  const meant = sameWeek >= today ? sameWeek : day;
  return meant >= today ? meant : undefined;
}

/** A correction that speaks of the stage and nothing else; of what is a signal too (预算还没批) the stage is only guessed. */
function namesOnlyStage({ amount, next, contacts, stage, signals }: ReadDeal): boolean {
  const guessed = signals.some(({ span }) => span && stage?.span && span[0] < stage.span[1] && stage.span[0] < span[1]);
  return !amount && !next && contacts.length === 0 && !guessed;
}

const namesNothingElse = ({ reading, read }: Correcting): boolean =>
  reading.correction === undefined && !read.next && read.contacts.length === 0;

/** Somebody introduced so short a time ago is known by this talk alone. */
const A_TALK_MS = 12 * 3_600_000;

/** 是李总不是王总: the contact told last is renamed; one that was known before stays, and the right one is added. */
function correctContact(draft: Draft, { reading, read, known, last, text, now, lang }: Correcting, changes: string[]): readonly Contact[] {
  const at = reading.correction?.field === 'contact' ? reading.correction.span : undefined;
  const right = read.contacts.find(({ span }) => at && span && span[0] < at[1] && at[0] < span[1]) ?? read.contacts[0];
  if (!right || (reading.correction && reading.correction.field !== 'contact')) return known.contacts;
  const name = cleanName(right.name);
  const there = contactMeant(name, known.contacts);
  const told = known.contacts.filter((contact) => last?.before[`contact:${contact.id}`] === null && contact.id !== there?.id);
  // 刚才那个不是王老板,是黄老板, a message or two later: whom the chat introduced and the correction takes back.
  const named = known.contacts.filter(
    (contact) => contact.id !== there?.id && now - contact.createdAt < A_TALK_MS && text.includes(contact.name) && contact.name !== name,
  );
  const [wrong] = told.length === 1 ? told : named.length === 1 ? named : [];
  const words = WORDS[lang];
  if (name === '' || (there && !wrong)) return known.contacts;
  changes.push(words.change(words.field.contact, wrong?.name ?? '', name));
  if (there && wrong) {
    draft.remove('contact', wrong);
    return known.contacts.filter((contact) => contact !== wrong);
  }
  const role = right.role === 'unknown' && wrong ? wrong.role : right.role;
  const title = right.title === undefined ? null : cleanName(right.title);
  if (wrong) {
    const contact = draft.update('contact', wrong, { name, role, title });
    return known.contacts.map((c) => (c === wrong ? contact : c));
  }
  return [...known.contacts, draft.insert('contact', { customer: known.customer.id, name, role, title, phone: null, createdAt: now })];
}
