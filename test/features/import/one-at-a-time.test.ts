/** Of several programs on one database one imports at a time, and another takes over from one that died. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from './desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.team.close());

it('leaves a batch alone while another program imports, and takes it up when that one is silent', async () => {
  const { team } = desk;
  const { store, workspace } = team;
  await store.hold({ workspace: workspace.id, name: 'import', holder: 'another program' }, 120_000);
  const bytes = new TextEncoder().encode('客户名称,负责人\n华东医疗,王雷\n');
  const file = await team.files.put({ name: '客户.csv', contentType: 'text/csv', bytes });
  const [person] = await store.read.select().from(store.t.person);
  const row = { file: Number(file.id), by: person?.id ?? 0, state: 'checking', rows: 0, staged: 0, at: team.now } as const;
  await store.commit({
    changes: [{ kind: 'insert', table: 'importBatch', row: { ...row, id: store.nextId(), workspace: workspace.id } }],
    replies: [],
  });
  const importer = team.startImporter();
  await importer.recover();
  await importer.idle();
  expect(await desk.batches()).toMatchObject([{ state: 'checking' }]);
  team.now += 120_001;
  await importer.recover();
  await importer.idle();
  expect(await desk.batches()).toMatchObject([{ state: 'checked', rows: 1 }]);
  // Done with it: the next program need not wait.
  expect(await store.hold({ workspace: workspace.id, name: 'import', holder: 'a third' }, 1000)).toBe(true);
});
