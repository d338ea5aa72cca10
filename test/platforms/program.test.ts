/** The built program as an operator meets it: first start, health, metrics, backup, wrong settings, stop. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { freePort, type Program, startProgram } from '../program/program.js';

describe('the program', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhanbao-program-'));
  let program: Program;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    program = await startProgram({ dataDir, port });
  });
  afterAll(async () => {
    await program.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const text = async (path: string) => (await fetch(`${program.url}${path}`)).text();

  it('says on one line each what is on and how to turn it on', async () => {
    await until(() => program.output().includes('model'));
    for (const word of [`http://localhost:${port}`, 'web chat', 'SQLite in', 'Asia/Shanghai', 'PUBLIC_URL=', 'model'])
      expect(program.output()).toContain(word);
  });

  it('starts with a rep and a manager, who are greeted with the sample data on offer', async () => {
    const people = JSON.parse(await text('/api/chat/people')) as { id: string }[];
    expect(people.map((p) => p.id).toSorted()).toEqual(['manager', 'rep']);
    await until(async () => (await text('/api/chat/messages?as=rep&in=dm')).includes('demo.load'));
  });

  it('is healthy, ready, and counts what it received', async () => {
    expect(await text('/healthz')).toBe('ok\n');
    expect(await text('/readyz')).toBe('ready\n');
    const said = { as: 'rep', in: 'dm', id: 'once', text: '今天拜访了恒川机械的陈厂长,报价120万' };
    for (const _ of ['first', 'again']) {
      const headers = { 'content-type': 'application/json' };
      expect((await fetch(`${program.url}/api/chat/messages`, { method: 'POST', headers, body: JSON.stringify(said) })).status).toBe(202);
    }
    await until(async () => (await text('/metrics')).includes('zhanbao_inbox_waiting 0'));
    const metrics = await text('/metrics');
    expect(metrics).toMatch(/zhanbao_received_total\{outcome="accepted"\} 1\b/);
    expect(metrics).toMatch(/zhanbao_received_total\{outcome="repeated"\} 1\b/);
  });

  it('is backed up while it runs', () => {
    const copy = join(dataDir, 'copy.db');
    execFileSync(process.execPath, ['dist/scripts/backup.js', copy], { env: { ...process.env, DATA_DIR: dataDir } });
    const db = new Database(copy, { readonly: true });
    expect(db.prepare('SELECT name FROM customer').pluck().all()).toEqual(['恒川机械']);
    db.close();
    expect(readdirSync(dataDir).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  it('logs nothing of what people write', () => {
    expect(program.output()).not.toContain('恒川机械');
  });

  it('names a wrong setting and ends', async () => {
    const wrong = startProgram({ dataDir, port: await freePort(), env: { WORKSPACE_TIMEZONE: 'Mars' } });
    await expect(wrong).rejects.toThrow(/WORKSPACE_TIMEZONE must be an IANA time zone/);
  });

  it('says when the port is taken', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'zhanbao-port-'));
    const printed = runToEnd({ DATA_DIR: elsewhere, PORT: String(port) });
    expect(printed).toContain(`PORT ${port} is taken by another program`);
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('finishes and exits with 0 when it is told to stop', async () => {
    expect(await program.stop()).toBe(0);
  });
});

/** Runs the program until it ends by itself, and gives back what it printed. */
function runToEnd(env: Record<string, string>): string {
  try {
    return execFileSync(process.execPath, ['dist/src/main.js'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 20_000,
    });
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came true');
}
