import type { Adapter, ChatEntry } from '../../src/adapter.js';
import type { Card } from '../../src/card.js';
import type { Incoming, Outgoing } from '../../src/message.js';
import type { At, ConversationRef } from '../../src/terms.js';

/** What people see of a message. */
export type Shown = Pick<ChatEntry, 'text' | 'card'>;

/** How a send can go wrong on a platform's side. */
export type SendFault =
  /** It says no for good: the chat is gone, the content is not allowed. */
  | 'refused'
  /** It says "too fast" and when to come back. */
  | 'slow-down'
  /** It cannot be reached: refused connection, unknown name. Nothing was handed over. */
  | 'unreachable'
  /** It takes and shows the message, and the answer never arrives: cut line, 5xx after storing, acknowledgement withheld. */
  | 'lost-answer'
  /** The request is handed over and lost: nothing is shown, no answer arrives. */
  | 'lost-request'
  /** The token, ticket or session in use is good no more; a new one can be had. The adapter gets it and the send succeeds. */
  | 'stale-token';

/** What a send shows: words, a card, or a card in the place of an earlier one. Platforms take each by a call of its own. */
export type SendWhat = 'words' | 'card' | 'edit';

/**
 * One platform under test: the adapter, what reached the bot, and hands that act as the platform's people do.
 * What begins with "where it can" may be left out by a platform that cannot do the thing; its tests are then shown as skipped.
 * `make` may end its servers with `onTestFinished`.
 */
export interface AdapterUnderTest {
  readonly adapter: Adapter;
  readonly received: readonly Incoming[];
  /** A person writes to the bot directly; `name` is the platform's id of the message. Resolves when the platform was answered. */
  say(name: string, text: string): Promise<void>;
  /** A person writes in a group, mentioning the bot or not. */
  sayInGroup(name: string, text: string, mention: boolean): Promise<void>;
  /** The platform shows the adapter a message the bot itself had sent. */
  echo(sent: string): Promise<void>;
  /** A person presses a button of a sent message; `name` is the platform's id of the press. */
  press(name: string, message: Outgoing, action: string): Promise<void>;
  /** Makes a message to the person of `say`; `edits` is an earlier one that it replaces. */
  out(content: string | Card, edits?: Outgoing): Outgoing;
  /** What that person sees in the direct chat, oldest first, as the platform shows it. */
  seen(): Promise<readonly Shown[]>;
  /** While away nothing can be stored. */
  setStoreAway(away: boolean): void;
  /** Whether the platform was told to bring the message of this name again. */
  wasRefused(name: string, text: string): Promise<boolean>;

  /** What the platform brings of a group: everything (when left out), what mentions the bot, or nothing at all. */
  readonly hearsInGroups?: 'mentions' | 'nothing';
  /** Where it repeats: as `say`, in the way the platform brings again what was not acknowledged, with its retry marks. */
  redeliver?(name: string, text: string): Promise<void>;
  /** Where order is not kept: as `say`, of a message said at that moment. */
  sayAt?(name: string, text: string, saidAt: At): Promise<void>;
  /** Where it has files: the person of `say` sends one, without words. */
  sendFile?(name: string, file: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }): Promise<void>;
  /** Where it has forms: a person opens the form behind a button, fills it in and sends it. */
  sendForm?(name: string, message: Outgoing, action: string, form: Readonly<Record<string, string>>): Promise<void>;
  /** Where a message can be quoted or answered in a thread: the person of `say` answers one that was sent, `name` as in `say`. */
  answer?(name: string, text: string, message: Outgoing): Promise<void>;
  /** Where it has groups: makes a message to the group of `sayInGroup`; `edits` is an earlier one there that it replaces. */
  outToGroup?(content: string | Card, edits?: Outgoing): Outgoing;
  /** Where cards in groups have buttons: as `press`, on a message of `outToGroup`. */
  pressInGroup?(name: string, message: Outgoing, action: string): Promise<void>;
  /** Where files of groups are brought: as `sendFile`, into the group of `sayInGroup`, mentioning the bot where the platform asks for it. */
  sendFileToGroup?: AdapterUnderTest['sendFile'];
  /** Makes a message to somebody of the organisation who never wrote to the bot. */
  outCold?(content: string | Card): Outgoing;
  /** What people see in another conversation than that of `say`. Needed with `outToGroup` and `outCold`. */
  seenIn?(conversation: ConversationRef): Promise<readonly Shown[]>;
  /** Where it shows pictures: those that the person of `say` sees, oldest first. */
  pictures?(): Promise<readonly { readonly alt?: string; readonly bytes: Uint8Array }[]>;
  /** Where it shows pictures: from now on none can be brought there. */
  refusePictures?(): void;
  /** The labels of the buttons that people see on a sent message. */
  buttons?(message: Outgoing): Promise<readonly string[]>;
  /** Somebody who is not the platform brings a message: wrong signature, password or key. Resolves with whether it was turned away. */
  forge?(name: string, text: string): Promise<boolean>;
  /** Arms the platform: the next send of `what` meets the fault. A fault the platform does not know is left out. */
  readonly faults?: Readonly<Partial<Record<SendFault, (what: SendWhat) => void | Promise<void>>>>;
  /**
   * Faults of the way in, by name: a cut connection, a swap, silence, frames that make no sense. Each happens when called. What is said
   * from then on is held by the platform as the real one holds it, and `say` resolves when it was brought and answered.
   */
  readonly disturbances?: Readonly<Record<string, () => void | Promise<void>>>;
}
