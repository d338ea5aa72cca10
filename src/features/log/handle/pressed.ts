/** A button of a card about a message, pressed or answered in words: who may, and what the card then shows. */
import type { Decision } from '../../../decision.js';
import { inboxById, personBehind } from '../../../people/queries.js';
import { Draft } from '../../../records/draft.js';
import type { Event, Focus, Person } from '../../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../../scene.js';
import type { Id } from '../../../terms.js';
import { managersOf } from '../collision.js';
import { openSuggestions } from '../queries.js';
import type { View } from '../view.js';
import { WORDS } from '../words.js';
import { composeCard, focusAfter, type Shown } from './compose.js';
import { standingEvents, viewsOf } from './load.js';

/** A button with what it carries. `edits`: the card to replace; without it the answer is a new message. */
export interface Pressed {
  readonly scene: MessageScene | PressScene;
  readonly action: string;
  readonly value?: string | undefined;
  readonly form?: Readonly<Record<string, string>> | undefined;
  readonly edits?: Id;
}

/** The message behind a card, with its standing events and what its card shows. */
export interface Behind {
  readonly message: MessageScene;
  readonly events: readonly Event[];
  readonly views: readonly View[];
}

/** One calm line and nothing changed. */
export function sayOnly(scene: Scene & { readonly inbox: { readonly id: Id } }, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}

/** The writer presses, or a manager above them, or an admin. */
export const mayPress = (presser: Person, writer: Person, people: readonly Person[]): boolean =>
  presser.id === writer.id || presser.role === 'admin' || managersOf(writer, people).some((m) => m.id === presser.id);

/** What stands behind the card; or the calm line for somebody whose card it is not, or whose message is not there. */
export async function behind({ scene }: Pressed, inbox: Id | undefined): Promise<Behind | string> {
  const message = inbox === undefined ? undefined : await toldAgain(scene, inbox);
  if (!message) return WORDS[scene.lang].gone;
  if (!mayPress(scene.person, message.person, scene.people)) return WORDS[scene.lang].notYourCard(message.person.name);
  const events = await standingEvents(scene, message.inbox.id);
  return { message, events, views: await viewsOf(message, events) };
}

/** The scene of the message, or of the form that stood for one. */
async function toldAgain(scene: Scene, inbox: Id): Promise<MessageScene | undefined> {
  const message = await scene.again(inbox);
  if (message) return message;
  const row = await inboxById(scene.records, inbox);
  if (row?.body.kind !== 'press' || row.body.form === undefined) return undefined;
  const text = row.body.form.text ?? '';
  const writer = await personBehind(scene.records, row.body.sender);
  return (
    writer && {
      ...scene,
      person: writer,
      inbox: row,
      saidAt: row.saidAt,
      text,
      attachments: [],
      reading: scene.understand(text, row.saidAt),
    }
  );
}

/** Replaces the card by one that shows the records as they will stand. */
export async function showAgain(
  draft: Draft,
  { scene, edits }: Pressed,
  message: MessageScene,
  shown: Shown,
  about: Partial<Focus> = {},
): Promise<Decision> {
  const suggestions = shown.suggestions ?? (scene.modelState === 'on' ? await openSuggestions(scene.records, message.inbox.id) : []);
  const card = await composeCard(message, { ...shown, suggestions });
  const outbox = draft.reply(card, edits === undefined ? {} : { edits });
  const focus = focusAfter(scene, card, { inbox: message.inbox.id, outbox: edits ?? outbox }, about);
  draft.update('conversation', scene.conversation, { focus });
  return draft.decision();
}
