/** One endpoint with patience and a breaker: calls are tried again where that may help, and not made at all while it is down. */
import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { ModelFault } from '../errors.js';
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

export interface Endpoint {
  /** Runs one call within `ms`. Throws ModelFault or Resting. */
  call<T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

const FAILURES = 5;
const RESTS_MS = 30_000;
/** A wait this short is waited within the call. */
const SHORT_WAIT_MS = 3000;
const AGAIN_AFTER_MS = 400;

const isTrouble = (error: unknown): boolean => error instanceof ModelFault && (error.kind === 'down' || error.kind === 'slow');

export function createEndpoint({ now, wait, stop }: EndpointParts): Endpoint {
  const breaker = circuitBreaker(handleWhen(isTrouble), { halfOpenAfter: RESTS_MS, breaker: new ConsecutiveBreaker(FAILURES) });
  let busyUntil = 0;
  let openSince = 0;
  breaker.onBreak(() => {
    openSince = now();
  });

  async function once<T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (stop.aborted) throw new ModelFault('stopped', 'the program ends');
    if (busyUntil > now()) throw new Resting(busyUntil);
    const late = AbortSignal.timeout(ms);
    try {
      return await breaker.execute(() => inTime(run(AbortSignal.any([stop, late])), stop, late));
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new Resting(openSince + RESTS_MS);
      if (error instanceof ModelFault && error.kind === 'busy' && error.retryAfterMs !== undefined)
        busyUntil = Math.max(busyUntil, now() + error.retryAfterMs);
      throw error;
    }
  }

  return {
    async call(ms, run) {
      const end = now() + ms;
      try {
        return await once(ms, run);
      } catch (error) {
        const pause = pauseBefore(error);
        if (pause === undefined || now() + pause >= end) throw error;
        await wait(pause);
        return once(Math.max(1, end - now()), run);
      }
    },
  };
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
async function inTime<T>(answer: Promise<T>, stop: AbortSignal, late: AbortSignal): Promise<T> {
  const ended = new Promise<never>((_, reject) => {
    const fault = () =>
      reject(stop.aborted ? new ModelFault('stopped', 'the program ends') : new ModelFault('slow', 'it did not answer in time'));
    for (const signal of [stop, late]) {
      if (signal.aborted) fault();
      else signal.addEventListener('abort', fault, { once: true });
    }
  });
  try {
    return await Promise.race([answer, ended]);
  } catch (error) {
    if (stop.aborted) throw new ModelFault('stopped', 'the program ends');
    if (late.aborted) throw new ModelFault('slow', 'it did not answer in time');
    throw error;
  }
}
