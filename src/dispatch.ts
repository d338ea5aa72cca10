/** From a received message to the feature that answers it: builds the scene, hands over, joins what is answered. */
import type { Profile } from './adapter.js';
import { createProfiles } from './arrivals/profiles.js';
import { seenOn } from './arrivals/seen.js';
import { type Decision, merge, NOTHING } from './decision.js';
import type { Feature } from './features/feature.js';
import { featuresWith } from './features/features-with.js';
import { type IncomingMessage, type IncomingPress, isCaption, isPicture, isReadOff, isSpeech, type Untaken, wordsOf } from './message.js';
import { Draft } from './records/draft.js';
import type { Inbox, Person, Workspace } from './records/rows.js';
import type { MessageScene, Met, NewcomerScene, PressScene, Scene } from './scene.js';
import { createScenes, type ScenesParts } from './scenes.js';
import { type ConversationRef, type Id, type Intent, type PersonRef, wholeAddress } from './terms.js';
import type { TakeFiles } from './transfer/take-files.js';
import { createTyping } from './typing/typed.js';
import { languageOf } from './understand/text/language.js';

export interface DispatchParts extends ScenesParts {
  readonly features: readonly Feature[];
  readonly featureFor: Readonly<Record<Intent, Feature>>;
  /** What is said once to somebody who writes for the first time. */
  readonly welcome: (scene: MessageScene, answer: Decision) => Promise<Decision>;
  /** Decides on somebody whose account is nobody's yet. */
  readonly newcomer: (scene: NewcomerScene) => Promise<Met>;
  readonly join: 'open' | 'invite';
  /** Who has an account, by the platform's word. */
  readonly profile: (ref: PersonRef) => Promise<Profile | undefined>;
  /** Fetches what came with a message. */
  readonly takeFiles: TakeFiles;
  /** What is said about files that could not be fetched. */
  readonly untaken: (scene: MessageScene, untaken: readonly Untaken[]) => Decision;
}

export interface Dispatch {
  decide(inbox: Inbox): Promise<Decision>;
  apologise(inbox: Inbox): Promise<Decision>;
  /** The scene of a person in a conversation, for pushes. */
  sceneOf(person: Person, conversation: ConversationRef): Promise<Scene>;
}

/** Orders that are never an answer to something the bot asked. */
const ORDERS: ReadonlySet<Intent> = new Set(['manage_people', 'bind_group']);
/** A file with no words, or with none that ask for anything, is to be imported. */
const WORDLESS: ReadonlySet<Intent> = new Set(['other', 'smalltalk']);

export function createDispatch(parts: DispatchParts): Dispatch {
  const { workspaceNow, sceneOf, messageScene } = createScenes(parts);
  const profileOf = createProfiles(parts);
  const that = featuresWith(parts.features);

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

  async function freshly(said: MessageScene): Promise<Decision> {
    const scene = await meantBy(said);
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

  /** The earlier question that a message asks to be gone on with, else the message. */
  async function meantBy(scene: MessageScene): Promise<MessageScene> {
    for (const feature of that.instead) {
      const meant = await feature.instead(scene);
      if (meant) return meant;
    }
    return scene;
  }

  async function decidePress(scene: PressScene): Promise<Decision> {
    const name = scene.press.action.split('.')[0];
    const feature = parts.features.find((f) => f.name === name);
    const decision = (await feature?.press?.(scene)) ?? NOTHING;
    return merge(decision, { ...NOTHING, changes: await seen(scene.press, decision, scene) });
  }

  const typing = createTyping({ press: decidePress });

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
      records: parts.records,
      nextId: parts.nextId,
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
