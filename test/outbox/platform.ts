import type { Adapter, Pace } from '../../src/adapter.js';
import type { Outgoing } from '../../src/message.js';
import type { Platform } from '../../src/terms.js';
import type { Clock } from './clock.js';

/** A message as people see it. */
export interface Shown {
  readonly id: number;
  readonly address: string;
  readonly text: string;
  readonly at: number;
}

/** What becomes of one send: `shows` before `answers`; an error instead of an answer. */
export interface Fate {
  /** How long it takes until it is shown and answered, in milliseconds. */
  readonly takes?: number;
  readonly shows?: boolean;
  readonly error?: Error;
  /** Never answers. */
  readonly hangs?: boolean;
}

export interface ScriptedPlatform extends Adapter {
  readonly shown: Shown[];
  /** Every send as it began, in order. */
  readonly calls: { readonly id: number; readonly address: string; readonly at: number }[];
  /** The most sends that were under way at one time, in all and in one conversation. */
  readonly peak: { all: number; conversation: number };
  /** What becomes of a send; by default it is shown and answered at once. */
  fate: (message: Outgoing, call: number) => Fate;
}

const FAST: Pace = {
  perSecond: Number.POSITIVE_INFINITY,
  perConversationPerMinute: Number.POSITIVE_INFINITY,
  atOnce: 64,
  beforeTheHour: false,
};

/** A platform that does with each message what it is told to. */
export function scriptedPlatform(
  platform: Platform,
  clock: Clock,
  pace: Partial<Pace> = {},
  more: Partial<Adapter> = {},
): ScriptedPlatform {
  const underWay = new Map<string, number>();
  const scripted: ScriptedPlatform = {
    platform,
    limits: { textCharacters: 4000, actionsPerCard: 5, edits: true, pace: { ...FAST, ...pace } },
    shown: [],
    calls: [],
    peak: { all: 0, conversation: 0 },
    fate: () => ({}),
    start: async () => undefined,
    stop: async () => undefined,
    async send(message) {
      const { id, text } = message;
      const { address } = message.conversation;
      scripted.calls.push({ id, address, at: clock.now() });
      underWay.set(address, (underWay.get(address) ?? 0) + 1);
      scripted.peak.all = Math.max(
        scripted.peak.all,
        [...underWay.values()].reduce((a, b) => a + b, 0),
      );
      scripted.peak.conversation = Math.max(scripted.peak.conversation, underWay.get(address) ?? 0);
      try {
        const { takes, shows, error, hangs } = scripted.fate(message, scripted.calls.length);
        if (takes) await clock.wait(takes);
        if (shows ?? error === undefined) scripted.shown.push({ id, address, text, at: clock.now() });
        if (hangs) await new Promise(() => undefined);
        if (error) throw error;
        return `m${id}`;
      } finally {
        underWay.set(address, (underWay.get(address) ?? 1) - 1);
      }
    },
    ...more,
  };
  return scripted;
}
