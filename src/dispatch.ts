/** From a received message to the feature that answers it: builds the scene, reads the meaning, hands over. */
import { customerById, nearCustomers } from './access/queries.js';
import { modelStateOf } from './access/sending.js';
import type { Profile } from './adapter.js';
import { seenOn } from './arrivals/seen.js';
import { type Decision, merge, NOTHING } from './decision.js';
import { NotHereYet, PlatformRefused, PlatformUnreachable } from './errors.js';
import type { Feature } from './features/feature.js';
import { featuresWith } from './features/features-with.js';
import {
  type Attachment,
  type IncomingMessage,
  type IncomingPress,
  isCaption,
  isPicture,
  isReadOff,
  isSpeech,
  type Untaken,
  wordsOf,
} from './message.js';
import { wordsSentAs } from './outbox/queries.js';
import { conversationAt, earlierTexts, inboxById } from './people/queries.js';
import type { Roster } from './people/roster.js';
import { aboutQuoted } from './quoted.js';
import { dayOf } from './records/day.js';
import { Draft } from './records/draft.js';
import type { PushKind } from './records/push-kind.js';
import type { Conversation, Inbox, Person, Workspace } from './records/rows.js';
import { settingsFrom } from './records/settings.js';
import type { MessageScene, Met, NewcomerScene, PressScene, Records, Scene } from './scene.js';
import type { TableRow } from './tables/table.js';
import { type At, type ConversationRef, type Id, type Intent, type PersonRef, type Platform, wholeAddress } from './terms.js';
import type { TakeFiles } from './transfer/take-files.js';
import { createTyping } from './typing/typed.js';
import type { Names } from './understand/names/names.js';
import { meansOneOf, namesWithNear, saysWhom } from './understand/names/near.js';
import type { Reading, ReadingContext } from './understand/reading.js';
import { languageOf } from './understand/text/language.js';

export interface DispatchParts {
  readonly records: Records;
  readonly roster: Roster;
  readonly names: Names;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly understand: (text: string, context: ReadingContext) => Reading;
  readonly features: readonly Feature[];
  /** Every message there is that is sent unasked. */
  readonly pushes: readonly PushKind[];
  readonly featureFor: Readonly<Record<Intent, Feature>>;
  /** What is said once to somebody who writes for the first time. */
  readonly welcome: (scene: MessageScene, answer: Decision) => Promise<Decision>;
  /** Decides on somebody whose account is nobody's yet. */
  readonly newcomer: (scene: NewcomerScene) => Promise<Met>;
  readonly join: 'open' | 'invite';
  /** Where drafts are made; undefined = no model is set up. */
  readonly modelEndpoint?: string | undefined;
  readonly modelCan?: Scene['modelCan'] | undefined;
  /** Who has an account, by the platform's word. */
  readonly profile: (ref: PersonRef) => Promise<Profile | undefined>;
  /** Fetches what came with a message. */
  readonly takeFiles: TakeFiles;
  /** What is said about files that could not be fetched. */
  readonly untaken: (scene: MessageScene, untaken: readonly Untaken[]) => Decision;
  /** The rows of a small file that is a table. */
  readonly table: (attachment: Attachment) => Promise<readonly TableRow[] | undefined>;
  /** The text of a file. */
  readonly document: Scene['document'];
  /** Writes what must stand before a message is handled: a conversation seen for the first time. */
  readonly commit: (decision: Decision) => Promise<unknown>;
  /** Can a message be replaced in its place on that platform? */
  readonly replaces: (platform: Platform) => boolean;
}

export interface Dispatch {
  decide(inbox: Inbox): Promise<Decision>;
  apologise(inbox: Inbox): Promise<Decision>;
  /** The scene of a person in a conversation, for pushes. */
  sceneOf(person: Person, conversation: ConversationRef): Promise<Scene>;
}

/** Said further in the future than this, a message's own clock is not believed. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Earlier messages count as context for this long. */
const CONTEXT_MS = 12 * 3_600_000;
const CONTEXT_MESSAGES = 4;
/** Shorter words tell nothing of a customer. */
const SHORTEST_NEWS = 4;
/** Messages of ours are answered for this long. */
const ANSWERED_MS = 31 * 86_400_000;
/** A platform that cannot say who somebody is is asked again for this long, and so often at least; then they are told to write again. */
const ASKED_FOR_MS = 60_000;
const ASKED_TIMES = 3;

/** Orders that are never an answer to something the bot asked. */
const ORDERS: ReadonlySet<Intent> = new Set(['manage_people', 'bind_group']);
/** A file with no words, or with none that ask for anything, is to be imported. */
const WORDLESS: ReadonlySet<Intent> = new Set(['other', 'smalltalk']);

