/** 谁的转化率最高, 哪个行业客单价最低: shares and means told apart by owner, industry or source. */
import type { Card, Row } from '../../card.js';
import { stretchOf } from '../../numbers/period.js';
import { type Total, totalsBy } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { moneyText } from '../../records/money.js';
import { line } from './deal-list.js';
import type { FunnelQuestion } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import { meanOf } from './rates.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

const ROWS = 12;

type Keyed = readonly (Total & { readonly key: number | string | null })[];

interface Rated {
  readonly name: string;
  readonly value: number;
  readonly said: string;
  readonly of: string;
}

export async function rateBy(scope: Scope, question: FunnelQuestion & { kind: 'rate-by' }, reader: AskReader): Promise<Card | string> {
  const { lang, clock, nameOf } = reader;
  const words = GROUP_WORDS[lang];
  const { group, period, least } = question;
  const closed = stretchOf(period, clock.today);
  const won: Keyed = await totalsBy(scope, group, { stages: ['won'], closed }, clock);
  const lost: Keyed = question.measure === 'average' ? [] : await totalsBy(scope, group, { stages: ['lost'], closed }, clock);
  const named = (key: number | string | null): string =>
    group === 'owner' ? nameOf(Number(key)) : typeof key === 'string' && key !== '' ? key : words.none;
  const rate = question.measure === 'average' ? averageOf : winRateOf;
  const shares = [...new Set([...won, ...lost].map(({ key }) => key))]
    .flatMap((key) => rate(named(key), of(won, key), of(lost, key), reader) ?? [])
    .toSorted((a, b) => (least ? a.value - b.value : b.value - a.value));
  const name = timeName(period, lang);
  const [first, second] = shares;
  if (!first) return question.measure === 'average' ? words.noAverage(name) : WORDS[lang].nothingClosed(name);
  const what = question.measure === 'average' ? words.averageBy(name) : words.rateBy(name);
  const title =
    second?.value === first.value
      ? words.tie(what, first.name, second.name, first.said)
      : words.highest(what, first.name, first.said, least);
  const rows = shares.slice(0, ROWS).map(({ name, said, of }): Row => ({ title: name, text: `${said} · ${of}` }));
  const more = shares.length - rows.length;
  return {
    title,
    parts: [
      { kind: 'rows', rows, ...(more > 0 ? { more: WORDS[lang].listMore(more) } : {}) },
      ...(question.measure === 'average' ? [] : [line(words.rateRule, 'quiet')]),
    ],
    actions: [],
  };
}

const of = (totals: Keyed, key: number | string | null): Keyed => totals.filter((total) => total.key === key);
const counted = (totals: Keyed): number => totals.reduce((sum, { count }) => sum + count, 0);

function winRateOf(name: string, won: Keyed, lost: Keyed, { lang }: AskReader): Rated | undefined {
  const [w, l] = [counted(won), counted(lost)];
  const value = Math.round((w / (w + l)) * 100);
  return w + l === 0 ? undefined : { name, value, said: `${value}%`, of: GROUP_WORDS[lang].wonLost(w, l) };
}

/** Of the currency most deals are in. */
function averageOf(name: string, won: Keyed, _: Keyed, { lang }: AskReader): Rated | undefined {
  const most = won.filter(({ count, unpriced }) => count > unpriced).toSorted((a, b) => b.count - a.count)[0];
  if (!most) return undefined;
  const mean = meanOf(most);
  return { name, value: mean, said: moneyText({ minor: mean, currency: most.currency }, lang), of: WORDS[lang].deals(most.count) };
}
