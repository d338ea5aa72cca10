/** The ways on about a deal, as buttons behind a card or a row; the overdue feature answers them. Pure. */
import type { CardAction } from '../card.js';
import { type Day, type Lang, OPEN_STAGES } from '../terms.js';
import { addDays, mondayOf, shortDay, weekdayText } from './day.js';
import type { Deal } from './rows.js';
import { STAGE_WORDS } from './stage.js';
import { type ExtraDays, isWorkday, nextWorkday } from './workdays.js';

/** Of a postponement: the day is one of the person's own, not one that was offered. */
const OWN_DAY = 'own';
export const CLOSE_REASONS = ['price', 'competitor', 'budget', 'need', 'silent', 'other'] as const;

interface WaysReader {
  readonly lang: Lang;
  /** `extra`: working days by the workspace's own calendar. */
  readonly clock: { readonly today: Day; readonly extra: ExtraDays };
}

const WORDS = {
  zh: {
    advance: '我来推进',
    postpone: '延期',
    help: '求助',
    close: '关闭',
    stageField: '推进到',
    wordsField: '一句话进展',
    wordsHint: '比如: 王总说财务周三批',
    nextField: '下次跟进',
    toField: '延到',
    tomorrow: (weekday: string) => `明天 (${weekday})`,
    monday: '下周一',
    week: (weekday: string) => `一周后 (${weekday})`,
    own: '自己选日期',
    dayField: '自己选的日期',
    reasonField: '原因',
    helpField: '卡在哪里',
    helpHint: '一句话,主管会看到',
    closeField: '为什么关',
    closeReasons: { price: '价格', competitor: '选了竞品', budget: '没有预算', need: '需求变了', silent: '一直没回应', other: '其他' },
    noteField: '补充一句',
  },
  en: {
    advance: 'Move it on',
    postpone: 'Postpone',
    help: 'Ask for help',
    close: 'Close',
    stageField: 'Move to',
    wordsField: 'What happened',
    wordsHint: 'e.g. finance approves on Wednesday',
    nextField: 'Next follow-up',
    toField: 'Until',
    tomorrow: (weekday: string) => `tomorrow (${weekday})`,
    monday: 'next Monday',
    week: (weekday: string) => `in a week (${weekday})`,
    own: 'another date',
    dayField: 'The other date',
    reasonField: 'Why',
    helpField: 'Where are you stuck',
    helpHint: 'one sentence for your manager',
    closeField: 'Why close it',
    closeReasons: {
      price: 'price',
      competitor: 'chose a competitor',
      budget: 'no budget',
      need: 'need changed',
      silent: 'no response',
      other: 'other',
    },
    noteField: 'Anything to add',
  },
} as const satisfies Record<Lang, unknown>;

/** Why a deal is closed, as people read it: 价格. */
export const closeReasonText = (reason: (typeof CLOSE_REASONS)[number], lang: Lang): string => WORDS[lang].closeReasons[reason];

/** The four ways on behind a deal; only an owner can ask for help. */
export function waysOn(deal: Deal, reader: WaysReader, owner: boolean): readonly CardAction[] {
  const words = WORDS[reader.lang];
  const value = String(deal.id);
  const close: CardAction = {
    action: 'overdue.close',
    label: words.close,
    value,
    style: 'danger',
    fields: [
      {
        kind: 'choice',
        name: 'reason',
        label: words.closeField,
        required: true,
        options: CLOSE_REASONS.map((reason) => ({ value: reason, label: words.closeReasons[reason] })),
      },
      { kind: 'text', name: 'note', label: words.noteField },
    ],
  };
  const help: CardAction = {
    action: 'overdue.help',
    label: words.help,
    value,
    fields: [{ kind: 'text', name: 'text', label: words.helpField, hint: words.helpHint }],
  };
  return [advanceAction(deal, reader), postponeAction(deal, reader), ...(owner ? [help] : []), close];
}

/** 推进: another stage, a sentence, a next date. */
export function advanceAction(deal: Pick<Deal, 'id' | 'stage' | 'nextDue'>, { lang, clock }: WaysReader): CardAction {
  const words = WORDS[lang];
  const ahead = deal.nextDue !== null && deal.nextDue >= clock.today ? deal.nextDue : nextWorkday(clock.today, 1, clock.extra);
  return {
    action: 'overdue.advance',
    label: words.advance,
    value: String(deal.id),
    style: 'primary',
    fields: [
      {
        kind: 'choice',
        name: 'stage',
        label: words.stageField,
        value: deal.stage,
        options: OPEN_STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[lang][stage] })),
      },
      { kind: 'text', name: 'words', label: words.wordsField, hint: words.wordsHint },
      { kind: 'date', name: 'next', label: words.nextField, value: ahead, required: true },
    ],
  };
}

/** 延期: another date and why. */
export function postponeAction({ id }: Pick<Deal, 'id'>, reader: WaysReader, why = ''): CardAction {
  const words = WORDS[reader.lang];
  const days = daysOffered(reader);
  return {
    action: 'overdue.postpone',
    label: words.postpone,
    value: String(id),
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: words.toField,
        value: days[0]?.value ?? OWN_DAY,
        required: true,
        options: [...days, { value: OWN_DAY, label: words.own }],
      },
      { kind: 'date', name: 'day', label: words.dayField },
      { kind: 'text', name: 'reason', label: words.reasonField, ...(why === '' ? {} : { value: why }) },
    ],
  };
}

/** The next working day, the first of next week and the one in a week; on a Friday the first two are one. They mean that day whenever they are pressed. */
function daysOffered({ lang, clock: { today, extra } }: WaysReader): readonly { readonly value: Day; readonly label: string }[] {
  const words = WORDS[lang];
  const tomorrow = addDays(today, 1);
  const monday = addDays(mondayOf(today), 7);
  const week = addDays(today, 7);
  const worked = (day: Day): Day => (isWorkday(day, extra) ? day : nextWorkday(day, 1, extra));
  const label = (day: Day): string => {
    if (day === tomorrow) return words.tomorrow(weekdayText(day, lang));
    if (day === monday) return words.monday;
    return day === week ? words.week(weekdayText(day, lang)) : shortDay(day, lang, today);
  };
  return [...new Set([tomorrow, monday, week].map(worked))].map((day) => ({ value: day, label: label(day) }));
}
