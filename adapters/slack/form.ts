/** A button's form as a modal, and what was filled in. */
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Card, CardAction, Field } from '../../src/card.js';
import type { Lang } from '../../src/terms.js';
import { plain } from './elements.js';
import { BLOCKS } from './limits.js';
import { shownWithin, visible } from './markup.js';
import { cardLang } from './render.js';
import { type ViewContext, writeContext } from './view-context.js';
import type { InputState } from './wire.js';
import { WORDS } from './words.js';

/** Up to so many choices stand side by side; more fold into a menu. */
const SIDE_BY_SIDE = 5;
const INPUT = 'v';

/** What a form is about, in words, and the language of its card. */
interface About {
  readonly title: string;
  readonly lang: Lang;
}

/** Undefined when the form does not fit a modal. */
export function formView({ title, lang }: About, action: CardAction, context: ViewContext): ModalView | undefined {
  const metadata = writeContext(context);
  if (metadata === undefined || action.fields === undefined) return undefined;
  const words = WORDS[lang];
  const about: KnownBlock = { type: 'context', elements: [{ type: 'mrkdwn', text: visible(shownWithin(title, 500)) }] };
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: metadata,
    title: plain(action.label, BLOCKS.viewTitle),
    submit: plain(words.submit, BLOCKS.viewTitle),
    close: plain(words.cancel, BLOCKS.viewTitle),
    blocks: [about, ...action.fields.flatMap((field) => inputFor(field, words.choose) ?? [])],
  };
}

/** A folded part of a card as a modal; its buttons act on the card it came from. */
export function foldView(card: Card, title: string, blocks: KnownBlock[], context: ViewContext): ModalView | undefined {
  const metadata = writeContext(context);
  if (metadata === undefined || blocks.length === 0) return undefined;
  const words = WORDS[cardLang(card)];
  return {
    type: 'modal',
    callback_id: 'fold',
    private_metadata: metadata,
    title: plain(title || words.expand, BLOCKS.viewTitle),
    close: plain(words.close, BLOCKS.viewTitle),
    blocks,
  };
}

/** The id of a field's block: its name, which is all the answer needs. */
const FIELD = 'field.';

/** Undefined when there is nothing to choose from. */
function inputFor(field: Field, choose: string): InputBlock | undefined {
  const element = elementFor(field, choose);
  if (element === undefined) return undefined;
  return {
    type: 'input',
    block_id: `${FIELD}${field.name}`,
    label: plain(field.label, BLOCKS.inputLabel),
    optional: field.required !== true,
    ...(field.hint ? { hint: plain(field.hint, BLOCKS.inputLabel) } : {}),
    element,
  };
}

function elementFor(field: Field, choose: string): InputBlock['element'] | undefined {
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'longtext':
      // A number is typed as people say it ("38万"), so it is a text to Slack.
      return {
        type: 'plain_text_input',
        action_id: INPUT,
        multiline: field.kind === 'longtext',
        max_length: BLOCKS.inputValue,
        ...(field.value ? { initial_value: field.value.slice(0, BLOCKS.inputValue) } : {}),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: INPUT,
        ...(field.value && /^\d{4}-\d{2}-\d{2}$/.test(field.value) ? { initial_date: field.value } : {}),
      };
    case 'choice': {
      const options = field.options.filter((each) => each.value.length <= BLOCKS.optionValue && each.value !== '').map(optionOf);
      if (options.length === 0) return undefined;
      const chosen = options.find((each) => each.value === field.value);
      const initial = chosen ? { initial_option: chosen } : {};
      if (options.length <= SIDE_BY_SIDE) return { type: 'radio_buttons', action_id: INPUT, options, ...initial };
      const placeholder = plain(choose, BLOCKS.placeholder);
      return { type: 'static_select', action_id: INPUT, placeholder, options: options.slice(0, BLOCKS.optionsPerSelect), ...initial };
    }
  }
}

const optionOf = ({ value, label }: { readonly value: string; readonly label: string }): PlainTextOption => ({
  text: plain(label, BLOCKS.optionText),
  value,
});

/** What was filled in, by field name; what was left empty is empty text. */
export function formOf(values: Readonly<Record<string, Readonly<Record<string, InputState>>>>): Readonly<Record<string, string>> {
  const form: Record<string, string> = {};
  for (const [block, inputs] of Object.entries(values)) {
    const state = inputs[INPUT];
    if (!block.startsWith(FIELD) || state === undefined) continue;
    form[block.slice(FIELD.length)] = (state.value ?? state.selected_date ?? state.selected_option?.value ?? '').trim();
  }
  return form;
}

/** The first field of a form that was sent: where a complaint about the whole is shown. */
export const firstField = (values: Readonly<Record<string, unknown>>): string => Object.keys(values)[0] ?? `${FIELD}?`;
