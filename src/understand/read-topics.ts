import type { Span } from '../terms.js';
import type { Facts } from './facts.js';
import { within } from './parts.js';
import type { ReadSignal } from './reading.js';
import type { Evidence } from './stages/evidence.js';
import { saidIn } from './stages/sayings.js';
import { type Sums, sumsOf, weighSignals } from './stages/weigh.js';
import { wordsFor } from './stages/words-for.js';

/** So many characters are a message. */
const LONG = { zh: 80, en: 200 } as const;
/** A stretch that is so full takes no further sentence. */
const FULL = 0.5;

/** A message is weighed whole, longer talk stretch by stretch: what is said elsewhere speaks against no topic. */
export function topicsOf(facts: Facts, spans: readonly Span[], evidence: Evidence, sums: Sums): readonly ReadSignal[] {
  const stretches = evidence.said.length > LONG[facts.lang] ? stretchesOf(facts, spans, LONG[facts.lang]) : [];
  if (stretches.length < 2) return weighSignals(sums, evidence.signals, (column) => wordsFor(facts, spans, evidence, column));
  return stretches.flatMap((stretch) => {
    const here = ({ span }: { readonly span: Span }) => within(stretch, span[0]);
    const part: Evidence = {
      ...evidence,
      cues: evidence.cues.filter(here),
      signals: evidence.signals.filter(here),
      said: saidIn(facts, stretch),
    };
    return weighSignals(sumsOf(part), part.signals, (column) => wordsFor(facts, stretch, part, column));
  });
}

/** Whole sentences of a part, as many together as make a message. */
function stretchesOf({ clauses }: Facts, spans: readonly Span[], most: number): Span[][] {
  const stretches: Span[][] = [];
  let length = Number.POSITIVE_INFINITY;
  let sentence = -1;
  for (const clause of clauses) {
    if (!within(spans, clause.span[0])) continue;
    if (clause.sentence !== sentence && length > most * FULL) {
      stretches.push([]);
      length = 0;
    }
    sentence = clause.sentence;
    stretches.at(-1)?.push(clause.span);
    length += clause.span[1] - clause.span[0];
  }
  return stretches;
}
