import type { Lang } from '../../terms.js';
import { type KindWeights, layOutKinds } from '../text/kind-table.js';
import { languageOf } from '../text/language.js';
import { layOut, type RunWeights } from '../text/run-table.js';
import { type Line, lineFeatures } from './line-evidence.js';
import { LINE_RUNS_EN, LINE_RUNS_ZH, LINE_WEIGHTS } from './line-weights.js';

/** What a line of talk may be, each a yes or no of its own: a promise or deed of the customer, a deed of ours, an objection, a technical limit, a want of people, time or goods. */
export const LINE_KINDS = ['theirs', 'ours', 'objects', 'technical', 'resources'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A line is taken for what it may be from here on, in hundredths; a chat's line and a meeting's. */
const YES: Readonly<Record<LineKind, readonly [chat: number, meeting: number]>> = {
  theirs: [-120, -100],
  ours: [-100, -100],
  objects: [-110, -80],
  technical: [0, -100],
  resources: [0, -150],
};

/** A line in small letters, its numbers as 0. */
export const saidInLine = (folded: string): string => folded.toLowerCase().replace(/\d+(?:\.\d+)?/g, '0');

/** How surely a line is each of the kinds, in hundredths above or below the mark where it is taken for one. */
export function weighLine(line: Line): Readonly<Record<LineKind, number>> {
  const sums = new Array<number>(LINE_KINDS.length).fill(0);
  kinds ??= layOutKinds(LINE_WEIGHTS, LINE_KINDS.length);
  kinds.addTo(sums, lineFeatures(line));
  runs(languageOf(line.folded)).addTo(sums, saidInLine(line.folded));
  const above = (kind: LineKind) => (sums[LINE_KINDS.indexOf(kind)] ?? 0) - YES[kind][line.meeting ? 1 : 0];
  return {
    theirs: above('theirs'),
    ours: above('ours'),
    objects: above('objects'),
    technical: above('technical'),
    resources: above('resources'),
  };
}

const laid = new Map<Lang, RunWeights>();
/** The runs of a language, laid out when the first talk is read. */
function runs(lang: Lang): RunWeights {
  const known = laid.get(lang) ?? layOut(lang === 'zh' ? LINE_RUNS_ZH : LINE_RUNS_EN, lang, LINE_KINDS.length);
  laid.set(lang, known);
  return known;
}

let kinds: KindWeights | undefined;
