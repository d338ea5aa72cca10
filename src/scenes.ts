/** What a handler may know of a message: who, where, when and what it means. */
import { customerById } from './access/queries.js';
import { modelStateOf } from './access/sending.js';
import { type Decision, NOTHING } from './decision.js';
import { type Attachment, FIRST_SAYABLE, type IncomingMessage, isReadOff, wordsOf } from './message.js';
import { wordsSentAs } from './outbox/queries.js';
import { conversationAt, earlierTexts, inboxById } from './people/queries.js';
import type { Roster } from './people/roster.js';
import { aboutQuoted } from './quoted.js';
import { dayOf } from './records/day.js';
import type { PushKind } from './records/push-kind.js';
import type { Conversation, Inbox, Person, Workspace } from './records/rows.js';
import { settingsFrom } from './records/settings.js';
import type { MessageScene, Records, Scene } from './scene.js';
import type { TableRow } from './tables/table.js';
import { type At, type ConversationRef, type Id, type Intent, type Lang, wholeAddress } from './terms.js';
import type { Names } from './understand/names/names.js';
import { asksOfOne, meansOneOf, namesWithNear } from './understand/names/near.js';
import type { Reading, ReadingContext } from './understand/reading.js';
import { languageTold } from './understand/text/language.js';

export interface ScenesParts {
  readonly records: Records;
  readonly roster: Roster;
  readonly names: Names;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly understand: (text: string, context: ReadingContext) => Reading;
  /** Every message there is that is sent unasked. */
  readonly pushes: readonly PushKind[];
  /** Where drafts are made; undefined = no model is set up. */
  readonly modelEndpoint?: string | undefined;
  readonly modelCan?: Scene['modelCan'] | undefined;
  /** The rows of a small file that is a table. */
  readonly table: (attachment: Attachment) => Promise<readonly TableRow[] | undefined>;
  /** The text of a file. */
  readonly document: Scene['document'];
  readonly replaces: Scene['replaces'];
  /** Writes what must stand before a message is handled: a conversation seen for the first time. */
  readonly commit: (decision: Decision) => Promise<unknown>;
}

export interface Scenes {
  workspaceNow(): Promise<Workspace>;
  /** The scene of a person in a conversation. */
  sceneOf(person: Person, conversation: ConversationRef): Promise<Scene>;
  /** The scene with what a message says, read as it was meant when it was said. */
  messageScene(inbox: Inbox, message: IncomingMessage, scene: Scene): Promise<MessageScene>;
}

/** Said further in the future than this, a message's own clock is not believed. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** When a message counts as said: by its own clock, or when it came if that cannot be. */
const whenSaid = (said: At, received: At): At => (said < FIRST_SAYABLE || said > received + CLOCK_SKEW_MS ? received : said);

/** Earlier messages count as context for this long. */
const CONTEXT_MS = 12 * 3_600_000;
const CONTEXT_MESSAGES = 4;
/** Shorter words tell nothing of a customer. */
const SHORTEST_NEWS = 4;
/** Messages of ours are answered for this long. */
const ANSWERED_MS = 31 * 86_400_000;
/** Words that tell nothing of a customer by themselves. */
const TELLS_NOTHING: ReadonlySet<Intent> = new Set(['other', 'smalltalk']);

