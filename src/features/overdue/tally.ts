/** The title of a list counts what is left of it. Pure. */
import type { Card, Row, Tally } from '../../card.js';
import type { Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** A row without a way on was dealt with; help that was asked for leaves the others. */
const isSettled = (row: Row): boolean => row.was !== undefined && (row.actions ?? []).length === 0;

/** The card with a title that counts what is left; cards that count nothing stay as they are. */
export function counted(card: Card, lang: Lang): Card {
  const { tally } = card;
  if (!tally) return card;
  const settled = card.parts.flatMap((part) => (part.kind === 'rows' ? part.rows.filter(isSettled) : []));
  const late = tally.late - settled.filter(({ was }) => tally.of === 'rest' || was === 'overdue').length;
  const left = { ...tally, all: tally.all - settled.length, late };
  if (left.all <= 0) return { ...card, title: WORDS[lang].allSettled(tally.all), mark: 'done' };
  return { ...card, title: titleOf(left, lang), mark: left.late > 0 || tally.of === 'late' ? 'overdue' : 'due' };
}

function titleOf({ of, all, late, when }: Tally, lang: Lang): string {
  const words = WORDS[lang];
  switch (of) {
    case 'late':
      return late > 0 ? words.lateTitle(late) : words.stuckTitle(all);
    case 'today':
      return words.todayTitle(all, late);
    case 'ahead':
      return words.dueTitle(when ?? '', all);
    case 'rest':
      return words.restTitle(all);
  }
}
