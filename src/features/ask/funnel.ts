/** Counts, amounts, conversion and lists, asked by chat: every number with its rows and how it was made. */
import type { Card, CardPart } from '../../card.js';
import { namedIn } from '../../numbers/asked/named.js';
import { dealLine, sumText } from '../../numbers/deal-line.js';
import { periodBefore, stretchOf, type Time } from '../../numbers/period.js';
import { dealsLike, totalsLike } from '../../numbers/queries.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { personNamed } from '../../people/named.js';
import { moneyText } from '../../records/money.js';
import type { Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Listed, MessageScene } from '../../scene.js';
import { OPEN_STAGES } from '../../terms.js';
import { answerBy } from './by-group.js';
import { rateBy } from './by-rate.js';
import { countOf, dealRows, line, page, ROWS, sums } from './deal-list.js';
import { type FunnelQuestion, funnelQuestion } from './funnel-question.js';
import { GROUP_WORDS } from './group-words.js';
import { lostTo } from './lost-to.js';
import { withoutMoney, withoutTarget } from './not-held.js';
import { average, conversion, cycle, winRate } from './rates.js';
import type { AskReader } from './status.js';
import { ownerAsked } from './subject.js';
import { timeName } from './time-name.js';
import { WORDS } from './words.js';

export async function answerFunnel(scene: MessageScene, reader: AskReader): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const owner = ownerAsked(scene);
  const person = owner === undefined ? undefined : personNamed(scene.people, owner);
  const industry = owner === undefined || person ? undefined : await industryCalled(scene, owner, reader);
  if (owner !== undefined && !person && industry === undefined) return words.unknownPerson(owner);
  const scope = person ? ownedBy(scopeOf(scene), person.id) : scopeOf(scene);
  if (!scope) return words.notVisible(person?.name ?? '');
  const asked = funnelQuestion(scene.text, scene.reading.slots, reader.clock, namedIn(scene.text, scene.today, reader.lang));
  const question = apart(industry === undefined ? asked : ofIndustry(asked, industry), scene.listed?.as);
  const named = ofKind(question) ?? industry ?? (person && person.id !== scene.person.id ? person.name : undefined);
  switch (question.kind) {
    case 'missing':
      return withoutMoney(scope, question, reader);
    case 'target':
      return withoutTarget(scope, question.period, reader);
    case 'average':
      return ofPerson(named, await average(scope, question, reader), reader);
    case 'by': {
      const between = question.group === 'owner' ? peopleIn(scene) : [];
      return between.length === 1
        ? ofPerson(named, await answerBy(scope, question, [], reader), reader)
        : answerBy(scopeOf(scene), question, between, reader);
    }
    case 'rate-by':
      return rateBy(scope, question, reader);
    case 'win-rate':
      return ofPerson(named, await winRate(scope, question, reader), reader);
    case 'cycle':
      return ofPerson(named, await cycle(scope, question, reader), reader);
    case 'conversion':
      return ofPerson(named, await conversion(scope, question, reader), reader);
    case 'funnel':
      return funnel(scope, question.period, person?.name, reader);
    case 'lost-to':
      return ofPerson(named, await lostTo(scope, question, reader), reader);
    case 'list':
      return ofPerson(named, await list(scope, question, reader), reader);
  }
}

/** 那医疗呢 after industries were compared: what is called so is an industry where deals of it are on record. */
async function industryCalled(scene: MessageScene, industry: string, { clock }: AskReader): Promise<string | undefined> {
  const totals = await totalsLike(scopeOf(scene), { industry }, clock);
  return countOf(totals) > 0 ? industry : undefined;
}

/** The same question of one industry. */
function ofIndustry(question: FunnelQuestion, industry: string): FunnelQuestion {
  const none = { stage: undefined, top: undefined };
  switch (question.kind) {
    case 'list':
      return { ...question, filter: { ...question.filter, industry } };
    case 'by':
      return {
        ...none,
        kind: 'list',
        as: question.as,
        filter: { ...question.filter, industry },
        period: question.period,
        stage: question.stage,
      };
    case 'funnel':
      return { ...none, kind: 'list', as: 'open', filter: { stages: OPEN_STAGES, industry }, period: undefined };
    case 'average':
    case 'win-rate':
    case 'cycle':
      return { ...question, of: { ...question.of, industry } };
    default:
      return question;
  }
}

