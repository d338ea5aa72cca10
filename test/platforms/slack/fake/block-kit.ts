/** Block Kit's bounds as Slack enforces them: docs.slack.dev block-kit reference, and bolt-js #2509 for the sum. */
import type { Json } from './shapes.js';

/** The error code Slack would answer, undefined when the blocks are good. */
export function faultOf(blocks: readonly Json[], surface: 'message' | 'view'): string | undefined {
  if (blocks.length > (surface === 'message' ? 50 : 100)) return 'invalid_blocks: too many';
  if (surface === 'message' && JSON.stringify(blocks).length > 13_200) return 'msg_blocks_too_long';
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) return 'invalid_blocks: block_id twice';
  for (const block of blocks) {
    const wrong = blockFault(block, surface);
    if (wrong !== undefined) return `invalid_blocks: ${wrong}`;
  }
  return undefined;
}

function blockFault(block: Json, surface: 'message' | 'view'): string | undefined {
  if (String(block.block_id ?? '').length > 255) return 'block_id';
  switch (block.type) {
    case 'section':
      return sectionFault(block);
    case 'context':
      return first(count(block.elements, 1, 10, 'context'), ...list(block.elements).map((each) => textFault(each, 2000, 'context text')));
    case 'actions':
      return first(
        count(block.elements, 1, 25, 'actions'),
        unique(list(block.elements).map((each) => each.action_id)),
        ...list(block.elements).map(elementFault),
      );
    case 'input':
      if (surface === 'message') return undefined;
      return first(
        textFault(block.label, 2000, 'label'),
        block.hint === undefined ? undefined : textFault(block.hint, 2000, 'hint'),
        elementFault(record(block.element)),
      );
    case 'header':
      return textFault(block.text, 150, 'header');
    case 'image':
      return first(
        record(block.slack_file).id === undefined && typeof block.image_url !== 'string' ? 'image of nothing' : undefined,
        typeof block.alt_text !== 'string' || block.alt_text === '' || block.alt_text.length > 2000 ? 'alt_text' : undefined,
      );
    case 'divider':
      return undefined;
    default:
      return `block type ${String(block.type)}`;
  }
}

function sectionFault(block: Json): string | undefined {
  if (block.text === undefined && block.fields === undefined) return 'section without text';
  return first(
    block.text === undefined ? undefined : textFault(block.text, 3000, 'section text'),
    ...(block.fields === undefined
      ? []
      : [count(block.fields, 1, 10, 'fields'), ...list(block.fields).map((each) => textFault(each, 2000, 'field'))]),
    block.accessory === undefined ? undefined : elementFault(record(block.accessory)),
  );
}

function elementFault(element: Json): string | undefined {
  if (String(element.action_id ?? '').length > 255) return 'action_id';
  switch (element.type) {
    case 'button':
      return first(
        textFault(element.text, 75, 'button text'),
        String(element.value ?? '').length > 2000 ? 'button value' : undefined,
        String(element.url ?? '').length > 3000 ? 'button url' : undefined,
        [undefined, 'primary', 'danger'].includes(element.style as string | undefined) ? undefined : 'button style',
      );
    case 'static_select':
      return first(textFault(element.placeholder, 150, 'placeholder'), optionsFault(element, 100));
    case 'radio_buttons':
      return optionsFault(element, 10);
    case 'overflow':
      return optionsFault(element, 5);
    case 'plain_text_input':
      return String(element.initial_value ?? '').length > Number(element.max_length ?? 3000) || Number(element.max_length ?? 1) > 3000
        ? 'input value'
        : undefined;
    case 'datepicker':
      return element.initial_date === undefined || /^\d{4}-\d\d-\d\d$/.test(String(element.initial_date)) ? undefined : 'initial_date';
    default:
      return `element type ${String(element.type)}`;
  }
}

function optionsFault(element: Json, most: number): string | undefined {
  const options = list(element.options);
  const initial = element.initial_option === undefined ? undefined : JSON.stringify(element.initial_option);
  return first(
    count(element.options, 1, most, `${String(element.type)} options`),
    unique(options.map((each) => each.value)),
    ...options.map((each) => textFault(each.text, 75, 'option text')),
    options.some((each) => String(each.value).length > 150 || String(each.value) === '') ? 'option value' : undefined,
    initial === undefined || options.some((each) => JSON.stringify(each) === initial) ? undefined : 'initial_option',
  );
}

/** The fault of a view as `views.open` takes it. */
export function viewFault(view: Json): string | undefined {
  if (JSON.stringify(view).length > 250_000) return 'view_too_large';
  const modal = view.type === 'modal';
  const wrong = first(
    modal ? textFault(view.title, 24, 'title') : undefined,
    view.submit === undefined ? undefined : textFault(view.submit, 24, 'submit'),
    view.close === undefined ? undefined : textFault(view.close, 24, 'close'),
    String(view.private_metadata ?? '').length > 3000 ? 'private_metadata' : undefined,
    modal && list(view.blocks).some((each) => each.type === 'input') && view.submit === undefined ? 'input without submit' : undefined,
  );
  return wrong === undefined ? faultOf(list(view.blocks), 'view') : `invalid_arguments: ${wrong}`;
}

function textFault(text: unknown, most: number, what: string): string | undefined {
  const { type, text: words } = record(text);
  if (type !== 'plain_text' && type !== 'mrkdwn') return `${what}: type`;
  if (typeof words !== 'string' || words.trim() === '') return `${what}: empty`;
  return words.length > most ? `${what}: ${words.length} > ${most}` : undefined;
}

const first = (...faults: readonly (string | undefined)[]): string | undefined => faults.find((each) => each !== undefined);
const count = (value: unknown, least: number, most: number, what: string): string | undefined =>
  list(value).length < least || list(value).length > most ? `${what}: ${list(value).length}` : undefined;
const unique = (ids: readonly unknown[]): string | undefined => (new Set(ids).size < ids.length ? 'the same id or value twice' : undefined);

/** An array of objects, or none. */
export const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(record) : []);
/** An object, or an empty one. */
export const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});
