/** `npm run fake -- model` in a process of its own: its work is not on our event loop. */
import { spawn } from 'node:child_process';
import { freePort } from '../../test/program/program.js';

export async function startEndpoint(firstTokenMs: number): Promise<{ readonly baseUrl: string; stop(): void }> {
  const port = await freePort();
  const args = ['--import', 'tsx', 'scripts/fake.ts', 'model', '--port', String(port), '--slow', String(firstTokenMs)];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  while (!(await answers(baseUrl))) {
    if (child.exitCode !== null) throw new Error('the endpoint ended at once');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { baseUrl, stop: () => void child.kill() };
}

async function answers(baseUrl: string): Promise<boolean> {
  try {
    await fetch(`${baseUrl}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"input":["a"],"model":"m","messages":[]}',
    });
    return true;
  } catch {
    return false;
  }
}
