/** Words that press a button of a card in the chat, or fill in a form that was asked for in words. The same on every platform, and after a restart. */
import type { Card, CardAction, CardPart } from '../card.js';
import { buttonsOf } from '../card-buttons.js';
import { type Typed, typedOn } from '../card-words.js';
import { type Decision, merge, NOTHING } from '../decision.js';
import type { IncomingPress } from '../message.js';
import { cardsSentLately, entryOf } from '../outbox/queries.js';
import { Draft } from '../records/draft.js';
import type { Focus } from '../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../scene.js';
import { findDates } from '../understand/find-dates.js';
import { type Filled, formCard, lastLeft, leftOf, linesIn, meant, unmetOf, wholeForm } from './form.js';
import { WORDS } from './words.js';

export interface TypingParts {
  /** Decides on a press as if the button had been tapped. */
  readonly press: (scene: PressScene) => Promise<Decision>;
}

/** Each is undefined when the message is nothing of the kind. */
export interface Typing {
  /** `label: value` lines for the form that is open here. */
  lines(scene: MessageScene): Promise<Decision | undefined>;
  /** The label of a button of one of the last cards here, a command of it, or a number of its list. */
  button(scene: MessageScene): Promise<Decision | undefined>;
  /** The one thing that the open form still needs. */
  rest(scene: MessageScene): Promise<Decision | undefined>;
  /** A press whose form was not shown, or not all of it: what is missing is asked for. */
  unfilled(scene: PressScene): Promise<Decision>;
}

type OpenForm = NonNullable<Focus['form']>;

/** Cards are answered by their words for so long; a form waits so long. */
const ANSWERED_MS = 7 * 86_400_000;
const FORM_MS = 30 * 60_000;
/** So many of the latest messages and edits are looked at. */
const LATEST = 8;
const CANCEL = /^(?:取消|算了|不填了?|cancel)[。.!!]?$/iu;

/** What every card calls its button that takes back what it tells of. */
const UNDO = ['撤销', 'Undo'];
const AS_IT_IS = /^(?:好的?|可以|提交|就这样|ok|okay|send)[。.!!]?$/iu;

/** Could it be a label or a command? Told by its shape, so that nothing is read for a message that tells of a visit. */
const LABEL = /^[^,,。;;\n]{1,40}$/u;
const COMMAND = /^(?=[^\s::]*\p{Script=Han})[^\s::,,。;;]{1,12}[\s::]|^[\w ]{2,30}:/u;
const ENDING = /[。.!?！？]+$/u;
const isCommandLike = ({ text, attachments }: MessageScene): boolean =>
  attachments.length === 0 && text.length <= 200 && (LABEL.test(text.trim().replace(ENDING, '')) || COMMAND.test(text.trim()));

