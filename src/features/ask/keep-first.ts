/** 差旅砍20%,先保哪些客户: customers ranked by what their deals may bring, with the sum shown. Pure. */
import type { Card } from '../../card.js';
import { moneyText } from '../../records/money.js';
import type { Deal } from '../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import { type Currency, type Id, type Lang, OPEN_STAGES, type Stage } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';
import { KEEP_WORDS } from './keep-words.js';
import { WORDS } from './words.js';

/** What is to be cut, as the words say it; `pct` of what is spent now. */
export interface Cut {
  readonly pct: number;
  readonly what: string;
}

const CUT =
  /(差旅|出差|拜访|路费|人手|人力|精力|时间|预算|费用|资源|travel|visits?|budget|headcount|time)[^,。?]{0,10}?(?:砍|减|降|少|压|缩|cut|less|reduced?)[^,。?\d]{0,8}(?:(\d{1,2})\s*(?:%|个点|percent)|([一二三四五])成|一?半|half)?/i;
const TENTHS = '一二三四五';
const HALF = /一半|half/i;

/** Asks what to keep when there is less of something; undefined = it asks something else. */
export function cutAsked(text: string): Cut | undefined {
  const said = plain(text);
  const cut = CUT.exec(said);
  if (cut === null || !/保|优先|留|放弃|先(?:砍|丢|缓)|keep|prioriti[sz]e|protect|drop/i.test(said)) return undefined;
  const pct = cut[2] !== undefined ? Number(cut[2]) : cut[3] !== undefined ? (TENTHS.indexOf(cut[3]) + 1) * 10 : HALF.test(said) ? 50 : 20;
  return { pct, what: cut[1] ?? '' };
}

/** An open deal with how often its customer was dealt with lately. */
export interface Weighed {
  readonly deal: Deal;
  readonly customer: { readonly id: Id; readonly name: string };
  readonly contacts: number;
}

/** Of deals that reached a stage and are closed: how many were won. */
export type Chances = Readonly<Record<(typeof OPEN_STAGES)[number], { readonly won: number; readonly closed: number }>>;

/** Fewer closed deals than this tell no rate. */
const ENOUGH = 5;
/** What is taken where the records tell nothing: a tenth of leads, a fifth of intents, two fifths of proposals, seven tenths of negotiations. */
const SUPPOSED: Readonly<Record<(typeof OPEN_STAGES)[number], number>> = { lead: 10, intent: 20, proposal: 40, negotiation: 70 };

/** The chance of a stage in percent, and whether the records gave it. */
export function chanceOf(chances: Chances, stage: Stage): { readonly pct: number; readonly known: boolean } {
  if (!isOpenStage(stage)) return { pct: 0, known: true };
  const { won, closed } = chances[stage];
  return closed >= ENOUGH ? { pct: Math.round((won / closed) * 100), known: true } : { pct: SUPPOSED[stage], known: false };
}

const isOpenStage = (stage: Stage): stage is (typeof OPEN_STAGES)[number] => OPEN_STAGES.some((open) => open === stage);

/** How deals that are closed went, by the furthest open stage each had reached on record. */
export function chancesFrom(ways: readonly { readonly deal: Id; readonly stage: Stage; readonly shown: Stage | null }[]): Chances {
  const reached = new Map<Id, { furthest: number; won: boolean; closed: boolean }>();
  for (const { deal, stage, shown } of ways) {
    const known = reached.get(deal) ?? { furthest: 0, won: false, closed: false };
    const rank = shown !== null && isOpenStage(shown) ? OPEN_STAGES.indexOf(shown) : -1;
    reached.set(deal, { furthest: Math.max(known.furthest, rank), won: stage === 'won', closed: !isOpen(stage) });
  }
  const at = (stage: number) => [...reached.values()].filter(({ furthest, closed, won }) => closed && (furthest >= stage || won));
  const of = (stage: number) => ({ won: at(stage).filter(({ won }) => won).length, closed: at(stage).length });
  return { lead: of(0), intent: of(1), proposal: of(2), negotiation: of(3) };
}

interface Ranked extends Weighed {
  readonly chance: number;
  /** Amount times chance, in minor units. */
  readonly expected: number;
}

const ROWS = 10;

