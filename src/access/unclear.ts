/** What is answered while it is not clear which customer is meant. */
import type { Card } from '../card.js';
import type { Scene } from '../scene.js';
import type { Meant } from './meant.js';

/** How a feature says it, in the language of its answer. */
export interface UnclearWords {
  /** Nobody was named, and the chat is about nobody. */
  readonly whom: string;
  readonly unknown: (typed: string) => string;
  readonly hidden: (name: string, owner: string) => string;
  readonly which: (typed: string) => string;
}

/** More than these do not fit a row of buttons. */
const MOST = 5;

/** `action`: the button's; its value is the customer's number. */
export function unclear({ people }: Scene, meant: Exclude<Meant, { kind: 'one' }>, words: UnclearWords, action: string): Card | string {
  switch (meant.kind) {
    case 'none':
      return words.whom;
    case 'unknown':
      return words.unknown(meant.typed);
    case 'hidden':
      return words.hidden(meant.name, people.find(({ id }) => id === meant.owner)?.name ?? '?');
    case 'several': {
      const text = words.which(meant.typed);
      const answers = meant.options.slice(0, MOST).map(({ id, name }) => ({ action, label: name, value: String(id) }));
      return { title: text, mark: 'question', parts: [{ kind: 'question', text, answers }], actions: [] };
    }
  }
}
