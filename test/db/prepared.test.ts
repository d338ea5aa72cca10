/** Queries built once: what is the same at each call stands in their text, what is bound is the rest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { prepared } from '../../db/prepared.js';
import type { Store } from '../../db/store.js';
import { openFresh } from '../open-fresh.js';

const folder = mkdtempSync(join(tmpdir(), 'zhanbao-prepared-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('fixed values stand in the text, quotes and question marks among them; only what changes is bound', async () => {
  const store = await openFresh(join(folder, 'zhanbao.db'), () => 0);
  const at = (id: number, name: string): Parameters<Store['commit']>[0]['changes'][number] => ({
    ...{ kind: 'insert', table: 'workspace', row: { id, name, zone: 'Asia/Shanghai', staging: -1, createdAt: id } },
  });
  await store.commit({ changes: [at(1, "Li's"), at(2, 'is it?'), at(3, 'is it?'), at(4, 'other')], replies: [] });
  const asked: { sql: string; values: readonly unknown[] }[] = [];
  const rows: Store['rows'] = (text, values) => {
    asked.push({ sql: text, values });
    return store.rows(text, values);
  };
  const read = (least: number) =>
    prepared(
      { ...store, rows },
      'test-fixed',
      (reader, { workspace }) =>
        reader
          .select({ id: workspace.id, mark: sql<string>`'?'` })
          .from(workspace)
          .where(and(inArray(workspace.name, ["Li's", 'is it?']), ne(workspace.name, ''), eq(workspace.id, sql.placeholder('least'))))
          .limit(2),
      { least },
    );
  expect(await read(1)).toEqual([{ id: 1, mark: '?' }]);
  expect(await read(3)).toEqual([{ id: 3, mark: '?' }]);
  expect(await read(4)).toEqual([]);
  expect(asked.map(({ values }) => values)).toEqual([[1], [3], [4]]);
  expect(asked[0]?.sql).toMatch(/limit 2$/);
  await store.close();
});
