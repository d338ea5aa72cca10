/** Numbers of a statement must be numbers of the material: as amounts (38万 is 380,000), or as they are written. */

import type { Currency, Lang } from '../terms.js';
import { findAmounts } from '../understand/find-amounts.js';

/** What the material says in numbers. `amounts`: each sum with the currencies it was said in; undefined = in none. */
export interface Figures {
  readonly amounts: ReadonlyMap<number, ReadonlySet<Currency | undefined>>;
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
  const amounts = new Map<number, Set<Currency | undefined>>();
  for (const { value, upTo = value, from = value, ...said } of texts.flatMap((text) => findAmounts(text, { lang }).amounts))
    for (const sum of [value, upTo, from]) amounts.set(sum, (amounts.get(sum) ?? new Set()).add(statedIn(said)));
  const written = texts.flatMap((text) => [...text.normalize('NFKC').matchAll(WRITTEN)].map(([found]) => plainly(found)));
  return { amounts, written: new Set(written) };
}

/** Does the statement bring a number that the material has not? Single digits count things and number lists: they are let pass. */
export function bringsFigure(text: string, { amounts, written }: Figures, lang: Lang): boolean {
  const plain = text.normalize('NFKC');
  const read = findAmounts(plain, { lang }).amounts;
  if (read.some(({ value, upTo = value, ...said }) => [value, upTo].some((sum) => !isOneOf(amounts.get(sum), statedIn(said))))) return true;
  return [...plain.matchAll(WRITTEN)].some(({ 0: found, index }) => {
    const number = plainly(found);
    const inAmount = read.some(({ span }) => span[0] <= index && index < span[1]);
    return number.length > 1 && !inAmount && !written.has(number) && !amounts.has(Number(number));
  });
}

const statedIn = ({ currency, currencyStated }: { readonly currency: Currency; readonly currencyStated: boolean }) =>
  currencyStated ? currency : undefined;

/** Where either side names no currency, the sum is enough. */
const isOneOf = (said: ReadonlySet<Currency | undefined> | undefined, currency: Currency | undefined): boolean =>
  said !== undefined && (currency === undefined || said.has(currency) || said.has(undefined));
