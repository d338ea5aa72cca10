/** What becomes of a push that was composed: said, or why not. */
import type { Pushed } from '../features/feature.js';
import { muteOf } from '../records/muted.js';
import { type PushKind, RANKS, type Rank } from '../records/push-kind.js';
import type { Mute, PushOutcome } from '../records/rows.js';
import type { At, Day } from '../terms.js';

/** What is known of the person it is for, as of the moment it is decided. */
export interface Standing {
  readonly now: At;
  readonly day: Day;
  readonly mutes: readonly Mute[];
  /** Unasked messages sent to them this day, and how many of them there may be. */
  readonly sent: number;
  readonly atMost: number;
  /** Where the pushes still to come to them this day stand on the ladder. */
  readonly later: readonly Rank[];
  /** What the last message of this push to them rested on. */
  readonly lastContent: string | undefined;
}

/** `sent` has its place among the person's messages of the day. */
export type Fate = { readonly outcome: 'sent'; readonly place: number } | { readonly outcome: Exclude<PushOutcome, 'sent' | 'told'> };

export function fateOf({ name, rank }: Pick<PushKind, 'name' | 'rank'>, pushed: Pushed, standing: Standing): Fate {
  if (pushed.replies.length === 0) return { outcome: 'nothing' };
  if (muteOf(standing.mutes, name, standing)) return { outcome: 'muted' };
  if (pushed.content !== undefined && pushed.content === standing.lastContent) return { outcome: 'unchanged' };
  return hasRoom(pushed.rank ?? rank, standing) ? { outcome: 'sent', place: standing.sent + 1 } : { outcome: 'held' };
}

/** Is there room for one more this day, room kept for those still to come that stand higher on the ladder? */
export function hasRoom(rank: Rank, { sent, atMost, later }: Pick<Standing, 'sent' | 'atMost' | 'later'>): boolean {
  const kept = later.filter((other) => RANKS.indexOf(other) < RANKS.indexOf(rank)).length;
  return sent + kept < atMost;
}
