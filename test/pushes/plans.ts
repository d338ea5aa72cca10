/** Pushes made for tests: they say what they are told to. */
import type { Card } from '../../src/card.js';
import type { Occasion, OccasionalPush, Pushed, ScheduledPush } from '../../src/features/feature.js';
import { Draft } from '../../src/records/draft.js';
import type { Schedule } from '../../src/records/schedule.js';
import type { Scene } from '../../src/scene.js';

export const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const card = (title: string, actions: Card['actions'] = []): Card => ({
  title,
  parts: [{ kind: 'line', text: `${title}的细节` }],
  actions,
});

/** Says a card in the person's own chat. */
export function said(scene: Scene, content: Card): Pushed {
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  draft.reply(content);
  return draft.decision();
}

export interface Made {
  readonly name: string;
  readonly schedule: Schedule;
  readonly rank?: ScheduledPush['rank'];
  readonly folds?: boolean;
  readonly joins?: boolean;
  readonly audience?: ScheduledPush['audience'];
  readonly compose?: ScheduledPush['compose'];
}

/** A push to everybody that says its own name, unless told otherwise. */
export const push = ({ name, schedule, compose, ...rest }: Made): ScheduledPush => ({
  kind: 'scheduled',
  name,
  called: { zh: name, en: name },
  said: new RegExp(name),
  rank: 'news',
  schedule: () => schedule,
  audience: () => true,
  compose: compose ?? (async (scene) => said(scene, card(name))),
  ...rest,
});

export const daily = (time: string): Schedule => ({ kind: 'workdays', at: at(time) });

/** A push told as it happens. */
export const happening = (name: string, occasions: () => readonly Occasion[]): OccasionalPush => ({
  kind: 'occasional',
  name,
  called: { zh: name, en: name },
  said: new RegExp(name),
  rank: 'news',
  occasions: async () => occasions(),
});
