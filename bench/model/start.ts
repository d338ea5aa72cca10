/** From spawn to the first page, an endpoint set up and not, in turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram } from '../../test/program/program.js';
import { median } from '../measure.js';

export async function benchStartWithModel(baseUrl: string, rounds: number): Promise<{ readonly on: number; readonly ratio: number }> {
  const off: number[] = [];
  const on: number[] = [];
  for (let round = 0; round < rounds; round++) {
    off.push(await firstPage({ OPENAI_MODEL: '', OPENAI_BASE_URL: '' }));
    on.push(await firstPage({ OPENAI_MODEL: 'parrot', OPENAI_BASE_URL: baseUrl }));
  }
  return { on: median(on), ratio: median(on) / median(off) };
}

async function firstPage(env: Readonly<Record<string, string>>): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-model-'));
  const began = performance.now();
  const program = await startProgram({ dataDir, port: await freePort(), env });
  await (await fetch(`${program.url}/`)).text();
  const ms = performance.now() - began;
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return ms;
}
