// Draws pictures in a thread of its own, so that nothing else waits: a plan to SVG, and on to PNG with the characters it needs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { BarChart, HeatmapChart, LineChart, RadarChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, RadarComponent, TitleComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import subsetFont from 'subset-font';

use([
  BarChart,
  HeatmapChart,
  LineChart,
  RadarChart,
  GraphicComponent,
  GridComponent,
  RadarComponent,
  TitleComponent,
  VisualMapComponent,
  LabelLayout,
  SVGRenderer,
]);

/** The name inside the font's file. */
const FAMILY = 'Noto Sans S Chinese';
/** PNGs are seen on phones, whose pixels are smaller. */
const SCALE = 2;

// The package says only where its code is; the fonts lie beside.
const code = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'));
const whole = readFileSync(join(code, '..', 'fonts', 'NotoSansHans-Regular.otf'));
const folder = mkdtempSync(join(tmpdir(), 'zhanbao-type-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The characters in the font file at hand; a picture with others makes it grow. */
let known = new Set(commonCharacters());
let file = '';

/** Latin letters, signs, and the 3,755 Chinese characters of the first level of GB 2312, which is what most texts are written with. */
function commonCharacters() {
  const pairs = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) pairs.push(row, cell);
  const latin = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
  return `${new TextDecoder('gbk').decode(Uint8Array.from(pairs)) + latin}·—–‘’“”…→←↑↓●■▲◆○、。《》「」【】!(),:;?¥%×✓±≥≤€£`;
}

async function fontFor(svg) {
  const news = [...svg].filter((character) => !known.has(character));
  if (file !== '' && news.length === 0) return file;
  known = new Set([...known, ...news]);
  const subset = await subsetFont(whole, [...known].join(''), { targetFormat: 'sfnt' });
  const older = file;
  file = join(folder, `${known.size}.otf`);
  writeFileSync(file, subset);
  if (older !== '' && older !== file) rmSync(older, { force: true });
  return file;
}

function svgOf({ width, height, option }) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, textStyle: { fontFamily: FAMILY } });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

async function draw({ plan, as }) {
  const svg = svgOf(plan);
  if (as === 'svg') return svg;
  const fontFiles = [await fontFor(svg)];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font }).render().asPng();
}

// One after the other: the font file grows between two pictures, never under one.
let before = Promise.resolve();
parentPort.on('message', ({ id, ...wanted }) => {
  before = before.then(async () => {
    try {
      parentPort.postMessage({ id, drawn: await draw(wanted) });
    } catch (error) {
      parentPort.postMessage({ id, fault: error instanceof Error ? error.name : 'unknown' });
    }
  });
});
