/** A talk track without a model: templates and extracts, each line with what it rests on. Pure. */
import { bodyOf } from '../../knowledge/body.js';
import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Knowledge } from '../../records/rows.js';
import type { Line, Source, Track } from './about.js';
import { addresseeOf, argumentsOf, type Clock, type Known, openingOf } from './facts.js';
import type { Style } from './style.js';
import { TRACK_WORDS } from './track-words.js';

export interface TrackAsk {
  /** Undefined = nobody in particular is talked to. */
  readonly known?: Known | undefined;
  readonly topic?: ObjectionTopic | undefined;
  readonly contact?: string | undefined;
  /** The cards that fit, the best first. */
  readonly cards: readonly Pick<Knowledge, 'id' | 'title' | 'body' | 'origin' | 'lang'>[];
  readonly clock: Clock;
  readonly style: Style;
}

const MOST_ARGUMENTS = { short: 1, normal: 3, long: 6 } as const satisfies Record<Style['length'], number>;
/** However strong the record is, a card has its say. */
const MOST_FACTS = 1;

/** The track, and the cards that are in it. */
export function composeTrack({ known, topic, contact, cards, clock, style }: TrackAsk): {
  readonly track: Track;
  readonly cards: readonly number[];
} {
  const most = MOST_ARGUMENTS[style.length];
  const usable = cards.filter((card) => card.lang === style.lang);
  const facts = known ? argumentsOf(known, topic, clock, style).map((line) => ({ ...line, text: voiced(line.text, style) })) : [];
  const said = usable.flatMap((card) =>
    bodyOf(card.body).say.map((text) => ({ text: voiced(text, style), source: sourceOf(card, clock), card: card.id })),
  );
  const kept = [...facts.slice(0, style.length === 'long' ? facts.length : MOST_FACTS), ...said];
  const chosen = style.length === 'short' && said.length > 0 ? said.slice(0, most) : kept.slice(0, most);
  const whole: readonly Line[] =
    chosen.length < most ? [...chosen, ...facts.filter((fact) => !chosen.includes(fact))].slice(0, most) : chosen;
  const opening = known && openingOf(known, topic, addresseeOf(known, contact), clock, style);
  const asks = usable.find((card) => bodyOf(card.body).ask !== undefined);
  const avoids = usable.find((card) => bodyOf(card.body).avoid !== undefined);
  const lineOf = (card: (typeof cards)[number] | undefined, text: string | undefined): Line | undefined =>
    card && text !== undefined ? { text: voiced(text, style), source: sourceOf(card, clock) } : undefined;
  const question = lineOf(asks, asks && bodyOf(asks.body).ask);
  const avoid = style.length === 'short' ? undefined : lineOf(avoids, avoids && bodyOf(avoids.body).avoid);
  const used = new Set<number>([
    ...said.filter((line) => whole.some((one) => one === line)).map(({ card }) => card),
    ...(question && asks ? [asks.id] : []),
    ...(avoid && avoids ? [avoids.id] : []),
  ]);
  return {
    track: {
      ...(opening ? { opening: { ...opening, text: voiced(opening.text, style) } } : {}),
      arguments: whole.map(({ text, source }) => ({ text, source })),
      ...(question ? { question } : {}),
      ...(avoid ? { avoid } : {}),
    },
    cards: [...used],
  };
}

function sourceOf({ id, title, origin }: Pick<Knowledge, 'id' | 'title' | 'origin'>, { lang }: Clock): Source {
  const words = TRACK_WORDS[lang];
  return { kind: 'card', label: (origin === 'general' ? words.general : words.card)(title), href: `/r/knowledge/${id}` };
}

/** What a card says, in the tone asked for: the words of closeness are the only ones touched. */
function voiced(text: string, { tone, lang }: Style): string {
  return tone === 'formal' && lang === 'zh' ? text.replaceAll('咱们', '我们') : text;
}

/** The track as it is copied and changed: one paragraph a line, without sources. */
export function trackText({ opening, arguments: said, question }: Track): string {
  return [opening, ...said, question].flatMap((line) => line?.text ?? []).join('\n');
}