export function createScenes(parts: ScenesParts): Scenes {
  const { records, names, nextId } = parts;

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
      understand: (text, saidAt, as) => parts.understand(text, { now: saidAt, zone: workspace.zone, names, oneCustomer: as === 'news' }),
      replaces: parts.replaces,
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
    const saidAt = whenSaid(message.saidAt, inbox.receivedAt);
    const earlier = await earlierTexts(records, inbox, saidAt - CONTEXT_MS, CONTEXT_MESSAGES);
    const text = wordsOf(message);
    const quoted = message.quoted ?? (await quotedBy(message, saidAt));
    const context: ReadingContext = { now: saidAt, zone: scene.zone, names, earlier };
    const alone = await readNear(text, context, scene);
    // What tells nothing by itself may tell it of what it quotes, or of the customer that a card was about.
    const about = TELLS_NOTHING.has(alone.read.intent) ? (quoted ?? (await spokenOf(scene, text))) : undefined;
    const behind =
      about === undefined ? alone : await readNear(text, { ...context, earlier: [...earlier, { sender: '', text: about }] }, scene);
    // A question is no more about a card than it says; only news is of whom the card was about.
    const { read, names: known } = quoted !== undefined || behind.read.intent === 'log_followup' ? behind : alone;
    const reading = isReadOff(message) ? asNews(read) : isHollow(read, text) ? { ...read, intent: 'other' as const } : read;
    const { attachments } = message;
    const conversation = aboutQuoted(scene.conversation, { text, quoted, at: saidAt }, names);
    return {
      ...scene,
      names: known,
      conversation,
      lang:
        message.wordless || languageTold(text) === undefined
          ? (toldBefore(earlier, message.sender.account) ?? scene.person.lang)
          : reading.lang,
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

  /** What a message means. Where it may speak of the speaker's own customers by their short names, it is read again with these. */
  async function readNear(text: string, context: ReadingContext, scene: Scene): Promise<{ readonly read: Reading; readonly names: Names }> {
    const read = parts.understand(text, context);
    if (asksOfOne(read, text)) return { read, names };
    const near = namesWithNear(names, await parts.roster.near(scene));
    return meansOneOf(near, text, read) ? { read: parts.understand(text, { ...context, names: near }), names: near } : { read, names };
  }

  /** What the message of ours says that is answered, where the platform tells only which. */
  async function quotedBy({ conversation, answers }: IncomingMessage, saidAt: At): Promise<string | undefined> {
    return answers === undefined ? undefined : wordsSentAs(records, conversation, answers, saidAt - ANSWERED_MS);
  }

  return { workspaceNow, sceneOf, messageScene };
}

/** 今天情况: read as news only because somebody was just spoken of, and nothing is told of them. */
const isHollow = ({ intent, deals: [deal] }: Reading, text: string): boolean =>
  intent === 'log_followup' &&
  (NAMES_A_SUBJECT.test(text.trim()) || NOTHING_MORE.test(text.trim())) &&
  (deal === undefined || (deal.customer?.span === undefined && deal.signals.length === 0 && deal.amount === undefined));
/** 今天没啥事, 没别的了, 先这样: nothing more is to be told. */
const NOTHING_MORE =
  /^(?:[嗯哦好行那]|好的|行吧|今天|今晚|昨天|这周|本周|目前|暂时|其他|其它|别的|其余|我这边|我这里?|就|也|都|先)*[,，\s]*(?:(?:没|没有)(?:啥|什么|其他|其它|别的|更多|新)(?:的)?(?:了|事|情|事情|动静|情况|进展|消息|可说的|好说的|要?记的|要?报的|安排|更新|变化)*|没(?:了|事|跟进|见客户|拜访)|(?:就|先)?(?:这些|这样|到这|到这里|这么多)|收工|下班|歇了|撤了|结束|打完收工)(?:了|啦|吧|哈|啊|呢)*[。.!~\s]*$|^(?:ok|okay|well|so|and|today|for today|[,\s])*(?:nothing (?:else|new|more|to (?:report|log|add))|that's (?:all|it)|that is all|no (?:updates|news)|done for (?:today|the day))(?: (?:for )?(?:today|now|to log|from me))*[.!\s]*$/iu;
const NAMES_A_SUBJECT =
  /^(?:今天|昨天|这周|本周|上周|这个?月|本月|最近|现在|目前)?(?:的)?(?:整体|团队|大家|我们?)?(?:的)?(?:情况|进展|进度|业绩|数据|战况|表现|动态|状态|安排|计划|总结)[呢吗吧?。!~]*$/u;

const asNews = (reading: Reading): Reading => (reading.intent === 'create_lead' ? reading : { ...reading, intent: 'log_followup' });

/** The language that somebody's last words were in, where they said one. */
const toldBefore = (earlier: NonNullable<ReadingContext['earlier']>, account: string): Lang | undefined =>
  earlier
    .filter(({ sender }) => sender === account)
    .map(({ text }) => languageTold(text))
    .findLast((lang) => lang !== undefined);
