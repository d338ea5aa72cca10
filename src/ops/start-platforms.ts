/** Begins to receive on each platform by itself: one that cannot start stops neither the others nor the program. */
import type { Adapter, Log } from '../adapter.js';

export interface Starting {
  readonly log: Log;
  readonly wait: (ms: number) => Promise<unknown>;
}

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Starts all of them beside everything else; what fails is tried again after 1 s, 2 s, 4 s … a minute. */
export function startPlatforms(adapters: Iterable<Adapter>, { log, wait }: Starting): { stop(): Promise<void> } {
  let stopped = false;

  async function keepTrying(adapter: Adapter): Promise<void> {
    for (let pause = FIRST_MS; !stopped; pause = Math.min(pause * 2, LONGEST_MS)) {
      try {
        await adapter.start();
        log.info({ platform: adapter.platform }, 'platform connected');
        return;
      } catch (error) {
        log.error({ platform: adapter.platform, error: told(error), againInMs: pause }, 'platform could not be started, trying again');
        await wait(pause);
      }
    }
  }

  const started = [...adapters];
  for (const adapter of started) void keepTrying(adapter);
  return {
    async stop() {
      stopped = true;
      await Promise.all(
        started.map((adapter) =>
          adapter.stop().catch((error: unknown) => log.warn({ platform: adapter.platform, error: told(error) }, 'platform not stopped')),
        ),
      );
    },
  };
}

/** Errors of adapters carry codes and remedies, never secrets; of anything else only the kind is told. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return /^(ConfigError|Platform|OutcomeUnknown)/.test(error.name) ? `${error.name}: ${error.message}` : error.name;
}
