// Draws pictures in a thread of its own, so that nothing else waits: an SVG to PNG with the characters it needs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { pngOf } from './png.mjs';

/** The name inside the font's file. */
const FAMILY = 'Noto Sans S Chinese';
/** PNGs are seen on phones, whose pixels are smaller. A tall picture is drawn at somewhat less: its time is its pixels. */
const SCALE = 2;
const MOST_PIXELS = 450_000;

function scaleOf(svg) {
  const [, width, height] = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (Number(width) * Number(height) || 1)));
}

// The package says only where its code is; the fonts lie beside.
const code = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'));
const whole = readFileSync(join(code, '..', 'fonts', 'NotoSansHans-Regular.otf'));
const folder = mkdtempSync(join(tmpdir(), 'zhanbao-type-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Latin letters, figures and signs: in every font file. */
const LATIN = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}·—–‘’“”…→←↑↓●■▲◆○、。《》!(),:;?¥%×±`;
/** A larger file is read more slowly than a new one is cut. */
const MOST_CHARACTERS = 1200;
/** The characters in the font file at hand: those of the pictures so far, for names and words come again. */
let known = new Set();
let file = '';
let cut = 0;

async function fontFor(svg) {
  const own = new Set(LATIN + svg);
  if (file !== '' && [...own].every((character) => known.has(character))) return file;
  const both = new Set([...known, ...own]);
  known = both.size <= MOST_CHARACTERS ? both : own;
  const subset = await subsetFont(whole, [...known].join(''), { targetFormat: 'sfnt' });
  const older = file;
  cut += 1;
  file = join(folder, `${cut}.otf`);
  writeFileSync(file, subset);
  if (older !== '') rmSync(older, { force: true });
  return file;
}

async function draw(svg) {
  const fontFiles = [await fontFor(svg)];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY };
  return pngOf(new Resvg(svg, { fitTo: { mode: 'zoom', value: scaleOf(svg) }, font }).render());
}

// One after the other: the font file grows between two pictures, never under one.
let before = Promise.resolve();
parentPort.on('message', ({ id, svg }) => {
  before = before.then(async () => {
    try {
      parentPort.postMessage({ id, drawn: await draw(svg) });
    } catch (error) {
      parentPort.postMessage({ id, fault: error instanceof Error ? error.name : 'unknown' });
    }
  });
});
