/**
 * Units of work of the one writer of a file. Those that are there at once share a transaction; the disk is waited for on another
 * thread, where nobody else waits with it, and what comes meanwhile shares the next one.
 */

export interface UnitsParts {
  readonly begin: () => void;
  readonly commit: () => void;
  /** Undoes what was begun, if something is. */
  readonly rollBack: () => void;
  readonly log: Flushing;
  /** What callers are told of an error. */
  readonly translate: (error: unknown) => unknown;
}

/** The log that commits are appended to: a commit outlives a cut of the power once the log was flushed after it. */
export interface Flushing {
  flush(): Promise<void>;
  /** At once, everybody waiting: cheaper where nobody else is there. */
  flushNow(): void;
  /** After a flush that failed: writes everything where it belongs, past the log, of which nothing is sure any more. */
  repair(): void;
}

export interface Units {
  /** Shares its transaction with what else is waiting. `urgent`: somebody waits to be told that it is kept. */
  queued<T>(work: () => T, urgent?: boolean): Promise<T>;
  /** In a transaction of its own, which has ended when this returns; resolves when that is kept. */
  atOnce<T>(work: () => T): Promise<T>;
  /** In a transaction of its own, kept with the next unit: for what only later units build on. */
  beforeNext<T>(work: () => T): T;
  /** Leaves what is queued waiting until `work` has ended. */
  whileNobodyWrites(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

/** One unit waiting for its turn: what it does inside the transaction, and who is told how it ended. */
interface Pending {
  readonly work: () => unknown;
  readonly urgent: boolean;
  /** Queued by whoever was just told of the unit before, not by somebody new. */
  readonly goesOn: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Called once the log was flushed, or could not be. */
type Tell = (error?: unknown) => void;

/** At most this many units share one commit, so that the first of them does not wait long. */
const GROUP = 64;
/** … and nothing waits longer than this for others to share it with. */
const LONGEST_MS = 10;
/** Units that came one by one for so long are flushed at once, without another thread … */
const ALONE_AFTER = 8;
/** … but for every so many that are somebody new's, to see whether others come meanwhile. */
const LOOK_EVERY = 16;

export function createUnits({ begin, commit, rollBack, log, translate }: UnitsParts): Units {
  let pending: Pending[] = [];
  let scheduled = false;
  let since = 0;
  let seen = 0;
  /** Committed, and told when the log has been flushed. */
  let unkept: Tell[] = [];
  let flushing = false;
  let doubtful = false;
  /** Somebody needs a pause. */
  let paused = false;
  /** So many units came while no other was there; those by which one writer goes on are not counted from the first flush at once. */
  let alone = 0;
  /** The last unit is one by which its writer goes on. */
  let goesOn = false;
  /** Somebody was told, and what they do at once is not yet done. */
  let telling = false;
  const idlers: (() => void)[] = [];

  function inTransaction<T>(work: () => T): T {
    if (doubtful) {
      log.repair();
      doubtful = false;
    }
    begin();
    try {
      const value = work();
      commit();
      return value;
    } catch (error) {
      rollBack();
      throw error;
    }
  }

  /** Waits as long as more comes with every turn, though not for long: one wait for the disk serves them all. */
  function commitSoon(): void {
    if (paused) {
      scheduled = false;
      return;
    }
    const growing = pending.length > seen && pending.length < GROUP && performance.now() - since < LONGEST_MS;
    seen = pending.length;
    if (growing && !pending.some(({ urgent }) => urgent)) setImmediate(commitSoon);
    else commitGroup();
  }

  function schedule(): void {
    if (scheduled || flushing || paused) return;
    scheduled = true;
    since = performance.now();
    setImmediate(commitSoon);
  }

  function commitGroup(): void {
    scheduled = false;
    seen = 0;
    const group = pending.slice(0, GROUP);
    pending = pending.slice(GROUP);
    const only = group.length === 1 && pending.length === 0 ? group[0] : undefined;
    goesOn = only?.goesOn === true && alone > ALONE_AFTER;
    if (!goesOn) alone = only === undefined ? 0 : alone + 1;
    try {
      const results = inTransaction(() => group.map((p) => p.work()));
      for (const [i, p] of group.entries()) whenKept(p, results[i]);
    } catch (error) {
      // One of the group failed and took the others back with it: each gets its own turn.
      if (group.length > 1) for (const p of group) commitOne(p);
      else group[0]?.reject(translate(error));
    }
    flush();
  }

  function commitOne(p: Pending): void {
    try {
      whenKept(p, inTransaction(p.work));
    } catch (error) {
      p.reject(translate(error));
    }
  }

  function whenKept({ resolve, reject }: Pick<Pending, 'resolve' | 'reject'>, value: unknown): void {
    unkept.push((error) => (error === undefined ? resolve(value) : reject(translate(error))));
  }

  function flush(): void {
    if (flushing) return;
    const told = unkept;
    unkept = [];
    if (told.length === 0) goOn();
    else if (alone > ALONE_AFTER && (goesOn || alone % LOOK_EVERY !== 0)) flushAlone(told);
    else flushBeside(told);
  }

  function flushBeside(told: readonly Tell[]): void {
    flushing = true;
    log
      .flush()
      .catch(keepOtherwise)
      .then(
        () => ended(told),
        (error: unknown) => ended(told, error),
      );
  }

  function flushAlone(told: readonly Tell[]): void {
    try {
      keptNow();
      tellAll(told);
    } catch (error) {
      tellAll(told, error);
    }
    goOn();
  }

  function keptNow(): void {
    try {
      log.flushNow();
    } catch (error) {
      keepOtherwise(error);
    }
  }

  /** What could not be flushed is nowhere for sure; until it is written elsewhere nothing more is. */
  function keepOtherwise(error: unknown): void {
    doubtful = true;
    try {
      log.repair();
    } catch {
      throw error;
    }
    doubtful = false;
  }

  function ended(told: readonly Tell[], error?: unknown): void {
    flushing = false;
    if (pending.length + unkept.length > 0) alone = 0;
    tellAll(told, error);
    flush();
  }

  function tellAll(told: readonly Tell[], error?: unknown): void {
    telling = true;
    for (const tell of told) tell(error);
    // A tick asked for by a promise's callback comes when all such callbacks have run: before anything new is read from outside.
    queueMicrotask(() =>
      process.nextTick(() => {
        telling = false;
      }),
    );
  }

  function goOn(): void {
    if (pending.length > 0) schedule();
    else for (const idle of idlers.splice(0)) idle();
  }

  return {
    queued: <T>(work: () => T, urgent = false) =>
      new Promise<T>((resolve, reject) => {
        // `resolve` is called with what `work` gave and nothing else.
        pending.push({ work, urgent, goesOn: telling, resolve: resolve as (value: unknown) => void, reject });
        schedule();
      }),
    atOnce: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        commitOne({ work, urgent: true, goesOn: false, resolve: resolve as (value: unknown) => void, reject });
        flush();
      }),
    beforeNext(work) {
      try {
        return inTransaction(work);
      } catch (error) {
        throw translate(error);
      }
    },
    async whileNobodyWrites(work) {
      paused = true;
      await work().finally(() => {
        paused = false;
        if (!flushing) goOn();
      });
    },
    async idle() {
      if (pending.length + unkept.length > 0 || flushing) await new Promise<void>((resolve) => idlers.push(resolve));
    },
  };
}
