import { accessOf } from '../../access/access.js';
import { meantCustomer } from '../../access/meant.js';
import { customerById } from '../../access/queries.js';
import type { Decision } from '../../decision.js';
import { openReminders } from '../../numbers/reminders/queries.js';
import { colleagueAt } from '../../people/named.js';
import { directChatOf } from '../../people/queries.js';
import { addDays, atOf, dayOf, isDay, minutesOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { audibleAt } from '../../records/quiet.js';
import type { Customer, Person, Task } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { At, Id, Intent } from '../../terms.js';
import { findClock } from '../../understand/find-clock.js';
import type { Feature } from '../feature.js';
import { cancelInWords, cancelsReminder } from './cancel-in-words.js';
import { askCard, dueCard, keptCard, listCard, whenText } from './cards.js';
import { dueReminders, reminderKey, taskById } from './queries.js';
import { asksForList, ordersIn, readReminder } from './read-reminder.js';
import { WORDS } from './words.js';

const HOUR = 3_600_000;
/** A reminder missed for longer than this is not said any more; it stays in the list. */
const MISSED_FOR = 30 * 24 * HOUR;

/** Reminds people of what they asked for, at the minute they named. */
export const remind: Feature = {
  name: 'remind',
  intents: ['set_reminder'],
  asks: (scene) => remindedIn(scene) !== undefined || (cancelsReminder(scene.text) && !SETS_UP.has(scene.reading.intent)),
  async message(scene) {
    if (asksForList(scene.text)) return list(scene);
    const colleague = remindedIn(scene);
    if (colleague) return remindColleague(scene, colleague);
    if (cancelsReminder(scene.text)) return cancelInWords(scene);
    const several = await severalAsked(scene);
    if (several) return keep(scene, ...several);
    const { when, what } = readReminder(scene.text, { ...scene, now: scene.saidAt });
    const { subject, customer } = await subjectOf(scene, what);
    if (when.kind === 'at' && when.at > scene.now) return keep(scene, { at: when.at, subject, customer, guessed: when.guessed });
    const draft = new Draft(scene);
    const past = when.kind === 'at' ? ({ kind: 'past', day: dayOf(when.at, scene.zone) } as const) : when;
    const outbox = draft.reply(askCard(subject, past, scene.inbox.id, scene));
    const { focus } = scene.conversation;
    draft.update('conversation', scene.conversation, { focus: { ...focus, asked: { inbox: scene.inbox.id, outbox }, at: scene.now } });
    return draft.decision();
  },
  async answer(scene) {
    const asked = scene.conversation.focus?.asked;
    if (!asked || scene.reading.intent === 'set_reminder') return undefined;
    const { when, what } = readReminder(scene.text, { ...scene, now: scene.saidAt });
    // Only a time and nothing else answers the question.
    if (when.kind !== 'at' || when.at <= scene.now || what !== '') return undefined;
    const order = await scene.again(asked.inbox);
    if (order?.reading.intent !== 'set_reminder') return undefined;
    const { subject, customer } = await subjectOf(order, readReminder(order.text, { ...order, now: order.saidAt }).what);
    return keep(scene, { at: when.at, subject, customer, guessed: when.guessed, card: asked.outbox });
  },
  async press(scene) {
    if (scene.press.action === 'remind.at') return pressedTime(scene);
    const task = await taskById(scene.records, Number(scene.press.value));
    return task ? pressed(scene, task) : say(scene, WORDS[scene.lang].gone);
  },
  async due(records, workspace, now) {
    const tasks = await dueReminders(records, workspace.id, { since: now - MISSED_FOR, now });
    return tasks.map((task) => ({
      person: task.owner,
      key: reminderKey(task),
      async compose(scene) {
        const draft = new Draft({ ...scene, person: { id: task.owner } });
        draft.reply(dueCard(task, scene), { key: reminderKey(task) });
        return draft.decision();
      },
    }));
  },
};

/** Orders about what is sent unasked, whoever calls it a reminder. */
const SETS_UP: ReadonlySet<Intent> = new Set(['mute_pushes', 'change_setting']);

/** 明天9点提醒我…, 后天提醒我…: two in one breath, where each says when. */
async function severalAsked(scene: MessageScene): Promise<readonly Kept[] | undefined> {
  const kept: Kept[] = [];
  for (const order of ordersIn(scene.text)) {
    const { when, what } = readReminder(order, { ...scene, now: scene.saidAt });
    if (when.kind !== 'at' || when.at <= scene.now) return undefined;
    kept.push({ at: when.at, guessed: when.guessed, ...(await subjectOf(scene, what)) });
  }
  return kept.length > 1 ? kept : undefined;
}

const ORDER = /^(?:请|麻烦|帮我|你|到时候?|记得)*提醒(?:一?下)?\s*|^(?:please |can you )?remind\s+/i;

/** 跟李雷说一声 …, 给赵明远派个活 …: somebody is to be told. */
const TELL = /^(?:请|麻烦|帮我|你)*(?:跟|给|通知|告诉)\s*(?=[\u4e00-\u9fffA-Z])/;
const TOLD = /^\s*(?:说一?声|说一?下|带个?话|派个?活|派个?任务)[,,::\s]*/;

/** The colleague a message wants reminded, and of what. */
function remindedIn({ text, people, person }: Pick<MessageScene, 'text' | 'people' | 'person'>) {
  const order = ORDER.exec(text);
  const tell = order ? null : TELL.exec(text);
  const told = tell ? colleagueAt(people, text.slice(tell[0].length)) : undefined;
  const words = told && TOLD.exec(told.rest)?.[0];
  if (told && words !== undefined && told.person.id !== person.id) return { person: told.person, rest: told.rest.slice(words.length) };
  const sent = order ? undefined : sentIn(text, people);
  if (sent && sent.person.id !== person.id && mayRemind(person, people, sent.person)) return sent;
  const found = order ? colleagueAt(people, text.slice(order[0].length)) : undefined;
  return found?.person.id === person.id ? undefined : found;
}

/** 让王雷明天去趟思源: sent by who leads them; said of what was done (让王雷去了趟思源) it sends nobody. */
function sentIn(text: string, people: readonly Person[]) {
  const order = SEND.exec(text);
  const to = colleagueAt(people, order ? text.slice(order[0].length) : text);
  const called = order ? to : to && CALLED.test(to.rest) ? { ...to, rest: to.rest.replace(CALLED, '') } : undefined;
  return called && (TO_DO.test(called.rest) || (order && MUST.test(called.rest))) && !DONE.test(called.rest) ? called : undefined;
}
/** 周倩这边让她…, 李雷你去…: somebody is called and told what to do. */
const CALLED = /^(?:[这那]边)?[,,\s]*(?:(?:让|叫|请|催)(?:一?下)?[他她]|你)(?![们的俩])/;
/** 通知林浩迅安那边今天要去一趟: what must be done, whatever it begins with. */
const MUST = /[要得](?!求|不|到|来)|必须|务必|记得|别忘|赶紧|尽快/;
const SEND =
  /^(?:请|麻烦|帮我|你)*(?:让|叫|喊|派|安排|催(?:一?下)?|通知|告诉)\s*(?=[\u4e00-\u9fffA-Z])|^(?:please )?(?:ask|tell|get|have) (?=[\u4e00-\u9fffA-Z])/i;
const TO_DO =
  /^\s*(?:今|明|后|下|本|这|周|星期|礼拜|去|把|给|跟|赶紧|赶快|尽快|马上|抓紧|先|来|约|联系|盯|催|处理|跟进|to\b|today|tomorrow|by\b|on\b)/i;
const DONE = /[了过](?!吧)|[??吗]|说|谁|什么/;

const mayRemind = (person: Person, people: readonly Person[], colleague: Person): boolean => {
  const access = accessOf(person, people);
  return access.kind === 'all' || access.owners.includes(colleague.id);
};

/** Whoever leads somebody may have them reminded; the reminder says who asked for it, and is theirs from then on. */
async function remindColleague(
  scene: MessageScene,
  { person, rest }: { readonly person: Person; readonly rest: string },
): Promise<Decision> {
  const words = WORDS[scene.lang];
  if (!mayRemind(scene.person, scene.people, person)) return say(scene, words.notYourTeam(person.name));
  const { when, what } = readReminder(rest, { ...scene, now: scene.saidAt });
  const said = when.kind === 'at' && when.at > scene.now;
  if (!said && when.kind !== 'none') return say(scene, words.whenThem(person.name));
  // Without a time it is passed on at once, in nobody's night.
  const at = said ? when.at : audibleAt(scene.now, scene.zone, scene.settings);
  if (!(await directChatOf(scene.records, person.id))) return say(scene, words.noChat(person.name));
  const { subject, customer } = await subjectOf(scene, what);
  const draft = new Draft(scene);
  draft.insert('task', {
    ...{ owner: person.id, customer, kind: 'reminder', text: WORDS[person.lang].from(subject, scene.person.name), dueAt: at },
    ...{ state: 'open', conversation: scene.conversation.id, createdAt: scene.now },
  });
  const event = draft.event({ kind: 'reminder.set', note: subject, ...(customer === null ? {} : { customer }) });
  const { asked: _answered, ...focus } = scene.conversation.focus ?? { at: scene.now };
  draft.update('conversation', scene.conversation, { focus: { ...focus, event, at: scene.now } });
  draft.reply(at === scene.now ? words.toldNow(person.name, subject) : words.keptFor(person.name, whenText(at, scene), subject));
  return draft.decision();
}

interface Kept {
  readonly at: At;
  readonly subject: string;
  readonly customer: Id | null;
  readonly guessed?: boolean;
  /** The question's card, which the answer replaces. */
  readonly card?: Id;
}

/** Keeps what was asked for, each with a card of its own; the last one is what 撤销 takes back. */
function keep(scene: MessageScene | PressScene, ...all: readonly Kept[]): Decision {
  const draft = new Draft(scene);
  const { asked: _answered, ...before } = scene.conversation.focus ?? { at: scene.now };
  let focus: typeof before & { readonly event?: Id } = before;
  for (const { at, subject, customer, guessed = false, card } of all) {
    const about = customer === null ? {} : { customer };
    const task = draft.insert('task', {
      owner: scene.person.id,
      customer,
      kind: 'reminder',
      text: subject,
      dueAt: at,
      state: 'open',
      conversation: scene.conversation.id,
      createdAt: scene.now,
    });
    const event = draft.event({ kind: 'reminder.set', note: subject, ...about });
    focus = { ...focus, event, ...about, at: scene.now };
    draft.reply(keptCard(task, scene, { guessed }), card === undefined ? {} : { edits: card });
  }
  draft.update('conversation', scene.conversation, { focus });
  return draft.decision();
}

/** What the reminder says, and whom it is about: a customer that is named and that the person may see, else the one just spoken of. */
async function subjectOf(scene: MessageScene, what: string): Promise<{ readonly subject: string; readonly customer: Id | null }> {
  const words = WORDS[scene.lang];
  const meant = scene.reading.slots.customer === undefined ? undefined : await meantCustomer(scene, scene.reading.slots.customer);
  const open = what === '' || OF_SOMEBODY.test(what);
  const customer = meant?.kind === 'one' ? meant.customer : meant === undefined && open ? await justSpokenOf(scene) : undefined;
  if (!customer) return { subject: what === '' ? words.nothing : what, customer: null };
  return { subject: what === '' ? words.follow(customer.name) : open ? `${what} · ${customer.name}` : what, customer: customer.id };
}

/** 打, 再催一下, 给他回电话: it is for somebody, and the words do not say for whom. */
const OF_SOMEBODY =
  /^(?:再|去|要)?(?:打(?:个?电话)?|回(?:个?电话|访|复)?|联系|催|追|问|跟进?|约|拜访|确认|上门)(?:一?下|一次|一?声|[他她它](?:们|家)?|那边|对方|客户)?$|^(?:给|跟|找|约|催|问)(?:[他她它]们?|那边|对方|客户)|^(?:call|ping|chase|email|follow up|visit|ask|check in)(?: (?:back|again|them|him|her|with (?:them|him|her)))?$/i;
/** What was spoken of so short a time ago is what is meant. */
const JUST_MS = 10 * 60_000;

async function justSpokenOf(scene: MessageScene): Promise<Customer | undefined> {
  const { conversation, now } = scene;
  const { focus } = conversation;
  const id = conversation.customer ?? (focus && now - focus.at < JUST_MS ? focus.customer : undefined);
  const found = id === undefined ? undefined : await customerById(scene, id);
  return found?.seen ? found.customer : undefined;
}

async function list(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const tasks = await openReminders(scene.records, scene.person.id, scene.workspace.id);
  draft.reply(tasks.length === 0 ? WORDS[scene.lang].listNone : listCard(tasks, scene));
  return draft.decision();
}

/** The question "when?" was answered by a button. */
async function pressedTime(scene: PressScene): Promise<Decision> {
  const [message, instant] = (scene.press.value ?? '').split(':').map(Number);
  const order = message === undefined ? undefined : await scene.again(message);
  const words = WORDS[scene.lang];
  if (!order) return say(scene, words.gone);
  if (order.person.id !== scene.person.id) return say(scene, words.notYours(order.person.name));
  if (scene.conversation.focus?.asked?.outbox !== scene.press.message) return say(scene, words.answered);
  const at = instant ?? formTime(scene);
  if (at === undefined) return say(scene, words.badTime);
  if (at <= scene.now) return say(scene, words.passed);
  const { subject, customer } = await subjectOf(order, readReminder(order.text, { ...order, now: order.saidAt }).what);
  return keep(scene, { at, subject, customer, card: scene.press.message });
}

function formTime({ press, zone }: PressScene): At | undefined {
  const { day = '', time = '' } = press.form ?? {};
  const clock = findClock(time) ?? findClock(`${time}点`);
  return isDay(day) && clock ? atOf(day, clock.minutes, zone) : undefined;
}

function pressed(scene: PressScene, task: Task): Decision {
  const words = WORDS[scene.lang];
  if (task.owner !== scene.person.id)
    return say(scene, words.notYours(scene.people.find((person) => person.id === task.owner)?.name ?? ''));
  if (task.state === 'done') return say(scene, words.settledDone);
  if (task.state === 'cancelled') return say(scene, words.settledCancelled);
  const tomorrow = atOf(addDays(scene.today, 1), minutesOf(task.dueAt, scene.zone), scene.zone);
  switch (scene.press.action) {
    case 'remind.done':
      return settle(scene, task, 'done');
    case 'remind.cancel':
      return settle(scene, task, 'cancelled');
    case 'remind.later':
      return move(scene, task, scene.now + HOUR);
    case 'remind.tomorrow':
      return move(scene, task, tomorrow);
    case 'remind.move': {
      const at = formTime(scene);
      if (at === undefined) return say(scene, words.badTime);
      return at <= scene.now ? say(scene, words.passed) : move(scene, task, at);
    }
    default:
      return say(scene, words.gone);
  }
}

function settle(scene: PressScene, task: Task, state: 'done' | 'cancelled'): Decision {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  draft.update('task', task, { state });
  draft.event({ kind: `reminder.${state}`, ...(task.customer === null ? {} : { customer: task.customer }) });
  const title = state === 'done' ? words.isDone(task.text) : words.isCancelled(task.text);
  draft.reply({ title, mark: 'done', parts: [], actions: [] }, { edits: scene.press.message });
  return draft.decision();
}

function move(scene: PressScene, task: Task, at: At): Decision {
  const draft = new Draft(scene);
  const moved = draft.update('task', task, { dueAt: at });
  draft.event({ kind: 'reminder.moved', ...(task.customer === null ? {} : { customer: task.customer }) });
  draft.reply(keptCard(moved, scene, { moved: true }), { edits: scene.press.message });
  return draft.decision();
}

function say(scene: MessageScene | PressScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}
