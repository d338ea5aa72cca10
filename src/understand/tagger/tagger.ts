import type { Span } from '../../terms.js';

/** What a name may be: a customer, a person on its side, a rival, a colleague of ours, or something else that only looks like one. */
export const KINDS = ['customer', 'person', 'rival', 'colleague', 'other'] as const;
export type TaggedKind = (typeof KINDS)[number];

/** Tags of a character: 0 outside, then for each kind its beginning, its going on, and its end, which is also what a name of one character is. */
export const TAGS = 1 + 3 * KINDS.length;
export const beginning = (kind: number): number => 1 + 3 * kind;
export const goingOn = (kind: number): number => 2 + 3 * kind;
export const ending = (kind: number): number => 3 + 3 * kind;

/** A name with what it is. */
export interface Tagged {
  readonly kind: TaggedKind;
  readonly span: Span;
}

/** The tags behind which no name is left open: outside, and the ends of names. */
const CLOSED: readonly number[] = [0, ...KINDS.map((_, kind) => ending(kind))];
/** The tags that may stand behind those: outside, the beginnings of names, and the ends, for names of one character. */
const OPENING: readonly number[] = [0, ...KINDS.flatMap((_, kind) => [beginning(kind), ending(kind)])];

/** The likeliest tags of a text, character by character, and how much speaks for them. */
export interface Tagging {
  readonly tags: Uint8Array;
  readonly score: number;
}

/** By how much at most the end of a name says more than the outside does for what may stand behind both: one that lags further behind outside leads nowhere. */
function leadOver(behind: Float64Array): number {
  let lead = 0;
  for (const before of CLOSED) for (const tag of OPENING) lead = Math.max(lead, (behind[before * TAGS + tag] ?? 0) - (behind[tag] ?? 0));
  return lead;
}

/** The ends of names that may lead somewhere. */
const live = new Uint8Array(KINDS.length);

/** How much speaks at most for each tag at each character so far, and the tag before it there: room that is used again for every text. */
let best = new Float64Array(256 * TAGS);
let from = new Uint8Array(256 * TAGS);

/**
 * The likeliest tags for what was weighed, character by character, given how much speaks for each tag (column) behind another (row; the last row is the start);
 * `without` names a kind that must not be among them.
 */
export function tagsOf(length: number, sums: Readonly<Float64Array>, behind: Float64Array, without?: TaggedKind): Tagging {
  const barred = without === undefined ? -1 : KINDS.indexOf(without);
  const all = length * TAGS;
  const lead = leadOver(behind);
  if (best.length < all) [best, from] = [new Float64Array(all), new Uint8Array(all)];
  best.fill(Number.NEGATIVE_INFINITY, 0, TAGS);
  for (const tag of OPENING) if (!isOf(tag, barred)) best[tag] = (behind[TAGS * TAGS + tag] ?? 0) + (sums[tag] ?? 0);
  for (let before = 0, at = TAGS; at < all; before = at, at += TAGS) {
    const outside = best[before] ?? 0;
    let alive = 0;
    for (let end = ending(0); end < TAGS; end += 3) if ((best[before + end] ?? 0) + lead > outside) live[alive++] = end;
    for (let n = 0; n < OPENING.length; n++) {
      const tag = OPENING[n] ?? 0;
      let most = isOf(tag, barred) ? Number.NEGATIVE_INFINITY : outside + (behind[tag] ?? 0);
      let whence = 0;
      if (most > Number.NEGATIVE_INFINITY)
        for (let l = 0; l < alive; l++) {
          const end = live[l] ?? 0;
          const sum = (best[before + end] ?? 0) + (behind[end * TAGS + tag] ?? 0);
          if (sum <= most) continue;
          most = sum;
          whence = end;
        }
      best[at + tag] = most + (sums[at + tag] ?? 0);
      from[at + tag] = whence;
    }
    for (let begun = beginning(0); begun < TAGS; begun += 3) {
      const on = begun + 1;
      const end = begun + 2;
      const first = best[before + begun] ?? 0;
      const later = best[before + on] ?? 0;
      const begunOn = first + (behind[begun * TAGS + on] ?? 0);
      const onOn = later + (behind[on * TAGS + on] ?? 0);
      best[at + on] = Math.max(begunOn, onOn) + (sums[at + on] ?? 0);
      from[at + on] = onOn > begunOn ? on : begun;
      const begunEnd = first + (behind[begun * TAGS + end] ?? 0);
      const onEnd = later + (behind[on * TAGS + end] ?? 0);
      const most = Math.max(begunEnd, onEnd) + (sums[at + end] ?? 0);
      if (most <= (best[at + end] ?? 0)) continue;
      best[at + end] = most;
      from[at + end] = onEnd > begunEnd ? on : begun;
    }
  }
  const last = all - TAGS;
  let tag = 0;
  for (const other of CLOSED) if ((best[last + other] ?? 0) > (best[last + tag] ?? 0)) tag = other;
  const score = length === 0 ? 0 : (best[last + tag] ?? 0);
  const tags = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAGS + tag] ?? 0;
  }
  return { tags, score };
}

/** Is this a tag of that kind? */
const isOf = (tag: number, kind: number): boolean => tag > 0 && Math.floor((tag - 1) / 3) === kind;

/** The names that the tags spell. */
export function namesOf(tags: Uint8Array): Tagged[] {
  const names: Tagged[] = [];
  for (let i = 0; i < tags.length; i++) {
    const kind = Math.floor(((tags[i] ?? 0) - 1) / 3);
    const named = KINDS[kind];
    if (named === undefined) continue;
    const start = i;
    while (i < tags.length - 1 && tags[i] !== ending(kind)) i++;
    names.push({ kind: named, span: [start, i + 1] });
  }
  return names;
}
