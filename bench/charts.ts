import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Chart } from '../src/charts/chart.js';
import { createDrawing } from '../src/ops/drawing.js';
import { EVENT_WORDS } from '../src/records/sales-event.js';
import { type Figure, median, quantile, timed } from './measure.js';

const ROUNDS = 20;
const DRAWN = 100;
const MOST_MS = 25;
const DELAY_MS = 10;

const NAMES = ['王雷', '李雷', '赵明远', '周倩', '孙悦', '林浩'];
const CHARTS: Readonly<Record<Chart['kind'], Chart>> = {
  funnel: {
    kind: 'funnel',
    title: '方案→谈判转化掉了 12 个点',
    alt: '漏斗',
    steps: ['线索', '意向', '方案', '谈判', '赢单'].map((label, i) => ({ label, value: 48 - i * 10, shown: `${48 - i * 10} 个` })),
  },
  radar: {
    kind: 'radar',
    title: '华东医疗: 方案匹配只有 40 分',
    alt: '雷达',
    axes: ['客户情绪', '需求密度', '竞品提及', '方案匹配'].map((label) => ({ label, most: 100 })),
    series: [{ label: '华东医疗', values: [72, 88, 30, 40] }],
  },
  heat_map: {
    kind: 'heat_map',
    title: '该做的动作做了 40%,最缺技术交流 (0/21)',
    alt: '热力图',
    across: NAMES,
    down: Object.values(EVENT_WORDS.zh),
    cells: Object.values(EVENT_WORDS.zh).map((_, y) => NAMES.map((__, x) => ({ share: ((x + y) % 5) / 4, text: `${(x + y) % 5}/4` }))),
  },
  trend: {
    kind: 'trend',
    title: '客户健康度四周跌了 6 分',
    alt: '趋势',
    along: Array.from({ length: 12 }, (_, i) => `09-${i + 10}`),
    axes: { along: '周', up: '健康度 (分)' },
    series: NAMES.slice(0, 3).map((label, s) => ({ label, values: Array.from({ length: 12 }, (_, i) => 70 + s * 3 - i) })),
  },
};

/** Pictures drawn in their thread: how long each kind takes, and how long everything else waits meanwhile. */
export async function benchCharts(): Promise<Figure[]> {
  const drawing = createDrawing({ warn: (_, message) => console.error(message) }, Date.now);
  const figures: Figure[] = [];
  const png = async (chart: Chart) => {
    if ((await drawing.png(chart)) === undefined) throw new Error(`no picture of the ${chart.kind}`);
  };
  figures.push({ name: 'first picture, libraries and font loaded', value: await timed(() => png(CHARTS.funnel)), unit: 'ms' });
  for (const [kind, chart] of Object.entries(CHARTS)) {
    await png(chart);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await timed(() => png(chart)));
    const value = median(times);
    figures.push({ name: `${kind} as PNG, p50`, value, unit: 'ms', bar: `<= ${MOST_MS} ms`, met: value <= MOST_MS });
    figures.push({ name: `${kind} as PNG, p99`, value: quantile(times, 0.99), unit: 'ms' });
  }
  const all = Object.values(CHARTS);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const took = await timed(() => Promise.all(Array.from({ length: DRAWN }, (_, i) => png(all[i % all.length] ?? CHARTS.funnel))));
  delay.disable();
  const p99 = delay.percentile(99) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  figures.push({ name: `${DRAWN} pictures`, value: took, unit: 'ms' });
  figures.push({ name: 'CPU of one picture', value: (user + system) / 1000 / DRAWN, unit: 'ms' });
  figures.push({ name: `event loop delay meanwhile, p99`, value: p99, unit: 'ms', bar: `<= ${DELAY_MS} ms`, met: p99 <= DELAY_MS });
  await drawing.stop();
  return figures;
}
