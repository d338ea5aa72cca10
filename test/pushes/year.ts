/**
 * A stretch of schedules played on one database: two instances that stop, start and have clocks that jump, platforms that are down, and
 * a count of what should have come beside what came. What should come is worked out here from the clock readings alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chineseDays from 'chinese-days';
import type { Store } from '../../db/store.js';
import type { Adapter } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import type { Occasion, PushPlan, ScheduledPush } from '../../src/features/feature.js';
import { createDelivery } from '../../src/outbox/deliver.js';
import { directChatOf, everyone } from '../../src/people/queries.js';
import { createHold } from '../../src/pushes/hold.js';
import { pushDue } from '../../src/pushes/push-due.js';
import { Draft } from '../../src/records/draft.js';
import { scheduleOf } from '../../src/records/push-kind.js';
import type { LedgerLine, Person, Workspace } from '../../src/records/rows.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/records/settings.js';
import type { Scene } from '../../src/scene.js';
import type { At, Day, Id, PersonRole, Zone } from '../../src/terms.js';
import { card, said } from './plans.js';

export interface YearPlan {
  readonly zone: Zone;
  readonly first: Day;
  readonly last: Day;
  readonly pushes: readonly PushPlan[];
  /** At most so many unasked messages per person and day. */
  readonly atMost: number;
  readonly seed: number;
  /** A breach to plant, so that the checks are seen to fail. */
  readonly breach?: 'twice' | 'at night' | 'lost';
  /** Another instance's view of the same database each time. */
  readonly open: (folder: string, now: () => At) => Promise<Store>;
}

export interface Tally {
  /** Slots that a running instance saw in time. */
  readonly expected: number;
  readonly missed: readonly string[];
  readonly doubled: readonly string[];
  /** Sent in quiet hours or on a day off, by the clock of whoever sent it. */
  readonly unquiet: readonly string[];
  /** Slots nobody saw, that the ledger does not call dropped. */
  readonly unsaid: readonly string[];
  readonly dropped: number;
  readonly sent: number;
  readonly held: number;
  /** The most messages to one person on one day. */
  readonly most: number;
  readonly restarts: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PEOPLE: readonly { readonly name: string; readonly role: PersonRole; readonly lead?: string }[] = [
  { name: '周总监', role: 'admin' },
  { name: '陈静', role: 'manager', lead: '周总监' },
  { name: '王雷', role: 'rep', lead: '陈静' },
];

export async function playYear(plan: YearPlan): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanbao-year-'));
  const chance = chanceFrom(plan.seed);
  const clocks = [{ now: 0 }, { now: 0 }];
  const readings: At[] = [];
  const sends: { readonly key: string; readonly at: At }[] = [];
  let restarts = 0;
  const stores = new Map<number, Store>();
  const opened = async (i: number): Promise<Store> => {
    const known = stores.get(i);
    if (known) return known;
    const store = await plan.open(folder, () => clocks[i]?.now ?? 0);
    stores.set(i, store);
    return store;
  };
  const closed = async (i: number) => {
    await stores.get(i)?.close();
    stores.delete(i);
    restarts += 1;
  };
  const start = zoneTime(plan.first, 0, plan.zone);
  if (clocks[0]) clocks[0].now = start;
  const settings: Settings = { ...DEFAULT_SETTINGS, pushesPerDay: plan.atMost };
  const { workspace, people } = await fill(await opened(0), plan, start);
  const told = happenings(plan.zone);
  const pushes = plan.pushes.map((push) => saying(push, told));
  let down = false;

