import type { Sentiment, Stage } from '../../terms.js';
import type { StageCue } from '../read-stage.js';
import type { ReadSignal } from '../reading.js';
import { lowered } from '../text/lowered.js';
import { CLUSTERS, clusterAt, lookUp } from '../words/look-up-en.js';
import { isLetter } from './sayings.js';

/** What of one customer's part speaks for a stage. */
export interface Evidence {
  readonly folded: string;
  readonly lang: 'zh' | 'en';
  readonly cues: readonly StageCue[];
  readonly signals: readonly ReadSignal[];
  readonly mood: Sentiment;
  readonly amount: boolean;
  readonly next: boolean;
  readonly rivals: boolean;
  /** The stage that the furthest word shows, by the rule alone. */
  readonly byRule: Stage | undefined;
  /** The part's text with its names and values by kind (see `saidIn`). */
  readonly said: string;
}

/** The evidence as names that a weight can hang on: `cue:won`, `sig:price`, `word:报价`, `rule:negotiation`, `cluster:17`. */
export function featuresOf({ said, folded, lang, cues, signals, mood, amount, next, rivals, byRule }: Evidence): string[] {
  const features = new Set<string>(['bias', `lang:${lang}`, `mood:${mood}`, `rule:${byRule ?? 'none'}`]);
  if (amount) features.add('amount');
  if (next) features.add('next');
  if (rivals) features.add('rival');
  const counted = new Map<string, number>();
  for (const { tag, span } of cues) {
    counted.set(tag, (counted.get(tag) ?? 0) + 1);
    if (span[1] - span[0] <= 6) features.add(`word:${lowered(folded.slice(span[0], span[1]))}`);
  }
  for (const [tag, count] of counted) {
    features.add(`cue:${tag}`);
    if (count > 1) features.add(`cue2:${tag}`);
  }
  const kinds = new Set(signals.map(({ kind }) => kind));
  for (const kind of kinds) {
    features.add(`sig:${kind}`);
    features.add(`${byRule ?? 'none'}+${kind}`);
  }
  for (const tag of counted.keys()) for (const other of counted.keys()) if (tag < other) features.add(`cue:${tag}+${other}`);
  if (lang === 'en') addClusters(features, said);
  return [...features];
}

/** Of which clusters the words of a text in small letters are. */
function addClusters(features: Set<string>, said: string): void {
  for (let i = 0; i < said.length; i++) {
    const start = i;
    while (i < said.length && isLetter(said.charCodeAt(i))) i++;
    const known = i > start ? lookUp(said, start, i) : -1;
    if (known >= 0) features.add(NAMED[clusterAt(known)] ?? '');
  }
}

/** The clusters by what a weight hangs on. */
const NAMED: readonly string[] = Array.from({ length: CLUSTERS }, (_, number) => `cluster:${number}`);
