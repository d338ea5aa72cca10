import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { openPostgres } from '../db/postgres.js';
import type { Incoming } from '../src/message.js';
import type { At } from '../src/terms.js';
import type { Reading } from '../src/understand/reading.js';
import { startPostgres } from '../test/contracts/postgres-server.js';
import { startTeam, type TeamPlan } from '../test/conversations/team.js';
import { type Figure, quantile } from './measure.js';

const ROWS = 100_000;
/** A message is sent this often while the import runs. */
const EVERY_MS = 20;
/** And it is looked this often whether the import has come further. */
const LOOK_MS = 20;
const understand = (): Reading => ({ lang: 'zh', intent: 'other', deals: [], slots: {}, doubts: [] });

function list(rows: number): string {
  const head = '客户名称,负责人,阶段,金额(万元),联系人,职务,联系电话,下次跟进,最近跟进,来源,行业';
  const line = (i: number) =>
    `第${i}号${'医疗科技重工教育'.slice(i % 7, (i % 7) + 2)}公司,王雷,谈判,${i % 300},王总,总经理,1380013${String(i % 10_000).padStart(4, '0')},2026-12-0${(i % 9) + 1},合同发给法务,转介绍,医疗`;
  return `${head}\n${Array.from({ length: rows }, (_, i) => line(i)).join('\n')}\n`;
}

/** Importing 100,000 customers with deal and contact from CSV on either engine, while messages keep coming. */
export async function benchImport(rows = ROWS, engines: readonly string[] = ['SQLite', 'PostgreSQL']): Promise<Figure[]> {
  const figures = engines.includes('SQLite') ? await importOn('SQLite', rows, {}) : [];
  if (!engines.includes('PostgreSQL')) return figures;
  const server = await startPostgres();
  try {
    const admin = new pg.Client(server.url('postgres'));
    await admin.connect();
    await admin.query('CREATE DATABASE import');
    await admin.end();
    const openStore = (now: () => At) => openPostgres({ url: server.url('import'), migrations: 'migrations/postgres', now });
    return [...figures, ...(await importOn('PostgreSQL', rows, { openStore }))];
  } finally {
    await server.stop();
  }
}

/** A message that was received while the import ran: how long until it was acknowledged, and how much of that this program worked. */
interface Ack {
  readonly waited: number;
  readonly worked: number;
}

const processorMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** How long it takes, how much memory, how long an acknowledgement takes meanwhile, and how much is worked at a stretch. */
async function importOn(engine: string, rows: number, where: Pick<TeamPlan, 'openStore'>): Promise<Figure[]> {
  const people = [{ id: 'rep', name: '王雷', role: 'rep' as const }];
  const plan = { now: Date.now(), zone: 'Asia/Shanghai', people, groups: [], understand, checkpoints: true };
  const team = await startTeam({ ...plan, ...where });
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
  const rss = process.memoryUsage().rss;
  let peak = rss;
  const acks: Ack[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // Others on a busy machine take turns away; what was worked between two of ours they cannot add to.
  let before = process.cpuUsage();
  const stretches: number[] = [];
  const turns = setInterval(() => {
    stretches.push(processorMs(process.cpuUsage(before)));
    before = process.cpuUsage();
    // The cards that tell of progress go by this clock.
    team.now = Date.now();
  }, 1);
  const beat = setInterval(async () => {
    peak = Math.max(peak, process.memoryUsage().rss);
    const start = performance.now();
    const worked = process.cpuUsage();
    await receive({ kind: 'message', text: '在吗', addressed: false, attachments: [] }, { platform: 'web', address: 'g', kind: 'group' });
    acks.push({ waited: performance.now() - start, worked: processorMs(process.cpuUsage(worked)) });
  }, EVERY_MS);
  const shown = () => team.messages.find((m) => m.versions.at(-1)?.card?.actions[0]?.action === 'import.start')?.versions;
  const { read, t } = team.store;
  const state = async () => (await read.select({ state: t.importBatch.state }).from(t.importBatch))[0]?.state;

  const started = performance.now();
  await receive({ kind: 'message', text: '', addressed: true, attachments: [attachment] });
  // What else is waiting to be answered is not waited for: the import is timed by its own state.
  while ((await state()) !== 'checked') await setTimeout(LOOK_MS);
  const checked = performance.now();
  await team.tick();
  const pressed = acks.length;
  const card = shown();
  await receive({
    kind: 'press',
    action: 'import.start',
    value: card?.at(-1)?.card?.actions[0]?.value ?? '',
    message: card?.[0]?.id ?? 0,
  });
  while ((await state()) !== 'live') await setTimeout(LOOK_MS);
  const done = performance.now();
  clearInterval(beat);
  await team.settled();
  clearInterval(turns);
  delay.disable();
  const written = await read.$count(t.customer);
  const title = team.messages.at(-1)?.versions.at(-1)?.text ?? '';
  await team.close();
  if (written !== rows) throw new Error(`${written} customers written, the card says: ${title}`);
  const acknowledged = (what: string, some: readonly Ack[]): Figure[] => {
    const waited = quantile(
      some.map((ack) => ack.waited),
      0.99,
    );
    const name = `${engine}: import/acknowledgement while ${what}`;
    return [
      {
        name: `${name}, p50`,
        value: quantile(
          some.map((ack) => ack.waited),
          0.5,
        ),
        unit: 'ms',
      },
      { name: `${name}, p99`, value: waited, unit: 'ms', bar: '<= 100 ms', met: waited <= 100 },
      {
        name: `${name}, p99 of our processor time`,
        value: quantile(
          some.map((ack) => ack.worked),
          0.99,
        ),
        unit: 'ms',
      },
    ];
  };
  return [
    { name: `${engine}: import/${rows} rows, looked at`, value: checked - started, unit: 'ms' },
    { name: `${engine}: import/${rows} rows, written and switched on`, value: done - checked, unit: 'ms' },
    ...acknowledged('it is looked at', acks.slice(0, pressed)),
    ...acknowledged('it is written', acks.slice(pressed)),
    { name: `${engine}: import/processor time between two turns of the loop, p99`, value: quantile(stretches, 0.99), unit: 'ms' },
    { name: `${engine}: import/processor time between two turns of the loop, most`, value: quantile(stretches, 1), unit: 'ms' },
    { name: `${engine}: import/event loop delay, p99`, value: delay.percentile(99) / 1e6, unit: 'ms' },
    { name: `${engine}: import/memory on top at the peak`, value: (peak - rss) / 1048576, unit: 'MiB' },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [rows = String(ROWS), ...engines] = process.argv.slice(2);
  for (const figure of await benchImport(Number(rows), engines.length > 0 ? engines : undefined)) console.log(JSON.stringify(figure));
}
