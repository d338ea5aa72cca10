import { isUtf8 } from 'node:buffer';
import { TableProblem } from './table.js';

const PIECE = 32 * 1024;

/** The text of a file in pieces: UTF-8 or UTF-16 by its mark, UTF-8 when it is valid, else GBK. Throws TableProblem. */
export function* decodeText(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    }
  } catch (cause) {
    throw new TableProblem('encoding', undefined, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) throw new TableProblem('not-text');
  // GB 18030 holds GBK and GB 2312.
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}
