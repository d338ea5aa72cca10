/** One endpoint with patience and breakers: calls are tried again where that may help, and not made at all while it is down. */
import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { ModelFault } from '../errors.js';
import type { ModelClass } from '../model.js';
import type { At } from '../terms.js';

export interface EndpointParts {
  readonly now: () => At;
  readonly wait: (ms: number) => Promise<unknown>;
  /** Aborted when the program ends. */
  readonly stop: AbortSignal;
}

/** Nothing is sent: the endpoint failed too often just now, or asked to be left alone until then. */
export class Resting extends Error {
  override readonly name = 'Resting';
  constructor(readonly until: At) {
    super('the model is left alone for now');
  }
}

/** Which of its models does it: one that is down says nothing of the others. */
export type Work = ModelClass | 'transcribe' | 'embed';

export interface Endpoint {
  /** Does a piece of work when there is a place for it. What waits in line has not begun: its time is not running. */
  inLine<T>(work: () => Promise<T>): Promise<T>;
  /** Runs one call within `ms`. Throws ModelFault or Resting. */
  call<T>(work: Work, ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Calls under way at one time. */
const AT_ONCE = 16;
const FAILURES = 5;
const RESTS_MS = 30_000;
/** A wait this short is waited within the call. */
const SHORT_WAIT_MS = 3000;
const AGAIN_AFTER_MS = 400;

const isTrouble = (error: unknown): boolean => error instanceof ModelFault && (error.kind === 'down' || error.kind === 'slow');

export function createEndpoint({ now, wait, stop }: EndpointParts): Endpoint {
  const turn = createTurns();
  const rests = new Map<Work, Rest>();

  function restOf(work: Work): Rest {
    const known = rests.get(work) ?? restful(now);
    rests.set(work, known);
    return known;
  }

  async function once<T>(work: Work, ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const rest = restOf(work);
    if (stop.aborted) throw new ModelFault('stopped', 'the program ends');
    if (rest.busyUntil > now()) throw new Resting(rest.busyUntil);
    const signal = AbortSignal.any([stop, AbortSignal.timeout(Math.ceil(ms))]);
    try {
      return await rest.breaker.execute(() => inTime(run(signal), signal, stop));
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new Resting(rest.openSince + RESTS_MS);
      if (error instanceof ModelFault && error.kind === 'busy' && error.retryAfterMs !== undefined)
        rest.busyUntil = Math.max(rest.busyUntil, now() + error.retryAfterMs);
      throw error;
    }
  }

  return {
    inLine: createLine(AT_ONCE, turn),
    async call(work, ms, run) {
      const end = now() + ms;
      try {
        const answer = await once(work, ms, run);
        // What is made of it is work of its own: answers mostly come several at a time.
        await turn();
        return answer;
      } catch (error) {
        const pause = pauseBefore(error);
        if (pause === undefined || now() + pause >= end) throw error;
        await wait(pause);
        return once(work, Math.max(1, end - now()), run);
      }
    },
  };
}

/** When one of its models is to be left alone. */
interface Rest {
  readonly breaker: ReturnType<typeof circuitBreaker>;
  busyUntil: At;
  openSince: At;
}

function restful(now: () => At): Rest {
  const breaker = circuitBreaker(handleWhen(isTrouble), { halfOpenAfter: RESTS_MS, breaker: new ConsecutiveBreaker(FAILURES) });
  const rest: Rest = { breaker, busyUntil: 0, openSince: 0 };
  breaker.onBreak(() => {
    rest.openSince = now();
  });
  return rest;
}

/** How long before a second try; undefined = it would change nothing. */
function pauseBefore(error: unknown): number | undefined {
  if (!(error instanceof ModelFault)) return undefined;
  if (error.kind === 'down') return AGAIN_AFTER_MS;
  if (error.kind !== 'busy') return undefined;
  const asked = error.retryAfterMs ?? AGAIN_AFTER_MS;
  return asked <= SHORT_WAIT_MS ? asked : undefined;
}

/** A client that does not heed its signal is not waited for. */
async function inTime<T>(answer: Promise<T>, signal: AbortSignal, stop: AbortSignal): Promise<T> {
  const fault = () => (stop.aborted ? new ModelFault('stopped', 'the program ends') : new ModelFault('slow', 'it did not answer in time'));
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(fault());
  });
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  try {
    return await Promise.race([answer, ended]);
  } catch (error) {
    throw signal.aborted ? fault() : error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Gives each who asks a turn of the event loop of its own: many at once hold nobody else up. */
function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((go) => setImmediate(go)));
    return last;
  };
}

/** Lets so many work at a time. */
function createLine(places: number, turn: () => Promise<void>): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (run) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    await turn();
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
