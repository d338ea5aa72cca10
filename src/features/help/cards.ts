import type { Card, CardAction } from '../../card.js';
import type { Lang, PersonRole } from '../../terms.js';
import { WORDS } from './words.js';

/** Who leads a team asks and decides, who runs the program sets it up; everybody else logs. */
const wayOf = (role: PersonRole): 'rep' | 'manager' | 'admin' => (role === 'manager' || role === 'admin' ? role : 'rep');

/** Five things to say. `empty` = there are no customers yet. */
export function examplesCard(lang: Lang, role: PersonRole, empty: boolean): Card {
  const words = WORDS[lang];
  const way = wayOf(role);
  return {
    title: words.title,
    parts: [
      ...words.examples[way].map((text) => ({ kind: 'line', text }) as const),
      { kind: 'line', text: words.more[way], tone: 'quiet' },
    ],
    actions: actions(lang, empty),
  };
}

/** Said once to somebody new: what it is for, three things to say, and what to do while there is nothing to see. */
export function welcomeCard(lang: Lang, role: PersonRole, empty: boolean): Card {
  const words = WORDS[lang];
  // An empty system is begun by logging, whoever begins.
  const way = empty ? 'rep' : wayOf(role);
  const three = words.examples[way].slice(0, 3);
  return {
    title: words.welcome[way],
    parts: [
      ...three.map((text) => ({ kind: 'line', text: words.forExample(text) }) as const),
      { kind: 'line', text: empty ? words.empty : words.moreHelp, tone: 'quiet' },
    ],
    actions: actions(lang, empty),
  };
}

/** The light form for those who prefer tapping; sample data while there is nothing else. */
function actions(lang: Lang, empty: boolean): readonly CardAction[] {
  const words = WORDS[lang];
  const form: CardAction = { action: 'log.light', label: words.form };
  return empty ? [{ action: 'demo.load', label: words.loadDemo, style: 'primary' }, form] : [form];
}
