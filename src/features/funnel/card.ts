import type { Card, CardPart, Row } from '../../card.js';
import { dealLine, sumText } from '../../numbers/deal-line.js';
import type { Move } from '../../numbers/funnel/moves.js';
import { findingOf, funnelChart, nextOf } from '../../numbers/funnel/picture.js';
import type { MoveFilter, MoveRow } from '../../numbers/funnel/queries.js';
import type { Funnel, FunnelStep } from '../../numbers/funnel/read-funnel.js';
import { daysInStage } from '../../numbers/lateness.js';
import { ownerIn, type Reader } from '../../numbers/reader.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Day, Lang } from '../../terms.js';
import { WORDS } from './words.js';

const line = (text: string, tone: 'plain' | 'quiet' | 'warning'): CardPart => ({ kind: 'line', text, tone });

/** A longer name is cut. */
const NAME = 40;

/** The funnel of a day: where deals stand, what moved, and where less moved than usual. */
export function funnelCard(funnel: Funnel, reader: Reader): Card {
  const words = WORDS[reader.lang];
  const dropped = funnel.steps.filter(({ against }) => against?.dropped);
  return {
    title: words.title(funnel.about, reader.whose, findingOf(funnel, reader.lang)),
    parts: [
      { kind: 'picture', chart: funnelChart(funnel, reader.lang) },
      { kind: 'rows', rows: funnel.steps.map((step) => stepRow(step, reader)) },
      ...dropped.flatMap((step) => dropParts(step, reader)),
      ...(funnel.hasHistory ? [] : [line(words.noHistory, 'quiet')]),
    ],
    actions: [
      ...(funnel.moves > 0 ? [{ action: 'funnel.moves', label: words.seeMoves(funnel.moves), value: funnel.about }] : []),
      { action: 'funnel.page', label: words.page, href: `/r/funnel?day=${reader.today}` },
    ],
  };
}

function stepRow(step: FunnelStep, { lang }: Reader): Row {
  const words = WORDS[lang];
  const sum = sumText(step.totals, lang);
  const moved = (['in', 'on', 'back', 'lost'] as const).flatMap((kind) => (step[kind] > 0 ? [`${words.of[kind]} ${step[kind]}`] : []));
  return {
    title: [`${STAGE_WORDS[lang][step.step]} ${words.deals(step.deals)}`, ...(sum ? [sum] : [])].join(words.join),
    text: [moved.join(words.and) || words.still, ...(step.against ? [againstText(step, lang)] : [])].join(words.join),
    tone: step.against?.dropped ? 'overdue' : 'plain',
    href: `/r/stage/${step.step}`,
  };
}

function againstText({ against }: FunnelStep, lang: Lang): string {
  const words = WORDS[lang];
  return against ? words.against(words.stretch[against.days], against.moved, Math.round(against.expected)) : '';
}

/** A drop in red and in words, with the largest deals that did not move. */
function dropParts(step: FunnelStep, reader: Reader): CardPart[] {
  const words = WORDS[reader.lang];
  const stage = STAGE_WORDS[reader.lang];
  const text = words.drop(stage[step.step], stage[nextOf(step.step)], againstText(step, reader.lang), step.against?.less ?? 0);
  if (step.unmoved.length === 0) return [line(text, 'warning')];
  return [
    line(`${text} ${words.unmoved}`, 'warning'),
    {
      kind: 'rows',
      rows: step.unmoved.map((row) => ({
        title: dealLine(row, reader.lang),
        text: [words.stood(daysInStage(row.deal.stageSince, reader)), ...ownerIn(reader, row.deal.owner)].join(words.join),
        href: `/r/customer/${row.deal.customer}`,
      })),
    },
  ];
}

/** `意向 → 方案`. */
export const moveText = ({ from, to }: Move, lang: Lang): string =>
  from === null ? WORDS[lang].began(STAGE_WORDS[lang][to]) : WORDS[lang].moved(STAGE_WORDS[lang][from], STAGE_WORDS[lang][to]);

/** The moves of a day, as many as fit; the page has all. */
export function movesCard(day: Day, rows: readonly MoveRow[], count: number, { kind, step }: MoveFilter, reader: Reader): Card | string {
  const words = WORDS[reader.lang];
  if (count === 0) return words.noMoves(day);
  const more = count - rows.length;
  const title =
    kind && step ? words.stepMoves(day, words.moveOf[kind], STAGE_WORDS[reader.lang][step], count) : words.movesTitle(day, count);
  return {
    title,
    parts: [
      {
        kind: 'rows',
        rows: rows.map(({ move, deal, customer }) => {
          const money = moneyOf(deal);
          const whose = ownerIn(reader, deal.owner);
          return {
            title: [shortened(customer.name, NAME), ...(money ? [moneyText(money, reader.lang)] : [])].join(words.join),
            text: [moveText(move, reader.lang), ...whose].join(words.join),
            href: move.inbox === null ? `/r/customer/${customer.id}` : `/r/message/${move.inbox}`,
          };
        }),
        ...(more > 0 ? { more: words.more(more) } : {}),
      },
    ],
    actions: [{ action: 'funnel.page', label: words.all, href: `/r/moves?first=${day}&last=${day}` }],
  };
}
