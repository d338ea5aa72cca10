// A picture of few colours as a PNG with a palette: a third of the time and half the size of one in full colour.
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
/** Flat areas shrink well at once; more effort costs more time than it saves bytes. */
const EFFORT = 3;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 3;
/** A power of two. */
const NEAR = 1024;

/** The PNG of a drawn image that covers its whole ground. */
export function pngOf(image) {
  const { width, height, pixels } = image;
  const indexed = indexedOf(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4), width, height);
  if (!indexed) return image.asPng();
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const colours = Buffer.from(indexed.colours.flatMap((colour) => [...new Uint8Array(Uint32Array.of(colour).buffer, 0, 3)]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(indexed.rows, { level: EFFORT })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row as a zero (no filter) and the places of its colours in the palette; undefined where there are too many, or one lets the ground through. */
function indexedOf(pixels, width, height) {
  const places = new Map();
  const rows = new Uint8Array((width + 1) * height);
  const opaque = new Uint32Array(Uint8Array.of(0, 0, 0, 255).buffer)[0];
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // The colours met last, by some of their bits: looked at before the map.
  const met = new Uint32Array(NEAR);
  const placeOfMet = new Uint8Array(NEAR);
  // Black that lets everything through is none of them.
  met[0] = 1;
  let last;
  let place = 0;
  for (let y = 0, from = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    const line = from * 4;
    // Many rows are the one above once more.
    if (y > 0 && bytes.compare(bytes, line - width * 4, line, line, line + width * 4) === 0) {
      rows.copyWithin(start, start - width - 1, start - 1);
      from += width;
      continue;
    }
    for (let to = start, end = to + width; to < end; to++, from++) {
      const colour = pixels[from];
      if (colour !== last) {
        last = colour;
        const near = (colour ^ (colour >>> 13)) & (NEAR - 1);
        if (met[near] === colour) place = placeOfMet[near];
        else {
          place = places.get(colour);
          if (place === undefined) {
            if (places.size === MOST_COLOURS || (colour & opaque) >>> 0 !== opaque) return undefined;
            place = places.size;
            places.set(colour, place);
          }
          met[near] = colour;
          placeOfMet[near] = place;
        }
      }
      rows[to] = place;
    }
  }
  return { rows, colours: [...places.keys()] };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
