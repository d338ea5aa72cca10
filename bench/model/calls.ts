/** Calls through all guards: what our side adds to one, and what two hundred at once do to the event loop and to memory. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Model } from '../../src/drafting/model.js';
import { OPINION } from '../../src/features/log/opinion/prompt.js';
import { median, timed } from '../measure.js';
import { modelOf, openTeam } from './team.js';

const MB = 1e6;
const words = (n: number) => `今天拜访了华东医疗的王总,报价${30 + (n % 60)}万,下周三签合同,付款方式分三期,交付希望提前两周。第 ${n} 次`;

async function draft(model: Model, n: number): Promise<void> {
  const quotes = { message: words(n) };
  const drafted = await model.draft({
    prompt: OPINION,
    lang: 'zh',
    quotes,
    values: { said: '2026-11-20' },
    customers: [],
    figures: 'read',
  });
  if (drafted.kind === 'none') throw new Error(`a draft was not made: ${drafted.why}`);
}

export async function benchAtOnce(
  baseUrl: string,
  count: number,
): Promise<{ readonly stall: number; readonly memory: number; readonly all: number }> {
  const team = await openTeam(baseUrl);
  const model = await modelOf(team, baseUrl);
  const before = process.memoryUsage().rss;
  let most = before;
  const sample = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  // The library is loaded by a call of its own: a moment that every process has once.
  await draft(model, 0);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const all = await timed(() => Promise.all(Array.from({ length: count }, (_, n) => draft(model, n))));
  delay.disable();
  clearInterval(sample);
  await team.close();
  return { stall: delay.max / 1e6, memory: (most - before) / MB, all };
}

/** A call through everything against the same request sent by hand and read to its end, in turn. */
export async function benchOverhead(baseUrl: string, count: number): Promise<number> {
  const team = await openTeam(baseUrl);
  const model = await modelOf(team, baseUrl);
  await draft(model, 0);
  const differences: number[] = [];
  for (let n = 1; n <= count; n++) {
    const bare = await timed(() => byHand(baseUrl, words(n)));
    differences.push((await timed(() => draft(model, n))) - bare);
  }
  await team.close();
  return median(differences);
}

async function byHand(baseUrl: string, text: string): Promise<void> {
  const messages = [
    { role: 'system', content: 'x'.repeat(900) },
    { role: 'user', content: `⟦message⟧\n${text}\n⟦/message⟧` },
  ];
  const body = JSON.stringify({ model: 'parrot', stream: true, stream_options: { include_usage: true }, messages });
  await (await fetch(`${baseUrl}/chat/completions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
}
