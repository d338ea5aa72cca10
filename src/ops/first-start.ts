/** What an empty database starts with: a workspace, and for the web chat a rep and their manager. */
import type { Decision } from '../decision.js';
import { Draft } from '../records/draft.js';
import type { Setting, Workspace } from '../records/rows.js';
import type { At, Id, Zone } from '../terms.js';

/** The setting that holds the key that signs links; never shown, never logged. */
export const LINK_KEY = 'link-key';

export function firstRows(parts: { nextId: () => Id; now: At; zone: Zone; linkKey: string; webChat: boolean }): Decision {
  const { nextId, now, zone, linkKey, webChat } = parts;
  const workspace: Workspace = { id: nextId(), name: '战报', zone, staging: -1, createdAt: now };
  const draft = new Draft({ workspace, now, nextId });
  draft.insert('setting', { key: LINK_KEY, value: linkKey, at: now });
  if (webChat) {
    const person = (account: string, [name, pinyin]: readonly [string, string], role: 'rep' | 'manager', manager: Id | null): Id => {
      const row = draft.insert('person', {
        name,
        pinyin,
        role,
        unit: null,
        manager,
        lang: 'zh',
        active: true,
        wroteFrom: null,
        createdAt: now,
      });
      draft.insert('identity', { person: row.id, platform: 'web', account });
      return row.id;
    };
    person('rep', ['王雷', 'wang lei'], 'rep', person('manager', ['陈静', 'chen jing'], 'manager', null));
  }
  draft.event({ kind: 'workspace.created' });
  const rows = draft.decision();
  return { ...rows, changes: [{ kind: 'insert', table: 'workspace', row: workspace }, ...rows.changes] };
}

/** The link key among the settings; undefined before the first start. */
export const linkKeyIn = (settings: readonly Pick<Setting, 'key' | 'value'>[]): string | undefined => {
  const value = settings.find((row) => row.key === LINK_KEY)?.value;
  return typeof value === 'string' ? value : undefined;
};
