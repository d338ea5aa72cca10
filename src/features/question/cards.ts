/** How a question and its answer look. Pure. */
import { type Card, type CardAction, type Row, withRows } from '../../card.js';
import { type AboutRecord, answerAction, askAction } from '../../records/ask-action.js';
import { shortened } from '../../records/plain-text.js';
import type { Id, Lang } from '../../terms.js';
import type { Asked } from './queries.js';
import { writeChosen } from './value.js';
import { WORDS } from './words.js';

/** So much of a question or an answer stands on a card; all of it is on record. */
const SHOWN = 400;
const LABEL = 24;
const SAID = 60;
/** So many questions can be chosen from. */
const OFFERED = 4;

const openAction = (customer: Id, lang: Lang): CardAction => ({
  action: 'question.open',
  label: WORDS[lang].open,
  href: `/r/customer/${customer}`,
});

interface Asking {
  readonly id: Id;
  readonly asker: string;
  readonly text: string;
  readonly customer: Id;
  /** `恒川机械 · 方案 · ¥120 万`. */
  readonly line: string;
  /** How it stands: `超期 4 天 · 约定 11-16 回复二版报价`. */
  readonly state: string;
}

/** The question as it reaches the one asked. */
export function questionCard({ id, asker, text, customer, line, state }: Asking, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.asks(asker, line),
    mark: 'question',
    parts: [
      { kind: 'quote', text: shortened(text, SHOWN), by: words.by(asker) },
      ...(state === '' ? [] : [{ kind: 'line', text: state } as const]),
      { kind: 'line', text: words.how, tone: 'quiet' },
    ],
    actions: [answerAction(id, lang), openAction(customer, lang)],
  };
}

/** The question once it was answered. */
export const answeredCard = (
  { asker, text, customer, line }: { readonly asker: string; readonly text: string; readonly customer: Id; readonly line: string },
  lang: Lang,
): Card => ({
  title: WORDS[lang].toldCard(asker, line),
  mark: 'done',
  parts: [{ kind: 'quote', text: shortened(text, SHOWN) }],
  actions: [openAction(customer, lang)],
});

interface Answer {
  readonly by: string;
  readonly text: string;
  readonly question: string;
  readonly about: AboutRecord;
  readonly line: string;
  /** The page of the message it was said in. */
  readonly source: string;
}

/** The answer as it comes back to the one who asked. */
export function answerCard({ by, text, question, about, line, source }: Answer, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.answered(by, line),
    mark: 'done',
    parts: [
      { kind: 'quote', text: shortened(text, SHOWN), by, href: source },
      { kind: 'line', text: `${words.yourQuestion}: ${shortened(question, SHOWN)}`, tone: 'quiet' },
    ],
    actions: [askAction(about, lang), openAction(about.customer, lang)],
  };
}

/** Several questions wait and the message says of none that it is meant. */
export function whichCard(
  asked: readonly Asked[],
  { inbox, text }: { readonly inbox: Id; readonly text: string },
  nameOf: (person: Id) => string,
  lang: Lang,
): Card {
  const words = WORDS[lang];
  const offered = asked.slice(-OFFERED).map(({ question, customer }) => ({
    action: 'question.which',
    label: shortened(words.join([customer.name, nameOf(question.asker)]), LABEL),
    value: writeChosen({ inbox, question: question.id }),
  }));
  const none = { action: 'question.which', label: words.none, value: writeChosen({ inbox }) };
  return {
    title: words.which,
    mark: 'question',
    parts: [{ kind: 'question', text: `"${shortened(text, SAID)}"`, answers: [...offered, none] }],
    actions: [],
  };
}

/** A card whose button [问一下] was used: it is gone from its row, which says so. Undefined: it does not stand on the card (any more). */
export function usedUp(card: Card | null, value: string | undefined, said: string): Card | undefined {
  if (!card || value === undefined) return undefined;
  let used = false;
  const isIt = (action: CardAction): boolean => action.action === 'question.ask' && action.value === value;
  const row = (one: Row): Row => {
    if (!one.actions?.some(isIt)) return one;
    used = true;
    const { actions, ...rest } = one;
    const left = actions.filter((action) => !isIt(action));
    return { ...rest, text: [one.text, said].filter(Boolean).join(' · '), ...(left.length > 0 ? { actions: left } : {}) };
  };
  const parts = withRows(card.parts, row);
  if (card.actions.some(isIt)) {
    used = true;
    const actions = card.actions.filter((action) => !isIt(action));
    return { ...card, parts: [...parts, { kind: 'line', text: said, tone: 'quiet' }], actions };
  }
  return used ? { ...card, parts } : undefined;
}
