/**
 * `npm run check`: what needs only the texts goes side by side, then the fast tests, which take every core themselves. What is
 * right says a line, what is wrong says all it has to say; the tests run either way, so that one round shows everything.
 */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const BESIDE = ['lint', 'types', 'arrows', 'unused'];

/** Resolves with true if the job ended well. `npm` is the one that runs this. */
function job(name, args, stdio) {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name, ...args], { stdio, shell: process.platform === 'win32' });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const texts = await Promise.all(BESIDE.map((name) => job(name, [], ['ignore', 'pipe', 'pipe'])));
const fast = await job('fast', [], 'inherit');
process.exitCode = texts.every(Boolean) && fast ? 0 : 1;