export function createDispatch(parts: DispatchParts): Dispatch {
  const { records, names, nextId } = parts;
  const that = featuresWith(parts.features);

  async function workspaceNow(): Promise<Workspace> {
    const workspace = await parts.roster.workspace();
    if (!workspace) throw new Error('the database has no workspace yet');
    return workspace;
  }

  async function conversationFor(ref: ConversationRef, workspace: Workspace): Promise<Conversation> {
    const known = await conversationAt(records, ref);
    if (known) return boundWithGroup(known);
    const row = {
      name: null,
      members: null,
      customer: null,
      focus: null,
      // A thread goes on from a talk that is known.
      welcomed: wholeAddress(ref.address) !== ref.address,
      repliesUntil: null,
      ...ref,
      id: nextId(),
      workspace: workspace.id,
    };
    await parts.commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'conversation', row, ifNew: true }] });
    return boundWithGroup((await conversationAt(records, ref)) ?? row);
  }

  /** A thread is about the customer that its whole group is bound to. */
  async function boundWithGroup(conversation: Conversation): Promise<Conversation> {
    const address = wholeAddress(conversation.address);
    if (conversation.customer !== null || conversation.kind === 'direct' || address === conversation.address) return conversation;
    const whole = await conversationAt(records, { ...conversation, address });
    return { ...conversation, customer: whole?.customer ?? null };
  }

  async function sceneOf(person: Person, ref: ConversationRef): Promise<Scene> {
    const workspace = await workspaceNow();
    const now = parts.now();
    const settings = await parts.roster.settings(workspace.id);
    return {
      workspace,
      zone: workspace.zone,
      now,
      today: dayOf(now, workspace.zone),
      people: await parts.roster.everyone(workspace.id),
      settings: settingsFrom(settings),
      modelState: modelStateOf(parts.modelEndpoint, settings),
      modelEndpoint: parts.modelEndpoint,
      modelCan: parts.modelCan ?? { see: false, transcribe: false, embed: false },
      pushes: parts.pushes,
      names,
      records,
      nextId,
      person,
      conversation: await conversationFor(ref, workspace),
      lang: person.lang,
      understand: (text, saidAt) => parts.understand(text, { now: saidAt, zone: workspace.zone, names }),
      again,
      table: parts.table,
      document: parts.document,
    };
  }

  async function again(id: Id): Promise<MessageScene | undefined> {
    const inbox = await inboxById(records, id);
    if (inbox?.body.kind !== 'message') return undefined;
    const account = await parts.roster.account(inbox.body.sender);
    return account && messageScene(inbox, inbox.body, await sceneOf(account.person, inbox.body.conversation));
  }

  async function messageScene(inbox: Inbox, message: IncomingMessage, scene: Scene): Promise<MessageScene> {
    const saidAt = Math.min(message.saidAt, inbox.receivedAt + CLOCK_SKEW_MS);
    const earlier = await earlierTexts(records, inbox, saidAt - CONTEXT_MS, CONTEXT_MESSAGES);
    const text = wordsOf(message);
    const quoted = message.quoted ?? (await quotedBy(message, saidAt));
    const context: ReadingContext = { now: saidAt, zone: scene.zone, names, earlier };
    const alone = await readNear(text, context, scene);
    // What tells nothing by itself may tell it of what it quotes, or of the customer that a card was about.
    const about = WORDLESS.has(alone.read.intent) ? (quoted ?? (await spokenOf(scene, text))) : undefined;
    const behind =
      about === undefined ? alone : await readNear(text, { ...context, earlier: [...earlier, { sender: '', text: about }] }, scene);
    // A question is no more about a card than it says; only news is of whom the card was about.
    const { read, names: known } = quoted !== undefined || behind.read.intent === 'log_followup' ? behind : alone;
    const reading = isReadOff(message) ? asNews(read) : read;
    const { attachments } = message;
    const conversation = aboutQuoted(scene.conversation, { text, quoted, at: saidAt }, names);
    return {
      ...scene,
      names: known,
      conversation,
      lang: reading.lang,
      inbox,
      saidAt,
      text,
      attachments,
      ...(quoted === undefined ? {} : { quoted }),
      reading,
    };
  }

  /** The name of the customer the conversation is about, for words that tell something. */
  async function spokenOf(scene: Scene, text: string): Promise<string | undefined> {
    const { customer, focus } = scene.conversation;
    const id = customer ?? (focus && scene.now - focus.at < CONTEXT_MS ? focus.customer : undefined);
    if (id === undefined || text.length < SHORTEST_NEWS) return undefined;
    const found = await customerById(scene, id);
    return found?.seen ? found.customer.name : undefined;
  }

  /** What a message means. One that names nobody plainly is read again with the short names of the speaker's own customers. */
  async function readNear(text: string, context: ReadingContext, scene: Scene): Promise<{ readonly read: Reading; readonly names: Names }> {
    const read = parts.understand(text, context);
    if (saysWhom(read, text)) return { read, names };
    const near = namesWithNear(names, await nearCustomers(scene));
    return meansOneOf(near, text, read) ? { read: parts.understand(text, { ...context, names: near }), names: near } : { read, names };
  }

  /** What the message of ours says that is answered, where the platform tells only which. */
  async function quotedBy({ conversation, answers }: IncomingMessage, saidAt: At): Promise<string | undefined> {
    return answers === undefined ? undefined : wordsSentAs(records, conversation, answers, saidAt - ANSWERED_MS);
  }

  async function decideMessage(inbox: Inbox, message: IncomingMessage, scene: Scene): Promise<Decision> {
    const whole = await messageScene(inbox, message, scene);
    const untaken = parts.untaken(whole, message.untaken ?? []);
    const onlyUntaken = whole.text === '' && whole.attachments.length === 0 && untaken.replies.length > 0;
    const answer = onlyUntaken ? NOTHING : isReadOff(message) ? await recorded(whole) : await answered(whole);
    const told = merge(answer, untaken);
    return scene.conversation.welcomed ? told : merge(told, await parts.welcome(whole, told));
  }

  const answered = async (scene: MessageScene): Promise<Decision> => (await toOurWords(scene)) ?? (await freshly(scene));

  /** What a picture says answers no question and gives no order. */
  const recorded = async (scene: MessageScene): Promise<Decision> =>
    (await parts.featureFor[scene.reading.intent].message?.(scene)) ?? NOTHING;

  /** What a message says to something the bot said: a form or a question it has open, a button it showed, a card it sent unasked. */
  async function toOurWords(scene: MessageScene): Promise<Decision | undefined> {
    const typed = ORDERS.has(scene.reading.intent) ? undefined : ((await typing.lines(scene)) ?? (await answerTo(scene)));
    return typed ?? (await typing.button(scene)) ?? (await typing.rest(scene)) ?? (await replyTo(scene));
  }

  /** What a message says to a question the bot has open in this chat, or to the draft it showed last. */
  async function answerTo(scene: MessageScene): Promise<Decision | undefined> {
    const { focus } = scene.conversation;
    if (!focus?.asked && focus?.draft === undefined) return undefined;
    for (const feature of that.answer) {
      const answer = await feature.answer(scene);
      if (answer) return answer;
    }
    return undefined;
  }

  /** What a message says to a card that was sent unasked. */
  async function replyTo(scene: MessageScene): Promise<Decision | undefined> {
    if (!mayReply(scene)) return undefined;
    for (const feature of that.reply) {
      const reply = await feature.reply(scene);
      if (reply) return reply.goesOn ? merge(await freshly(reply.goesOn), reply.decision) : reply.decision;
    }
    return undefined;
  }

  async function freshly(scene: MessageScene): Promise<Decision> {
    const { attachments, reading } = scene;
    const captioned = attachments.some(isPicture) && isCaption(scene.text);
    const isFile = attachments.some((file) => !(isSpeech(file) && file.text)) && (captioned || WORDLESS.has(reading.intent));
    for (const feature of isFile ? that.file : []) {
      const taken = await feature.file(scene);
      if (taken) return taken;
    }
    const asked = isFile ? undefined : that.asks.find((one) => one.asks(scene));
    const feature = isFile ? parts.featureFor.import_records : (asked ?? parts.featureFor[reading.intent]);
    return (await feature.message?.(scene)) ?? NOTHING;
  }

  async function decidePress(scene: PressScene): Promise<Decision> {
    const name = scene.press.action.split('.')[0];
    const feature = parts.features.find((f) => f.name === name);
    const decision = (await feature?.press?.(scene)) ?? NOTHING;
    return merge(decision, { ...NOTHING, changes: await seen(scene.press, decision, scene) });
  }

  const typing = createTyping({ press: decidePress, replaces: parts.replaces });

  /** The decision, with what other features have to say about it. */
  async function decideAs(inbox: Inbox, scene: Scene): Promise<Decision> {
    let decision = await decideAlone(inbox, scene);
    if (decision.changes.length === 0) return decision;
    const whole = { ...scene, inbox };
    for (const feature of that.follows) {
      const more = await feature.follows(whole, decision);
      if (more) decision = merge(decision, more);
    }
    return decision;
  }

  function decideAlone(inbox: Inbox, scene: Scene): Promise<Decision> {
    const { body } = inbox;
    switch (body.kind) {
      case 'message':
        return decideMessage(inbox, body, scene);
      case 'press':
        return body.unfilled ? typing.unfilled({ ...scene, inbox, press: body }) : decidePress({ ...scene, inbox, press: body });
    }
  }

  /** Whoever is let in is answered at once: they and the answer are written together. */
  async function meet(received: Inbox): Promise<Decision> {
    const workspace = await workspaceNow();
    const met = await parts.newcomer(newcomerScene(received, workspace, await parts.roster.everyone(workspace.id)));
    if (met.kind === 'away') return met.decision;
    const inbox = met.allSaid ? received : await parts.takeFiles(received);
    const alone = await sceneOf(met.person, received.body.conversation);
    const scene = { ...alone, people: [...alone.people.filter(({ id }) => id !== met.person.id), met.person] };
    if (!met.allSaid) return merge(await decideAs(inbox, scene), met.decision);
    if (inbox.body.kind === 'press' || scene.conversation.welcomed) return met.decision;
    return merge(
      met.decision,
      await parts.welcome({ ...(await messageScene(inbox, inbox.body, scene)), lang: met.person.lang }, met.decision),
    );
  }

  function newcomerScene(inbox: Inbox, workspace: Workspace, people: readonly Person[]): NewcomerScene {
    const { body } = inbox;
    const text = body.kind === 'message' ? wordsOf(body) : '';
    return {
      workspace,
      now: parts.now(),
      people,
      records,
      nextId,
      lang: languageOf(text),
      inbox,
      sender: body.sender,
      conversation: body.conversation,
      text,
      ...(body.senderName === undefined ? {} : { senderName: body.senderName }),
      outsider: body.outsider ?? false,
      join: parts.join,
      profile: () => profileOf(inbox),
    };
  }

  /** Whom the platforms were asked about in vain: since when, how often. What waited in the inbox for us counts for nothing. */
  const asked = new Map<string, { readonly since: At; readonly times: number }>();

  async function profileOf({ body }: Inbox): Promise<Profile | 'unreachable' | undefined> {
    const who = `${body.sender.platform}:${body.sender.account}`;
    const { since, times } = asked.get(who) ?? { since: parts.now(), times: 0 };
    asked.delete(who);
    try {
      return await parts.profile(body.sender);
    } catch (error) {
      if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return undefined;
      if (!(error instanceof PlatformUnreachable || error instanceof PlatformRefused)) throw error;
      if (parts.now() - since >= ASKED_FOR_MS && times + 1 >= ASKED_TIMES) return 'unreachable';
      asked.set(who, { since, times: times + 1 });
      // In a group the others go on; alone, all that is said waits for the same answer.
      throw body.conversation.kind === 'group'
        ? new NotHereYet()
        : new PlatformUnreachable('the platform cannot say who writes', { cause: error });
    }
  }

  return {
    sceneOf,
    async decide(received) {
      const { body } = received;
      if (body.kind === 'message' && !body.addressed) return NOTHING;
      const account = await parts.roster.account(body.sender);
      if (!account) return meet(received);
      const { person, identity } = account;
      if (!person.active) return say(received, await workspaceNow(), parts, INACTIVE[person.lang]);
      const decision = await decideAs(await parts.takeFiles(received), await sceneOf(person, body.conversation));
      return person.wroteFrom === identity ? decision : merge(decision, writesFrom(person, identity));
    },
    async apologise(inbox) {
      return say(inbox, await workspaceNow(), parts, '这条没处理成功,内容已经留着,管理员能看到。换个说法再发一次也可以。');
    },
  };
}

