import type { Settlement, Store } from '../../db/store.js';

export interface Settling {
  /** How a send ended; `landed` is called once that is written down. */
  add(settlement: Settlement, landed: () => void): void;
  /** Writes down what could not be written before. */
  retry(): void;
  /** Gives up on what cannot be written now: those sends count as interrupted at the next start. */
  abandon(): void;
}

/** Writes down how sends ended, together what ended meanwhile. `failed`: the store takes no writes now, `retry` is to be called. */
export function createSettling(store: Pick<Store, 'settle'>, written: () => void, failed: (error: unknown) => void): Settling {
  let waiting: { readonly settlement: Settlement; readonly landed: () => void }[] = [];
  let writing = false;
  let abandoned = false;

  function write(): void {
    if (writing || waiting.length === 0) return;
    writing = true;
    const batch = waiting;
    waiting = [];
    store
      .settle(batch.map((each) => each.settlement))
      .then(() => {
        for (const { landed } of batch) landed();
        written();
      })
      .catch((error: unknown) => {
        if (abandoned) for (const { landed } of batch) landed();
        else waiting = [...batch, ...waiting];
        failed(error);
      })
      .finally(() => {
        writing = false;
        if (waiting.length > 0 && waiting[0] !== batch[0]) write();
      });
  }

  return {
    add(settlement, landed) {
      waiting.push({ settlement, landed });
      write();
    },
    retry: write,
    abandon() {
      abandoned = true;
      if (!writing) write();
    },
  };
}
