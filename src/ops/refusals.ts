/** Which settings a platform refuses at this moment, as this program meets it: for the admins' page and for `/metrics`. */
import type { Refusal } from '../adapter.js';
import type { At, Platform } from '../terms.js';

export interface Refused extends Refusal {
  readonly platform: Platform;
  readonly setting: string;
  readonly since: At;
}

export interface Refusals {
  /** Undefined: the platform takes it, again or still. */
  set(platform: Platform, setting: string, refusal: Refusal | undefined): void;
  /** Those that stand now, the oldest first. */
  standing(): readonly Refused[];
  /** True when nothing that is pushed arrives there now. */
  isMute(platform: Platform): boolean;
}

export function createRefusals(now: () => At): Refusals {
  const all = new Map<string, Refused>();
  return {
    set(platform, setting, refusal) {
      if (refusal === undefined) all.delete(setting);
      else all.set(setting, { ...refusal, platform, setting, since: all.get(setting)?.since ?? now() });
    },
    standing: () => [...all.values()],
    isMute: (platform) => [...all.values()].some((each) => each.platform === platform && each.mute),
  };
}
