/** Numbers of a statement must be numbers of the material: as amounts (38万 is 380,000), or as they are written. */

import type { Lang } from '../terms.js';
import { findAmounts } from '../understand/find-amounts.js';

/** What the material says in numbers. */
export interface Figures {
  readonly amounts: ReadonlySet<number>;
  readonly written: ReadonlySet<string>;
}

const WRITTEN = /\d[\d,，]*(?:\.\d+)?/g;
const plainly = (written: string): string =>
  written
    .replace(/[,，]/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

export function figuresOf(texts: readonly string[], lang: Lang): Figures {
  const amounts = texts.flatMap((text) =>
    findAmounts(text, { lang }).amounts.flatMap(({ value, upTo, from }) => [value, upTo ?? value, from ?? value]),
  );
  const written = texts.flatMap((text) => [...text.normalize('NFKC').matchAll(WRITTEN)].map(([found]) => plainly(found)));
  return { amounts: new Set(amounts), written: new Set(written) };
}

/** Does the statement bring a number that the material has not? Single digits count things and number lists: they are let pass. */
export function bringsFigure(text: string, { amounts, written }: Figures, lang: Lang): boolean {
  const plain = text.normalize('NFKC');
  const read = findAmounts(plain, { lang }).amounts;
  if (read.some(({ value, upTo }) => !amounts.has(value) || (upTo !== undefined && !amounts.has(upTo)))) return true;
  return [...plain.matchAll(WRITTEN)].some(({ 0: found, index }) => {
    const number = plainly(found);
    const inAmount = read.some(({ span }) => span[0] <= index && index < span[1]);
    return number.length > 1 && !inAmount && !written.has(number) && !amounts.has(Number(number));
  });
}
