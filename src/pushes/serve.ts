/** What one person is told at a tick: their pushes by the ladder, then what was held back for them. */
import { type Decision, NOTHING } from '../decision.js';
import type { Pushed } from '../features/feature.js';
import { directChatOf } from '../people/queries.js';
import { atOf, timeText } from '../records/day.js';
import { Draft } from '../records/draft.js';
import { muteOf } from '../records/muted.js';
import { type PushKind, RANKS } from '../records/push-kind.js';
import { audible, audibleAt } from '../records/quiet.js';
import type { LedgerLine, Mute, Person } from '../records/rows.js';
import type { Settings } from '../records/settings.js';
import type { Scene } from '../scene.js';
import type { At, Day, Id, Platform } from '../terms.js';
import { type Fate, fateOf, hasRoom, type Standing } from './fate.js';
import { cardsOf, heldCard, type Kept, marked, withFolds } from './fold.js';
import { aboutOf, lineOf, slotKey } from './line.js';
import type { Told } from './occasions.js';
import type { Attempt, Tick } from './parts.js';
import { lastContent } from './queries.js';
import { READY_MINUTES, type Slot } from './slots.js';

/** A tick at which something may be due. */
export interface Moment extends Tick {
  readonly settings: Settings;
  readonly day: Day;
  readonly minute: number;
  /** All of the day's slots, those that may be due now, and which are done for whom. */
  readonly slots: readonly Slot[];
  readonly due: readonly Slot[];
  readonly done: ReadonlySet<string>;
  readonly told: readonly Told[];
  readonly held: readonly LedgerLine[];
  /** How many unasked messages each person has had this day. */
  readonly sent: ReadonlyMap<Id, number>;
  readonly mutes: readonly Mute[];
  /** A working day, outside of quiet hours. */
  readonly open: boolean;
}

const MINUTE_MS = 60_000;
/** Sent this long after its time, a push is marked late. */
const LATE_AFTER_MINUTES = 5;
/** Pushes due so close together are one message, where one of them folds and the others join. */
const WINDOW_MINUTES = 5;
/** What was to join a message that never came is told by itself after so long. */
const STRAY_MS = 10 * MINUTE_MS;

/** One push about to be composed for the person. */
interface Item {
  readonly plan: Pick<PushKind, 'name' | 'called' | 'rank'> & { readonly folds?: boolean; readonly joins?: boolean };
  readonly slot: string;
  readonly sendAt: At;
  /** The time it was due, when it goes out after that. */
  readonly lateSince?: number;
  /** It is worth nothing any more. */
  readonly expired?: boolean;
  compose(): Promise<Pushed>;
}

/** Serves one person. Whatever goes wrong with one push keeps none of the others back. */
export async function serve(moment: Moment, person: Person, attempt: Attempt): Promise<void> {
  const mine = moment.due.filter((slot) => isFor(moment, slot, person) && !moment.done.has(slotKey(slot.plan, moment.day, person)));
  const news = moment.told.filter(({ occasion }) => occasion.person === person.id);
  const held = moment.open ? moment.held.filter((line) => line.person === person.id) : [];
  if (mine.length + news.length + held.length === 0) return;
  const chat = await directChatOf(moment.records, person.id);
  const ready = mine.filter(({ at }) => moment.minute >= at || (chat && isBefore(chat.platform, at, moment.early)));
  if (!chat || ready.length + news.length + held.length === 0) return;
  const scene = await moment.directScene(person);
  if (!scene) return;
  const serving = createServing(moment, person, scene, held);
  const queue = [...ready.map((slot) => serving.ofSlot(slot)), ...news.map((told) => serving.ofTold(told))];
  for (const item of queue.toSorted((a, b) => RANKS.indexOf(a.plan.rank) - RANKS.indexOf(b.plan.rank))) await attempt(serving.tell(item));
  await attempt(serving.tellHeld());
}