  async function tick(i: number): Promise<void> {
    const clock = clocks[i];
    if (!clock) return;
    const store = await opened(i);
    const now = () => clock.now;
    readings.push(clock.now);
    const { commit, nextId } = store;
    const directScene = async (person: Person) => {
      const chat = await directChatOf(store, person.id);
      return chat && sceneOf(store, workspace, person, clock.now, settings, chat.address);
    };
    await pushDue({ records: store, features: [], pushes, nextId, directScene, commit, early: new Set() }, clock.now);
    const adapter: Adapter = {
      platform: 'web',
      limits: {
        textCharacters: 4000,
        actionsPerCard: 5,
        edits: true,
        pace: { perSecond: 1e6, perConversationPerMinute: 1e6, atOnce: 64, beforeTheHour: false },
      },
      start: async () => undefined,
      stop: async () => undefined,
      async send(message) {
        if (down) throw new PlatformUnreachable('ECONNREFUSED');
        sends.push({ key: String(message.id), at: clock.now });
        if (plan.breach === 'twice' && sends.length % 50 === 0) sends.push({ key: String(message.id), at: clock.now });
        return `m${message.id}`;
      },
    };
    const delivery = createDelivery({
      ...{ store, adapters: new Map([['web', adapter]]), now, pacing: false, timer: () => () => undefined, hold: async () => true },
      ...{ log: { info() {}, warn() {}, error() {} }, sign: async (row) => row, notice: async () => undefined, ended: () => undefined },
      notBefore: createHold(store),
    });
    await delivery.drain();
  }

  const lines = new Map<Id, LedgerLine>();
  const remember = async () => {
    const store = await opened(0);
    for (const line of await store.read.select().from(store.t.ledger)) lines.set(line.id, line);
  };
  try {
    let off = 0;
    for (let day = start; day <= zoneTime(plan.last, 0, plan.zone); day = nextMidnight(day, plan.zone)) {
      // Before what is old is taken away: every sixtieth day.
      if (Math.round((day - start) / DAY) % 60 === 59) await remember();
      // Now and then nothing runs for some days.
      if (off > 0) {
        off -= 1;
        continue;
      }
      if (chance() < 0.05) off = Math.floor(chance() * 5) + 1;
      for (const at of ticksOf(day, pushes, settings, chance)) {
        const alive = chance() < 0.07 ? [] : chance() < 0.5 ? [0, 1] : [chance() < 0.5 ? 0 : 1];
        // A clock that is wrong for one tick.
        const skew = () => (chance() < 0.03 ? Math.round((chance() - 0.5) * 180) * MINUTE : 0);
        for (const i of alive) Object.assign(clocks[i] ?? {}, { now: at + skew() });
        down = chance() < 0.05 ? !down : down && chance() < 0.7;
        await Promise.all(alive.map((i) => tick(i)));
        if (chance() < 0.02) await closed(chance() < 0.5 ? 0 : 1);
      }
    }
    const store = await opened(0);
    await remember();
    const written = [...lines.values()];
    const ledger = plan.breach === 'lost' ? written.filter((_, i) => i % 100 !== 99) : written;
    const outbox = await store.read.select().from(store.t.outbox);
    return tally({
      ...plan,
      pushes,
      settings,
      people,
      readings,
      sends,
      ledger,
      restarts,
      keys: new Map(outbox.map((row) => [String(row.id), row.key])),
    });
  } finally {
    for (const i of [0, 1]) await closed(i);
    await rm(folder, { recursive: true, force: true });
  }
}

interface Played extends Omit<YearPlan, 'open'> {
  readonly settings: Settings;
  readonly people: readonly Person[];
  readonly readings: readonly At[];
  readonly sends: readonly { readonly key: string; readonly at: At }[];
  readonly ledger: readonly LedgerLine[];
  readonly keys: ReadonlyMap<string, string>;
  readonly restarts: number;
}

