import type { Card, CardAction, Row } from '../../card.js';
import { buttonsOf } from '../../card-buttons.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { Id, Lang } from '../../terms.js';
import { counted } from './tally.js';

/** A press that may go ahead: the deal, and the card it stands on as it reads now. */
export interface Allowed {
  readonly deal: Deal;
  readonly customer: Customer;
  readonly card: Card | null;
}

/** How a card or a row reads once it was dealt with. */
export interface Outcome {
  readonly title: string;
  readonly lines: readonly string[];
  /** What can still be done. */
  readonly actions?: readonly CardAction[];
}

const isAbout = (row: Row, deal: Id): boolean => row.actions?.some((action) => action.value === String(deal)) ?? false;

/** True when the card is a list in which the deal is one of the rows. */
export function isListed(card: Card | null, deal: Id): boolean {
  return card?.parts.some((part) => part.kind === 'rows' && part.rows.some((row) => isAbout(row, deal))) ?? false;
}

/** True when the card, as it reads now, still has that button. */
export function carries(card: Card | null, action: string, value: string | undefined): boolean {
  return card !== null && buttonsOf(card).some(({ action: button }) => button.action === action && button.value === value);
}

/** The card after one of its deals was dealt with: its row in a list, whose title counts what is left, or the whole card. */
export function settledCard(card: Card | null, deal: Id, outcome: Outcome, lang: Lang): Card {
  const { title, lines, actions = [] } = outcome;
  if (!card || !isListed(card, deal)) return { title, mark: 'done', parts: lines.map((text) => ({ kind: 'line', text })), actions };
  const settledRow = (row: Row): Row => ({
    title,
    text: lines.join(' · '),
    tone: 'plain',
    was: row.was ?? row.tone ?? 'plain',
    ...(row.href === undefined ? {} : { href: row.href }),
    ...(actions.length > 0 ? { actions } : {}),
  });
  const parts = card.parts.map((part) =>
    part.kind === 'rows' ? { ...part, rows: part.rows.map((row) => (isAbout(row, deal) ? settledRow(row) : row)) } : part,
  );
  return counted({ ...card, parts }, lang);
}

/** The list as it reads now, with the row of a deal as it stood on an earlier face; undefined where it did not. */
export function withRowOf(now: Card, earlier: Card, deal: Id, lang: Lang): Card | undefined {
  if (isListed(now, deal) || !isListed(earlier, deal)) return undefined;
  const parts = now.parts.map((part, i) => {
    const before = earlier.parts[i];
    if (part.kind !== 'rows' || before?.kind !== 'rows') return part;
    return { ...part, rows: part.rows.map((row, n) => before.rows.find((was, at) => at === n && isAbout(was, deal)) ?? row) };
  });
  return counted({ ...now, parts }, lang);
}
