/** Slack's rate limits, enforced: about one message a second in a channel with a small burst, and a cap for the workspace. */
import type { Json } from './shapes.js';

export interface Pace {
  /** Seconds to wait, when the call comes too soon. */
  refuses(method: string, args: Json): number | undefined;
  /** How often it has refused. */
  readonly refused: number;
}

const CHANNEL_BURST = 10;
const WORKSPACE_PER_MINUTE = 525;
const WORKSPACE_BURST = 60;

/** Buckets that fill with time. */
export function createPace(now: () => number): Pace {
  const buckets = new Map<string, { level: number; at: number }>();
  let refused = 0;
  function take(name: string, perSecond: number, burst: number): boolean {
    const bucket = buckets.get(name) ?? { level: burst, at: now() };
    const level = Math.min(burst, bucket.level + ((now() - bucket.at) / 1000) * perSecond);
    buckets.set(name, { level: level >= 1 ? level - 1 : level, at: now() });
    return level >= 1;
  }
  return {
    refuses(method, args) {
      if (method !== 'chat.postMessage') return undefined;
      if (take(`channel ${String(args.channel)}`, 1, CHANNEL_BURST) && take('workspace', WORKSPACE_PER_MINUTE / 60, WORKSPACE_BURST))
        return undefined;
      refused += 1;
      return 1;
    },
    get refused() {
      return refused;
    },
  };
}
