/** The card that shows what was understood of a message and recorded. */
import type { Card, CardAction, CardPart } from '../../card.js';
import { shortened } from '../../records/plain-text.js';
import type { Suggestion } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import type { Zone } from '../../terms.js';
import type { Reading } from '../../understand/reading.js';
import { writeValue } from './button-values.js';
import { editFields, marksOf } from './form.js';
import { suggestionParts } from './opinion/rows.js';
import type { Question } from './questions.js';
import { talkParts } from './talk-parts.js';
import { customerHref, evidence, headline, mainLine, messageHref, remarks, type Source, signalTags, type View } from './view.js';
import { WORDS } from './words.js';

export interface LogCard {
  readonly source: Source;
  readonly views: readonly View[];
  readonly question?: Question | undefined;
  /** Further calm lines: doubts, what a form could not read. */
  readonly notes: readonly string[];
  readonly settings: Pick<Settings, 'sources'>;
  readonly zone: Zone;
  /** What a second reading suggests. */
  readonly suggestions?: readonly Suggestion[];
  /** Several customers, and their writer has said that all is right. */
  readonly allRight?: boolean;
  /** The answer to an objection that the message carries. */
  readonly strategy: readonly CardPart[];
}

const MOST_BLOCKS = 10;
const MOST_EVIDENCE = 12;
const QUOTE_LENGTH = 120;

export function logCard(card: LogCard): Card {
  const [only, ...others] = card.views;
  if (!only) return questionCard(card);
  return others.length === 0 ? oneCustomer(card, only) : manyCustomers(card);
}

function oneCustomer(card: LogCard, view: View): Card {
  const { source, question } = card;
  const words = WORDS[source.lang];
  const line = mainLine(view, source);
  return {
    title: words.logged(headline(view, source.lang)),
    mark: question ? 'question' : 'done',
    parts: [
      ...(line ? [{ kind: 'line', text: line } as const] : []),
      ...tagsPart(view, source),
      ...talkParts(view, source),
      ...remarks(view, source).map(quiet),
      ...card.notes.map(quiet),
      ...quotePart(view, source),
      ...suggestionParts(card.suggestions ?? [], source.lang, source.today),
      ...(question ? [question] : []),
      ...card.strategy,
      ...evidencePart(view, source),
    ],
    actions: [editAction(view, card, words.edit), undoAction(source), openAction(view, source)],
  };
}

function manyCustomers(card: LogCard): Card {
  const { source, views, question } = card;
  const words = WORDS[source.lang];
  const names = views.map((view) => view.customer.name);
  const title = (card.allRight ? words.allRight : words.loggedMany)(
    views.length,
    shortened(names.join(source.lang === 'zh' ? '、' : ', '), 60),
  );
  const blocks = views.slice(0, MOST_BLOCKS).map((view) => {
    const line = mainLine(view, source);
    const tags = signalTags(view, source.lang);
    const lines = [line, tags.length > 0 ? [words.signals, ...tags].join(' ') : '', ...remarks(view, source)].filter(Boolean);
    return {
      kind: 'block',
      title: headline(view, source.lang),
      lines,
      actions: [editAction(view, card, words.editOne), openAction(view, source)],
    } as const;
  });
  const right: CardAction = {
    action: 'log.right',
    label: words.right,
    value: writeValue('message', { inbox: source.inbox }),
    style: 'primary',
  };
  return {
    title,
    mark: question ? 'question' : 'done',
    parts: [
      ...blocks,
      ...(views.length > MOST_BLOCKS ? [quiet(words.more(views.length - MOST_BLOCKS))] : []),
      ...card.notes.map(quiet),
      ...suggestionParts(card.suggestions ?? [], source.lang, source.today, nameIn(views)),
      ...(question ? [question] : []),
      ...card.strategy,
    ],
    actions: card.allRight ? [undoAction(source)] : [right, undoAction(source)],
  };
}

const nameIn = (views: readonly View[]) => (customer: number | null) => views.find((view) => view.customer.id === customer)?.customer.name;

/** Nothing is recorded yet: only the question. */
function questionCard({ source, question, notes }: LogCard): Card {
  const words = WORDS[source.lang];
  return {
    title: question?.text ?? words.noName,
    mark: 'question',
    parts: [...notes.map(quiet), ...(question ? [{ ...question, text: words.notStored }] : [])],
    actions: [],
  };
}

const quiet = (text: string): CardPart => ({ kind: 'line', text, tone: 'quiet' });

function tagsPart(view: View, { lang }: Source): readonly CardPart[] {
  const tags = signalTags(view, lang);
  return tags.length === 0 ? [] : [{ kind: 'tags', label: WORDS[lang].signals, tags }];
}

function quotePart({ read, customer }: View, { text, inbox }: Source): readonly CardPart[] {
  const span = read.quotes.at(-1);
  if (!span) return [];
  return [{ kind: 'quote', text: shortened(text.slice(...span), QUOTE_LENGTH), by: customer.name, href: messageHref(inbox) }];
}

function evidencePart(view: View, source: Source): readonly CardPart[] {
  // The same words may be read as the same thing by two rules; people need to see it once.
  const once = new Map(evidence(view, source).map((row) => [`${row.title} ${row.text}`, row]));
  const rows = [...once.values()].slice(0, MOST_EVIDENCE);
  if (rows.length === 0) return [];
  const parts = [{ kind: 'rows', rows: rows.map((row) => ({ ...row, href: messageHref(source.inbox) })) } as const];
  return [{ kind: 'fold', title: WORDS[source.lang].because, parts }];
}

function editAction(view: View, { source, settings, zone }: LogCard, label: string): CardAction {
  const fields = editFields(view, source.lang, { sources: settings.sources, zone });
  return {
    action: 'log.edit',
    label,
    value: writeValue('edit', { inbox: source.inbox, start: view.read.part[0], shown: marksOf(fields) }),
    fields,
  };
}

const undoAction = ({ inbox, lang }: Source): CardAction => ({
  action: 'log.undo',
  label: WORDS[lang].undo,
  value: writeValue('message', { inbox }),
});

const openAction = ({ customer }: View, { lang }: Source): CardAction => ({
  action: 'log.open',
  label: WORDS[lang].open,
  href: customerHref(customer),
});

/** What was seen in a message and could not be taken. A date in doubt is asked about instead. */
export function doubtLines(reading: Pick<Reading, 'doubts'>, { text, lang }: Pick<Source, 'text' | 'lang'>): readonly string[] {
  const words = WORDS[lang].doubt;
  return reading.doubts
    .filter(({ kind }) => kind !== 'date')
    .slice(0, 3)
    .map(({ span, why }) => {
      const say = why === 'vague' || why === 'negative' || why === 'implausible' ? words[why] : words.other;
      return say(shortened(text.slice(...span), 30));
    });
}
