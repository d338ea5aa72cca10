/** A drawn image as a PNG of few colours: every pixel comes back, rows that repeat as well, and what is not for a palette is left to the library. */
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
// @ts-expect-error: it runs in the thread that draws, and has no types.
import { pngOf } from '../../src/ops/png.mjs';

const FULL = Buffer.from('in full colour');
const RED = 0xff0000ff;
const GREEN = 0xff00ff00;

function image(width: number, colours: readonly number[]) {
  const bytes = new Uint8Array(Uint32Array.from(colours).buffer);
  return { width, height: colours.length / width, pixels: bytes, asPng: () => FULL };
}

/** What stands in a chunk of the file. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it('keeps every pixel, though rows repeat and many colours share a place', () => {
  const odd = Array.from({ length: 200 }, (_, i) => (0xff000000 | (i * 8192)) >>> 0);
  const rows = [
    [RED, GREEN, RED],
    [RED, GREEN, RED],
    [GREEN, GREEN, RED],
    ...odd.map((colour) => [colour, RED, colour]),
    [RED, GREEN, RED],
  ];
  const png: Buffer = pngOf(image(3, rows.flat()));
  const palette = chunkOf(png, 'PLTE');
  const lines = inflateSync(chunkOf(png, 'IDAT'));
  const read = rows.map((row, y) =>
    row.map((_, x) => {
      const place = (lines[y * 4 + 1 + x] ?? 0) * 3;
      return ((palette[place] ?? 0) | ((palette[place + 1] ?? 0) << 8) | ((palette[place + 2] ?? 0) << 16) | 0xff000000) >>> 0;
    }),
  );
  expect(read).toEqual(rows);
});

it.each([
  ['lets the ground through', [RED, 0, RED, RED]],
  ['lets some of it through', [RED, 0x80ff0000, RED, RED]],
  ['has too many colours', Array.from({ length: 300 }, (_, i) => (0xff000000 | i) >>> 0)],
])('gives one that %s to the library', (_, colours) => {
  expect(pngOf(image(1, colours))).toBe(FULL);
});
