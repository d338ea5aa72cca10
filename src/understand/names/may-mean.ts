import { createNames } from './names.js';
import { type NearCustomer, namesWithNear } from './near.js';

/** Could one of these customers be meant, by any way that leads to a known name: in the text as it stands, or by a name that was read from it? */
export function mayMean(customers: readonly NearCustomer[], text: string, typed: readonly string[]): boolean {
  const book = createNames(customers.length);
  for (const customer of customers) book.add({ kind: 'customer', ...customer });
  const names = namesWithNear(book, customers);
  return names.find(text).length > 0 || typed.some((name) => names.candidates(name).length > 0);
}
