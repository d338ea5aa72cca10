/** Who the bot is, by the platform's word. */
import type { PlatformPorts } from '../../src/adapter.js';
import type { SlackApi } from './client.js';

export interface Identity {
  readonly team: string;
  readonly user: string;
  /** The organisation the team belongs to, on Enterprise Grid. */
  readonly enterprise?: string;
}

export interface WhoAmI {
  /** Undefined until Slack has told. */
  known(): Identity | undefined;
  /** Asks once; throws what the client throws. */
  ask(): Promise<Identity>;
  /** Asks until it is told or `stopped`, patiently, and never throws. */
  learn(stopped: () => boolean): Promise<void>;
}

const AGAIN_MS = [1000, 5000, 30_000] as const;

export function createWhoAmI(api: SlackApi, { wait, log }: Pick<PlatformPorts, 'wait' | 'log'>): WhoAmI {
  let told: Identity | undefined;
  async function ask(): Promise<Identity> {
    if (told) return told;
    const { team_id, user_id, enterprise_id } = await (await api.web()).auth.test();
    if (!team_id || !user_id) throw new Error('auth.test told no team');
    told = { team: team_id, user: user_id, ...(enterprise_id ? { enterprise: enterprise_id } : {}) };
    return told;
  }
  return {
    known: () => told,
    ask,
    async learn(stopped) {
      for (let tries = 0; !stopped(); tries++) {
        try {
          await ask();
          return;
        } catch {
          if (tries === 0) log.warn({}, 'slack does not tell who the bot is (auth.test); asking again');
          await wait(AGAIN_MS[Math.min(tries, AGAIN_MS.length - 1)] ?? 30_000);
        }
      }
    },
  };
}