export function createTyping({ press }: TypingParts): Typing {
  /** The press, decided on and stored as one; in the chat it stays what was typed. */
  async function pressed(scene: MessageScene, given: Pick<IncomingPress, 'message' | 'action' | 'value' | 'form'>): Promise<Decision> {
    const { key, conversation, sender, saidAt } = scene.inbox.body;
    const body: IncomingPress = { kind: 'press', key, conversation, sender, saidAt, ...given, typed: scene.text };
    const inbox = { ...scene.inbox, body };
    const calm = closed(scene);
    const decision = await press({ ...scene, conversation: calm.conversation, inbox, press: body });
    const stored: Decision = { ...NOTHING, changes: [{ kind: 'update', table: 'inbox', id: inbox.id, set: { body } }] };
    return merge(merge(stored, calm.decision), seenBelow(decision, scene, given.message));
  }

  /** Whoever writes looks at the end of the chat: what only changes the card above is said there too, or shown there instead. */
  function seenBelow(decision: Decision, scene: MessageScene, message: number): Decision {
    const here = decision.replies.filter(({ address }) => address === scene.conversation.address);
    const edit = here.find(({ edits }) => edits === message);
    if (!edit) return decision;
    if (!scene.replaces(scene.conversation.platform)) {
      const replies = decision.replies.map((reply) => (reply === edit ? { ...reply, edits: null } : reply));
      return { ...decision, replies };
    }
    if (here.some(({ edits }) => edits === null)) return decision;
    const draft = new Draft(scene);
    const { card, text } = edit;
    // A list's title does not say what became of one row.
    const ofSeveral = card?.parts.some(({ kind }) => kind === 'rows' || kind === 'block') ?? false;
    draft.reply(card ? (ofSeveral ? card : card.title) : text);
    return merge(decision, draft.decision());
  }

  function opened(
    scene: Scene & { readonly inbox: { readonly id: number } },
    form: OpenForm,
    action: CardAction,
    unread: readonly string[] = [],
  ) {
    const draft = new Draft(scene);
    const { conversation, lang, now } = scene;
    const { label, fields = [] } = action;
    draft.reply(formCard({ label, fields, filled: form.filled, lang, inGroup: conversation.kind === 'group', unread }));
    const { asked: _, ...kept } = conversation.focus ?? { at: now };
    draft.update('conversation', conversation, { focus: { ...kept, form } });
    return draft.decision();
  }

  /** The form that this person has open here, with the button behind it. */
  async function openHere(scene: MessageScene): Promise<{ readonly form: OpenForm; readonly action: CardAction } | undefined> {
    const form = scene.conversation.focus?.form;
    if (!form || form.person !== scene.person.id || scene.now - form.at > FORM_MS || scene.text.trim() === '') return undefined;
    const action = await behind(scene, form);
    return action && { form, action };
  }

  async function goOn(
    scene: MessageScene,
    form: OpenForm,
    action: CardAction,
    filled: Filled,
    unread: readonly string[],
  ): Promise<Decision> {
    const fields = action.fields ?? [];
    if (unread.length > 0 || unmetOf(fields, filled).length > 0) return opened(scene, { ...form, filled, at: scene.now }, action, unread);
    const { message, action: name, value } = form;
    return pressed(scene, { message, action: name, ...(value === undefined ? {} : { value }), form: wholeForm(fields, filled) });
  }

  function run(scene: MessageScene, message: number, { command, more }: Extract<Typed, { kind: 'one' }>): Promise<Decision> | Decision {
    const { words: label, action, value, form, rest, opens } = command;
    const filled = { ...form, ...(rest !== undefined && more !== '' ? { [rest]: more } : {}) };
    const given = { message, action, ...(value === undefined ? {} : { value }) };
    if (opens && (more === '' || unmetOf(opens, filled).length > 0))
      return opened(scene, { ...given, filled, person: scene.person.id, at: scene.now }, { action, label, fields: opens });
    return pressed(scene, form ? { ...given, form: filled } : given);
  }

  return {
    async lines(scene) {
      const open = await openHere(scene);
      if (!open) return undefined;
      if (CANCEL.test(scene.text.trim())) {
        const draft = new Draft(scene);
        draft.reply(WORDS[scene.lang].cancelled);
        return merge(closed(scene).decision, draft.decision());
      }
      const fields = open.action.fields ?? [];
      if (AS_IT_IS.test(scene.text.trim()) && unmetOf(fields, open.form.filled).length === 0)
        return goOn(scene, open.form, open.action, open.form.filled, []);
      const answer = linesIn(scene.text, fields, dayIn(scene));
      return answer && goOn(scene, open.form, open.action, { ...open.form.filled, ...answer.filled }, answer.unread);
    },
    async button(scene) {
      const last = scene.reading.intent === 'undo' ? scene.conversation.focus?.event : undefined;
      if (last === undefined && !isCommandLike(scene)) return undefined;
      const { platform, address, kind } = scene.conversation;
      const cards = await cardsSentLately(scene.records, { platform, address, kind }, scene.now - ANSWERED_MS, LATEST);
      if (last !== undefined) {
        // "撤销" takes back what was done last here: what the chat turns on, unless a card tells of something later.
        const later = cards.find(({ card }) => card && tellsOfLater(card, last));
        const undo = later?.card && undoOn(later.card);
        return undo && later ? run(scene, later.message, undo) : undefined;
      }
      for (const [i, { message, card }] of cards.entries()) {
        const typed = card && typedOn(card, scene.text, i === 0);
        if (typed?.kind === 'one') return run(scene, message, typed);
        if (typed) return whichOne(scene, card, typed);
      }
      return undefined;
    },
    async rest(scene) {
      const open = await openHere(scene);
      const field = open && lastLeft(open.action.fields ?? [], open.form.filled);
      const value = field && meant(field, scene.text, dayIn(scene));
      if (!open || !field || value === undefined) return undefined;
      return goOn(scene, open.form, open.action, { ...open.form.filled, [field.name]: value }, []);
    },
    async unfilled(scene) {
      const { unfilled: _, ...given } = scene.press;
      const action = await behind(scene, given);
      const filled = given.form ?? {};
      const { message, action: name, value } = given;
      if (!action?.fields || (given.form && leftOf(action.fields, filled).length === 0)) return press({ ...scene, press: given });
      const form = { message, action: name, ...(value === undefined ? {} : { value }), filled, person: scene.person.id, at: scene.now };
      return opened(scene, form, action);
    },
  };
}

