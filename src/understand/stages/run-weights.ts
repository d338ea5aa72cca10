import type { Lang } from '../../terms.js';
import { type KindWeights, layOutKinds } from '../text/kind-table.js';
import { layOut, type RunWeights } from '../text/run-table.js';
import { RUNS_EN, RUNS_ZH } from './runs.js';
import { STAGE_KINDS } from './weights.js';

/** Columns of the weights: six stages, none of them, three moods, and fifteen topics. */
export const COLUMNS = 25;
const made = new Map<Lang, RunWeights>();

/** The runs of a language, laid out when they are first asked for. */
export function runWeights(lang: Lang): RunWeights {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const laid = layOut(lang === 'zh' ? RUNS_ZH : RUNS_EN, lang, COLUMNS);
  made.set(lang, laid);
  return laid;
}

let kinds: KindWeights | undefined;

/** What each piece of evidence beside the words adds, laid out when it is first asked for. */
export function kindWeights(): KindWeights {
  kinds ??= layOutKinds(STAGE_KINDS, COLUMNS);
  return kinds;
}
