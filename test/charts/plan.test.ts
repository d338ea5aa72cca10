import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { COLOURS, short, widthOf, wrapped } from '../../src/charts/look.js';
import { forPage, planOf } from '../../src/charts/plan.js';

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

describe('the plan of a picture', () => {
  it('is plain data of a bounded size, whatever the chart holds', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const plan = planOf(chart);
        expect(structuredClone(plan)).toEqual(plan);
        expect(plan.width).toBe(360);
        expect(plan.height).toBeLessThan(1000);
        // What people wrote is never read as a template.
        for (const [, text] of JSON.stringify(plan.option).matchAll(/"(?:formatter|text|name)":"([^"]*)"/g))
          expect(text).not.toMatch(/\{(?!drop\||from\|)/);
      }),
      { numRuns: 300 },
    );
  });

  it('draws at most five series, each with a mark and a dash of its own', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ label: `组${i}`, values: [i, i + 1] }));
    const { option } = planOf({ kind: 'trend', title: '', alt: '', along: ['a', 'b'], axes: { along: '周', up: '分' }, series: many });
    const drawn = option.series as readonly { readonly symbol: string; readonly lineStyle: { readonly type: unknown } }[];
    expect(new Set(drawn.map(({ symbol }) => symbol)).size).toBe(5);
    expect(new Set(drawn.map(({ lineStyle }) => JSON.stringify(lineStyle.type))).size).toBe(5);
  });

  it('puts the names at the ends of lines apart', () => {
    const alike = Array.from({ length: 5 }, (_, i) => ({ label: `组${i}`, values: [50, 66 + i / 100] }));
    const { option } = planOf({ kind: 'trend', title: '', alt: '', along: ['a', 'b'], axes: { along: '周', up: '分' }, series: alike });
    const ends = (
      option.series as readonly { readonly data: readonly { readonly value: number; readonly label?: { readonly offset: number[] } }[] }[]
    )
      .map(({ data }) => data[1]?.label?.offset[1] ?? 0)
      .toSorted((a, b) => a - b);
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
  const svg = `<svg width="360" height="20" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="x"><style>.a{}</style><text style="font-size:12px;font-family:X;" class="zr0" fill="${COLOURS.ink}">方案 &lt;b&gt;</text></svg>`;

  it('has no styles of its own, the page’s colours, and its words for those who do not see it', () => {
    const shown = forPage(svg, '掉了 12 个点 "<script>"');
    expect(shown).not.toMatch(/style|class=|<script/);
    expect(shown).toContain('font-size="12px"');
    expect(shown).toContain(`fill="var(--chart-ink, ${COLOURS.ink})"`);
    expect(shown).toContain('role="img" aria-label="掉了 12 个点 &quot;&lt;script&gt;&quot;"');
  });

  it('can tell its colours apart by their values', () => {
    expect(new Set(Object.values(COLOURS)).size).toBe(Object.keys(COLOURS).length);
  });
});
