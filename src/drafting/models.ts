/** The one way to a model: an endpoint, its breaker, its budgets, and the guards for whoever asks. */
import type { ModelClass, ModelClient } from '../model.js';
import type { Commit, Records, Scene } from '../scene.js';
import type { Id } from '../terms.js';
import type { GuardedParts } from './call.js';
import { createElsewhere } from './elsewhere.js';
import { createEndpoint, type EndpointParts } from './endpoint.js';
import { guardedModel } from './guarded.js';
import type { Model } from './model.js';
import { createSpending, type Prices } from './spending.js';

export interface ModelsParts extends EndpointParts, Pick<GuardedParts, 'files' | 'log' | 'prompts'> {
  readonly client: ModelClient;
  readonly records: Records;
  readonly commit: Commit;
  readonly prices: (wanted: ModelClass) => Prices | undefined;
}

/** Gives the model for a piece of work of a person. */
export function createModels({ client, records, commit, prices, files, log, prompts, now, wait, stop }: ModelsParts) {
  const guarded: GuardedParts = {
    ...{ client, commit, now, files, log, prompts, prices },
    endpoint: createEndpoint({ now, wait, stop }),
    spending: createSpending(records, now),
    elsewhere: createElsewhere(),
  };
  return (scene: Scene, request: Id, patient: boolean): Model => guardedModel(guarded, { scene, request, patient });
}
