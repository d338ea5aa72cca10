import { z } from 'zod';
import type { Score } from './score.js';
import { ratesOf } from './tally.js';

/** What each field of each set was read with when the baseline was committed, in percent: set, language, field. */
const baseline = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));
export type Baseline = z.infer<typeof baseline>;

/** A field may lose this many points before it counts as a fall. */
const TOLERANCE = 1;

export function parseBaseline(text: string): Baseline {
  return baseline.parse(JSON.parse(text));
}

/** The figures of a score that are watched: the F1 of fields, the shares and the whole, in percent with one decimal. */
export function figuresOf({ tally, overall }: Score): Record<string, number> {
  const figures: Record<string, number> = {};
  const note = (name: string, share: number | undefined) => {
    if (share !== undefined) figures[name] = Math.round(share * 1000) / 10;
  };
  note('overall', overall);
  for (const [field, count] of tally.counts) if (!field.includes(':')) note(field, ratesOf(count).f1);
  for (const [name, { right, of }] of tally.shares) note(name, right / of);
  return figures;
}

/** Every figure that is more than a point below the baseline, or gone, as a sentence. */
export function fallsSince(before: Baseline, now: Baseline): readonly string[] {
  const falls: string[] = [];
  for (const [set, langs] of Object.entries(before)) {
    for (const [lang, figures] of Object.entries(langs)) {
      for (const [field, was] of Object.entries(figures)) {
        const is = now[set]?.[lang]?.[field];
        if (is === undefined) falls.push(`${set}, ${lang}: ${field} was ${was} and is no longer measured`);
        else if (was - is > TOLERANCE) falls.push(`${set}, ${lang}: ${field} fell from ${was} to ${is}`);
      }
    }
  }
  return falls;
}
