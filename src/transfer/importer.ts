/** Works off imports one after the other, beside everything else: what a commit asks for, and what a restart left behind. */
import type { Lease, Log } from '../adapter.js';
import type { Decision } from '../decision.js';
import { StoreUnavailable } from '../errors.js';
import { plainCard } from '../features/import/card.js';
import { WORDS } from '../features/import/words.js';
import { firstWorkspace } from '../people/queries.js';
import type { Commit } from '../scene.js';
import type { Id } from '../terms.js';
import { type BatchParts, checkFile, clearAway, type Job, jobOf, stageFile } from './batch-work.js';
import { unfinishedBatches } from './queries.js';

export interface ImporterParts extends Omit<BatchParts, 'commit'> {
  readonly commit: Commit;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly log: Log;
  /** One of several programs works at a time: rows out of sight are everybody's. */
  readonly lease: Lease;
}

export interface Importer {
  /** Told of every commit: a batch to be checked, staged or cleared is taken up. */
  committed(decision: Decision): void;
  /** Takes up what a run that ended left, here or elsewhere: a half-staged batch is cleared away, a waiting one begun. */
  recover(): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Ends after the slice under way; the rest is cleared at the next start. */
  stop(): void;
}

const RETRY_MS = 1000;
/** Whoever dies while importing is followed by another after this long. */
const LEASE_MS = 120_000;
const LEASE = 'import';

export function createImporter({ commit: commitOnce, wait, log, lease, ...rest }: ImporterParts): Importer {
  let stopped = false;
  let working = 0;
  let heldAt = 0;
  let work: Promise<void> = Promise.resolve();
  const cancelled = new Set<Id>();
  const parts: BatchParts = { ...rest, commit };

  async function commit(decision: Decision): Promise<'committed' | 'repeated'> {
    for (;;) {
      try {
        if (!(await mine())) throw new Error('another program has taken the import over');
        return await commitOnce(decision);
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || stopped) throw error;
        await wait(RETRY_MS);
      }
    }
  }

  /** True while this program may work; renewed in good time. */
  async function mine(): Promise<boolean> {
    const now = parts.now();
    if (now - heldAt < LEASE_MS / 4) return true;
    const held = await lease.hold(LEASE, LEASE_MS);
    heldAt = held ? now : 0;
    return held;
  }

  async function turn(batch: Id): Promise<boolean> {
    for (;;) {
      if (stopped) return false;
      const held = await mine().catch(report(batch));
      if (held === true) return true;
      await wait(RETRY_MS);
    }
  }

  function enqueue(batch: Id, run: (job: Job) => Promise<void>): void {
    working += 1;
    work = work
      .then(async () => {
        if (await turn(batch)) await workOn(batch, run);
      })
      .then(async () => {
        working -= 1;
        if (working > 0) return;
        heldAt = 0;
        await lease.release(LEASE).catch(() => undefined);
      });
  }

  async function workOn(batch: Id, run: (job: Job) => Promise<void>): Promise<void> {
    const job = await jobOf(parts, batch).catch(report(batch));
    if (!job || job === 'failed') return;
    await run(job)
      .catch(report(batch))
      // Whatever went wrong, nothing half-written stays, and the person is told.
      .then((outcome) => (outcome === 'failed' && !stopped ? drop(job, WORDS[job.lang].broke) : undefined))
      .catch(report(batch));
  }

  const report =
    (batch: Id) =>
    (error: unknown): 'failed' => {
      log.error({ batch, error: error instanceof Error ? error.name : 'unknown' }, 'import not finished');
      return 'failed';
    };

  async function goOn(job: Job): Promise<void> {
    const { batch } = job;
    switch (batch.state) {
      case 'checking':
        return checkFile(parts, job);
      case 'staging':
        return stageFile(parts, job, () => !stopped && !cancelled.has(batch.id));
      case 'cancelled':
        cancelled.delete(batch.id);
        return drop(job, WORDS[job.lang].cancelled, 'cancelled');
      case 'checked':
      case 'live':
      case 'failed':
        return;
    }
  }

  function drop(job: Job, text: (name: string) => string, state: 'cancelled' | 'failed' = 'failed'): Promise<void> {
    return clearAway(parts, job, plainCard(text(job.file.name)), state);
  }

  return {
    committed({ changes }) {
      for (const change of changes) {
        if (change.table !== 'importBatch' || change.kind === 'remove') continue;
        const [id, state] = change.kind === 'insert' ? [change.row.id, change.row.state] : [change.id, change.set.state];
        if (state === 'cancelled' && change.kind === 'update') cancelled.add(id);
        if (state === 'checking' || state === 'staging' || state === 'cancelled') enqueue(id, goOn);
      }
    },
    async recover() {
      const workspace = await firstWorkspace(parts.records);
      if (!workspace || working > 0) return;
      const unfinished = await unfinishedBatches(parts.records, workspace.staging);
      // While another program holds it, what is unfinished is in good hands.
      if (unfinished.length === 0 || !(await mine())) return;
      for (const id of unfinished) {
        const half = (job: Job): boolean => id === workspace.staging && job.batch.state === 'staging';
        enqueue(id, (job) => (half(job) ? drop(job, WORDS[job.lang].dropped) : goOn(job)));
      }
    },
    idle: () => work,
    stop() {
      stopped = true;
    },
  };
}
