/** What people did, counted from what they logged: 王雷这周跑了几家, 谁跟进最少, 谁最近没写跟进. */
import { reportsOf } from '../../access/access.js';
import type { Card, Row } from '../../card.js';
import { namedIn } from '../../numbers/asked/named.js';
import { type NamedStretch, stretchOf } from '../../numbers/period.js';
import { personNamed } from '../../people/named.js';
import { addDays, atOf, dayOf } from '../../records/day.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene } from '../../scene.js';
import type { Period } from '../../understand/reading.js';
import type { ActivityAsked } from './activity-question.js';
import { ACTIVITY_WORDS } from './activity-words.js';
import { type Done, doneBy } from './queries.js';
import { colleagueIn, ownerAsked } from './subject.js';
import { WORDS } from './words.js';

const ROWS = 20;
/** 最近 means so many days, today among them. */
const LATELY_DAYS = 7;

export async function answerActivity(scene: MessageScene, asked: ActivityAsked): Promise<Card | string> {
  const { lang, text, people } = scene;
  const owner = ownerAsked(scene) ?? colleagueIn(scene);
  const person = owner === undefined ? (/我(?!们)|\bI\b/.test(text) ? scene.person : undefined) : personNamed(people, owner);
  if (owner !== undefined && !person) return WORDS[lang].unknownPerson(owner);
  const seen = whoIsSeen(scene);
  if (person && !seen.some(({ id }) => id === person.id)) return WORDS[lang].notVisible(person.name);
  const { stretch, name } = spanAsked(scene);
  const done = await doneBy(scene, person ? [person] : seen, {
    since: atOf(stretch.first, 0, scene.zone),
    until: atOf(addDays(stretch.last, 1), 0, scene.zone),
  });
  if (person) return ofOne(scene, person, done, name);
  if (asked.places) return ofPlaces(scene, seen, done, name);
  return asked.nobody ? whoWroteNothing(scene, seen, done, name) : ofAll(scene, seen, done, name, asked);
}

/** Those whose work the asker may see: the team of a manager, all for an admin, oneself. */
export function whoIsSeen({ person, people }: MessageScene): readonly Person[] {
  const below = person.role === 'admin' ? people.map(({ id }) => id) : reportsOf(person.id, people);
  const sells = people.filter(({ id, active, role }) => active && role === 'rep' && below.includes(id));
  return sells.length > 0 ? sells : [person];
}

function spanAsked({ text, reading, today, lang }: MessageScene): NamedStretch {
  const named = namedIn(text, today, lang);
  if (named) return named.time;
  const period = reading.slots.period ?? dayNamed(text) ?? (/最近|这几天|近几天|lately|recently/i.test(text) ? undefined : 'this_week');
  return period === undefined
    ? { stretch: { first: addDays(today, 1 - LATELY_DAYS), last: today }, name: ACTIVITY_WORDS[lang].lately }
    : { stretch: stretchOf(period, today), name: WORDS[lang].periods[period] };
}

/** 昨天大家都干嘛了: a day named in a question that was read as no question for figures. */
function dayNamed(text: string): Period | undefined {
  return /昨天|昨日|\byesterday\b/i.test(text) ? 'yesterday' : /今天|今日|\btoday\b/i.test(text) ? 'today' : undefined;
}

interface Share {
  readonly person: Person;
  readonly customers: number;
  readonly entries: number;
}

const sharesOf = (people: readonly Person[], done: readonly Done[]): Share[] =>
  people.map((person) => {
    const own = done.filter((one) => one.person === person.id);
    return { person, customers: own.length, entries: own.reduce((sum, { entries }) => sum + entries, 0) };
  });

