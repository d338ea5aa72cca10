/** Files people send, kept once by what is in them. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../adapter.js';
import { NOTHING } from '../decision.js';
import { BadInput, StoreUnavailable } from '../errors.js';
import type { Attachment } from '../message.js';
import type { StoredFile } from '../records/rows.js';
import type { Commit, Records } from '../scene.js';
import type { At, Id } from '../terms.js';
import { typeByContent } from './content.js';
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
    async put({ name, contentType: said, bytes }) {
      const content = typeByContent(name, said, bytes);
      if (typeof content === 'string') throw new BadInput('file', content);
      const hash = createHash('sha256').update(bytes).digest('hex');
      const id = nextId();
      await keep(join(folder, hash), `${id}.part`, bytes);
      const row: StoredFile = { id, workspace, hash, name, contentType: content.type, bytes: bytes.length, at: now() };
      await commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'file', row }] });
      return attachmentOf(row);
    },
    async get(id) {
      const row = await fileById(records, Number(id));
      return row ? { attachment: attachmentOf(row), bytes: await readFile(join(folder, row.hash)) } : undefined;
    },
  };
}

/** Written beside, under a name of its own, and renamed: a file under its hash is always whole, also when two people send the same at once. */
async function keep(path: string, beside: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${beside}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (cause) {
    throw new StoreUnavailable('files cannot be written', { cause });
  }
}
