import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { COLOURS, short, widthOf, wrapped } from '../../src/charts/look.js';
import { drawingOf, forPage } from '../../src/charts/plan.js';

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('名'.repeat(500)), fc.constant('{drop|a}{b}'));
const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null }), { maxLength: 30 });
const series = fc.array(fc.record({ label: words, values }), { maxLength: 8 });
const told = { title: words, alt: words };
const charts: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    ...told,
    kind: fc.constant('funnel' as const),
    steps: fc.array(fc.record({ label: words, value: fc.nat(1e9), shown: words, from: fc.record({ shown: words, drop: fc.boolean() }) }), {
      maxLength: 12,
    }),
  }),
  fc.record({
    ...told,
    kind: fc.constant('radar' as const),
    axes: fc.array(fc.record({ label: words, most: fc.integer({ min: 1, max: 1000 }) }), { minLength: 3, maxLength: 12 }),
    series,
  }),
  fc.record({
    ...told,
    kind: fc.constant('heat_map' as const),
    across: fc.array(words, { maxLength: 30 }),
    down: fc.array(words, { maxLength: 30 }),
    cells: fc.array(fc.array(fc.record({ share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), text: words }))),
  }),
  fc.record({
    ...told,
    kind: fc.constant('trend' as const),
    along: fc.array(words, { maxLength: 30 }),
    axes: fc.record({ along: words, up: words }),
    series,
  }),
);

describe('the drawing of a chart', () => {
  it('is one sound SVG of a bounded size, whatever the chart holds', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const svg = drawingOf(chart);
        const [, width, height] = /^<svg width="(\d+)" height="([\d.]+)" /.exec(svg) ?? [];
        expect(width).toBe('360');
        expect(Number(height)).toBeLessThan(1000);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        // What people wrote never becomes an element, an attribute or an entity of its own.
        const plain = svg.replace(/<(svg|rect|text|path|circle)( [a-zA-Z-]+="[^"<>]*")*\/?>|<\/(svg|text)>/g, '');
        expect(plain).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
      { numRuns: 300 },
    );
  });

  it('draws at most five series, each with a dash and a mark of its own', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ label: `组${i}`, values: [i, i + 1] }));
    const svg = drawingOf({ kind: 'trend', title: '', alt: '', along: ['a', 'b'], axes: { along: '周', up: '分' }, series: many });
    const lines = [...svg.matchAll(/stroke-width="2"[^>]*?(stroke-dasharray="[^"]*"|\/>)/g)].map(([, dash]) => dash);
    expect(lines).toHaveLength(5);
    expect(new Set(lines).size).toBe(5);
  });

  it('puts the names at the ends of lines apart', () => {
    const alike = Array.from({ length: 5 }, (_, i) => ({ label: `组${i}`, values: [50, 66 + i / 100] }));
    const svg = drawingOf({ kind: 'trend', title: '', alt: '', along: ['a', 'b'], axes: { along: '周', up: '分' }, series: alike });
    const ends = [...svg.matchAll(/y="([\d.]+)"[^>]*>组/g)].map(([, y]) => Number(y)).toSorted((a, b) => a - b);
    expect(ends).toHaveLength(5);
    for (let i = 1; i < ends.length; i++) expect((ends[i] ?? 0) - (ends[i - 1] ?? 0)).toBeGreaterThan(13);
  });
});

describe('words in a picture', () => {
  it('are broken into lines that fit, and what is left over is marked', () => {
    const lines = wrapped('方案→谈判转化掉了 12 个点,卡在恒川机械、衡远精工、乐活便利三家,都差高层拜访', 200, 16, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(216);
    expect(lines[1]).toMatch(/…$/);
    expect(wrapped('短句', 200, 16, 2)).toEqual(['短句']);
  });

  it('are cut by characters, not by halves of them', () => {
    expect(short('𠮷'.repeat(9), 4)).toBe('𠮷𠮷𠮷…');
    expect(short('a\ud800b', 9)).toBe('a?b');
  });
});

describe('a drawing on a page', () => {
  const chart: Chart = { kind: 'funnel', title: '方案 <b>', alt: '', steps: [{ label: '方案', value: 3, shown: '3 个' }] };

  it('has no styles of its own, the page’s colours, and its words for those who do not see it', () => {
    const shown = forPage(drawingOf(chart), '掉了 12 个点 "<script>"');
    expect(shown).not.toMatch(/style|class=|<script|<b>/);
    expect(shown).toContain(`fill="var(--chart-ink, ${COLOURS.ink})"`);
    expect(shown).toContain('role="img" aria-label="掉了 12 个点 &quot;&lt;script&gt;&quot;"');
  });

  it('can tell its colours apart by their values', () => {
    expect(new Set(Object.values(COLOURS)).size).toBe(Object.keys(COLOURS).length);
  });
});
