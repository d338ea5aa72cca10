import type { Asker } from '../access/queries.js';
import { visibleWhole } from '../features/export/queries.js';
import { exportLines } from '../features/export/rows.js';
import { FIELDS } from '../features/import/fields.js';
import { headerOf } from '../features/import/headers.js';
import type { Lang } from '../terms.js';
import type { Progress } from './export-progress.js';

/** The customers a person may see as a table, slice by slice, its columns named as an import reads them. */
export async function* exportTable(asker: Asker & { readonly lang: Lang }, progress?: Progress): AsyncGenerator<string[][]> {
  let whole = false;
  try {
    yield* tableOf(asker, progress);
    whole = true;
  } finally {
    await progress?.ended(whole);
  }
}

async function* tableOf(asker: Asker & { readonly lang: Lang }, progress: Progress | undefined): AsyncGenerator<string[][]> {
  const names = new Map(asker.people.map((person) => [person.id, person.name]));
  yield [FIELDS.map((field) => headerOf(field, asker.lang))];
  for await (const slice of visibleWhole(asker)) {
    const lines = slice.flatMap((whole) => exportLines(whole, (id) => names.get(id) ?? '', asker.workspace.zone, asker.lang));
    yield lines.map((line) => FIELDS.map((field) => line[field]));
    await progress?.went(slice.length);
  }
}
