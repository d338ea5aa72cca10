/** Files people send, kept once by what is in them. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../adapter.js';
import { NOTHING } from '../decision.js';
import { StoreUnavailable } from '../errors.js';
import type { Attachment } from '../message.js';
import type { StoredFile } from '../records/rows.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id } from '../terms.js';
import { fileById } from './queries.js';

export interface FileParts {
  readonly folder: string;
  readonly records: Records;
  readonly commit: Commit;
  readonly nextId: () => Id;
  readonly workspace: Id;
  readonly now: () => At;
}

export function createFiles({ folder, records, commit, nextId, workspace, now }: FileParts): Files {
  const attachmentOf = (row: StoredFile): Attachment => ({
    id: String(row.id),
    name: row.name,
    contentType: row.contentType,
    bytes: row.bytes,
  });

  return {
    async put({ name, contentType, bytes }) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      await keep(folder, hash, bytes);
      const row: StoredFile = { id: nextId(), workspace, hash, name, contentType, bytes: bytes.length, at: now() };
      await commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'file', row }] });
      return attachmentOf(row);
    },
    async get(id) {
      const row = await fileById(records, Number(id));
      return row ? { attachment: attachmentOf(row), bytes: await readFile(join(folder, row.hash)) } : undefined;
    },
  };
}

/** Written beside and renamed, so that a file under its hash is always whole. */
async function keep(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, hash);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.part`, bytes, { flush: true });
    await rename(`${path}.part`, path);
  } catch (cause) {
    throw new StoreUnavailable('files cannot be written', { cause });
  }
}
