/** Clicks on our cards: a button's press goes to the core, a button with a form opens it for the one who clicked. */
import type { PlatformPorts } from '../../src/adapter.js';
import type { CardAction, Field } from '../../src/card.js';
import { buttonsOf } from '../../src/card-buttons.js';
import type { IncomingPress } from '../../src/message.js';
import { type At, type ConversationRef, directAddress, type Id } from '../../src/terms.js';
import { type Clicked, clickedOf } from './buttons.js';
import { cutToBytes } from './cut.js';
import { formJson, formWords } from './form.js';
import { VARIABLE_BYTES } from './limits.js';
import type { CardVariables } from './render-card.js';
import { type CardCallback, clickedShape, jsonOf } from './wire.js';
import { langOf, WORDS } from './words.js';

/** What a click asks for. */
export type Click =
  | { readonly kind: 'press'; readonly press: IncomingPress }
  | { readonly kind: 'open'; readonly message: Id; readonly clicked: Clicked; readonly press: IncomingPress }
  | {
      readonly kind: 'submit';
      readonly message: Id;
      readonly opening: string;
      readonly sent: Readonly<Record<string, unknown>>;
      readonly press: IncomingPress;
    }
  | { readonly kind: 'nothing' };

/** The outbox id behind a card of ours, and back. */
export const trackIdOf = (message: Id): string => `zb-${message}`;
export const messageOf = (trackId: string): Id | undefined => {
  const id = /^zb-(\d{1,16})$/.exec(trackId)?.[1];
  return id === undefined ? undefined : Number(id);
};

export function clickOf(callback: CardCallback, frameId: string, at: At): Click {
  const message = messageOf(callback.outTrackId);
  const params = paramsOf(callback);
  const clicked = params && clickedOf(params);
  if (message === undefined || !params || !clicked) return { kind: 'nothing' };
  const account = `${callback.corpId}:${callback.userId}`;
  const press: IncomingPress = {
    kind: 'press',
    key: `dingtalk:click:${frameId}`,
    conversation: placeOf(callback, account),
    sender: { platform: 'dingtalk', account },
    saidAt: at,
    action: clicked.action,
    ...(clicked.value === undefined ? {} : { value: clicked.value }),
    message,
  };
  const sent = jsonOf(params.form);
  // The template's form sends its words with the variables it was opened with.
  if (typeof sent === 'object' && sent !== null && typeof params.k === 'string')
    return { kind: 'submit', message, opening: params.k, sent: { ...sent }, press };
  return clicked.form ? { kind: 'open', message, clicked, press } : { kind: 'press', press };
}

function paramsOf({ content, value }: CardCallback): Readonly<Record<string, unknown>> | undefined {
  for (const carried of [content, value]) {
    const parsed = clickedShape.safeParse(jsonOf(carried));
    if (parsed.success) return parsed.data.cardPrivateData.params;
  }
  return undefined;
}

function placeOf({ spaceType, spaceId }: CardCallback, account: string): ConversationRef {
  if (spaceType?.toUpperCase() === 'IM_GROUP' && spaceId) return { platform: 'dingtalk', address: spaceId, kind: 'group' };
  return { platform: 'dingtalk', address: directAddress(account), kind: 'direct' };
}

/** The variables that show a button's form to one person; undefined when the card or its button is gone. */
export async function formFor(
  transcript: PlatformPorts['transcript'],
  message: Id,
  clicked: Clicked,
  opening: string,
): Promise<CardVariables | undefined> {
  const found = await buttonOf(transcript, message, clicked);
  if (!found) return undefined;
  const { action, about } = found;
  const words = WORDS.card[langOf(action.label)];
  const value = clicked.value ?? '';
  return {
    form: formJson(action.fields, opening, words.keep),
    formOpen: 'true',
    formTitle: cutToBytes([action.label, about].filter(Boolean).join(' · '), 80),
    formSend: words.submit,
    formAction: clicked.action,
    formValue: cutToBytes(value, VARIABLE_BYTES),
    formKey: opening,
  };
}

/** The words of a sent form under the names the core gave its fields; undefined when the card or its button is gone. */
export async function wordsSent(
  transcript: PlatformPorts['transcript'],
  { message, press, opening, sent }: Extract<Click, { readonly kind: 'submit' }>,
): Promise<Record<string, string> | undefined> {
  const found = await buttonOf(transcript, message, {
    action: press.action,
    ...(press.value === undefined ? {} : { value: press.value }),
  });
  return found && formWords(found.action.fields, opening, sent);
}

type Named = Pick<Clicked, 'action' | 'value'>;

interface Found {
  readonly action: CardAction & { readonly fields: readonly Field[] };
  /** The row or the block it stands on; a button of the whole card stands under its title already. */
  readonly about?: string;
}

/** The button of the card as it reads now. */
async function buttonOf(transcript: PlatformPorts['transcript'], message: Id, { action, value }: Named): Promise<Found | undefined> {
  const card = (await transcript.find(message))?.entry.card;
  const all = card ? buttonsOf(card) : [];
  const alike = all.flatMap(({ action: each, ...more }) =>
    each.action === action && each.fields ? [{ ...more, action: { ...each, fields: each.fields } }] : [],
  );
  return alike.find((each) => (each.action.value ?? '') === (value ?? '')) ?? alike[0];
}
