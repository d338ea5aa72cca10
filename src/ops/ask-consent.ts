/** Asks each admin, once, whether the endpoint that was set up may be used. */
import { modelStateOf } from '../access/sending.js';
import { askConsent } from '../features/model/index.js';
import { everyone, settingRows } from '../people/queries.js';
import type { Person } from '../records/rows.js';
import type { Commit, Records, Scene } from '../scene.js';
import type { At, Id } from '../terms.js';

export interface ConsentParts {
  readonly records: Records;
  readonly workspace: Id;
  readonly nextId: () => Id;
  readonly now: () => At;
  readonly commit: Commit;
  readonly directScene: (person: Person) => Promise<Scene | undefined>;
}

/** Asked for at every tick: an admin who comes later is asked then. */
export async function askForConsent(
  { records, workspace, nextId, now, commit, directScene }: ConsentParts,
  endpoint: string,
): Promise<void> {
  const settings = await settingRows(records, workspace);
  if (modelStateOf(endpoint, settings) !== 'unconfirmed') return;
  for (const person of await everyone(records, workspace)) {
    const scene = person.active && person.role === 'admin' ? await directScene(person) : undefined;
    if (!scene) continue;
    await commit({
      ...askConsent(scene, endpoint),
      push: { id: nextId(), workspace, key: `model-consent:${endpoint}:${person.id}`, at: now() },
    });
  }
}
