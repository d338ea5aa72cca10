import { afterAll, describe, expect, it } from 'vitest';
import type { Chart, FunnelChart } from '../../src/charts/chart.js';
import { createDrawing } from '../../src/ops/drawing.js';

const warned: string[] = [];
const clock = 0;
const drawing = createDrawing({ warn: (_, message) => warned.push(message) }, () => clock);
afterAll(() => drawing.stop());

const funnel = (title: string): FunnelChart => ({
  kind: 'funnel',
  title,
  alt: '方案 18 个,谈判 6 个',
  steps: [
    { label: '方案', value: 18, shown: '18 个' },
    { label: '谈判', value: 6, shown: '6 个', from: { shown: '33%', drop: true } },
  ],
});
const CHARTS: Readonly<Record<string, Chart>> = {
  funnel: funnel('方案→谈判掉了 12 个点'),
  radar: {
    kind: 'radar',
    title: '雷达',
    alt: '四维',
    axes: ['情绪', '需求', '竞品', '匹配'].map((label) => ({ label, most: 100 })),
    series: [{ label: '华东医疗', values: [70, 50, null, 90] }],
  },
  heat: {
    kind: 'heat_map',
    title: '热力',
    alt: '格子',
    across: ['王雷', '李雷'],
    down: ['报价'],
    cells: [
      [
        { share: 1, text: '4/4' },
        { share: null, text: '' },
      ],
    ],
  },
  trend: {
    kind: 'trend',
    title: '趋势',
    alt: '线',
    along: ['11-01', '11-02'],
    axes: { along: '天', up: '分' },
    series: [{ label: '一组', values: [70, 66] }],
  },
};

/** Width and height as the PNG's header says. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('pictures', () => {
  it.each(Object.entries(CHARTS))('%s is drawn as PNG and as SVG with its words', async (_, chart) => {
    const png = (await drawing.png(chart)) ?? expect.fail('no picture');
    const [width, height] = sizeOf(png);
    expect(width).toBe(720);
    expect(height).toBeGreaterThan(150);
    const svg = (await drawing.svg(chart)) ?? expect.fail('no picture');
    expect(svg).toContain(chart.title);
    expect(svg).toContain(`aria-label="${chart.alt}"`);
    expect(svg).not.toMatch(/style=|<style|font-family/);
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!none|var\()/);
  });

  it('show each Chinese character as itself, rare ones too', async () => {
    const pictures = await Promise.all(['张喆来了', '张翀来了', '张赟来了'].map((title) => drawing.png(funnel(title))));
    const distinct = new Set(pictures.map((png) => Buffer.from(png ?? []).toString('base64')));
    expect(distinct.size).toBe(3);
  });

  it('that cannot be drawn are none, and the next one is drawn', async () => {
    const broken = { ...CHARTS.radar, axes: [{ label: 'x', most: Number.NaN }], series: [{ label: 'a', values: [Symbol.iterator] }] };
    // What comes from the records has the shape of its type; this is what a fault of ours would look like.
    expect(await drawing.png(broken as unknown as Chart)).toBeUndefined();
    expect(await drawing.png(funnel('还在'))).toBeDefined();
  });
});
