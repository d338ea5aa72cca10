/** Lines of labelled talk as samples: which promise, which are ours to do, which object, which tell a technical limit, which one of people, time or goods. */

import { lineFeatures } from '../../src/understand/conversation/line-evidence.js';
import { linesOf, type TalkLine } from '../../src/understand/conversation/lines.js';
import { turnsOf } from '../../src/understand/conversation/meeting.js';
import { pointsOf, sentencesOf } from '../../src/understand/conversation/sentence.js';
import { calledAs, sidesOf } from '../../src/understand/conversation/sides.js';
import { LINE_KINDS, type LineKind, saidInLine } from '../../src/understand/conversation/weigh-lines.js';
import { eachRun } from '../../src/understand/stages/sayings.js';
import { languageOf } from '../../src/understand/text/language.js';
import { isNearName } from '../corpus/compare.js';
import { type GoldFact, goldOf } from '../corpus/gold.js';
import { wordsShared } from '../corpus/score-facts.js';
import { rowOf } from '../corpus-row.js';
import type { Sample } from './logistic.js';

type Label = Map<TalkLine, Set<LineKind>>;

interface Wanted {
  readonly fact: GoldFact;
  readonly column: LineKind;
}

/** The samples of one labelled talk. */
export function talkSamples(row: unknown, count: number): Sample[] {
  const set = goldOf([row]);
  const read = rowOf(row);
  const context = { now: Date.parse(read.ref_time ?? '2026-01-05T09:00:00+08:00'), zone: 'Asia/Shanghai' };
  if (set?.kind === 'chats' && read.kind === 'chat') {
    const sides = sidesOf(read.messages.map(({ sender, text }) => ({ speaker: sender, text })));
    const turns = read.messages.map(({ sender, text }) => ({ speaker: sender, side: sides.get(sender) ?? 'sales', text }));
    const gold = set.rows[0]?.gold;
    if (gold === undefined) return [];
    return labelled(
      linesOf(turns, false, sentencesOf, context),
      ['theirs', 'ours', 'objects'],
      [
        ...gold.commitments.map((fact): Wanted => ({ fact, column: 'theirs' })),
        ...gold.next_steps.map((fact): Wanted => ({ fact, column: 'ours' })),
        ...gold.objections.map((fact): Wanted => ({ fact, column: 'objects' })),
      ],
      count,
    );
  }
  if (set?.kind === 'meetings' && read.kind === 'meeting') {
    const turns = turnsOf(read.participants, read.transcript);
    const gold = set.rows[0]?.gold;
    if (gold === undefined) return [];
    const customers = read.participants.filter(({ side }) => side === 'customer').map(({ name }) => name);
    const column = (fact: GoldFact): LineKind =>
      customers.some((name) => isNearName(fact.owner, [name, calledAs(name).who])) ? 'theirs' : 'ours';
    return [
      ...labelled(
        linesOf(turns, true, sentencesOf, context),
        ['theirs', 'ours'],
        gold.actions.map((fact) => ({ fact, column: column(fact) })),
        count,
      ),
      ...labelled(
        linesOf(turns, true, pointsOf, context),
        ['objects', 'technical', 'resources'],
        [
          ...gold.sales.map((fact): Wanted => ({ fact, column: 'objects' })),
          ...gold.solution.map((fact): Wanted => ({ fact, column: 'technical' })),
          ...gold.delivery.map((fact): Wanted => ({ fact, column: 'resources' })),
        ],
        count,
      ),
    ];
  }
  return [];
}

const OF_COLUMN: Readonly<Record<LineKind, (line: TalkLine) => number>> = {
  theirs: ({ line, due }) => (line.side === 'customer' ? 0.3 : 0) + (due === null ? 0 : 0.1),
  ours: ({ line, due }) => (line.side === 'customer' ? 0 : 0.3) + (due === null ? 0 : 0.1),
  objects: ({ line }) => (line.side === 'customer' ? 0.3 : 0),
  technical: ({ line }) => (line.side === 'solution' ? 0.3 : 0),
  resources: ({ line }) => (line.side === 'delivery' ? 0.3 : 0),
};

/** Each fact belongs to the line that holds most of its words; other lines that hold them are left open. */
function labelled(lines: readonly TalkLine[], asked: readonly LineKind[], wanted: readonly Wanted[], count: number): Sample[] {
  const yes: Label = new Map(lines.map((line) => [line, new Set()]));
  const open: Label = new Map(lines.map((line) => [line, new Set()]));
  for (const { fact, column } of wanted) {
    const fits = lines.flatMap((line) => {
      const text = column === 'objects' ? line.text : line.whole;
      const words = wordsShared(fact, { text, owner: line.speaker, due: line.due });
      return words === 0
        ? []
        : [
            {
              line,
              fit:
                words +
                OF_COLUMN[column](line) +
                (fact.due != null && line.due === fact.due ? 0.3 : 0) +
                (fact.owner != null && isNearName(line.speaker, fact.owner_accept ?? [fact.owner]) ? 0.3 : 0),
            },
          ];
    });
    const best = fits.toSorted((a, b) => b.fit - a.fit)[0];
    for (const { line } of fits) (line === best?.line && fact.optional !== true ? yes : open).get(line)?.add(column);
  }
  return lines.map((line) => ({
    count,
    features: [...lineFeatures(line.line), ...runsIn(line.folded)],
    right: LINE_KINDS.map((column) =>
      !asked.includes(column)
        ? undefined
        : yes.get(line)?.has(column) === true
          ? true
          : open.get(line)?.has(column) === true
            ? undefined
            : false,
    ),
  }));
}

/** Every run of a line, as features. */
function runsIn(folded: string): string[] {
  const lang = languageOf(folded);
  const said = saidInLine(folded);
  const runs = new Set<string>();
  eachRun(said, lang, (_, start, end) => {
    runs.add(`run:${lang}:${said.slice(start, end).replace(/[^\u4e00-\u9fffA-Za-z0' ]/g, ',')}`);
    return true;
  });
  return [...runs];
}
