/** What a model costs whoever does not wait for it, and what our side adds to a call. The endpoint is another process, 300 ms to the first token. */
import { execFileSync } from 'node:child_process';
import { type Figure, median } from '../measure.js';
import { benchAtOnce, benchOverhead } from './calls.js';
import { startEndpoint } from './endpoint.js';
import { benchFirstReply } from './first-reply.js';
import { benchStartWithModel } from './start.js';

export async function benchModel(): Promise<Figure[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const endpoint = await startEndpoint(300);
  try {
    // First of all, so that loading the library counts.
    const { stall, memory, all } = await benchAtOnce(endpoint.baseUrl, 200);
    const overhead = await benchOverhead(endpoint.baseUrl, 40);
    const { off, on } = await benchFirstReply(endpoint.baseUrl, 300);
    const ratio = median(on) / median(off);
    const start = await benchStartWithModel(endpoint.baseUrl, 3);
    return [
      {
        name: 'model: first reply, on against off',
        value: median(on),
        unit: 'ms',
        floor: 'off',
        ratio,
        bar: '<= 1.05',
        met: ratio <= 1.05,
      },
      { name: 'model: our side of a call', value: overhead, unit: 'ms', bar: '<= 10 ms', met: overhead <= 10 },
      { name: 'model: 200 drafts at once, longest stall', value: stall, unit: 'ms', bar: '<= 50 ms', met: stall <= 50 },
      { name: 'model: 200 drafts at once, memory', value: memory, unit: 'MB', bar: '<= +100 MB', met: memory <= 100 },
      { name: 'model: 200 drafts at once, all done', value: all, unit: 'ms' },
      {
        name: 'model: first page, set up against not',
        value: start.on,
        unit: 'ms',
        floor: 'not set up',
        ratio: start.ratio,
        bar: '<= 1.05',
        met: start.ratio <= 1.05,
      },
    ];
  } finally {
    endpoint.stop();
  }
}
