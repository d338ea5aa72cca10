/** Words and their places: what a quotation holds, its first sentence, an answer as JSON. */
import type { Reply } from './endpoint.js';

export const say = (value: object): Reply => ({ kind: 'say', text: JSON.stringify(value) });

/** What is quoted under a name; empty when nothing is. */
export function quotation(text: string, name: string): string {
  const [open, close] = [`⟦${name}⟧\n`, `\n⟦/${name}⟧`];
  const from = text.indexOf(open);
  const end = text.indexOf(close, from);
  return from < 0 || end < 0 ? '' : text.slice(from + open.length, end);
}

/** The first sentence, without its mark. */
export const sentenceOf = (text: string): string => text.split(/[。!?;\n]/)[0]?.trim() ?? '';
