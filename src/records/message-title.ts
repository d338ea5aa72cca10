import type { Outbox } from './rows.js';

const LONGEST = 40;

/** What a message is known by: its card's title, else the beginning of its first line. */
export function titleOf({ card, text }: Pick<Outbox, 'card' | 'text'>): string {
  const title = card?.title ?? text.split('\n')[0] ?? '';
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title;
}