/** A press on a push opens it; one that changes more than the talk acts on it. */
const seen = ({ message }: IncomingPress, { changes }: Decision, { records, now, person }: Scene) =>
  seenOn(records, message, { now, by: person.id, acted: changes.some(({ table }) => table !== 'conversation') });

const asNews = (reading: Reading): Reading => (reading.intent === 'create_lead' ? reading : { ...reading, intent: 'log_followup' });

/** Only where a card may wait for a word is anything read for it: every other message costs nothing more. */
function mayReply({ conversation, quoted, now, reading }: MessageScene): boolean {
  if (ORDERS.has(reading.intent)) return false;
  if (quoted !== undefined) return true;
  // A part of a direct chat, such as a thread under a card, has no card of its own.
  const isPart = wholeAddress(conversation.address) !== conversation.address;
  return conversation.kind === 'direct' && (isPart || (conversation.repliesUntil ?? 0) > now);
}

const INACTIVE = {
  zh: '你的账号已停用。要恢复请找管理员。',
  en: 'Your account is switched off. An admin can switch it on again.',
} as const;

/** What is sent to somebody goes to the account they wrote from last. */
const writesFrom = ({ id }: Person, identity: Id): Decision => ({
  ...NOTHING,
  changes: [{ kind: 'update', table: 'person', id, set: { wroteFrom: identity } }],
});

function say(inbox: Inbox, workspace: Workspace, { nextId, now }: DispatchParts, text: string): Decision {
  const draft = new Draft({ workspace, now: now(), nextId, inbox, conversation: inbox.body.conversation });
  draft.reply(text);
  return draft.decision();
}
