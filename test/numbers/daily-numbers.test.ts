import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openFresh } from '../open-fresh.js';
import { dailyNumbers } from './daily-numbers.js';

const folder = mkdtempSync(join(tmpdir(), 'daily-numbers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

dailyNumbers('SQLite', 60, () => openFresh(join(folder, 'numbers.db'), () => 0));