function tally({ zone, first, last, pushes, settings, people, readings, sends, ledger, keys, restarts }: Played): Tally {
  const seen = readings.map((at) => shownBy(at, zone));
  const minutesOn = new Map<Day, number[]>();
  for (const { day, minute } of seen) minutesOn.set(day, [...(minutesOn.get(day) ?? []), minute]);
  const lines = new Map<string, LedgerLine[]>();
  for (const line of ledger) lines.set(line.slot, [...(lines.get(line.slot) ?? []), line]);
  const [missed, doubled, unsaid]: [string[], string[], string[]] = [[], [], []];
  let expected = 0;
  for (const day of daysBetween(first, last)) {
    for (const push of pushes) {
      if (push.kind !== 'scheduled') continue;
      const schedule = scheduleOf(push, settings);
      if (!schedule || !isTurn(schedule, day)) continue;
      const goodUntil = schedule.goodFor ? schedule.at + schedule.goodFor : schedule.at <= 600 ? 720 : schedule.at + 180;
      const until = Math.min(goodUntil, settings.quietFrom);
      const inTime = (minutesOn.get(day) ?? []).some((minute) => minute >= schedule.at && minute < until);
      for (const person of people.filter((each) => push.audience(each, people))) {
        const slot = `${day}:${push.name}:${person.id}`;
        const found = lines.get(slot) ?? [];
        if (found.length > 1) doubled.push(slot);
        if (inTime) expected += 1;
        if (inTime && !found.some(({ outcome }) => outcome === 'sent' || outcome === 'told' || outcome === 'held')) missed.push(slot);
        // The last days may not be gone through yet.
        if (!inTime && found.length === 0 && day < dayBefore(last, 8)) unsaid.push(slot);
      }
    }
  }
  const sentKeys = sends.map(({ key }) => keys.get(key) ?? key);
  for (const key of new Set(sentKeys)) if (sentKeys.filter((other) => other === key).length > 1) doubled.push(key);
  const unquiet = sends.flatMap(({ key, at }) => {
    const { minute } = shownBy(at, zone);
    return minute >= settings.quietFrom || minute < settings.quietUntil ? [`${keys.get(key)} at ${minute}`] : [];
  });
  const offDays = ledger.filter(({ place, day }) => place !== null && !works(day)).map(({ slot }) => `${slot} on a day off`);
  const perDay = new Map<string, number>();
  for (const { person, day, place } of ledger)
    if (place !== null) perDay.set(`${day}:${person}`, (perDay.get(`${day}:${person}`) ?? 0) + 1);
  return {
    ...{ expected, missed, doubled, unquiet: [...unquiet, ...offDays], unsaid, restarts, sent: sends.length },
    dropped: ledger.filter(({ outcome }) => outcome === 'dropped').length,
    held: ledger.filter(({ outcome }) => outcome === 'held').length,
    most: Math.max(0, ...perDay.values()),
  };
}

/** Each push says its own name, whatever it would find to say: what is tried here is when. */
function saying(push: PushPlan, told: ReturnType<typeof happenings>): ScheduledPush | PushPlan {
  if (push.kind === 'scheduled') return { ...push, compose: async (scene) => said(scene, card(`${push.name} ${scene.day}`)) };
  const occasions: typeof push.occasions = async (records, workspace, now) =>
    push.name === 'won' ? told(now, await everyone(records, workspace.id)) : [];
  return { ...push, occasions };
}

/** What happens as it happens: every third day at 15:03 and at 02:03, told within four days. */
function happenings(zone: Zone): (now: At, people: readonly Person[]) => readonly Occasion[] {
  const known = new Map<number, readonly At[]>();
  const on = (days: number): readonly At[] => {
    const day = utcDay(days * DAY);
    const found = known.get(days) ?? (days % 3 === 0 ? [zoneTime(day, 2 * 60 + 3, zone), zoneTime(day, 15 * 60 + 3, zone)] : []);
    known.set(days, found);
    return found;
  };
  return (now, people) => {
    const today = Math.floor(now / DAY);
    const lately = [today - 3, today - 2, today - 1, today, today + 1].flatMap(on).filter((at) => at <= now);
    return lately.flatMap((at) =>
      people.map(({ id }) => ({
        person: id,
        key: String(at),
        useBy: at + 4 * DAY,
        compose: async (scene) => said(scene, card(`won ${at}`)),
      })),
    );
  };
}

function sceneOf(store: Store, workspace: Workspace, person: Person, now: At, settings: Settings, address: string): Scene {
  const conversation = { id: person.id, workspace: workspace.id, platform: 'web', address, kind: 'direct' };
  // Composing for a name's sake needs no more of a scene than this.
  return {
    workspace,
    zone: workspace.zone,
    now,
    person,
    settings,
    records: store,
    nextId: store.nextId,
    lang: 'zh',
    conversation,
  } as unknown as Scene;
}

