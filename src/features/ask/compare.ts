/** 华东医疗和思源哪个更稳: two customers side by side. Pure. */
import type { Card, Row } from '../../card.js';
import { dealLine, latenessText } from '../../numbers/deal-line.js';
import { healthOf } from '../../numbers/health.js';
import { latenessOf } from '../../numbers/lateness.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { isOpen } from '../../records/stage.js';
import type { Lang } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';
import { type AskReader, type Known, mainDeal } from './status.js';
import { WORDS as ALL } from './words.js';

/** What they are weighed by: their sums, the day that comes first, or how well each stands. */
export type ComparedBy = 'amount' | 'day' | 'standing';

const BETWEEN =
  /(?:和|跟|与|还是|比|对比|、|,)[^,。]{1,14}?(?:之间|两家|两个|这两家|这两单|两单)?(?:,|\s)?(?:哪(?:个|家|边|一?单)|谁|更|比较|先)|^(?:对比|比较|比)(?:一?下)?[^,。]{2,20}(?:和|跟|与)|\b(?:compare|versus|vs\.?)\b|\bwhich (?:one )?(?:is|of)\b.{0,60}\bor\b/i;
const BY_AMOUNT = /金额|[更]?大(?:一?些)?[?。!]?$|单子?大|盘子|贵|多少钱|值钱|\b(?:bigger|larger|worth more|amount)\b/i;
const BY_DAY = /先(?:签|定|成|到|跟|打)|[更最]?(?:早|快|近|急)|\b(?:sooner|first|earlier|closer)\b/i;

/** Are two asked about side by side? Whose names the words hold is looked up elsewhere. */
export function comparisonAsked(text: string): ComparedBy | undefined {
  const said = plain(text);
  if (said.length > 60 || !BETWEEN.test(said)) return undefined;
  return BY_AMOUNT.test(said) ? 'amount' : BY_DAY.test(said) ? 'day' : 'standing';
}

const WORDS = {
  zh: {
    amount: (name: string) => `${name}金额大`,
    day: (name: string) => `${name}约得近`,
    standing: (name: string, score: number) => `${name}看着稳一些,健康度 ${score}`,
    even: (names: string) => `${names} 差不多`,
    none: (names: string) => `${names} 都没填,没法比`,
    health: (score: number) => `健康度 ${score}`,
    heard: (topics: string) => `说到过 ${topics}`,
    rule: '健康度看多久没联系、超没超期、客户情绪、有没有流失信号,不是把握有多大',
  },
  en: {
    amount: (name: string) => `${name} is larger`,
    day: (name: string) => `${name} comes first`,
    standing: (name: string, score: number) => `${name} looks steadier, health ${score}`,
    even: (names: string) => `${names} are about even`,
    none: (names: string) => `${names}: nothing on record to compare`,
    health: (score: number) => `health ${score}`,
    heard: (topics: string) => `on record: ${topics}`,
    rule: 'Health counts days without contact, overdue steps, moods and churn signals; it is no probability',
  },
} as const satisfies Record<Lang, unknown>;

/** Topics that stand in the way, shown where they were heard. */
const WORRIES = ['churn_risk', 'objection', 'competitor'] as const;

export function compareCard(by: ComparedBy, both: readonly [Known, Known], reader: AskReader): Card {
  const { lang, clock } = reader;
  const words = WORDS[lang];
  const weighed = both.map((known) => {
    const deal = mainDeal(known.deals);
    const late = deal && latenessOf(deal, clock);
    const health = healthOf({ ...known.customer, overdue: late?.kind === 'due' }, clock).score;
    const due = deal && isOpen(deal.stage) ? deal.nextDue : null;
    const value = by === 'amount' ? (deal?.amount ?? null) : by === 'day' ? (due === null ? null : -Date.parse(due)) : health;
    return { known, deal, late, health, value };
  });
  const names = both.map(({ customer }) => customer.name).join(lang === 'zh' ? '、' : ', ');
  const known = weighed.filter(({ value }) => value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [first, second] = known;
  const title =
    first === undefined
      ? words.none(names)
      : second !== undefined && first.value === second.value
        ? words.even(names)
        : by === 'standing'
          ? words.standing(first.known.customer.name, first.health)
          : words[by](first.known.customer.name);
  const rows = weighed.map(({ known: { customer, signals }, deal, late, health }): Row => {
    const next =
      deal?.nextDue && !late ? [ALL[lang].next(ALL[lang].day(deal.nextDue, clock.today), deal.nextStep ?? ALL[lang].followUp)] : [];
    const worries = WORRIES.filter((kind) => signals.some((signal) => signal.kind === kind)).map((kind) => SIGNAL_WORDS[lang][kind]);
    const state = [
      ...(late ? [latenessText(late, lang)] : next),
      words.health(health),
      ...(worries.length > 0 ? [words.heard(worries.join(lang === 'zh' ? '、' : ', '))] : []),
    ];
    return {
      title: deal ? dealLine({ deal, customer }, lang) : customer.name,
      text: state.join(' · '),
      href: `/r/customer/${customer.id}`,
    };
  });
  return {
    title,
    parts: [{ kind: 'rows', rows }, ...(by === 'standing' ? [{ kind: 'line', text: words.rule, tone: 'quiet' } as const] : [])],
    actions: [],
  };
}
