import { firstWorkspace, settingRows } from '../people/queries.js';
import { audibleAt } from '../records/quiet.js';
import type { Outbox } from '../records/rows.js';
import { settingsFrom } from '../records/settings.js';
import type { Records } from '../scene.js';
import type { At } from '../terms.js';

/** When a message may go out at the earliest: a push that could not be sent in time waits for the end of quiet hours, all else for nothing. */
export function createHold(records: Records): (row: Outbox, now: At) => Promise<At> {
  return async ({ key, dueAt, tries }, now) => {
    if (!key.startsWith('push:')) return now;
    const workspace = await firstWorkspace(records);
    if (!workspace) return now;
    const settings = settingsFrom(await settingRows(records, workspace.id));
    // No push is made for quiet hours: one that is due in them and was not tried yet was asked for again by a person.
    const askedFor = tries <= 1 && audibleAt(dueAt, workspace.zone, settings) !== dueAt;
    return askedFor ? now : audibleAt(now, workspace.zone, settings);
  };
}
