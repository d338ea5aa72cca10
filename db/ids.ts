import { StoreUnavailable } from '../src/errors.js';
import type { Id } from '../src/terms.js';

/** How many row numbers are taken from the database at a time. What a crash leaves unused is lost, which harms nothing. */
const BLOCK = 10_000;

/** Hands out row numbers from blocks, so that a unit of work knows all its numbers before it is written. */
export class Ids {
  #next = 0;
  #end = 0;
  #fetching: Promise<void> | undefined;

  /** `take(count)` moves the database's counter by count and resolves with the first number taken. */
  constructor(private readonly take: (count: number) => Promise<Id>) {}

  next(): Id {
    if (this.#end - this.#next < BLOCK / 2) this.reserve(BLOCK / 2).catch(() => undefined);
    if (this.#next >= this.#end) throw new StoreUnavailable('out of row numbers');
    return this.#next++;
  }

  async reserve(count: number): Promise<void> {
    while (this.#end - this.#next < count) {
      this.#fetching ??= this.#fetch(Math.max(BLOCK, count)).finally(() => {
        this.#fetching = undefined;
      });
      await this.#fetching;
    }
  }

  async #fetch(count: number): Promise<void> {
    const first = await this.take(count);
    // Numbers left in the old block are dropped unless the new one follows on directly.
    if (first !== this.#end) this.#next = first;
    this.#end = first + count;
  }
}
