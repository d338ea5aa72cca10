/** From spawn to the first page served, and the memory of an idle process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, startProgram } from '../test/program/program.js';
import { type Figure, median } from './measure.js';

const ROUNDS = 5;
const IDLE_MS = 3000;

export async function benchStart(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const pages: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-start-'));
    const began = performance.now();
    const program = await startProgram({ dataDir, port: await freePort() });
    const page = await fetch(`${program.url}/`);
    await page.text();
    if (!page.ok) throw new Error(`the first page answered ${page.status}`);
    pages.push(performance.now() - began);
    await wait(IDLE_MS);
    memory.push(residentMiB(program.process.pid));
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const first = median(pages);
  const idle = median(memory);
  return [
    { name: 'start: first page, empty database', value: first, unit: 'ms', bar: '<= 1000 ms', met: first <= 1000 },
    { name: 'start: memory, idle', value: idle, unit: 'MiB', bar: '<= 150 MB', met: idle * 1.048576 <= 150 },
  ];
}

/** Linux only: what the kernel counts as resident. */
function residentMiB(pid: number | undefined): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? Number.NaN) / 1024;
}
