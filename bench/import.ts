import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Incoming } from '../src/message.js';
import type { Reading } from '../src/understand/reading.js';
import { startTeam } from '../test/conversations/team.js';
import { type Figure, quantile } from './measure.js';

const ROWS = 100_000;
/** A message is sent this often while the import runs. */
const EVERY_MS = 20;
const understand = (): Reading => ({ lang: 'zh', intent: 'other', deals: [], slots: {}, doubts: [] });

function list(rows: number): string {
  const head = '客户名称,负责人,阶段,金额(万元),联系人,职务,联系电话,下次跟进,最近跟进,来源,行业';
  const line = (i: number) =>
    `第${i}号${'医疗科技重工教育'.slice(i % 7, (i % 7) + 2)}公司,王雷,谈判,${i % 300},王总,总经理,1380013${String(i % 10_000).padStart(4, '0')},2026-12-0${(i % 9) + 1},合同发给法务,转介绍,医疗`;
  return `${head}\n${Array.from({ length: rows }, (_, i) => line(i)).join('\n')}\n`;
}

/** Importing 100,000 customers with deal and contact from CSV on SQLite, while messages keep coming: how long, how much memory, how long an acknowledgement takes. */
export async function benchImport(rows = ROWS): Promise<Figure[]> {
  const people = [{ id: 'rep', name: '王雷', role: 'rep' as const }];
  const team = await startTeam({ now: Date.now(), zone: 'Asia/Shanghai', people, groups: [], understand, checkpoints: true });
  const conversation = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
  let count = 0;
  const receive = (
    rest:
      | Pick<Incoming & { kind: 'message' }, 'kind' | 'text' | 'addressed' | 'attachments'>
      | Pick<Incoming & { kind: 'press' }, 'kind' | 'action' | 'value' | 'message'>,
    to: typeof conversation | { platform: 'web'; address: string; kind: 'group' } = conversation,
  ) => team.bot.receive({ key: `k${++count}`, conversation: to, sender: { platform: 'web', account: 'rep' }, saidAt: Date.now(), ...rest });
  const bytes = new TextEncoder().encode(list(rows));
  const attachment = await team.files.put({ name: '客户.csv', contentType: 'text/csv', bytes });
  const before = process.memoryUsage().rss;
  let peak = before;
  const acks: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const beat = setInterval(async () => {
    peak = Math.max(peak, process.memoryUsage().rss);
    const start = performance.now();
    await receive({ kind: 'message', text: '在吗', addressed: false, attachments: [] }, { platform: 'web', address: 'g', kind: 'group' });
    acks.push(performance.now() - start);
  }, EVERY_MS);

  const started = performance.now();
  await receive({ kind: 'message', text: '', addressed: true, attachments: [attachment] });
  await team.settled();
  const checked = performance.now();
  const card = team.messages.find((m) => m.versions.at(-1)?.card?.actions[0]?.action === 'import.start')?.versions;
  const value = card?.at(-1)?.card?.actions[0]?.value ?? '';
  await receive({ kind: 'press', action: 'import.start', value, message: card?.[0]?.id ?? 0 });
  await team.settled();
  const done = performance.now();
  clearInterval(beat);
  delay.disable();
  const title = team.messages.at(-1)?.versions.at(-1)?.text ?? '';
  const { read, t } = team.store;
  const written = await read.$count(t.customer);
  await team.close();
  if (written !== rows) throw new Error(`${written} customers written, the card says: ${title}`);
  return [
    { name: `import/${rows} rows, looked at`, value: checked - started, unit: 'ms' },
    { name: `import/${rows} rows, written and switched on`, value: done - checked, unit: 'ms' },
    { name: 'import/acknowledgement meanwhile, p50', value: quantile(acks, 0.5), unit: 'ms' },
    {
      name: 'import/acknowledgement meanwhile, p99',
      value: quantile(acks, 0.99),
      unit: 'ms',
      bar: '≤ 100 ms',
      met: quantile(acks, 0.99) <= 100,
    },
    { name: 'import/acknowledgement meanwhile, longest', value: quantile(acks, 1), unit: 'ms' },
    { name: 'import/event loop delay, p99', value: delay.percentile(99) / 1e6, unit: 'ms' },
    { name: 'import/memory on top at the peak', value: (peak - before) / 1048576, unit: 'MiB' },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const figure of await benchImport(Number(process.argv[2] ?? ROWS))) console.log(JSON.stringify(figure));
}
