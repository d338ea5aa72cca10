/** The answer when it is not clear which customer a talk track is for. Pure. */
import type { Card, CardAction } from '../../card.js';
import type { Customer, Person } from '../../records/rows.js';
import type { Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

const MOST_OFFERED = 3;

/** The button that writes the same for one customer. */
const pick = (inbox: Id, { id }: Pick<Customer, 'id'>, label: string): CardAction => ({
  action: 'talk.pick',
  label,
  value: `${inbox}:${id}`,
});

const asking = (title: string, actions: readonly CardAction[]): Card => ({ title, mark: 'question', parts: [], actions });

export function whichCard(typed: string, options: readonly Customer[], inbox: Id, lang: Lang): Card {
  const words = WORDS[lang];
  const [only, another] = options;
  if (only && !another) return asking(words.perhaps(typed, only.name), [pick(inbox, only, words.yes)]);
  return asking(
    words.which(typed),
    options.slice(0, MOST_OFFERED).map((one) => pick(inbox, one, one.name)),
  );
}

export function hiddenCard(
  hidden: { readonly id: Id; readonly name: string; readonly owner: Id },
  people: readonly Person[],
  lang: Lang,
): Card {
  const words = WORDS[lang];
  const owner = people.find(({ id }) => id === hidden.owner)?.name ?? '?';
  return {
    title: words.hidden(hidden.name, owner),
    parts: [],
    actions: [{ action: 'ask.share', label: words.askShare, value: String(hidden.id) }],
  };
}