function createServing(moment: Moment, person: Person, scene: Scene, heldBefore: readonly LedgerLine[]) {
  const { workspace, now, day, minute, settings, records, nextId, commit } = moment;
  const done = new Set(moment.done);
  const mutes = moment.mutes.filter((mute) => mute.person === person.id);
  let sent = moment.sent.get(person.id) ?? 0;
  let held = heldBefore;

  function standingAt(rankLast: string | undefined): Standing {
    const later = moment.slots.filter(
      (slot) =>
        slot.at > minute &&
        isFor(moment, slot, person) &&
        !done.has(slotKey(slot.plan, day, person)) &&
        !muteOf(mutes, slot.plan.name, { now, day }),
    );
    return { now, day, mutes, sent, atMost: settings.pushesPerDay, later: later.map(({ plan }) => plan.rank), lastContent: rankLast };
  }

  async function judge(item: Item, pushed: Pushed): Promise<Fate> {
    return fateOf(
      item.plan,
      pushed,
      standingAt(pushed.content === undefined ? undefined : await lastContent(records, person.id, item.plan.name)),
    );
  }

  function ofSlot(slot: Slot): Item {
    const { plan, at } = slot;
    const before = isBefore(scene.conversation.platform, at, moment.early) ? READY_MINUTES : 0;
    const late = minute - at > LATE_AFTER_MINUTES;
    const sendAt = before === 0 ? now : Math.max(now, atOf(day, at, workspace.zone) - leadOf(person));
    return {
      plan,
      slot: slotKey(plan, day, person),
      sendAt: audibleAt(sendAt, workspace.zone, settings),
      ...(late ? { lateSince: at } : {}),
      compose: () => plan.compose({ ...scene, day, late, before }),
    };
  }

  function ofTold({ plan, occasion, slot }: Told): Item {
    return { plan, slot, sendAt: now, expired: occasion.useBy < now, compose: () => occasion.compose(scene) };
  }

  /** The line of the ledger and the push's changes; what is said goes along only when it is sent. */
  function decided(item: Item, pushed: Pushed, fate: Fate, replies: Decision['replies'] = []): Decision {
    const told = fate.outcome === 'sent' || fate.outcome === 'held';
    const line = lineOf({ id: nextId(), workspace, person, push: item.plan.name, day, slot: item.slot, now }, fate.outcome, {
      ...('place' in fate ? { place: fate.place } : {}),
      ...(told && pushed.content !== undefined ? { content: pushed.content } : {}),
      ...(told ? { about: aboutOf(pushed) } : {}),
      ...(fate.outcome === 'held' ? { held: cardsOf(pushed.replies) } : {}),
    });
    return { changes: [...pushed.changes, { kind: 'insert', table: 'ledger', row: line }], replies };
  }

  /** Commits and remembers that this slot is done. */
  async function settle(item: Item, decision: Decision): Promise<void> {
    await commit(decision);
    done.add(item.slot);
  }

  async function tell(item: Item): Promise<void> {
    if (done.has(item.slot)) return;
    if (item.expired) return settle(item, decided(item, NOTHING, { outcome: 'dropped' }));
    const pushed = await item.compose();
    const fate = await judge(item, pushed);
    if (fate.outcome !== 'sent') return settle(item, decided(item, pushed, fate));
    if (item.plan.folds) await takeIn(item);
    const taken = item.plan.folds ? told() : [];
    const decision = decided(item, pushed, fate, asSent(item, pushed, kept(taken)));
    await settle(item, { ...decision, changes: [...decision.changes, ...taken.map(toldNow)] });
    sent += 1;
    held = held.filter((line) => !taken.includes(line));
  }

  /** Composes what joins this message and is due about now; it is held, to be folded in with the rest. */
  async function takeIn(host: Item): Promise<void> {
    const joining = moment.slots.filter(
      (slot) =>
        slot.plan.joins &&
        isFor(moment, slot, person) &&
        !done.has(slotKey(slot.plan, day, person)) &&
        slot.at <= minute + WINDOW_MINUTES + (host.sendAt > now ? READY_MINUTES : 0) &&
        minute < slot.useBy,
    );
    for (const slot of joining) {
      const item = ofSlot(slot);
      const pushed = await item.compose();
      const fate = await judge(item, pushed);
      const decision = decided(item, pushed, fate.outcome === 'sent' ? { outcome: 'held' } : fate);
      await settle(item, decision);
      held = [...held, ...decision.changes.flatMap((c) => (c.kind === 'insert' && c.table === 'ledger' && c.row.held ? [c.row] : []))];
    }
  }

  /** What is held and still wanted. */
  const told = (): readonly LedgerLine[] => held.filter((line) => !muteOf(mutes, line.push, { now, day }));

  const kept = (lines: readonly LedgerLine[]): readonly Kept[] =>
    lines.map((line) => {
      const plan = moment.pushes.find(({ name }) => name === line.push);
      const joins = plan?.kind === 'scheduled' && plan.joins === true;
      return { cards: line.held ?? [], called: plan?.called[scene.lang] ?? '', joins, line: line.id };
    });

  /** The messages under keys that name the slot, so that it can be asked what became of them. */
  function asSent(item: Item, { replies }: Pick<Pushed, 'replies'>, folds: readonly Kept[]): Decision['replies'] {
    return replies.map((reply, i) => {
      const whole =
        i > 0
          ? reply
          : withFolds(item.lateSince === undefined ? reply : marked(reply, timeText(item.lateSince), scene.lang), folds, scene.lang);
      return { ...whole, key: `push:${item.slot}:${i}`, dueAt: Math.max(reply.dueAt, item.sendAt) };
    });
  }

  /** What was held before and no message took in: one list, once nothing is to come any more that would. */
  async function tellHeld(): Promise<void> {
    const unwanted = held.filter((line) => muteOf(mutes, line.push, { now, day }));
    for (const line of unwanted)
      await commit({
        ...NOTHING,
        changes: [{ kind: 'update', table: 'ledger', id: line.id, set: { outcome: 'muted', held: null }, version: line.version }],
      });
    const lines = told().filter(isListed);
    const [first] = lines;
    if (!first || hostIsComing() || minute < audible(settings.briefAt, settings) || !hasRoom('pinned', standingAt(undefined))) return;
    const draft = new Draft({ workspace, now, nextId, conversation: scene.conversation });
    draft.reply(heldCard(kept(lines), settings.pushesPerDay, scene.lang));
    const list: Item = {
      plan: HELD,
      slot: slotKey({ name: `${HELD.name}-${first.id}` }, day, person),
      sendAt: now,
      compose: async () => NOTHING,
    };
    const decision = decided(list, draft.decision(), { outcome: 'sent', place: sent + 1 }, asSent(list, draft.decision(), []));
    await settle(list, { ...decision, changes: [...decision.changes, ...lines.map(toldNow)] });
    sent += 1;
  }

  /** From an earlier day; or to join a message that did not come. */
  function isListed(line: LedgerLine): boolean {
    if (line.day < day) return true;
    const plan = moment.pushes.find(({ name }) => name === line.push);
    return plan?.kind === 'scheduled' && plan.joins === true && line.at <= now - STRAY_MS;
  }

  const hostIsComing = (): boolean =>
    moment.slots.some(
      (slot) =>
        slot.plan.folds &&
        minute < slot.useBy &&
        isFor(moment, slot, person) &&
        !done.has(slotKey(slot.plan, day, person)) &&
        !muteOf(mutes, slot.plan.name, { now, day }),
    );

  return { ofSlot, ofTold, tell, tellHeld };
}

/** The list of what was held back, as it stands in the ledger. */
export const HELD = { name: 'held', called: { zh: '之前按下的', en: 'Held back' }, rank: 'pinned' } as const;

/** Its cards are kept: a tap brings each with all its buttons. */
const toldNow = ({ id, version }: LedgerLine) => ({ kind: 'update', table: 'ledger', id, set: { outcome: 'told' }, version }) as const;

/** Whoever joined after the slot's time gets the next one. */
const isFor = ({ people, workspace, day }: Moment, { plan, at }: Slot, person: Person): boolean =>
  person.createdAt < atOf(day, at, workspace.zone) && plan.audience(person, people);

/** Is a push at that minute of the day sent before it on this platform? */
const isBefore = (platform: Platform, at: number, early: ReadonlySet<Platform>): boolean => at % 30 === 0 && early.has(platform);

/** How long before the time a person's push is sent: another moment for each, the same one every day. */
const leadOf = ({ id }: Person): number => MINUTE_MS + ((Math.imul(id, 2_654_435_761) >>> 0) % ((READY_MINUTES - 1) * MINUTE_MS));
