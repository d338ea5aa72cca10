import type { Decision } from '../decision.js';
import type { Feature, PushPlan } from '../features/feature.js';
import type { Person, Workspace } from '../records/rows.js';
import type { Records, Scene } from '../scene.js';
import type { At, Id, Platform } from '../terms.js';

/** What the clock's side of the bot needs. */
export interface PushParts {
  readonly records: Records;
  readonly features: readonly Feature[];
  /** Every push there is. */
  readonly pushes: readonly PushPlan[];
  readonly nextId: () => Id;
  /** The scene of a person in their own direct chat; undefined when they have none. */
  readonly directScene: (person: Person) => Promise<Scene | undefined>;
  readonly commit: (decision: Decision) => Promise<unknown>;
  /** Platforms on which everybody sends at the full and the half hour: a push due then is sent in the minutes before. */
  readonly early: ReadonlySet<Platform>;
}

/** A tick: those parts with everybody there is. */
export interface Tick extends PushParts {
  readonly workspace: Workspace;
  readonly now: At;
  readonly people: readonly Person[];
  /** Those who can be written to. */
  readonly audience: readonly Person[];
}

/** Waits for the work; its trouble is noted and keeps nothing else back. */
export type Attempt = (work: Promise<unknown>) => Promise<unknown>;
