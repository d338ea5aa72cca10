/** What a push is called, how it stands on the ladder, and when it goes out: all that is known of it before it is written. */
import type { Lang } from '../terms.js';
import type { Person } from './rows.js';
import type { Schedule } from './schedule.js';
import type { Settings } from './settings.js';

/** The ladder: of two unasked messages the one that stands first here is said, the other is held. */
export const RANKS = ['pinned', 'due', 'money', 'age', 'news'] as const;
/** `pinned`: the brief. `due`: something is to be done now. `money`: an amount has changed hands or may. `age`: something has lain too long. `news`: good to know. */
export type Rank = (typeof RANKS)[number];

/** A sort of message sent unasked. */
export interface PushKind {
  /** Small letters and dashes, never changed: it stands in the slots, the ledger and what people have muted. */
  readonly name: string;
  /** As it stands on cards and in the ledger: 超期卡, overdue cards. */
  readonly called: Readonly<Record<Lang, string>>;
  /** How people name it when they mute it or move it, in both languages. */
  readonly said: RegExp;
  readonly rank: Rank;
  /** What goes on though it is muted, said to whoever mutes it: 两天没人动的单子还是会到主管那里. */
  readonly stays?: Readonly<Record<Lang, string>>;
  /** Who gets it; absent = whom it concerns. */
  readonly audience?: (person: Person, people: readonly Person[]) => boolean;
  /** When it goes out; undefined = switched off. A time or a switch set by chat (`settings.pushes`) wins over it. Absent = it is told as it happens. */
  readonly schedule?: (settings: Settings) => Schedule | undefined;
}

/** Is it sent at all? */
export const isOn = (push: PushKind, settings: Settings): boolean =>
  push.schedule ? scheduleOf(push, settings) !== undefined : settings.pushes[push.name]?.on !== false;

/** The schedule of a push as the workspace has it; undefined = it is off, or told as it happens. */
export function scheduleOf({ name, schedule }: PushKind, settings: Settings): Schedule | undefined {
  const set = settings.pushes[name];
  if (set?.on === false) return undefined;
  const own = schedule?.(settings);
  return own && set?.at !== undefined ? { ...own, at: set.at } : own;
}
