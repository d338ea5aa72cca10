/** What the first people see in an empty system: the bot's own words, and sample data for whoever asks for it. */
import { hasCustomers } from '../access/queries.js';
import type { Decision } from '../decision.js';
import { StoreUnavailable } from '../errors.js';
import { demoRows } from '../features/demo/rows.js';
import { introduce } from '../features/help/index.js';
import { accounts, firstWorkspace } from '../people/queries.js';
import type { Person } from '../records/rows.js';
import type { Records, Scene } from '../scene.js';
import type { At, Id } from '../terms.js';

export interface IntroductionParts {
  readonly records: Records;
  readonly now: () => At;
  readonly nextId: () => Id;
  readonly commit: (decision: Decision) => Promise<unknown>;
  readonly directScene: (person: Person) => Promise<Scene | undefined>;
}

/** The sample team, into an empty database only. Resolves with the line that says what was done. */
export async function loadDemo({ records, now, nextId, commit }: IntroductionParts): Promise<string> {
  const workspace = await firstWorkspace(records);
  if (!workspace) throw new StoreUnavailable('no workspace');
  if (await hasCustomers(records, workspace.id)) return '  --demo: there are customers already, nothing was changed\n';
  await commit(demoRows({ workspace, now: now(), nextId, accounts: await accounts(records, 'web') }));
  return '  示例数据已载入 the sample data is loaded: one manager, six reps, three colleagues, sixty customers\n';
}

/** The first page of the web chat shows what to type, and offers the sample data. */
export async function introduceToEverybody({ records, commit, directScene }: IntroductionParts): Promise<void> {
  for (const { person } of await accounts(records, 'web')) {
    const scene = await directScene(person);
    if (scene) await commit(await introduce(scene));
  }
}
