/** Counts what a month's quota is spent on, warns the admins once, and knows when updates had better be put together. */
import { z } from 'zod';
import type { PlatformPorts } from '../../src/adapter.js';
import type { At } from '../../src/terms.js';
import { MONTH, SCARCE } from './limits.js';
import { jsonOf } from './wire.js';
import { WORDS } from './words.js';

export interface Quota {
  /** An interface is called. */
  call(): void;
  /** A message or click is pushed to us. */
  push(): void;
  /** The platform says that the calls of this month are used up. */
  spend(): void;
  /** The platform says that it pushes nothing more this month. */
  pushesSpent(): void;
  /** `scarce`: little is left; `spent`: the platform takes no more calls this month. */
  state(): 'plenty' | 'scarce' | 'spent';
  /** Takes up what was counted before a restart. */
  load(): Promise<void>;
  /** Writes down what was counted since. */
  flush(): Promise<void>;
}

const counts = z.object({ calls: z.number(), pushes: z.number() });
type Counts = z.infer<typeof counts>;
const NONE: Counts = { calls: 0, pushes: 0 };

/** Written down after this many, so that a crash forgets few. */
const FLUSH_EACH = 20;
const TELL_EACH = 50;
const DAY = 86_400_000;

/** The platform's months are Beijing's. */
const monthOf = (at: At): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 7);

type Ports = Pick<PlatformPorts, 'keep' | 'now' | 'log' | 'tellAdmins'>;

export function createQuota({ keep, now, log, tellAdmins }: Ports): Quota {
  let month = monthOf(now());
  let known: Counts = NONE;
  let fresh: { calls: number; pushes: number } = { ...NONE };
  let spent = false;
  let writing = Promise.resolve();

  const keyOf = (of: string): string => `quota:${of}`;
  const total = (kind: keyof Counts): number => known[kind] + fresh[kind];

  function turn(): void {
    const today = monthOf(now());
    if (today === month) return;
    month = today;
    known = NONE;
    fresh = { ...NONE };
    spent = false;
  }

  function count(kind: keyof Counts): void {
    turn();
    fresh[kind] += 1;
    // Told again now and then, in case there was no admin yet; whoever has been told hears it once.
    const over = total(kind) - Math.ceil(MONTH[kind] * SCARCE);
    if (over >= 0 && over % TELL_EACH === 0) tell(`quota-80-${kind}-${month}`, WORDS.quota[kind](total(kind), MONTH[kind]));
    if ((fresh.calls + fresh.pushes) % FLUSH_EACH === 0) void flush();
  }

  function tell(key: string, text: string): void {
    tellAdmins(`dingtalk-${key}`, text).catch(() => log.warn({ key }, 'the admins could not be told'));
  }

  async function read(of: string): Promise<Counts> {
    const text = await keep.get(keyOf(of));
    const parsed = counts.safeParse(text === undefined ? NONE : jsonOf(text));
    return parsed.success ? parsed.data : NONE;
  }

  /** Adds to what is written, so that two instances count into one sum. */
  async function write(): Promise<void> {
    const [of, delta] = [month, fresh];
    if (delta.calls + delta.pushes === 0) return;
    fresh = { ...NONE };
    known = { calls: known.calls + delta.calls, pushes: known.pushes + delta.pushes };
    try {
      const stored = await read(of);
      const sum = { calls: stored.calls + delta.calls, pushes: stored.pushes + delta.pushes };
      await keep.put(keyOf(of), JSON.stringify(sum), now() + 40 * DAY);
      if (of === month) known = sum;
    } catch {
      log.warn({ month: of }, 'the month’s calls could not be written down');
    }
  }

  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  return {
    call: () => count('calls'),
    push: () => count('pushes'),
    spend() {
      turn();
      if (!spent) tell(`quota-spent-calls-${month}`, WORDS.quotaSpent);
      spent = true;
    },
    pushesSpent() {
      turn();
      tell(`quota-spent-pushes-${month}`, WORDS.pushesSpent);
    },
    state() {
      turn();
      if (spent) return 'spent';
      // Past the standard edition's number without a refusal: this organisation has a larger one.
      return total('calls') >= MONTH.calls * SCARCE && total('calls') <= MONTH.calls ? 'scarce' : 'plenty';
    },
    async load() {
      known = await read(month).catch(() => NONE);
    },
    flush,
  };
}
