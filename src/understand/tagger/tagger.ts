import type { Span } from '../../terms.js';
import { FEATURES, featuresAt, type Seen } from './features.js';

/** What a name may be: a customer, a person on its side, a rival, a colleague of ours, or something else that only looks like one. */
export const KINDS = ['customer', 'person', 'rival', 'colleague', 'other'] as const;
export type TaggedKind = (typeof KINDS)[number];

/** Tags of a character: 0 outside, then for each kind its beginning and its going on. */
export const TAGS = 1 + 2 * KINDS.length;
export const beginning = (kind: number): number => 1 + 2 * kind;
export const goingOn = (kind: number): number => 2 + 2 * kind;

/** The learned weights: of each feature for each tag, found by its hash, and of each tag behind another (row: the one before; the last row: the start). */
export interface TagWeights {
  /** Where the weights of a feature begin; negative for one that was not learned. */
  find(hash: number): number;
  readonly weights: { readonly [place: number]: number };
  readonly behind: { readonly [place: number]: number };
}

/** A name with what it is. */
export interface Tagged {
  readonly kind: TaggedKind;
  readonly span: Span;
}

/** The tags that may stand before each: a name goes on only behind its own beginning. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  tag === 0 || tag % 2 === 1 ? Array.from({ length: TAGS }, (_, before) => before) : [tag - 1, tag],
);

/** How much speaks for each tag at each character. */
export function weigh(text: Seen, { find, weights }: TagWeights): Float64Array {
  const sums = new Float64Array(text.length * TAGS);
  const hashes = new Int32Array(FEATURES);
  for (let i = 0; i < text.length; i++) {
    featuresAt(text, i, hashes);
    for (let n = 0; n < FEATURES; n++) {
      const at = find(hashes[n] ?? 0);
      if (at >= 0) for (let tag = 0; tag < TAGS; tag++) sums[i * TAGS + tag] = (sums[i * TAGS + tag] ?? 0) + (weights[at + tag] ?? 0);
    }
  }
  return sums;
}

/** The likeliest tags of a text, character by character, and how much speaks for them. */
export interface Tagging {
  readonly tags: Uint8Array;
  readonly score: number;
}

/** The likeliest tags for what was weighed; `without` names a kind that must not be among them. */
export function tagsOf(sums: Float64Array, behind: TagWeights['behind'], without?: TaggedKind): Tagging {
  const length = sums.length / TAGS;
  const barred = without === undefined ? -1 : beginning(KINDS.indexOf(without));
  const best = new Float64Array((length + 1) * TAGS);
  const from = new Uint8Array(length * TAGS);
  for (let i = 0; i < length; i++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let most = Number.NEGATIVE_INFINITY;
      let whence = 0;
      const before = BEFORE[tag] ?? [];
      if (tag === barred) most = Number.NEGATIVE_INFINITY;
      else if (i === 0) most = before.includes(0) ? (behind[TAGS * TAGS + tag] ?? 0) : most;
      else
        for (let n = 0; n < before.length; n++) {
          const other = before[n] ?? 0;
          const sum = (best[i * TAGS + other] ?? 0) + (behind[other * TAGS + tag] ?? 0);
          if (sum <= most) continue;
          most = sum;
          whence = other;
        }
      best[(i + 1) * TAGS + tag] = most + (sums[i * TAGS + tag] ?? 0);
      from[i * TAGS + tag] = whence;
    }
  }
  const ends = best.subarray(length * TAGS);
  let tag = 0;
  for (let other = 1; other < TAGS; other++) if ((ends[other] ?? 0) > (ends[tag] ?? 0)) tag = other;
  const score = ends[tag] ?? 0;
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
    const kind = KINDS[(tag - 1) / 2];
    if (tag % 2 === 0 || kind === undefined) continue;
    let end = i + 1;
    while (tags[end] === tag + 1) end++;
    names.push({ kind, span: [i, end] });
    i = end - 1;
  }
  return names;
}
