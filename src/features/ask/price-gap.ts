/** 跟他们比我们贵多少: our price beside what a rival was heard to ask, at one customer. Pure. */
import type { Card, CardPart, Row } from '../../card.js';
import { dayOf } from '../../records/day.js';
import { moneyText } from '../../records/money.js';
import type { FollowUp } from '../../records/rows.js';
import type { Currency, Lang } from '../../terms.js';
import { findAmounts } from '../../understand/find-amounts.js';
import { type AskReader, type Known, mainDeal, shortened, timeline } from './status.js';
import { WORDS as ALL } from './words.js';

const ASKED =
  /(?:跟|和|与|比)(?:他们?|她们?|对手|竞品|友商|对方|人家|别家|那家)(?:家|那边)?(?:比|相比|比较)?[^,。]{0,6}(?:贵|便宜|[高低]|差)(?:了|出)?(?:多少|几)|(?:我们|咱们?)比[^,。]{1,8}(?:贵|便宜|高|低)(?:了|出)?(?:多少|几)|(?:跟|和)(?:对手|竞品|友商|他们?)[^,。]{0,4}(?:差价|价差|差多少)|\bhow much (?:more|less|cheaper|pricier|more expensive|above|below)\b[^?]{0,30}\b(?:than|them|they|competitor|rival)/i;

export const gapAsked = (text: string): boolean => text.length <= 40 && ASKED.test(text);

const WORDS = {
  zh: {
    dearer: (rival: string, by: string) => `我们比${rival}贵 ${by}`,
    cheaper: (rival: string, by: string) => `我们比${rival}便宜 ${by}`,
    even: (rival: string) => `我们和${rival}一样价`,
    both: (ours: string, rival: string, theirs: string) => `我们 ${ours} · ${rival} ${theirs}`,
    noPrice: (name: string) => `${name}的跟进里没写对手报多少`,
    noRival: (name: string) => `${name}的记录里没有竞品`,
    noAmount: (name: string) => `${name}还没有填金额,没法比`,
    ours: (amount: string) => `我们 ${amount}`,
  },
  en: {
    dearer: (rival: string, by: string) => `We are ${by} above ${rival}`,
    cheaper: (rival: string, by: string) => `We are ${by} below ${rival}`,
    even: (rival: string) => `We and ${rival} ask the same`,
    both: (ours: string, rival: string, theirs: string) => `Ours ${ours} · ${rival} ${theirs}`,
    noPrice: (name: string) => `${name}: no price of a rival on record`,
    noRival: (name: string) => `${name}: no rival on record`,
    noAmount: (name: string) => `${name} has no amount yet, so there is nothing to compare`,
    ours: (amount: string) => `Ours ${amount}`,
  },
} as const satisfies Record<Lang, unknown>;

interface Heard {
  readonly rival: string;
  /** In the smallest unit of the deal's currency. */
  readonly minor: number;
  readonly note: FollowUp;
}

export function gapCard({ customer, deals, followups, signals }: Known, { lang, clock }: AskReader): Card {
  const words = WORDS[lang];
  const deal = mainDeal(deals);
  const rivals = [...new Set(signals.flatMap(({ kind, words }) => (kind === 'competitor' ? [words] : [])))];
  const line = (text: string, tone: 'plain' | 'quiet' = 'plain'): CardPart => ({ kind: 'line', text, tone });
  const card = (title: string, ...parts: readonly CardPart[]): Card => ({ title, parts, actions: [timeline(customer.id, lang)] });
  if (rivals.length === 0) return card(words.noRival(customer.name));
  if (deal?.amount == null) return card(words.noAmount(customer.name), line(rivals.join(lang === 'zh' ? '、' : ', '), 'quiet'));
  const { amount, currency } = deal;
  const money = (minor: number): string => moneyText({ minor, currency }, lang);
  const noteRow = ({ at, text, inbox }: FollowUp): Row => ({
    title: ALL[lang].day(dayOf(at, clock.zone), clock.today),
    text: shortened(text),
    href: inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}`,
  });
  const heard = followups
    .flatMap((note) => rivals.flatMap((rival) => priceOf(rival, note, currency, amount, lang) ?? []))
    .find(({ minor }) => minor > 0);
  if (!heard) {
    const about = followups.filter(({ text }) => rivals.some((rival) => text.includes(rival))).slice(0, 3);
    return card(words.noPrice(customer.name), line(words.ours(money(amount))), { kind: 'rows', rows: about.map(noteRow) });
  }
  const { rival, minor, note } = heard;
  const by = amount - minor;
  const title = by === 0 ? words.even(rival) : (by > 0 ? words.dearer : words.cheaper)(rival, money(Math.abs(by)));
  return card(`${customer.name} · ${title}`, line(words.both(money(amount), rival, money(minor))), { kind: 'rows', rows: [noteRow(note)] });
}

/** What a note tells of the rival's price behind its name: 科锐报35万, and 科锐报35 beside a deal in ten thousands. */
function priceOf(rival: string, note: FollowUp, currency: Currency, ours: number, lang: Lang): Heard | undefined {
  const at = note.text.indexOf(rival);
  if (at < 0) return undefined;
  const behind = /^[^。;;!?\n]*/.exec(note.text.slice(at + rival.length))?.[0] ?? '';
  const clause = behind.split(/[,,](?!\d{3})/)[0] ?? '';
  const [said] = findAmounts(clause, { lang }).amounts;
  if (said && said.currency === currency) return { rival, minor: Math.round(said.value * 100), note };
  const bare = /^[^\d]{0,6}(\d{1,3}(?:\.\d{1,2})?)(?![\d.]|[%个台套家天月年号点周人])/.exec(clause)?.[1];
  const minor = bare === undefined ? 0 : Math.round(Number(bare) * 10_000 * 100);
  return lang === 'zh' && minor > ours / 5 && minor < ours * 5 ? { rival, minor, note } : undefined;
}
