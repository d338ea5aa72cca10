/** Blocks as people read them: the words, and the buttons in brackets. */
import { list, record } from './block-kit.js';
import type { Json } from './shapes.js';

const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  red_circle: '🔴',
  large_orange_circle: '🟠',
  grey_question: '❔',
  warning: '⚠️',
};

/** mrkdwn without its signs. */
export function readable(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([^|>]+)\|([^>]+)>/g, '$2')
    .replace(/<([^>]+)>/g, '$1')
    .replace(/:([a-z_]+):/g, (whole, name: string) => EMOJI[name] ?? whole)
    .replace(/(^|[\s(])\*([^*\n]+)\*/g, '$1$2')
    .replace(/(^|\s)_([^_\n]+)_/g, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const words = (text: unknown): string => {
  const { type, text: said } = record(text);
  return type === 'mrkdwn' ? readable(String(said)) : String(said ?? '');
};

/** One line per line that people see. */
export function blocksAsRead(blocks: readonly Json[]): string {
  return blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: Json): string[] {
  switch (block.type) {
    case 'section': {
      const button = block.accessory === undefined ? '' : ` ${elementAsRead(record(block.accessory))}`;
      return [
        ...(block.text === undefined ? [] : [words(block.text) + button]),
        ...list(block.fields).map((each) => words(each).replace('\n', ' ')),
      ];
    }
    case 'context':
      return [list(block.elements).map(words).join(' ')];
    case 'actions':
      return [list(block.elements).map(elementAsRead).join(' ')];
    case 'header':
      return [words(block.text)];
    case 'image':
      return [`(picture: ${String(block.alt_text)})`];
    case 'input':
      return [`${words(block.label)}: ${elementAsRead(record(block.element))}`];
    default:
      return [];
  }
}

function elementAsRead(element: Json): string {
  const options = list(element.options).map((each) => words(each.text));
  if (options.length > 0) return `[${options.join(' | ')} ▾]`;
  if (element.type === 'button') return `[${words(element.text)}]`;
  return `(${String(element.initial_value ?? element.initial_date ?? '')})`;
}

/** Every element that can be pressed, with the block it stands in, menus by each option. */
export function pressables(
  blocks: readonly Json[],
): readonly { readonly block: Json; readonly element: Json; readonly option?: Json; readonly label: string }[] {
  return blocks.flatMap((block) => {
    const elements = block.type === 'actions' ? list(block.elements) : block.accessory === undefined ? [] : [record(block.accessory)];
    return elements.flatMap((element) => {
      const options = list(element.options);
      if (options.length === 0) return [{ block, element, label: words(element.text) }];
      return options.map((option) => ({ block, element, option, label: words(option.text) }));
    });
  });
}
