/** What a card shows of a forwarded chat beside its values. Pure. */
import type { CardPart } from '../../card.js';
import { shortDay } from '../../records/day.js';
import { shortened } from '../../records/plain-text.js';
import { calledAs } from '../../understand/conversation/sides.js';
import type { SaidInTalk } from '../../understand/reading.js';
import type { Source, View } from './view.js';
import { WORDS } from './words.js';

const ITEM_LENGTH = 40;
const MOST_ITEMS = 2;

/** What was promised, what is ours to do, and the customer's mood. */
export function talkParts({ read }: View, source: Source): readonly CardPart[] {
  const { talk } = read;
  if (talk === undefined) return [];
  const words = WORDS[source.lang].talk;
  const listed = (label: string, items: readonly SaidInTalk[]) =>
    items.length === 0
      ? []
      : [
          {
            label,
            value: items
              .slice(-MOST_ITEMS)
              .map((item) => itemText(item, source))
              .join(words.and),
          },
        ];
  return [
    {
      kind: 'fields',
      fields: [
        ...listed(words.promises, talk.promises),
        ...listed(words.steps, talk.steps),
        { label: words.mood, value: `${words.moods[read.sentiment.value]}${WORDS[source.lang].guessed}` },
      ],
    },
  ];
}

function itemText({ by, due, span }: SaidInTalk, { text, lang, today }: Source): string {
  const day = due === null ? '' : ` (${shortDay(due, lang, today)})`;
  return `${calledAs(by).who}: ${shortened(text.slice(...span).trim(), ITEM_LENGTH)}${day}`;
}