async function fill(
  store: Store,
  { zone, atMost, breach }: YearPlan,
  at: At,
): Promise<{ readonly workspace: Workspace; readonly people: readonly Person[] }> {
  const workspace: Workspace = { id: store.nextId(), name: '战报', zone, staging: -1, createdAt: at - DAY };
  const draft = new Draft({ workspace, now: at - DAY, nextId: store.nextId });
  const people: Person[] = [];
  for (const { name, role, lead } of PEOPLE) {
    const manager: Id | null = people.find((person) => person.name === lead)?.id ?? null;
    const row = draft.insert('person', {
      ...{ name, pinyin: '', role, unit: null, manager, lang: 'zh', active: true, wroteFrom: null, createdAt: at - DAY },
    } as const);
    draft.insert('identity', { person: row.id, platform: 'web', account: name });
    people.push(row);
  }
  if (breach === 'at night') for (const key of ['quietFrom', 'quietUntil']) draft.insert('setting', { key, value: 0, at: at - DAY });
  draft.insert('setting', { key: 'pushesPerDay', value: atMost, at: at - DAY });
  const { changes } = draft.decision();
  await store.commit({ changes: [{ kind: 'insert', table: 'workspace', row: workspace }, ...changes], replies: [] });
  return { workspace, people };
}

/** The moments of a day at which somebody looks: around each slot, and some at random, by night as well. */
function ticksOf(midnight: At, pushes: readonly PushPlan[], settings: Settings, chance: () => number): readonly At[] {
  const slots = new Set(pushes.flatMap((push) => (push.kind === 'scheduled' ? [scheduleOf(push, settings)?.at ?? []].flat() : [])));
  const minutes = [...slots].flatMap((at) => [at, ...(chance() < 0.3 ? [at + 1] : [])]);
  const others = Array.from({ length: 4 }, () => Math.floor(chance() * 1440));
  return [...minutes, ...others].toSorted((a, b) => a - b).map((minute) => midnight + minute * MINUTE);
}

function isTurn(schedule: NonNullable<ReturnType<typeof scheduleOf>>, day: Day): boolean {
  if (!works(day)) return false;
  if (schedule.kind === 'workdays') return true;
  const same = schedule.kind === 'weekly' ? weekOf(day) : daysOfMonth(day);
  const working = same.filter(works);
  return (schedule.on === 'first' ? working[0] : working.at(-1)) === day;
}

const works = (day: Day): boolean => {
  const { name, work } = chineseDays.getDayDetail(day);
  // A holiday or a day worked in exchange is named; all others go by their weekday, read in UTC.
  return name.includes(',') ? work : ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
};

const utcDay = (at: At): Day => new Date(at).toISOString().slice(0, 10) as Day;
const utcOf = (day: Day): At => Date.parse(`${day}T00:00Z`);
const dayBefore = (day: Day, n: number): Day => utcDay(utcOf(day) - n * DAY);

function* daysBetween(first: Day, last: Day): Generator<Day> {
  for (let at = utcOf(first); at <= utcOf(last); at += DAY) yield utcDay(at);
}

function weekOf(day: Day): readonly Day[] {
  const monday = utcOf(day) - ((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: 7 }, (_, i) => utcDay(monday + i * DAY));
}

function daysOfMonth(day: Day): readonly Day[] {
  return Array.from({ length: 31 }, (_, i) => utcDay(utcOf(`${day.slice(0, 8)}01` as Day) + i * DAY)).filter((other) =>
    other.startsWith(day.slice(0, 7)),
  );
}

const clocksOf = new Map<Zone, Intl.DateTimeFormat>();

/** What a clock of the zone shows at an instant, by the platform's own calendar. */
function shownBy(at: At, zone: Zone): { readonly day: Day; readonly minute: number } {
  const options = {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const clock = clocksOf.get(zone) ?? new Intl.DateTimeFormat('en-CA', options);
  clocksOf.set(zone, clock);
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}` as Day, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** The first instant at which a clock of the zone shows that day and minute. */
function zoneTime(day: Day, minute: number, zone: Zone): At {
  for (let at = utcOf(day) - DAY; ; at += 15 * MINUTE) {
    const shown = shownBy(at, zone);
    if (shown.day > day || (shown.day === day && shown.minute >= minute)) return at;
  }
}

const nextMidnight = (midnight: At, zone: Zone): At => {
  const { day } = shownBy(midnight, zone);
  return zoneTime(utcDay(utcOf(day) + DAY), 0, zone);
};

/** The same numbers between 0 and 1 for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
