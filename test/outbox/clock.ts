/** A clock that moves only when told to; timers ring on the way. */
export interface Clock {
  readonly now: () => number;
  readonly timer: (ms: number, run: () => void) => () => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Moves on by so much, from ring to ring, letting what each ring starts come to rest. */
  advance(ms: number): Promise<void>;
  /** Lets what is under way come to rest without moving on. */
  rest(): Promise<void>;
}

/** `busy` tells how much is under way that needs no time to pass. */
export function createClock(start: number, busy: () => number): Clock {
  let now = start;
  const rings = new Set<{ readonly at: number; readonly run: () => void }>();

  function timer(ms: number, run: () => void): () => void {
    const ring = { at: now + ms, run };
    rings.add(ring);
    return () => rings.delete(ring);
  }

  async function rest(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = busy() > 0 ? 0 : quiet + 1) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    now: () => now,
    timer,
    wait: (ms) =>
      new Promise((resolve) => {
        timer(ms, resolve);
      }),
    rest,
    async advance(ms) {
      const until = now + ms;
      await rest();
      for (;;) {
        const next = [...rings].reduce<{ at: number; run: () => void } | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
        if (!next || next.at > until) break;
        now = Math.max(now, next.at);
        rings.delete(next);
        next.run();
        await rest();
      }
      now = until;
      await rest();
    },
  };
}
