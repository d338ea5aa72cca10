/** When a value counts as the labelled one. */

const MARKS = /[\s"'“”‘’「」『』《》()（）[\]【】,，.。·・、:：;；!！?？\-_—&+]/g;
const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|inc|llc|ltd|co|corp|gmbh)$/;

/** A name as it is compared: no width, case, spaces, punctuation or legal form. */
export function plainName(name: string | null | undefined): string {
  let plain = (name ?? '').normalize('NFKC').toLowerCase().replace(MARKS, '');
  // 某某集团有限公司 carries two.
  for (let round = 0; round < 2; round++) {
    const shorter = plain.replace(LEGAL_FORM, '');
    if (shorter.length >= 2) plain = shorter;
  }
  return plain;
}

export function isSameName(said: string | null | undefined, labels: readonly (string | null)[]): boolean {
  const plain = plainName(said);
  return plain !== '' && labels.some((label) => plainName(label) === plain);
}

/** The same, or one holds the other with two characters at least. */
export function isNearName(said: string | null | undefined, labels: readonly (string | null)[]): boolean {
  const plain = plainName(said);
  if (plain === '') return false;
  return labels.some((label) => {
    const other = plainName(label);
    return plain === other || (Math.min(plain.length, other.length) >= 2 && (plain.includes(other) || other.includes(plain)));
  });
}

/** How well two names fit, for pairing: 2 the same, 1 near, 0 not. */
export function fitOfNames(said: string | null | undefined, labels: readonly (string | null)[]): number {
  return isSameName(said, labels) ? 2 : isNearName(said, labels) ? 1 : 0;
}

/** Equal to half a cent. */
export function isSameNumber(said: number | null | undefined, label: number | null): boolean {
  if (said == null || label == null || !Number.isFinite(said)) return false;
  return Math.abs(said - label) <= Math.max(0.005, Math.abs(label) * 1e-9);
}

/** The day at the head of a text, if there is one. */
export function dayIn(text: string | null | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
}

/** Pairs of two lists, each member once, the best fit first; a fit of 0 is none. */
export function pairUp(
  labels: number,
  said: number,
  fitOf: (label: number, said: number) => number,
): readonly (readonly [label: number, said: number])[] {
  const possible: { readonly label: number; readonly said: number; readonly fit: number }[] = [];
  for (let i = 0; i < labels; i++) {
    for (let j = 0; j < said; j++) {
      const value = fitOf(i, j);
      if (value > 0) possible.push({ label: i, said: j, fit: value });
    }
  }
  possible.sort((a, b) => b.fit - a.fit || a.label - b.label || a.said - b.said);
  const takenLabels = new Set<number>();
  const takenSaid = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const pair of possible) {
    if (takenLabels.has(pair.label) || takenSaid.has(pair.said)) continue;
    takenLabels.add(pair.label);
    takenSaid.add(pair.said);
    pairs.push([pair.label, pair.said]);
  }
  return pairs;
}
