import type { Decision } from '../decision.js';
import type { Prompt } from '../drafting/prompt.js';
import type { PushKind, Rank } from '../records/push-kind.js';
import type { Inbox, Person, TableName, Workspace } from '../records/rows.js';
import type { Schedule } from '../records/schedule.js';
import type { Settings } from '../records/settings.js';
import type { DraftScene, MessageScene, PressScene, PushScene, Records, Scene } from '../scene.js';
import type { At, Id, Intent } from '../terms.js';

/** A record that stands behind a card, for `npm run push -- … --dry-run` and for tests. */
export interface BehindRow {
  readonly of: TableName;
  readonly id: Id;
  /** What of it counted: `恒川机械 · 方案 · 超期 4 天`. */
  readonly text: string;
}

/** What a push decides for one person: its cards are the replies, the first is the one that matters. `NOTHING` = there is nothing to say. */
export interface Pushed extends Decision {
  /** What its cards rest on, as a text that is the same as long as they would say nothing new: such a push is not sent twice. Absent = sent each time. */
  readonly content?: string;
  /** Where it stands on the ladder today, when that is not where it always stands. */
  readonly rank?: Rank;
  readonly behind?: readonly BehindRow[];
  /** Every record that its numbers count, where `behind` holds only the first of each: read when a push is tried, not when it is sent. */
  readonly allBehind?: () => Promise<readonly BehindRow[]>;
}

/**
 * A message sent unasked: audience × schedule × content. It is told once per person and slot. Its changes are committed whatever
 * becomes of its cards: they may be muted, held over the day's limit, or folded into another message.
 */
export interface ScheduledPush extends PushKind {
  readonly kind: 'scheduled';
  readonly schedule: (settings: Settings) => Schedule | undefined;
  readonly audience: (person: Person, people: readonly Person[]) => boolean;
  /** True: its message takes in what was held for the person, and pushes that join. The brief. */
  readonly folds?: boolean;
  /** True: may be folded into the message of a push that folds and is due within five minutes. Its buttons must answer with messages of their own. */
  readonly joins?: boolean;
  compose(scene: PushScene): Promise<Pushed>;
}

/** Something that happened and that a person is to be told unasked. */
export interface Occasion {
  readonly person: Id;
  /** What happened: told once to each person under this key. Letters, figures, dashes. */
  readonly key: string;
  /** Told no more after this: dropped, and the ledger says so. Quiet hours and holidays are waited out. */
  readonly useBy: At;
  compose(scene: Scene): Promise<Pushed>;
}

/** A push told as something happens: the won celebration. */
export interface OccasionalPush extends Omit<PushKind, 'schedule'> {
  readonly kind: 'occasional';
  /** What happened lately, told already or not: asked for every minute, so the read must be indexed. */
  occasions(records: Records, workspace: Workspace, now: At): Promise<readonly Occasion[]>;
}

/** A push of either sort; all are written out in `features/index.ts`. */
export type PushPlan = ScheduledPush | OccasionalPush;

/** Something a person asked for, to be said to them at a time of its own, on any day and at any hour, in their direct chat. */
export interface Due {
  readonly person: Id;
  /** Said once under this key. */
  readonly key: string;
  compose(scene: Scene): Promise<Decision>;
}

/** What a word to a card sent unasked comes to. `goesOn`: it is news as well and is recorded as any other message, in this scene. */
export interface Reply {
  readonly decision: Decision;
  readonly goesOn?: MessageScene;
}

/** One thing the bot does: which intents and presses it answers. Listed once in `features/index.ts`. */
export interface Feature {
  readonly name: string;
  readonly intents: readonly Intent[];
  /** Is the message a question that this feature answers, though its intent, which is coarser, belongs to another? Judged by its words alone. */
  asks?(scene: MessageScene): boolean;
  /** The earlier question that a message asks to be gone on with (还有吗); it is then answered in the place of the message. */
  instead?(scene: MessageScene): Promise<MessageScene | undefined>;
  /** Decides what a message changes and what is answered. Reads through `queries.ts`, writes nothing. */
  message?(scene: MessageScene): Promise<Decision>;
  /** A message in a chat where a question of the bot is open (`focus.asked`); undefined = it does not answer a question of this feature. */
  answer?(scene: MessageScene): Promise<Decision | undefined>;
  /**
   * A message where a card sent unasked may wait for a word (`conversation.repliesUntil`), or one that quotes a message; undefined =
   * it is no reply to a card of this feature.
   */
  reply?(scene: MessageScene): Promise<Reply | undefined>;
  /** A file sent without words that ask for anything; undefined = not a file of this feature. */
  file?(scene: MessageScene): Promise<Decision | undefined>;
  /**
   * What another feature's decision asks of this one: a deal won, lost or come into negotiation. Joined to that decision, in its unit.
   * Called for every message and press: look at the decision before reading anything.
   */
  follows?(scene: Scene & { readonly inbox: Inbox }, decision: Decision): Promise<Decision | undefined>;
  /** Answers presses whose action begins with `<name>.`. */
  press?(scene: PressScene): Promise<Decision>;
  /** Work for the model by its kind, `<name>.<what>`: done beside the answer, see `DraftScene`. */
  readonly drafts?: Readonly<Record<string, (scene: DraftScene) => Promise<Decision>>>;
  /** Those of them that a card on somebody's screen waits for: told soon when the endpoint fails. */
  readonly awaited?: readonly string[];
  /** The prompts it fills; their words are in `prompts/`. */
  readonly prompts?: readonly Prompt[];
  /** What has become due by now and was not said yet. Asked at every tick. */
  due?(records: Records, workspace: Workspace, now: At): Promise<readonly Due[]>;
}