/** The deals of a list once more: why they were lost, or told apart by whose they are. */
function apart(question: FunnelQuestion, as: Listed['as']): FunnelQuestion {
  if (as === undefined || question.kind !== 'list') return question;
  const { filter, period, stage } = question;
  if (as === 'why') return { kind: 'lost-to', filter, period };
  const told = question.as === 'closed' || question.as === 'created' || question.as === 'stage' ? question.as : 'open';
  return { kind: 'by', group: as, filter, as: told, period, stage, counted: stage === 'lost', least: false };
}

/** 医疗 of 医疗行业有几个单子. */
function ofKind(question: FunnelQuestion): string | undefined {
  const of = question.kind === 'list' ? question.filter : 'of' in question ? question.of : {};
  return of.industry ?? (question.kind === 'list' ? undefined : of.source);
}

/** Whose numbers these are stands first where they are somebody else's. */
function ofPerson(name: string | undefined, answer: Card | string, { lang }: AskReader): Card | string {
  if (name === undefined) return answer;
  const words = GROUP_WORDS[lang];
  return typeof answer === 'string' ? words.ofPerson(name, answer) : { ...answer, title: words.ofPerson(name, answer.title) };
}

/** 李雷和周倩谁签的多: those of us whom the question names. */
function peopleIn({ people, text, reading }: MessageScene): readonly Person[] {
  const here = people.filter(({ active, name }) => active && name.length > 1 && text.toLowerCase().includes(name.toLowerCase()));
  const typed = /([\u4e00-\u9fffA-Za-z]{2,4}?)[和跟与]([\u4e00-\u9fffA-Za-z]{2,4}?)(?:谁|两个|俩|哪个)/.exec(text);
  const called = [typed?.[1], typed?.[2], reading.slots.owner].flatMap((name) =>
    name === undefined ? [] : (personNamed(people, name) ?? []),
  );
  return [...new Set([...here, ...called])];
}

async function list(scope: Scope, question: FunnelQuestion & { kind: 'list' }, reader: AskReader): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const { from } = reader;
  const limit = question.top === undefined || from > 0 ? from + ROWS : Math.min(question.top, ROWS);
  const rows = (await dealsLike(scope, question.filter, reader.clock, limit)).slice(from);
  const totals = await totalsLike(scope, question.filter, reader.clock);
  const { atLeast } = question.filter;
  const least =
    atLeast === undefined
      ? []
      : [words.atLeast(moneyText({ minor: atLeast, currency: reader.lang === 'en' ? 'USD' : 'CNY' }, reader.lang))];
  const sum = question.as === 'unpriced' ? [] : sums(totals, reader);
  const all = words.deals(countOf(totals));
  const ranked = from === 0 && question.as === 'open' && question.top !== undefined && rows.length > 1 && rows.length < countOf(totals);
  const head = [...(ranked ? [words.topTitle(rows.length, all)] : [titleOf(question, reader), ...least, all]), ...sum].join(' · ');
  const [largest] = rows;
  if (from === 0 && question.as === 'open' && question.top === 1 && largest)
    return {
      title: GROUP_WORDS[reader.lang].largest(dealLine(largest, reader.lang), reader.nameOf(largest.deal.owner)),
      parts: dealRows(rows, 1, reader),
      actions: [],
    };
  const rule = question.as === 'due' ? [line(words.dueRule, 'quiet')] : question.as === 'churn' ? [line(words.churnRule, 'quiet')] : [];
  const before = question.as === 'closed' ? await beforeLine(scope, question, reader) : [];
  if (countOf(totals) === 0 && before.length === 0 && rule.length === 0) return `${titleOf(question, reader)}: ${words.noDeals}`;
  if (from > 0)
    return {
      title: words.listedOn(head, from + 1, from + rows.length),
      parts: dealRows(rows, countOf(totals) - from, reader, true),
      actions: page(question.stage, reader),
    };
  return {
    title: head,
    parts: [...before, ...dealRows(rows, countOf(totals), reader, true), ...rule],
    actions: page(question.stage, reader),
  };
}

