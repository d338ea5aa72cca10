import type { Decision } from '../decision.js';
import type { Inbox, Person, Workspace } from '../records/rows.js';
import type { Settings } from '../records/settings.js';
import type { MessageScene, PressScene, PushScene, Records, Scene } from '../scene.js';
import type { At, Id, Intent } from '../terms.js';

/** A message sent unasked, once per person and working day. */
export interface PushPlan {
  readonly name: string;
  /** Minutes after midnight in the workspace's zone, or undefined when it is switched off. */
  at(settings: Settings): number | undefined;
  audience(person: Person): boolean;
  /** The cards to send now; NOTHING when there is nothing to say (the slot is used up all the same). */
  compose(scene: PushScene): Promise<Decision>;
}

/** Something to say to a person at a time of its own, on any day, in their direct chat. */
export interface Due {
  readonly person: Id;
  /** Said once under this key. */
  readonly key: string;
  compose(scene: Scene): Promise<Decision>;
}

/** What a word to a card sent unasked comes to. `goesOn`: it is news of a customer as well and is recorded as any other message. */
interface Reply {
  readonly decision: Decision;
  readonly goesOn: boolean;
}

/** One thing the bot does: which intents, presses and pushes it answers. Listed once in `features/index.ts`. */
export interface Feature {
  readonly name: string;
  readonly intents: readonly Intent[];
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
  readonly pushes?: readonly PushPlan[];
  /** What has become due by now and was not said yet. Asked at every tick. */
  due?(records: Records, workspace: Workspace, now: At): Promise<readonly Due[]>;
}
