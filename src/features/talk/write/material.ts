/** What a model gets to write a talk track from: the deal's record and the cards that fit, numbered, each with its source. Pure. */
import { bodyOf } from '../../../knowledge/body.js';
import { dayOf, longDay } from '../../../records/day.js';
import { moneyOf, moneyText } from '../../../records/money.js';
import { shortened } from '../../../records/plain-text.js';
import type { Knowledge } from '../../../records/rows.js';
import { STAGE_WORDS } from '../../../records/stage.js';
import type { Source } from '../about.js';
import { type Clock, type Known, mainDeal } from '../facts.js';
import type { Style } from '../style.js';
import { TRACK_WORDS } from '../track-words.js';

/** `number`: how the model names it. `card`: the knowledge card it is, if it is one. */
export interface Piece {
  readonly number: string;
  readonly text: string;
  readonly source: Source;
  readonly card?: number;
}

const FOLLOWUPS = 5;
const CARDS = 3;
const LONGEST = 300;

export function materialFor(known: Known, cards: readonly Knowledge[], clock: Clock, style: Style): readonly Piece[] {
  const { lang } = style;
  const words = TRACK_WORDS[clock.lang];
  const { customer, contacts, followups } = known;
  const deal = mainDeal(known.deals);
  const money = deal && moneyOf(deal);
  const record = [
    customer.name,
    deal && STAGE_WORDS[lang][deal.stage],
    money && moneyText(money, lang),
    ...contacts.map(({ name, title }) => [name, title].filter(Boolean).join(' ')),
    deal?.nextDue && `${longDay(deal.nextDue, lang, clock.today)} ${deal.nextStep ?? ''}`,
  ];
  const pieces: Omit<Piece, 'number'>[] = [
    { text: record.filter(Boolean).join(' · '), source: { kind: 'fact', label: words.record, href: `/r/customer/${customer.id}` } },
    ...followups
      .filter(({ kind }) => kind !== 'note')
      .slice(0, FOLLOWUPS)
      .map(({ text, at, inbox }) => {
        const label = words.followUp(longDay(dayOf(at, clock.zone), clock.lang, clock.today));
        return {
          text: `${label}: ${shortened(text, LONGEST)}`,
          source: { kind: 'fact' as const, label, href: inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}` },
        };
      }),
    ...cards.slice(0, CARDS).map(({ id, title, body, origin }) => {
      const { say, ask, avoid } = bodyOf(body);
      const label = (origin === 'general' ? words.general : words.card)(title);
      return {
        text: [title, ...say, ask, avoid].filter(Boolean).join('\n'),
        source: { kind: 'card' as const, label, href: `/r/knowledge/${id}` },
        card: id,
      };
    }),
  ];
  return pieces.map((piece, i) => ({ ...piece, number: `S${i + 1}` }));
}

/** The material as it is quoted to the model. */
export const materialText = (pieces: readonly Piece[]): string => pieces.map(({ number, text }) => `[${number}] ${text}`).join('\n');
