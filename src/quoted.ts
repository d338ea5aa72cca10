/** A message that answers or quotes another is about what that one says. Pure. */
import type { Conversation } from './records/rows.js';
import type { At, Id } from './terms.js';
import type { Names } from './understand/names/names.js';

/** The conversation as it stands for this message: its focus is the one customer the quoted words name, unless the message names one itself. */
export function aboutQuoted(
  conversation: Conversation,
  said: { readonly text: string; readonly quoted: string | undefined; readonly at: At },
  names: Pick<Names, 'find'>,
): Conversation {
  if (said.quoted === undefined || customersIn(said.text, names).length > 0) return conversation;
  const [only, ...others] = customersIn(said.quoted, names);
  if (only === undefined || others.length > 0 || conversation.focus?.customer === only) return conversation;
  const { deal: _deal, event: _event, ...focus } = conversation.focus ?? { at: said.at };
  return { ...conversation, focus: { ...focus, customer: only, at: said.at } };
}

const customersIn = (text: string, names: Pick<Names, 'find'>): readonly Id[] => [
  ...new Set(names.find(text).flatMap(({ kind, id }) => (kind === 'customer' ? [id] : []))),
];