function titleOf(question: FunnelQuestion & { kind: 'list' }, { lang }: AskReader): string {
  const words = WORDS[lang];
  const period = timeName(question.period ?? 'this_year', lang);
  switch (question.as) {
    case 'stage':
      return words.stageTitle(STAGE_WORDS[lang][question.stage ?? 'lead']);
    case 'due':
      return words.dueTitle(period);
    case 'closed':
      return words.closedTitle(STAGE_WORDS[lang][question.stage ?? 'won'], period);
    case 'created':
      return words.createdTitle(period);
    case 'rival':
      return question.stage === 'lost'
        ? GROUP_WORDS[lang].lostRivalTitle(period, question.filter.rival ?? '')
        : words.rivalTitle(question.filter.rival ?? '');
    case 'churn':
      return words.churnTitle;
    case 'open':
      return [question.filter.source, words.openTitle].filter((one) => one !== undefined).join(' · ');
    case 'unpriced':
      return GROUP_WORDS[lang].unpricedTitle;
    case 'undated':
      return GROUP_WORDS[lang].undatedTitle;
    case 'unquoted':
      return GROUP_WORDS[lang].unquotedTitle;
  }
}

async function beforeLine(
  scope: Scope,
  { filter, period, against }: FunnelQuestion & { kind: 'list' },
  reader: AskReader,
): Promise<CardPart[]> {
  const earlier = against ?? (period && periodBefore(period));
  if (!earlier) return [];
  const words = WORDS[reader.lang];
  const totals = await totalsLike(scope, { ...filter, closed: stretchOf(earlier, reader.clock.today) }, reader.clock);
  return [
    line(words.before(timeName(earlier, reader.lang), sumText(totals, reader.lang) ?? words.nothingPriced, countOf(totals)), 'quiet'),
  ];
}

/** Open deals by stage as they stand, and what the period brought. */
async function funnel(scope: Scope, period: Time | undefined, name: string | undefined, reader: AskReader): Promise<Card | string> {
  const words = WORDS[reader.lang];
  const totals = await totalsLike(scope, { stages: OPEN_STAGES }, reader.clock);
  const brought = period === undefined ? [] : [await inPeriod(scope, period, reader)];
  if (countOf(totals) === 0 && brought.length === 0) return words.noDeals;
  const rows = OPEN_STAGES.flatMap((stage) => {
    const here = totals.filter((total) => total.stage === stage);
    if (countOf(here) === 0) return [];
    return [
      {
        title: STAGE_WORDS[reader.lang][stage],
        text: [words.deals(countOf(here)), ...sums(here, reader)].join(' · '),
        href: `/r/stage/${stage}`,
      },
    ];
  });
  const title = name === undefined ? words.funnel : words.funnelOf(name);
  return {
    title: [title, words.deals(countOf(totals)), ...sums(totals, reader)].join(' · '),
    parts: [...brought, { kind: 'rows', rows }],
    actions: [],
  };
}

async function inPeriod(scope: Scope, period: Time, { lang, clock }: AskReader): Promise<CardPart> {
  const words = WORDS[lang];
  const stretch = stretchOf(period, clock.today);
  const created = countOf(await totalsLike(scope, { created: stretch }, clock));
  const won = await totalsLike(scope, { stages: ['won'], closed: stretch }, clock);
  const lost = countOf(await totalsLike(scope, { stages: ['lost'], closed: stretch }, clock));
  const wonText = [words.deals(countOf(won)), ...sums(won, { lang })].join(' ');
  return line(words.inPeriod(timeName(period, lang), created, wonText, lost));
}
