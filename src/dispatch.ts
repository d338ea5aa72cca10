/** From a received message to the feature that answers it: builds the scene, reads the meaning, hands over. */
import { type Decision, NOTHING } from './decision.js';
import type { Feature } from './features/feature.js';
import type { IncomingMessage, IncomingPress } from './message.js';
import { conversationAt, earlierTexts, everyone, firstWorkspace, inboxById, personBehind, settingRows } from './people/queries.js';
import { dayOf } from './records/day.js';
import { Draft } from './records/draft.js';
import type { Conversation, Inbox, Person, Workspace } from './records/rows.js';
import { settingsFrom } from './records/settings.js';
import type { MessageScene, Records, Scene } from './scene.js';
import type { At, ConversationRef, Id, Intent } from './terms.js';
import type { Names } from './understand/names/names.js';
import type { Reading, ReadingContext } from './understand/reading.js';

export interface DispatchParts {
  readonly records: Records;
  readonly names: Names;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly understand: (text: string, context: ReadingContext) => Reading;
  readonly features: readonly Feature[];
  readonly featureFor: Readonly<Record<Intent, Feature>>;
  /** What is said once to somebody who writes for the first time. */
  readonly welcome: (scene: MessageScene) => Promise<Decision>;
  /** Writes what must stand before a message is handled: a conversation seen for the first time. */
  readonly commit: (decision: Decision) => Promise<unknown>;
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

/** A file with no words, or with none that ask for anything, is to be imported. */
const WORDLESS: ReadonlySet<Intent> = new Set(['other', 'smalltalk']);

export function createDispatch(parts: DispatchParts): Dispatch {
  const { records, names, nextId } = parts;

  async function workspaceNow(): Promise<Workspace> {
    const workspace = await firstWorkspace(records);
    if (!workspace) throw new Error('the database has no workspace yet');
    return workspace;
  }

  async function conversationFor(ref: ConversationRef, workspace: Workspace): Promise<Conversation> {
    const known = await conversationAt(records, ref);
    if (known) return known;
    const row = { name: null, members: null, customer: null, focus: null, welcomed: false, ...ref, id: nextId(), workspace: workspace.id };
    await parts.commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'conversation', row, ifNew: true }] });
    return (await conversationAt(records, ref)) ?? row;
  }

  async function sceneOf(person: Person, ref: ConversationRef): Promise<Scene> {
    const workspace = await workspaceNow();
    const now = parts.now();
    return {
      workspace,
      zone: workspace.zone,
      now,
      today: dayOf(now, workspace.zone),
      people: await everyone(records, workspace.id),
      settings: settingsFrom(await settingRows(records, workspace.id)),
      names,
      records,
      nextId,
      person,
      conversation: await conversationFor(ref, workspace),
      lang: person.lang,
      understand: (text, saidAt) => parts.understand(text, { now: saidAt, zone: workspace.zone, names }),
      again,
    };
  }

  async function again(id: Id): Promise<MessageScene | undefined> {
    const inbox = await inboxById(records, id);
    if (inbox?.body.kind !== 'message') return undefined;
    const person = await personBehind(records, inbox.body.sender);
    return person && messageScene(inbox, inbox.body, await sceneOf(person, inbox.body.conversation));
  }

  async function messageScene(inbox: Inbox, message: IncomingMessage, scene: Scene): Promise<MessageScene> {
    const saidAt = Math.min(message.saidAt, inbox.receivedAt + CLOCK_SKEW_MS);
    const earlier = await earlierTexts(records, inbox, saidAt - CONTEXT_MS, CONTEXT_MESSAGES);
    const reading = parts.understand(message.text, { now: saidAt, zone: scene.zone, names, earlier });
    const { text, attachments } = message;
    return { ...scene, lang: reading.lang, inbox, saidAt, text, attachments, reading };
  }

  async function decideMessage(inbox: Inbox, message: IncomingMessage, scene: Scene): Promise<Decision> {
    const whole = await messageScene(inbox, message, scene);
    const answer = (await answerTo(whole)) ?? (await freshly(whole));
    return scene.conversation.welcomed ? answer : merge(answer, await parts.welcome(whole));
  }

  /** What a message says to a question the bot has open in this chat. */
  async function answerTo(scene: MessageScene): Promise<Decision | undefined> {
    if (!scene.conversation.focus?.asked) return undefined;
    for (const feature of parts.features) {
      const answer = await feature.answer?.(scene);
      if (answer) return answer;
    }
    return undefined;
  }

  async function freshly(scene: MessageScene): Promise<Decision> {
    const { attachments, reading } = scene;
    const feature =
      attachments.length > 0 && WORDLESS.has(reading.intent) ? parts.featureFor.import_records : parts.featureFor[reading.intent];
    return (await feature.message?.(scene)) ?? NOTHING;
  }

  async function decidePress(inbox: Inbox, press: IncomingPress, scene: Scene): Promise<Decision> {
    const name = press.action.split('.')[0];
    const feature = parts.features.find((f) => f.name === name);
    return (await feature?.press?.({ ...scene, inbox, press })) ?? NOTHING;
  }

  return {
    sceneOf,
    async decide(inbox) {
      const { body } = inbox;
      if (body.kind === 'message' && !body.addressed) return NOTHING;
      const person = await personBehind(records, body.sender);
      if (!person?.active) return unknownSender(inbox, await workspaceNow(), parts);
      const scene = await sceneOf(person, body.conversation);
      switch (body.kind) {
        case 'message':
          return decideMessage(inbox, body, scene);
        case 'press':
          return decidePress(inbox, body, scene);
      }
    },
    async apologise(inbox) {
      return say(inbox, await workspaceNow(), parts, '这条没处理成功,内容已经留着,管理员能看到。换个说法再发一次也可以。');
    },
  };
}

function unknownSender(inbox: Inbox, workspace: Workspace, parts: DispatchParts): Decision {
  return say(inbox, workspace, parts, '还不认识你,请管理员先把你加进来。');
}

function say(inbox: Inbox, workspace: Workspace, { nextId, now }: DispatchParts, text: string): Decision {
  const draft = new Draft({ workspace, now: now(), nextId, inbox, conversation: inbox.body.conversation });
  draft.reply(text);
  return draft.decision();
}

/** Two decisions as one. Changes of the same row are put together, the later columns winning. */
function merge(first: Decision, second: Decision): Decision {
  const changes = [...first.changes];
  for (const change of second.changes) {
    const i = changes.findIndex((c) => c.kind === 'update' && change.kind === 'update' && c.table === change.table && c.id === change.id);
    const earlier = changes[i];
    if (earlier?.kind === 'update' && change.kind === 'update')
      changes[i] = { ...earlier, set: { ...earlier.set, ...change.set } } as typeof change;
    else changes.push(change);
  }
  const replies = [...first.replies, ...second.replies.map((reply, i) => ({ ...reply, key: `${reply.key}:w${i}` }))];
  return { ...first, changes, replies };
}
