/** `calendar.txt` in the data folder: the days of a year the calendar package does not know yet. Read at each start, and again when it changes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Log } from '../adapter.js';
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
  readonly now: () => At;
}

/** Puts the days of the file into the settings. Throws ConfigError naming the line that cannot be read. */
async function takeCalendar({ file, records, commit, workspace, nextId, now }: CalendarParts): Promise<void> {
  if (!existsSync(file)) return;
  const rows = await settingsOf(records, workspace.id);
  const days = mergeDays(settingsFrom(rows), daysIn(file));
  const at = now();
  const draft = new Draft({ workspace, now: at, nextId });
  for (const key of ['daysOff', 'daysOn'] as const) {
    const known = rows.find((row) => row.key === key);
    if (known) draft.update('setting', known, { value: days[key] });
    else draft.insert('setting', { key, value: days[key], at });
  }
  if (draft.decision().changes.length === 0) return;
  draft.event({ kind: 'settings.changed', note: 'calendar.txt' });
  await commit(draft.decision());
}

/**
 * Takes the file at once, then gives what looks whether it changed and takes it anew. A start with a line that cannot be read fails
 * (ConfigError); a change with one is told in the log and leaves the days as they were.
 */
export async function followCalendar(parts: CalendarParts, log: Log): Promise<() => Promise<void>> {
  let seen = versionOf(parts.file);
  await takeCalendar(parts);
  return async () => {
    const version = versionOf(parts.file);
    if (version === seen) return;
    try {
      await takeCalendar(parts);
      log.info({}, 'calendar.txt has changed and was read again');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      log.warn({ setting: error.setting, remedy: error.remedy }, 'calendar.txt has changed and cannot be read, the days stay as they were');
    }
    seen = version;
  };
}

/** Another text, for all that can be seen from outside. */
function versionOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : '';
}

function daysIn(file: string) {
  try {
    return readCalendar(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadInput) throw new ConfigError(`${file}, ${error.field}`, error.remedy);
    throw error;
  }
}
