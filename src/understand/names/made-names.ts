import type { Id } from '../../terms.js';
import { createNames } from './names.js';
import { type NearCustomer, namesWithNear } from './near.js';

/** Customers that were made a moment ago, among which a name or a text may mean one. */
export interface MadeNames {
  add(customer: NearCustomer): void;
  forget(customer: NearCustomer): void;
  /** Those that may be meant, by any way that leads to a known name: in the text as it stands, or by a name that was read from it. */
  meant(text: string, typed: readonly string[]): ReadonlySet<Id>;
}

/** A book keeps room for what was forgotten: after so many names an empty one takes its place. */
const NAMES_A_BOOK = 1000;

export function createMadeNames(): MadeNames {
  let book = createNames();
  let taken = 0;
  const there = new Map<Id, NearCustomer>();
  return {
    add(customer) {
      there.set(customer.id, customer);
      book.add({ kind: 'customer', ...customer });
      taken += 1;
    },
    forget({ id, name }) {
      there.delete(id);
      book.remove({ kind: 'customer', id, name });
      if (there.size > 0 || taken < NAMES_A_BOOK) return;
      book = createNames();
      taken = 0;
    },
    meant(text, typed) {
      if (there.size === 0) return NOBODY;
      const names = namesWithNear(book, [...there.values()]);
      return new Set([...names.find(text), ...typed.flatMap((name) => names.candidates(name))].map(({ id }) => id));
    },
  };
}

const NOBODY: ReadonlySet<Id> = new Set();
