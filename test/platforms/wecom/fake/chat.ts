/** What people see in their chats: texts, cards, and what cards became. */
import type { TemplateCard } from '../../../../adapters/wecom/template-card.js';

export interface Seen {
  readonly msgid: string;
  /** Everything a person can read, the title first; invisible characters are invisible. */
  text: string;
  card?: TemplateCard;
  picture?: Uint8Array;
  /** The word in the place of the buttons: nothing can be pressed any more. */
  grey?: string;
}

/** The chats of a platform by their address: a user id or a chat id. */
export interface Chats {
  of(address: string): Seen[];
  all(): Seen[];
}

export function createChats(): Chats {
  const chats = new Map<string, Seen[]>();
  return {
    of(address) {
      const known = chats.get(address.toLowerCase()) ?? [];
      chats.set(address.toLowerCase(), known);
      return known;
    },
    all: () => [...chats.values()].flat(),
  };
}

export const visible = (text: string): string => text.replace(/[\u200b-\u200d]/gu, '');

/** Markdown as it looks. */
export function markdownSeen(markdown: string): string {
  return visible(markdown)
    .replace(/<font color="\w+">(.*?)<\/font>/gs, '$1')
    .replace(/\*\*(.*?)\*\*/gs, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** A card as it looks, read from above to below; the source's small line last, the notification shows the title. */
export function cardSeen(card: TemplateCard, grey?: string): string {
  const selections = [...(card.button_selection ? [card.button_selection] : []), ...(card.select_list ?? [])];
  const buttons = [...(card.button_list ?? []).map((button) => button.text), ...(card.submit_button ? [card.submit_button.text] : [])];
  return [
    card.main_title.title,
    card.main_title.desc,
    card.quote_area && [card.quote_area.title, card.quote_area.quote_text].filter(Boolean).join(': '),
    card.sub_title_text,
    ...(card.horizontal_content_list ?? []).map((pair) => `${pair.keyname} ${pair.value}`),
    ...selections.map((selection) => `${selection.title}: ${selection.option_list.map((option) => option.text).join(' / ')}`),
    grey ? `(${grey})` : buttons.map((text) => `[${text}]`).join(' '),
    card.action_menu && `⋯ ${card.action_menu.action_list.map(({ text }) => `[${text}]`).join(' ')}`,
    card.source && `— ${card.source.desc}`,
  ]
    .filter(Boolean)
    .join('\n');
}
