/** Knowledge cards as chat cards. Pure. */
import type { Card, CardAction, CardPart, Field, Row } from '../../card.js';
import { bodyOf } from '../../knowledge/body.js';
import type { FoundCard, ShownCard } from '../../knowledge/queries.js';
import { dayOf, shortDay } from '../../records/day.js';
import type { Knowledge } from '../../records/rows.js';
import type { Day, Lang, Zone } from '../../terms.js';
import { WORDS } from './words.js';

export interface Reader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
  readonly nameOf: (person: number) => string;
}

const hrefOf = ({ id }: Pick<Knowledge, 'id'>): string => `/r/knowledge/${id}`;

/** `异议 · 通用`, `价格 · 王雷 · 采纳 3 次,赢单 1 次`. */
export function originLine({ card, tally }: ShownCard, { lang, nameOf }: Reader): string {
  const words = WORDS[lang];
  const author = card.author === null ? '' : nameOf(card.author);
  return [words.kinds[card.kind], words.origins[card.origin], author, words.used(tally.adopted, tally.won)].filter(Boolean).join(' · ');
}

/** One card, whole. `mayChange`: with the buttons to change and retire it. */
export function oneCard(shown: ShownCard, reader: Reader, mayChange: boolean): Card {
  const { card } = shown;
  const words = WORDS[reader.lang];
  return {
    title: card.title,
    parts: [
      ...linesOf(card, reader.lang),
      { kind: 'line', text: [originLine(shown, reader), ...changedOn(card, reader)].join(' · '), tone: 'quiet' },
    ],
    actions: [
      ...(mayChange ? [editAction(card, reader.lang), retireAction(card, reader.lang)] : []),
      { action: 'knowledge.page', label: words.all, href: '/r/knowledge' },
    ],
  };
}

/** When a person last wrote it; cards that came with the program have no such day. */
const changedOn = ({ author, changedAt }: Knowledge, { zone, lang, today }: Reader): readonly string[] =>
  author === null ? [] : [shortDay(dayOf(changedAt, zone), lang, today)];

function linesOf({ body }: Pick<Knowledge, 'body'>, lang: Lang): CardPart[] {
  const words = WORDS[lang];
  const { say, ask, avoid } = bodyOf(body);
  const lines = [...say, ...(ask ? [words.ask(ask)] : []), ...(avoid ? [words.avoid(avoid)] : [])];
  return lines.map((text) => ({ kind: 'line', text }));
}

/** The form that changes a card. */
export function cardFields({ title, body }: Pick<Knowledge, 'title' | 'body'>, lang: Lang): readonly Field[] {
  const words = WORDS[lang];
  return [
    { kind: 'text', name: 'title', label: words.titleField, value: title, required: true },
    { kind: 'longtext', name: 'body', label: words.bodyField, value: body, required: true, hint: words.bodyHint },
  ];
}

const editAction = (card: Knowledge, lang: Lang): CardAction => ({
  action: 'knowledge.edit',
  label: WORDS[lang].edit,
  value: String(card.id),
  fields: cardFields(card, lang),
});

const retireAction = ({ id }: Knowledge, lang: Lang): CardAction => ({
  action: 'knowledge.retire',
  label: WORDS[lang].retire,
  value: String(id),
});

export function listCard(shown: readonly ShownCard[], counts: { readonly own: number; readonly all: number }, reader: Reader): Card {
  const words = WORDS[reader.lang];
  return {
    title: words.listTitle(counts.own, counts.all),
    parts: [
      ...(counts.own === 0 ? [{ kind: 'line', text: words.none } as const] : []),
      { kind: 'rows', rows: shown.map((one) => rowOf(one, reader)) },
      { kind: 'line', text: words.howTo, tone: 'quiet' },
    ],
    actions: [{ action: 'knowledge.page', label: words.all, href: '/r/knowledge' }],
  };
}

const rowOf = (shown: ShownCard, reader: Reader): Row => ({
  title: shown.card.title,
  text: originLine(shown, reader),
  href: hrefOf(shown.card),
});

/** What was found: the best whole, the others named. */
export function foundCard(asked: string, [best, ...others]: readonly FoundCard[], reader: Reader, mayChange: boolean): Card | string {
  const words = WORDS[reader.lang];
  if (!best) return words.notFound(asked);
  const whole = oneCard(best, reader, mayChange);
  if (others.length === 0) return whole;
  return {
    ...whole,
    parts: [
      ...whole.parts,
      {
        kind: 'fold',
        title: words.foundTitle(asked, others.length + 1),
        parts: [{ kind: 'rows', rows: others.map((one) => rowOf(one, reader)) }],
      },
    ],
  };
}

/** Which of several is to be retired? */
export function whichToRetire(found: readonly FoundCard[], lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.whichRetire,
    mark: 'question',
    parts: [
      { kind: 'rows', rows: found.map(({ card }) => ({ title: card.title, href: hrefOf(card), actions: [retireAction(card, lang)] })) },
    ],
    actions: [],
  };
}
