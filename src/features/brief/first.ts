/** What a rep does first today: three rows at most, each with why and the button that does it. Pure. */
import type { Row } from '../../card.js';
import { adviceText, type Hint } from '../../numbers/advice/advice.js';
import type { DealRow } from '../../numbers/queries.js';
import { answerAction } from '../../records/ask-action.js';
import { advanceAction, postponeAction } from '../../records/deal-ways.js';
import { shortened } from '../../records/plain-text.js';
import type { ExtraDays } from '../../records/workdays.js';
import type { Id } from '../../terms.js';
import { type ListReader, lineShown, nameShown } from './reader.js';
import { laddered, whyOf } from './sections.js';
import { WORDS } from './words.js';

const MOST = 3;
const STEP = 30;
const QUESTION = 60;

/** A colleague's question that waits for the reader. */
export interface Waiting {
  readonly id: Id;
  readonly asker: string;
  readonly text: string;
  readonly customer: Id;
  readonly name: string;
}

/** The deals to act on first: what waits for an answer takes its place before them. */
export function firstDeals(deals: readonly DealRow[], waiting: number, reader: ListReader): readonly DealRow[] {
  const once = [...new Map(deals.map((row) => [row.deal.id, row])).values()];
  return laddered(once, reader).slice(0, Math.max(0, MOST - Math.min(waiting, MOST)));
}

/** The rows themselves; `hints` by deal. */
export function firstRows(
  waiting: readonly Waiting[],
  deals: readonly DealRow[],
  hints: ReadonlyMap<Id, Hint>,
  reader: ListReader & { readonly extra: ExtraDays },
): readonly Row[] {
  const { lang } = reader;
  const words = WORDS[lang];
  const answers = waiting.slice(0, MOST).map(
    (one): Row => ({
      title: words.join([nameShown(one.name), words.asksYou(nameShown(one.asker))]),
      text: shortened(one.text, QUESTION),
      tone: 'due',
      href: `/r/customer/${one.customer}`,
      actions: [answerAction(one.id, lang)],
    }),
  );
  const acts = deals.map((row): Row => {
    const hint = hints.get(row.deal.id) ?? 'plain';
    const step = row.deal.nextStep === null ? [] : [shortened(row.deal.nextStep, STEP)];
    return {
      title: lineShown(row, lang),
      text: words.join([whyOf(row, reader), ...step, adviceText(hint, lang)]),
      tone: row.deal.nextDue !== null && row.deal.nextDue < reader.today ? 'overdue' : 'due',
      href: `/r/customer/${row.deal.customer}`,
      actions: [advanceAction(row.deal, { lang, clock: reader }), postponeAction(row.deal, { lang, clock: reader })],
    };
  });
  return [...answers, ...acts];
}
