import type { Span } from '../../terms.js';

/** What a name may be: a customer, a person on its side, a rival, a colleague of ours, or something else that only looks like one. */
export const KINDS = ['customer', 'person', 'rival', 'colleague', 'other'] as const;
export type TaggedKind = (typeof KINDS)[number];

/** Tags of a character: 0 outside, then for each kind its beginning and its going on. */
export const TAGS = 1 + 2 * KINDS.length;
export const beginning = (kind: number): number => 1 + 2 * kind;
export const goingOn = (kind: number): number => 2 + 2 * kind;

/** A name with what it is. */
export interface Tagged {
  readonly kind: TaggedKind;
  readonly span: Span;
}

/** The tags that may stand behind any other: outside, and the beginnings of names. A name goes on only behind its own beginning. */
const ANYWHERE: readonly number[] = [0, ...KINDS.map((_, kind) => beginning(kind))];

/** The likeliest tags of a text, character by character, and how much speaks for them. */
export interface Tagging {
  readonly tags: Uint8Array;
  readonly score: number;
}

/** By how much at most any tag says more than the one outside does for what may stand behind both: one that lags further behind outside leads nowhere. */
function leadOver(behind: Float64Array): number {
  let lead = 0;
  for (let before = 1; before < TAGS; before++)
    for (const tag of ANYWHERE) lead = Math.max(lead, (behind[before * TAGS + tag] ?? 0) - (behind[tag] ?? 0));
  return lead;
}

/** The tags that may lead somewhere, of those beside the one outside. */
const live = new Uint8Array(TAGS);

/** How much speaks at most for each tag at each character so far, and the tag before it there: room that is used again for every text. */
let best = new Float64Array(256 * TAGS);
let from = new Uint8Array(256 * TAGS);

/**
 * The likeliest tags for what was weighed, character by character, given how much speaks for each tag (column) behind another (row; the last row is the start);
 * `without` names a kind that must not be among them.
 */
export function tagsOf(length: number, sums: Readonly<Float64Array>, behind: Float64Array, without?: TaggedKind): Tagging {
  const barred = without === undefined ? -1 : beginning(KINDS.indexOf(without));
  const all = length * TAGS;
  const lead = leadOver(behind);
  if (best.length < all) [best, from] = [new Float64Array(all), new Uint8Array(all)];
  for (let tag = 0; tag < TAGS; tag++)
    best[tag] = tag === barred || !ANYWHERE.includes(tag) ? Number.NEGATIVE_INFINITY : (behind[TAGS * TAGS + tag] ?? 0) + (sums[tag] ?? 0);
  for (let before = 0, at = TAGS; at < all; before = at, at += TAGS) {
    const outside = best[before] ?? 0;
    let alive = 0;
    for (let other = 1; other < TAGS; other++) if ((best[before + other] ?? 0) + lead > outside) live[alive++] = other;
    for (let n = 0; n < ANYWHERE.length; n++) {
      const tag = ANYWHERE[n] ?? 0;
      let most = tag === barred ? Number.NEGATIVE_INFINITY : outside + (behind[tag] ?? 0);
      let whence = 0;
      if (tag !== barred)
        for (let l = 0; l < alive; l++) {
          const other = live[l] ?? 0;
          const sum = (best[before + other] ?? 0) + (behind[other * TAGS + tag] ?? 0);
          if (sum <= most) continue;
          most = sum;
          whence = other;
        }
      best[at + tag] = most + (sums[at + tag] ?? 0);
      from[at + tag] = whence;
    }
    for (let begun = 1; begun < TAGS; begun += 2) {
      const on = begun + 1;
      const first = (best[before + begun] ?? 0) + (behind[begun * TAGS + on] ?? 0);
      const later = (best[before + on] ?? 0) + (behind[on * TAGS + on] ?? 0);
      best[at + on] = Math.max(first, later) + (sums[at + on] ?? 0);
      from[at + on] = later > first ? on : begun;
    }
  }
  const end = all - TAGS;
  let tag = 0;
  for (let other = 1; other < TAGS; other++) if ((best[end + other] ?? 0) > (best[end + tag] ?? 0)) tag = other;
  const score = length === 0 ? 0 : (best[end + tag] ?? 0);
  const tags = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag] ?? 0;
  }
  return { tags, score };
}

/** The names that the tags spell. */
export function namesOf(tags: Uint8Array): Tagged[] {
  const names: Tagged[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? 0;
    const kind = tag % 2 === 0 ? undefined : KINDS[tag >> 1];
    if (kind === undefined) continue;
    let end = i + 1;
    while (tags[end] === tag + 1) end++;
    names.push({ kind, span: [i, end] });
    i = end - 1;
  }
  return names;
}