function ofAll(
  { lang }: MessageScene,
  people: readonly Person[],
  done: readonly Done[],
  period: string,
  { ranks, least }: ActivityAsked,
): Card | string {
  const words = ACTIVITY_WORDS[lang];
  const up = least ? 1 : -1;
  const shares = sharesOf(people, done).toSorted((a, b) => up * (a.customers - b.customers || a.entries - b.entries));
  const [first] = shares;
  const said = ({ customers, entries }: Share) => (entries === 0 ? words.none : words.entries(customers, entries));
  if (!first) return words.allWrote(period);
  if (shares.length === 1)
    return first.entries === 0 ? words.nothing(first.person.name, period) : words.of(first.person.name, period, said(first));
  const all = words.entries(
    new Set(done.map(({ customer }) => customer)).size,
    done.reduce((sum, { entries }) => sum + entries, 0),
  );
  return {
    title: ranks ? (least ? words.least : words.most)(period, first.person.name, said(first)) : words.team(period, all),
    parts: [
      { kind: 'rows', rows: shares.slice(0, ROWS).map((share) => ({ title: share.person.name, text: said(share) })) },
      { kind: 'line', text: words.rule, tone: 'quiet' },
    ],
    actions: [],
  };
}

/** The customers that were dealt with, the latest first, each with who did. */
function ofPlaces({ lang, zone, today }: MessageScene, people: readonly Person[], done: readonly Done[], period: string): Card | string {
  const words = ACTIVITY_WORDS[lang];
  const customers = [...new Set(done.map(({ customer }) => customer))]
    .map((id) => done.filter(({ customer }) => customer === id))
    .map((own) => ({ own, last: Math.max(...own.map(({ last }) => last)) }))
    .toSorted((a, b) => b.last - a.last);
  const [only, another] = people;
  if (customers.length === 0) return only && !another ? words.nothing(only.name, period) : words.nobodyWrote(period);
  const rows = customers.slice(0, ROWS).flatMap(({ own, last }): Row[] => {
    const [first] = own;
    const who = own.map(({ person }) => people.find(({ id }) => id === person)?.name ?? '?').join(lang === 'zh' ? '、' : ', ');
    const times = own.reduce((sum, { entries }) => sum + entries, 0);
    const text = [who, words.times(times), words.last(WORDS[lang].day(dayOf(last, zone), today))].join(' · ');
    return first ? [{ title: first.name, text, href: `/r/customer/${first.customer}` }] : [];
  });
  const more = customers.length - rows.length;
  const entries = done.reduce((sum, one) => sum + one.entries, 0);
  return {
    title: words.team(period, words.entries(customers.length, entries)),
    parts: [
      { kind: 'rows', rows, ...(more > 0 ? { more: words.more(more) } : {}) },
      { kind: 'line', text: words.rule, tone: 'quiet' },
    ],
    actions: [],
  };
}

function whoWroteNothing({ lang }: MessageScene, people: readonly Person[], done: readonly Done[], period: string): Card | string {
  const words = ACTIVITY_WORDS[lang];
  const silent = people.filter(({ id }) => !done.some(({ person }) => person === id));
  if (silent.length === 0) return words.allWrote(period);
  return {
    title: words.silent(period, silent.length),
    parts: [{ kind: 'rows', rows: silent.slice(0, ROWS).map(({ name }) => ({ title: name })) }],
    actions: [],
  };
}

function ofOne(scene: MessageScene, person: Person, done: readonly Done[], period: string): Card | string {
  const { lang, zone, today } = scene;
  const words = ACTIVITY_WORDS[lang];
  const [share] = sharesOf([person], done);
  if (!share || share.entries === 0) return words.nothing(person.name, period);
  const rows = done
    .toSorted((a, b) => b.last - a.last)
    .map(
      ({ customer, name, entries, last }): Row => ({
        title: name,
        text: [words.times(entries), words.last(WORDS[lang].day(dayOf(last, zone), today))].join(' · '),
        href: `/r/customer/${customer}`,
      }),
    );
  const more = rows.length - ROWS;
  return {
    title: words.of(person.name, period, words.entries(share.customers, share.entries)),
    parts: [
      { kind: 'rows', rows: rows.slice(0, ROWS), ...(more > 0 ? { more: words.more(more) } : {}) },
      { kind: 'line', text: words.rule, tone: 'quiet' },
    ],
    actions: [],
  };
}
