/** A bot with two people, with or without the endpoint. */
import { createModelClient } from '../../adapters/model/index.js';
import type { Model } from '../../src/drafting/model.js';
import { createModels } from '../../src/drafting/models.js';
import { openPrompts } from '../../src/drafting/prompt-folder.js';
import { OPINION } from '../../src/features/log/opinion/prompt.js';
import { understand } from '../../src/understand/understand.js';
import { startTeam, type Team } from '../../test/conversations/team.js';

const NOW = Date.parse('2026-11-20T10:00+08:00');

export async function openTeam(baseUrl: string | undefined): Promise<Team> {
  const client = baseUrl === undefined ? undefined : createModelClient({ baseUrl, model: 'parrot' }, () => NOW);
  const people = [{ id: 'rep', name: '王雷', role: 'rep' }] as const;
  const team = await startTeam({ now: NOW, zone: 'Asia/Shanghai', people, groups: [], understand, ...(client ? { model: client } : {}) });
  for (const key of ['modelTokensPerPerson', 'modelTokensPerDay']) {
    const row = { id: team.store.nextId(), workspace: team.workspace.id, key, value: 1e9, at: NOW };
    await team.commit({ changes: [{ kind: 'insert', table: 'setting', row }], replies: [] });
  }
  await team.bot.receive(message('帮助', 0));
  await team.settled();
  return team;
}

export const message = (text: string, n: number) =>
  ({
    kind: 'message',
    key: `web:bench-${n}`,
    conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
    sender: { platform: 'web', account: 'rep' },
    saidAt: NOW,
    text,
    addressed: true,
    attachments: [],
  }) as const;

/** The model of the program, asked by the rep. */
export async function modelOf(team: Team, baseUrl: string): Promise<Model> {
  const [person] = await team.store.read.select().from(team.store.t.person);
  const scene = person && (await team.directScene(person));
  if (!scene) throw new Error('nobody to ask for');
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const models = createModels({
    client: createModelClient({ baseUrl, model: 'parrot' }, () => NOW),
    ...{ records: team.store, commit: team.commit, files: team.files, log: silent, prices: () => undefined },
    prompts: openPrompts({ folder: 'prompts', own: 'no-such-folder', prompts: [OPINION] }),
    now: () => Math.round(performance.timeOrigin + performance.now()),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stop: new AbortController().signal,
  });
  return models(scene, 0, false);
}
