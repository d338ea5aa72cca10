/** What a press on one of our cards means: something for the bot, a form to show first, or nothing. */
import type { PlatformPorts } from '../../src/adapter.js';
import type { Card, CardAction } from '../../src/card.js';
import { buttonsOf } from '../../src/card-buttons.js';
import type { IncomingPress } from '../../src/message.js';
import type { ConversationRef, PersonRef } from '../../src/terms.js';
import { WHICH } from './actions.js';
import { type ButtonKey, readKey, type SubmitKey } from './button-key.js';
import { formBehind, LEFT_OUT } from './form.js';
import { foldMarkdown } from './markdown.js';
import { NOTHING_KEY } from './render.js';
import { messageOf } from './task-id.js';
import type { TemplateCard } from './template-card.js';
import { wordsFor } from './words.js';

/** A press as the platform brings it. */
export interface Click {
  /** The inbox key: the platform's own id of the press. */
  readonly key: string;
  readonly conversation: ConversationRef;
  readonly sender: PersonRef;
  readonly saidAt: number;
  readonly outsider?: boolean;
  readonly task: string;
  readonly button: string;
  readonly selected: ReadonlyMap<string, string>;
}

export type Pressed =
  /** `submitted` = it came from a form of ours, which may now say so in these words. */
  | { readonly kind: 'press'; readonly incoming: IncomingPress; readonly submitted?: string }
  /** A folded part of the card is to be read, as markdown. */
  | { readonly kind: 'unfold'; readonly markdown: string }
  | { readonly kind: 'form'; readonly card: TemplateCard }
  | { readonly kind: 'nothing' };

/** Reads a press. The card is looked up only when a form must be made of it. */
export async function readPress(click: Click, { transcript, now }: Pick<PlatformPorts, 'transcript' | 'now'>): Promise<Pressed> {
  const message = messageOf(click.task);
  const key = click.button === NOTHING_KEY ? undefined : readKey(click.button);
  if (message === undefined || key === undefined) return { kind: 'nothing' };
  if ('fold' in key) {
    const card = (await transcript.find(message))?.entry.card;
    const markdown = card && foldMarkdown(card, key.fold);
    return markdown === undefined ? { kind: 'nothing' } : { kind: 'unfold', markdown };
  }
  const value = 'action' in key && key.pick ? click.selected.get(WHICH) : key.value;
  const { conversation, sender, saidAt, outsider } = click;
  const press: IncomingPress = {
    kind: 'press',
    key: click.key,
    conversation,
    sender,
    saidAt,
    ...(outsider ? { outsider } : {}),
    action: 'submit' in key ? key.submit : key.action,
    ...(value === undefined ? {} : { value }),
    message,
  };
  if (!wantsForm(key)) return { kind: 'press', incoming: press };
  const card = (await transcript.find(message))?.entry.card;
  const found = card && actionOn(card, press.action, value);
  if ('submit' in key) {
    const submitted = wordsFor(card?.title ?? '').submitted;
    return { kind: 'press', incoming: { ...press, form: chosenIn(click.selected), unfilled: true }, submitted };
  }
  const form = found && formBehind(found.action, { message, about: found.about, value, now: now() });
  return form ? { kind: 'form', card: form } : { kind: 'press', incoming: { ...press, unfilled: true } };
}

const wantsForm = (key: ButtonKey | SubmitKey): boolean => 'submit' in key || key.form === true;

function chosenIn(selected: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...selected].map(([field, option]) => [field, option === LEFT_OUT ? '' : option]));
}

interface Found {
  readonly action: CardAction;
  /** What it is about, in words. */
  readonly about: string;
}

function actionOn(card: Card, name: string, value: string | undefined): Found | undefined {
  const found = buttonsOf(card).find(({ action }) => action.action === name && action.value === value);
  return found && { about: card.title, ...found };
}
