import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../db/sqlite.js';
import { knowledgeContract } from './knowledge.js';
import { readingContract } from './reading.js';
import { storeContract } from './store.js';
import type { StoreUnderTest } from './store-under-test.js';

let folder = '';
const open = () => openSqlite({ file: join(folder, 'zhanbao.db'), migrations: 'migrations/sqlite', now: () => Date.now() });

const under: StoreUnderTest = {
  open() {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-store-'));
    return open();
  },
  reopen: open,
  async cleanUp() {
    rmSync(folder, { recursive: true, force: true });
  },
};

storeContract('SQLite', under);
knowledgeContract('SQLite', under);
readingContract('SQLite', under);
