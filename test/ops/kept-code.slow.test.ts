/** A start takes up the code that the build kept: refused, everything works and a start takes half as long again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { V8_FLAGS } from '../../src/v8-flags.js';
import { freePort } from '../program/program.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhanbao-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the built program until all of it is loaded; tells of each of its files whether V8 took up what was kept. */
async function takenUp(flags: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const tell = `const { scripts } = require(${JSON.stringify(resolve('dist/src/main.js'))});
    const told = () => JSON.stringify([...scripts].map(([file, { cachedDataRejected }]) => [file, cachedDataRejected === false]));
    const print = console.log;
    console.log = (line) => { if (String(line).includes('Zhanbao')) { print('told', told()); process.exit(0); } };`;
  const env = { ...process.env, PORT: String(await freePort()), HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const printed = execFileSync(process.execPath, [...flags, '-e', tell], { cwd: folder, env, encoding: 'utf8' });
  const pairs = JSON.parse(/^told (.*)$/m.exec(printed)?.[1] ?? '[]') as [string, boolean][];
  return new Map(pairs.map(([file, taken]) => [basename(file), taken]));
}

it('takes up the kept code of every file that a start loads', async () => {
  const taken = await takenUp(V8_FLAGS);
  expect([...taken].filter(([, yes]) => !yes)).toEqual([]);
  expect([...taken.keys()]).toContain('program.js');
  expect([...taken.keys()].some((file) => file.startsWith('handling-'))).toBe(true);
});

it('starts without it where the settings are others', async () => {
  const taken = await takenUp([]);
  expect(taken.get('program.js')).toBe(false);
});
