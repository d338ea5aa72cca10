/** A brief with what goes wrong: a source that cannot be read, leaders in a circle, a thousand reps, customers of somebody who has left. */
import { afterEach, expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { briefCard } from '../../../src/features/brief/card.js';
import { sourceFor } from '../../../src/features/brief/source.js';
import { teamsBelow } from '../../../src/numbers/teams.js';
import type { Person } from '../../../src/records/rows.js';
import type { Records, Scene } from '../../../src/scene.js';
import { readByHand } from '../../conversations/by-hand.js';
import { writeGiven } from '../../conversations/given.js';
import { scriptSchema } from '../../conversations/script.js';
import { startTeam, type Team } from '../../conversations/team.js';

let team: Team | undefined;
afterEach(async () => {
  await team?.close();
  team = undefined;
});

const NOW = '2026-11-20T08:30+08:00';

async function sceneOf(account: 'manager' | 'rep' | 'boss'): Promise<Scene> {
  const script = scriptSchema.parse({
    name: 'bad input',
    now: NOW,
    people: [
      { id: 'boss', name: '赵敏', role: 'admin' },
      { id: 'manager', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
    ],
    given: [{ customer: '恒川机械', deals: [{ stage: 'proposal', nextDue: '2026-11-16' }] }],
    steps: [{ tick: NOW }],
  });
  const started = await startTeam({
    ...{ now: Date.parse(NOW), zone: script.zone, people: script.people, groups: [], profiles: {} },
    understand: (text) => readByHand(text, { intent: 'other', lang: 'zh', deals: [], slots: {}, doubts: [] }),
  });
  team = started;
  await writeGiven(started, script);
  const { read, t } = started.store;
  const people = await read.select().from(t.person);
  const name = { manager: '陈静', rep: '王雷', boss: '赵敏' }[account];
  const person = people.find((one) => one.name === name);
  const scene = person && (await started.directScene(person));
  if (!scene) throw new Error('nobody there');
  return scene;
}

/** Records of which one table cannot be read. */
function without(records: Records, broken: unknown): Records {
  const read = new Proxy(records.read, {
    get(target, key) {
      const own = Reflect.get(target, key);
      if (key !== 'select') return typeof own === 'function' ? own.bind(target) : own;
      return (...columns: Parameters<typeof target.select>) => {
        const begun = target.select(...columns);
        const from = begun.from.bind(begun);
        return Object.assign(begun, {
          from: (table: Parameters<typeof from>[0]) => {
            if (table === broken) throw new Error('no such table');
            return from(table);
          },
        });
      };
    },
  });
  return { ...records, read, t: records.t, engine: records.engine };
}

it('names the source it could not read, and says the rest', async () => {
  const scene = await sceneOf('manager');
  const source = await sourceFor({ ...scene, records: without(scene.records, scene.records.t.stageMove) });
  const text = source ? cardToText(briefCard(source)) : '';
  expect(text).toContain('没读到: 推进的单。别的数字照常。');
  expect(text).toContain('超期商机  1');
  expect(source?.brief.unread).toEqual(['moved']);
});

it('is not said at all when nothing could be read', async () => {
  const scene = await sceneOf('manager');
  const { deal, customer, stageMove, followup, healthDay, pin } = scene.records.t;
  const records = [deal, customer, stageMove, followup, healthDay, pin].reduce<Records>(
    (left, table) => without(left, table),
    scene.records,
  );
  await expect(sourceFor({ ...scene, records })).rejects.toThrow('nothing of the brief could be read');
});

it('ends where leaders lead each other in a circle', () => {
  const person = (id: number, manager: number | null, role: Person['role']) =>
    ({ id, manager, role, active: true, name: `${id}`, unit: null }) as Person;
  const people = [person(1, 2, 'manager'), person(2, 1, 'manager'), person(3, 2, 'rep'), person(4, 4, 'manager')];
  const [one] = people;
  expect(one && teamsBelow(one, people).map(({ leader, members }) => [leader.id, members])).toEqual([[2, [2, 3]]]);
});

it('of a manager with a thousand reps is written like any other', async () => {
  const scene = await sceneOf('manager');
  const reps = Array.from(
    { length: 1000 },
    (_, n) => ({ ...scene.person, id: 900_000 + n, name: `销售${n}`, role: 'rep', manager: scene.person.id }) as const,
  );
  const source = await sourceFor({ ...scene, people: [...scene.people, ...reps] });
  expect(source?.brief.overdue?.count).toBe(1);
  expect(source?.brief.toKeep.length).toBe(1002);
});

it('counts the customers of somebody who has left, and asks nobody about them', async () => {
  const scene = await sceneOf('boss');
  const people = scene.people.map((one) => (one.name === '王雷' ? { ...one, active: false } : one));
  const source = await sourceFor({ ...scene, people });
  const text = source ? cardToText(briefCard(source)) : '';
  expect(text).toContain('王雷 (已停用) 超期 1 单');
  expect(source?.brief.health?.customers).toBe(1);
});
