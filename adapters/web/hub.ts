/** One thing that happened, as the stream tells it. `key` names it: the same key is told once. */
export interface Happening {
  readonly event: 'message' | 'people' | 'groups';
  readonly key?: string;
  /** Only for those who listen now: it is not told again after a break. */
  readonly fleeting?: true;
  readonly data: unknown;
  /** Account ids; absent = everybody. */
  readonly readers?: readonly string[];
}

/** Live listeners and the last happenings, so that one who reconnects misses nothing. */
export interface Hub {
  publish(happening: Happening): void;
  /** A server-sent stream for one person, beginning after `lastSeen`; when that is no longer known it says `resync` first. */
  listen(account: string, lastSeen: string | undefined): ReadableStream<Uint8Array>;
  /** Keeps connections open through proxies that close silent ones. */
  beat(): void;
  close(): void;
}

/** How many happenings are kept for those who reconnect. */
const KEPT = 1000;
/** A listener that is this many frames behind is closed; it reconnects and catches up. */
const BEHIND = 500;

/** `run` names this run of the program: marks of an earlier run lead to `resync`. */
export function createHub(run: string): Hub {
  const listeners = new Map<ReadableStreamDefaultController<Uint8Array>, string>();
  const kept: { readonly mark: number; readonly happening: Happening }[] = [];
  let last = 0;

  function tell(controller: ReadableStreamDefaultController<Uint8Array>, frame: Uint8Array): void {
    if ((controller.desiredSize ?? 0) < -BEHIND) {
      drop(controller);
      return;
    }
    try {
      controller.enqueue(frame);
    } catch {
      // The reader went away between two frames: nobody is left to tell.
      listeners.delete(controller);
    }
  }

  function drop(controller: ReadableStreamDefaultController<Uint8Array>): void {
    listeners.delete(controller);
    try {
      controller.close();
    } catch {
      // Closed already by the reader.
    }
  }

  function catchUp(controller: ReadableStreamDefaultController<Uint8Array>, account: string, lastSeen: string | undefined): void {
    const mark = markOf(lastSeen, run);
    const oldest = kept[0]?.mark ?? last + 1;
    if (mark === undefined || mark < oldest - 1 || mark > last) {
      // A first visit and a lost place get the same answer: here is where we are, read what is there.
      tell(controller, frameOf('resync', {}, `${run}-${last}`));
      return;
    }
    for (const { mark: each, happening } of kept) {
      if (each > mark && reaches(happening, account)) tell(controller, frameOf(happening.event, happening.data, `${run}-${each}`));
    }
  }

  return {
    publish(happening) {
      if (happening.key !== undefined && kept.some((each) => each.happening.key === happening.key)) return;
      if (!happening.fleeting) {
        last += 1;
        kept.push({ mark: last, happening });
        if (kept.length > KEPT) kept.shift();
      }
      const frame = frameOf(happening.event, happening.data, happening.fleeting ? undefined : `${run}-${last}`);
      for (const [controller, account] of listeners) if (reaches(happening, account)) tell(controller, frame);
    },
    listen(account, lastSeen) {
      let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          mine = controller;
          listeners.set(controller, account);
          tell(controller, encode('retry: 1500\n\n'));
          catchUp(controller, account, lastSeen);
        },
        cancel() {
          if (mine) listeners.delete(mine);
        },
      });
    },
    beat() {
      for (const controller of listeners.keys()) tell(controller, encode(': beat\n\n'));
    },
    close() {
      for (const controller of [...listeners.keys()]) drop(controller);
    },
  };
}

function reaches(happening: Happening, account: string): boolean {
  return happening.readers === undefined || happening.readers.includes(account);
}

function markOf(lastSeen: string | undefined, run: string): number | undefined {
  if (lastSeen === undefined || !lastSeen.startsWith(`${run}-`)) return undefined;
  const mark = Number(lastSeen.slice(run.length + 1));
  return Number.isSafeInteger(mark) && mark >= 0 ? mark : undefined;
}

/** Without an id a listener's place stays where it was. */
function frameOf(event: string, data: unknown, id: string | undefined): Uint8Array {
  return encode(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
