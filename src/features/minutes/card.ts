/** The minutes on one card: the few lines that tell most, the rest folded, every line with a link to the words it rests on. Pure. */
import type { Card, CardAction, CardPart, Row } from '../../card.js';
import { type ActionPoint, PARTIES, type Party, type Point } from '../../records/minutes.js';
import type { Minutes } from '../../records/rows.js';
import type { Day, Id, Lang } from '../../terms.js';
import { missingIn } from '../../understand/conversation/minutes.js';
import { calledAs } from '../../understand/conversation/sides.js';
import { WORDS } from './words.js';

/** What the card depends on besides the minutes. */
export interface Face {
  readonly lang: Lang;
  readonly today: Day;
  /** The customer's name; undefined = nobody knows yet. */
  readonly customer?: string;
  /** Customers named in it, to choose from. */
  readonly options?: readonly { readonly id: Id; readonly name: string }[];
}

/** Where a line's words stand on the page of the minutes. */
export const sourceLink = (minutes: Id, point: Point): string => `/r/minutes/${minutes}${point.source < 0 ? '' : `#s${point.source}`}`;

const MOST_ROWS = 12;

export function minutesCard(minutes: Minutes, face: Face): Card {
  const words = WORDS[face.lang];
  const { body, id } = minutes;
  const row = (point: Point): Row => ({ title: point.text, href: sourceLink(id, point) });
  const fold = (title: string, rows: readonly Row[]): CardPart[] =>
    rows.length === 0
      ? []
      : [{ kind: 'fold', title: `${title} ${rows.length}`, parts: [{ kind: 'rows', rows: rows.slice(0, MOST_ROWS) }] }];
  const missing = missingIn(body);
  return {
    title: words.title(face.customer ?? '', body.actions.length),
    mark: 'done',
    parts: [
      { kind: 'line', text: headLine(minutes, face), tone: 'quiet' },
      { kind: 'rows', rows: body.summary.map(row) },
      ...fold(
        words.actions,
        body.actions.map((action) => ({ ...row(action), text: actionText(action, face) })),
      ),
      ...fold(words.decisions, body.decisions.map(row)),
      ...PARTIES.flatMap((party) => fold(words.blocks[party], body.blocks[party].map(row))),
      ...(missing.length > 0
        ? [{ kind: 'line', text: words.missing(missing.map((party) => words.blocks[party]).join('、')), tone: 'quiet' } as const]
        : []),
      { kind: 'line', text: words.made[body.made], tone: 'quiet' },
      ...sidePart(minutes, face),
      ...customerPart(minutes, face),
    ],
    actions: [
      ...(body.actions.some(isOurs) && minutes.appliedAt === null ? [applyButton(minutes, face.lang)] : []),
      safeButton(id, face.lang),
      pageButton(id, face.lang),
    ],
  };
}

export const isOurs = ({ whose }: ActionPoint): boolean => whose === 'ours';

const applyButton = ({ id, body }: Minutes, lang: Lang): CardAction => ({
  action: 'minutes.apply',
  label: WORDS[lang].apply(body.actions.length),
  value: String(id),
  style: 'primary',
});
export const safeButton = (id: Id, lang: Lang): CardAction => ({ action: 'minutes.safe', label: WORDS[lang].safe, value: String(id) });
export const pageButton = (id: Id, lang: Lang): CardAction => ({
  action: 'minutes.page',
  label: WORDS[lang].page,
  href: `/r/minutes/${id}`,
});

function headLine({ heldOn, lines, body }: Minutes, { lang, today }: Face): string {
  const words = WORDS[lang];
  return words.head(words.day(heldOn, today), lines.length, body.speakers.length);
}

/** `周锐 · 3-13 (周五)`. */
export function actionText({ owner, due }: ActionPoint, { lang, today }: Pick<Face, 'lang' | 'today'>): string {
  const words = WORDS[lang];
  return [owner === null ? words.nobody : calledAs(owner).who, due === null ? words.noDay : words.day(due, today)].join(' · ');
}

/** Who was taken for the customer, with a way to put it right: all else rests on it. */
function sidePart({ id, body }: Minutes, { lang }: Face): CardPart[] {
  if (body.speakers.length < 2 || body.made === 'model') return [];
  const words = WORDS[lang];
  const theirs = body.speakers.filter(({ side }) => side === 'customer').map(({ name }) => name);
  const names = theirs.join(lang === 'zh' ? '、' : ', ');
  const fields = [{ kind: 'text', name: 'names', label: words.theirSideField, value: names, hint: words.theirSideHint }] as const;
  return [
    {
      kind: 'block',
      title: theirs.length === 0 ? words.noTheirSide : words.theirSide(names),
      lines: [],
      actions: [{ action: 'minutes.sides', label: words.mend, value: String(id), fields }],
    },
  ];
}

function customerPart({ id, customer }: Minutes, { lang, options = [] }: Face): CardPart[] {
  if (customer !== null) return [];
  const words = WORDS[lang];
  const fields = [{ kind: 'text', name: 'name', label: words.customerField, required: true }] as const;
  return [
    {
      kind: 'question',
      text: words.whose,
      answers: [
        ...options.slice(0, 2).map((option) => ({ action: 'minutes.customer', label: option.name, value: `${id}:${option.id}` })),
        { action: 'minutes.customer', label: words.writeName, value: String(id), fields },
      ],
    },
  ];
}

/** A party is asked for its block: add a line, or say that there is nothing. */
export function chaseCard(minutes: Minutes, parties: readonly Party[], face: Face): Card {
  const words = WORDS[face.lang];
  const names = parties.map((party) => words.blocks[party]);
  return {
    title: words.chase(names.join('、'), face.customer ?? '', words.day(minutes.heldOn, face.today)),
    mark: 'due',
    parts: [
      { kind: 'line', text: words.chaseWhy, tone: 'quiet' },
      ...parties.map(
        (party): CardPart => ({
          kind: 'block',
          title: words.blocks[party],
          lines: [],
          actions: [
            {
              action: 'minutes.fill',
              label: words.fill(words.blocks[party]),
              value: `${minutes.id}:${party}`,
              fields: [
                { kind: 'longtext', name: 'text', label: words.fillField(words.blocks[party]), required: true, hint: words.fillHint },
              ],
            },
            { action: 'minutes.none', label: words.none, value: `${minutes.id}:${party}` },
          ],
        }),
      ),
    ],
    actions: [pageButton(minutes.id, face.lang)],
  };
}
