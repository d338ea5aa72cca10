import type { Card, CardAction } from '../../card.js';
import type { Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** Five things to say. `empty` = there are no customers yet. */
export function examplesCard(lang: Lang, empty: boolean): Card {
  const words = WORDS[lang];
  return {
    title: words.title,
    parts: [...words.examples.map((text) => ({ kind: 'line', text }) as const), { kind: 'line', text: words.more, tone: 'quiet' }],
    actions: actions(lang, empty),
  };
}

/** Said once to somebody new: what it is for, three things to say, and what to do while there is nothing to see. */
export function welcomeCard(lang: Lang, empty: boolean): Card {
  const words = WORDS[lang];
  const [log, correct, ask] = words.examples;
  return {
    title: words.welcome,
    parts: [
      ...[log, correct, ask].map((text) => ({ kind: 'line', text: words.forExample(text) }) as const),
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
