/** Who, which industry or which source has most: deals told apart, counted and added up. */
import type { Card } from '../../card.js';
import { sumText } from '../../numbers/deal-line.js';
import { type Total, totalsBy } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { FunnelQuestion } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import type { AskReader } from './status.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

const ROWS = 12;

interface Share {
  readonly name: string;
  readonly totals: readonly Total[];
  readonly count: number;
  readonly money: number;
}

/** `between`: only these people are compared; empty = whoever has any. */
export async function answerBy(
  scope: Scope,
  question: FunnelQuestion & { readonly kind: 'by' },
  between: readonly Person[],
  reader: AskReader,
): Promise<Card | string> {
  const words = GROUP_WORDS[reader.lang];
  const all = WORDS[reader.lang];
  const totals = await totalsBy(scope, question.group, question.filter, reader.clock);
  const shares = [...sharesOf(totals, question, reader), ...without(totals, question, between)]
    .filter(({ name }) => between.length === 0 || between.some((person) => person.name === name))
    .toSorted(
      (a, b) =>
        (question.least ? -1 : 1) * (question.counted ? b.count - a.count || b.money - a.money : b.money - a.money || b.count - a.count),
    );
  const what = titleOf(question, reader);
  const [first, second] = shares;
  if (!first || shares.every(({ count }) => count === 0)) return `${what}: ${all.noDeals}`;
  const value = (share: Share): string =>
    question.counted ? all.deals(share.count) : (sumText(share.totals, reader.lang) ?? all.nothingPriced);
  const tied = second !== undefined && (question.counted ? second.count === first.count : second.money === first.money);
  const title = tied ? words.tie(what, first.name, second.name, value(first)) : words.lead(what, first.name, value(first), question.least);
  const rows = shares.slice(0, ROWS).map((share) => {
    const sum = sumText(share.totals, reader.lang);
    return { title: share.name, text: [all.deals(share.count), ...(sum ? [sum] : [])].join(' · ') };
  });
  const more = shares.length - rows.length;
  return { title, parts: [{ kind: 'rows', rows, ...(more > 0 ? { more: all.listMore(more) } : {}) }], actions: [] };
}

function sharesOf(
  totals: Awaited<ReturnType<typeof totalsBy>>,
  { group }: FunnelQuestion & { readonly kind: 'by' },
  { lang, nameOf }: AskReader,
): Share[] {
  return [...new Set(totals.map(({ key }) => key))].map((key) => {
    const own = totals.filter((total) => total.key === key);
    const name = group === 'owner' ? nameOf(Number(key)) : typeof key === 'string' && key !== '' ? key : GROUP_WORDS[lang].none;
    return { name, totals: own, count: sum(own.map(({ count }) => count)), money: sum(own.map(({ amount }) => amount)) };
  });
}

/** Whoever is compared and has none counts with nothing. */
function without(
  totals: Awaited<ReturnType<typeof totalsBy>>,
  { group }: FunnelQuestion & { readonly kind: 'by' },
  between: readonly Person[],
): Share[] {
  if (group !== 'owner') return [];
  return between.filter(({ id }) => !totals.some(({ key }) => key === id)).map(({ name }) => ({ name, totals: [], count: 0, money: 0 }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function titleOf(question: FunnelQuestion & { readonly kind: 'by' }, { lang }: AskReader): string {
  const all = WORDS[lang];
  const period = timeName(question.period ?? 'this_year', lang);
  switch (question.as) {
    case 'closed':
      return all.closedTitle(STAGE_WORDS[lang][question.stage ?? 'won'], period);
    case 'created':
      return all.createdTitle(period);
    case 'stage':
      return all.stageTitle(STAGE_WORDS[lang][question.stage ?? 'lead']);
    case 'open':
      return all.openTitle;
  }
}