/** The card: whom to keep first, and who could wait, so that the contacts saved come to the cut. */
export function keepFirstCard(
  cut: Cut,
  weighed: readonly Weighed[],
  chances: Chances,
  { lang, days }: { readonly lang: Lang; readonly days: number },
): Card | string {
  const words = KEEP_WORDS[lang];
  const currency = mainCurrency(weighed);
  const priced = weighed.filter(({ deal }) => deal.amount !== null && deal.currency === currency);
  if (priced.length === 0) return words.keepNothing;
  const ranked = byCustomer(priced, chances).toSorted((a, b) => b.expected - a.expected || a.customer.id - b.customer.id);
  const all = ranked.reduce((sum, { contacts }) => sum + contacts, 0);
  const saved = Math.round((all * cut.pct) / 100);
  const waiting = leastWorth(ranked, saved);
  const kept = ranked.filter((one) => !waiting.has(one));
  const row = ({ customer, deal, chance, expected, contacts }: Ranked) => ({
    title: words.keepRow(customer.name, money(expected, currency, lang)),
    text: words.keepWhy(money(deal.amount ?? 0, currency, lang), STAGE_WORDS[lang][deal.stage], chance, contacts),
    href: `/r/customer/${customer.id}`,
  });
  const supposed = OPEN_STAGES.some((stage) => ranked.some(({ deal }) => deal.stage === stage) && !chanceOf(chances, stage).known);
  const left = weighed.length - priced.length;
  return {
    title: words.keepTitle(
      kept
        .slice(0, 3)
        .map(({ customer }) => customer.name)
        .join(lang === 'zh' ? '、' : ', '),
    ),
    parts: [
      { kind: 'line', text: words.keepFormula },
      {
        kind: 'rows',
        rows: kept.slice(0, ROWS).map(row),
        ...(kept.length > ROWS ? { more: WORDS[lang].listMore(kept.length - ROWS) } : {}),
      },
      ...(waiting.size === 0
        ? []
        : [
            { kind: 'line', text: words.keepWait(cut.pct, saved, all) } as const,
            { kind: 'rows', rows: [...waiting].slice(0, ROWS).map(row) } as const,
          ]),
      { kind: 'line', text: words.keepProxy(days), tone: 'quiet' },
      ...(supposed ? [{ kind: 'line', text: words.keepSupposed, tone: 'guess' } as const] : []),
      ...(left > 0 ? [{ kind: 'line', text: words.keepLeft(left), tone: 'quiet' } as const] : []),
    ],
    actions: [],
  };
}

const money = (minor: number, currency: Currency, lang: Lang): string => moneyText({ minor: Math.round(minor), currency }, lang);

/** The currency most deals are in. */
function mainCurrency(weighed: readonly Weighed[]): Currency {
  const counts = new Map<Currency, number>();
  for (const { deal } of weighed) if (deal.amount !== null) counts.set(deal.currency, (counts.get(deal.currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'CNY';
}

/** A customer with several open deals counts once, by the sum of what they may bring; the largest stands for them. */
function byCustomer(priced: readonly Weighed[], chances: Chances): readonly Ranked[] {
  const ranked = new Map<Id, Ranked>();
  for (const one of priced) {
    const chance = chanceOf(chances, one.deal.stage).pct;
    const expected = ((one.deal.amount ?? 0) * chance) / 100;
    const known = ranked.get(one.customer.id);
    if (!known) ranked.set(one.customer.id, { ...one, chance, expected });
    else
      ranked.set(one.customer.id, {
        ...(expected > (known.deal.amount ?? 0) * (known.chance / 100) ? { ...one, chance } : known),
        expected: known.expected + expected,
      });
  }
  return [...ranked.values()];
}

/** Those who bring least for each contact, until the contacts to be saved are together; never the first of the list. */
function leastWorth(ranked: readonly Ranked[], saved: number): ReadonlySet<Ranked> {
  const worth = ({ expected, contacts }: Ranked): number => expected / Math.max(1, contacts);
  const waiting = new Set<Ranked>();
  let sum = 0;
  for (const one of ranked.slice(1).toSorted((a, b) => worth(a) - worth(b))) {
    if (sum >= saved) break;
    if (one.contacts === 0) continue;
    waiting.add(one);
    sum += one.contacts;
  }
  return waiting;
}
