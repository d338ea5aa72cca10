import type { Card, CardAction } from '../../card.js';
import { dayOf, shortDay } from '../../records/day.js';
import { EVERY_PUSH } from '../../records/muted.js';
import { type PushKind, scheduleOf } from '../../records/push-kind.js';
import type { Mute, Person } from '../../records/rows.js';
import type { Scene } from '../../scene.js';
import type { At, Lang, Zone } from '../../terms.js';
import type { HowLong } from './read-mute.js';
import { WORDS } from './words.js';

/** Whom a card is for, and when. */
export interface Face {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly now: At;
  readonly person: Person;
  readonly pushes: readonly PushKind[];
}

/** Answers to tap; the rest is said. */
const MOST_ANSWERS = 6;

/** What these pushes are called, as one: 晨报、超期卡. */
export function calledOf(names: readonly string[], { pushes, lang }: Pick<Face, 'pushes' | 'lang'>): string {
  const words = WORDS[lang];
  if (names.includes(EVERY_PUSH)) return words.everything;
  return words.list(names.map((name) => pushes.find((push) => push.name === name)?.called[lang] ?? name));
}

function howText({ days, until }: Pick<Mute, 'days' | 'until'>, { lang, zone, now }: Face): string {
  const words = WORDS[lang];
  if (days === 'weekend') return until === null ? words.weekends : words.thisWeekend;
  return until === null ? words.forGood : words.until(shortDay(dayOf(until, zone), lang, dayOf(now, zone)));
}

/** What is muted now, what comes all the same, and the way back. */
export function mutedCard(names: readonly string[], how: HowLong, face: Face): Card {
  const words = WORDS[face.lang];
  const all = names.includes(EVERY_PUSH);
  const value = names.join(',');
  const what = calledOf(names, face);
  const stays = all
    ? [words.always]
    : face.pushes.flatMap((push) => (names.includes(push.name) && push.stays ? [push.stays[face.lang]] : []));
  const weekend = words.weekendMuted(howText(how, face), all ? undefined : what);
  const title = how.days === 'weekend' ? weekend : all ? words.allMuted(howText(how, face)) : words.muted(what, howText(how, face));
  const week: CardAction[] = how.days === 'all' && how.until === null ? [{ action: 'muting.week', label: words.thisWeek, value }] : [];
  const leads = face.person.role === 'manager' || face.person.role === 'admin';
  const stop: CardAction[] = leads && !all && names.length === 1 ? [{ action: 'settings.stop', label: words.forEverybody, value }] : [];
  return {
    title,
    mark: 'done',
    parts: [...stays.map((text) => ({ kind: 'line', text }) as const), { kind: 'line', text: words.again, tone: 'quiet' }],
    actions: [{ action: 'muting.resume', label: words.resume, value }, ...week, ...stop],
  };
}

/** Everything that is muted, each with the way back. */
export function mutesCard(mutes: readonly Mute[], face: Face): Card {
  const words = WORDS[face.lang];
  return {
    title: words.listTitle(mutes.length),
    parts: [
      {
        kind: 'rows',
        rows: mutes.map((mute) => ({
          title: calledOf([mute.push], face),
          text: howText(mute, face),
          actions: [{ action: 'muting.resume', label: words.resume, value: mute.push }],
        })),
      },
      ...(mutes.some(({ push }) => push === EVERY_PUSH) ? [{ kind: 'line', text: words.always, tone: 'quiet' } as const] : []),
    ],
    actions: [],
  };
}

const SELDOM = { workdays: 0, weekly: 1, monthly: 2, never: 3 } as const;

/** Which one is meant? One button for each, first for those of every day. */
export function whichCard(
  kinds: readonly PushKind[],
  action: 'muting.mute' | 'muting.resume',
  { lang, settings }: Face & Pick<Scene, 'settings'>,
): Card {
  const words = WORDS[lang];
  const seldom = (push: PushKind): number => SELDOM[scheduleOf(push, settings)?.kind ?? 'never'];
  // What comes each day bothers most.
  const answers = kinds
    .toSorted((a, b) => seldom(a) - seldom(b))
    .slice(0, MOST_ANSWERS)
    .map(({ name, called }) => ({ action, label: called[lang], value: name }));
  return {
    title: action === 'muting.mute' ? words.which : words.whichAgain,
    mark: 'question',
    parts: [{ kind: 'question', text: words.noneSent, answers }],
    actions: [],
  };
}
