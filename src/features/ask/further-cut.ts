/** 再降5个点, another 5% off: reckoned from what was said last, not from the full price. */
import type { Card } from '../../card.js';
import { moneyText } from '../../records/money.js';
import type { Reckoned } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import type { Lang } from '../../terms.js';
import { discountAsked } from './funnel-question.js';

const FURTHER =
  /^(?:那)?(?:如果|要是|假如)?(?:再|又|还)(?:给他们?)?(?:往下)?(?:降|让|打|减|便宜|优惠|下浮|掉|砍)[^,。]{0,10}(?:点|%|折|成)[^,。]{0,8}$|^(?:and |what about |how about )?(?:another|a further) \d+(?:\.\d+)? ?%[^,.]{0,20}$|^(?:and )?\d+(?:\.\d+)? ?% more off\b/i;
const PERCENT = /(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)\s?(?:个?点|个百分点|%|成)/;
const IN_WORDS = '零一二三四五六七八九十';

/** A price stands so long for the next cut. */
const STANDS_MS = 30 * 60_000;

/** How many percent come off what was reckoned last; undefined where that is not asked. */
export function furtherCut({
  text,
  conversation: { focus },
  now,
}: MessageScene): { readonly pct: number; readonly of: Reckoned } | undefined {
  const said = text
    .normalize('NFKC')
    .trim()
    .replace(/[?。!呢啊]+$/u, '');
  if (!focus?.reckoned || now - focus.at > STANDS_MS || !FURTHER.test(said)) return undefined;
  const pct = discountAsked(said) ?? percentIn(said);
  return pct !== undefined && pct > 0 && pct < 100 ? { pct, of: focus.reckoned } : undefined;
}

function percentIn(said: string): number | undefined {
  const [words = '', number] = PERCENT.exec(said) ?? [];
  if (number === undefined) return undefined;
  const value = /\d/.test(number) ? Number(number) : inWords(number);
  return words.endsWith('成') ? value * 10 : value;
}

const inWords = (said: string): number => {
  const [tens, ones] = said.includes('十') ? said.split('十') : ['', said];
  const digit = (one: string | undefined, none: number): number =>
    one === undefined || one === '' ? none : one === '两' ? 2 : IN_WORDS.indexOf(one);
  return (said.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
};

const WORDS = {
  zh: { title: (pct: number, price: string) => `再降 ${pct}% 是 ${price}`, basis: (before: string) => `从上一步的 ${before} 算起` },
  en: {
    title: (pct: number, price: string) => `Another ${pct}% off: ${price}`,
    basis: (before: string) => `Counted from ${before}, the step before`,
  },
} as const satisfies Record<Lang, unknown>;

/** The price after a further cut, and the way to it. */
export function furtherCard(
  { pct, of }: { readonly pct: number; readonly of: Reckoned },
  lang: Lang,
): { readonly card: Card; readonly left: Reckoned } {
  const left = { minor: Math.round(of.minor * (1 - pct / 100)), currency: of.currency };
  const [before, price] = [moneyText(of, lang), moneyText(left, lang)];
  const lines = [WORDS[lang].basis(before), `${before} × (1 − ${pct}%) = ${price}`];
  const card: Card = { title: WORDS[lang].title(pct, price), parts: lines.map((text) => ({ kind: 'line', text })), actions: [] };
  return { card, left };
}
