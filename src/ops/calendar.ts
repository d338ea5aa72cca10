/** `calendar.txt` in the data folder: the days of a year the calendar package does not know yet. Read at each start. */
import { existsSync, readFileSync } from 'node:fs';
import { BadInput, ConfigError } from '../errors.js';
import { mergeDays, readCalendar } from '../records/calendar-file.js';
import { Draft } from '../records/draft.js';
import { settingsFrom } from '../records/settings.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id } from '../terms.js';
import { settingsOf } from './queries.js';

export interface CalendarParts {
  readonly file: string;
  readonly records: Records;
  readonly commit: Commit;
  readonly workspace: { readonly id: Id };
  readonly nextId: () => Id;
  readonly now: At;
}

/** Puts the days of the file into the settings. Throws ConfigError naming the line that cannot be read. */
export async function takeCalendar({ file, records, commit, workspace, nextId, now }: CalendarParts): Promise<void> {
  if (!existsSync(file)) return;
  const rows = await settingsOf(records, workspace.id);
  const days = mergeDays(settingsFrom(rows), daysIn(file));
  const draft = new Draft({ workspace, now, nextId });
  for (const key of ['daysOff', 'daysOn'] as const) {
    const known = rows.find((row) => row.key === key);
    if (known) draft.update('setting', known, { value: days[key] });
    else draft.insert('setting', { key, value: days[key], at: now });
  }
  if (draft.decision().changes.length === 0) return;
  draft.event({ kind: 'settings.changed', note: 'calendar.txt' });
  await commit(draft.decision());
}

function daysIn(file: string) {
  try {
    return readCalendar(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadInput) throw new ConfigError(`${file}, ${error.field}`, error.remedy);
    throw error;
  }
}