/** The button 撤销 of a card, in the language it was written in. */
function undoOn(card: Card): Extract<Typed, { kind: 'one' }> | undefined {
  const found = UNDO.map((label) => typedOn(card, label, false)).find((typed) => typed?.kind === 'one');
  return found?.kind === 'one' ? found : undefined;
}

/** Does its 撤销 take back an event after this one? Its value is that event, or the first and the last of several: `12-40`. */
function tellsOfLater(card: Card, event: number): boolean {
  const [, told] = /^(?:\d+-)?(\d+)$/.exec(undoOn(card)?.command.value ?? '') ?? [];
  return told !== undefined && Number(told) > event;
}

/** The chat without its open form, and the change that makes it so. */
function closed(scene: MessageScene): { readonly conversation: MessageScene['conversation']; readonly decision: Decision } {
  const { conversation } = scene;
  if (!conversation.focus?.form) return { conversation, decision: NOTHING };
  const { form: _, ...focus } = conversation.focus;
  const change = { kind: 'update', table: 'conversation', id: conversation.id, set: { focus } } as const;
  return { conversation: { ...conversation, focus }, decision: { ...NOTHING, changes: [change] } };
}

/** The button of the card as it reads now. */
async function behind({ records }: Scene, { message, action, value }: Pick<IncomingPress, 'message' | 'action' | 'value'>) {
  const card = (await entryOf(records, message))?.entry.card;
  return card && buttonsOf(card).find(({ action: each }) => each.action === action && each.value === value)?.action;
}

/** Several rows have a button called so: each can be tapped, or picked by its number. */
function whichOne(scene: MessageScene, card: Card, { label, commands }: Extract<Typed, { kind: 'several' }>) {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const buttons = buttonsOf(card).map(({ action }) => action);
  const answers = commands.flatMap(({ action, value, about }) => {
    const button = buttons.find((each) => each.action === action && each.value === value);
    return button?.label === label ? [{ ...button, label: about }] : [];
  });
  const [named] = commands;
  // A choice made in words belongs to the words: they are said again with the name.
  const parts: readonly CardPart[] =
    answers.length < commands.length
      ? [{ kind: 'line', text: words.whichWords(named?.words ?? label) }]
      : [
          { kind: 'line', text: commands.map(({ about }, i) => `${i + 1} ${about}`).join('\n') },
          { kind: 'question', text: words.whichHow, answers },
        ];
  draft.reply({ title: words.which(label), mark: 'question', parts, actions: [] });
  return draft.decision();
}

const dayIn =
  ({ saidAt, zone, lang }: MessageScene) =>
  (text: string) => {
    const found = findDates(text, { now: saidAt, zone, lang });
    return found.length === 1 && found[0]?.doubt === undefined ? found[0]?.day : undefined;
  };
