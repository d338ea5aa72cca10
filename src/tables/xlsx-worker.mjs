/**
 * Reads or writes one workbook in a thread of its own: loading the library alone would hold everybody up for a quarter of a second.
 * Answers each message with one: reading `next` → `{rows}` … `{end}`; writing `{rows}` → `{pieces}` …, `end` → `{pieces, end}`. `{broken}`: no workbook.
 */
import { PassThrough, Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import exceljs from 'exceljs';

const PIECE = 64 * 1024;
/** The messages of the main thread, one after the other. */
const messages = (async function* () {
  const waiting = [];
  let wake = () => {};
  parentPort.on('message', (message) => {
    waiting.push(message);
    wake();
  });
  for (;;) {
    while (waiting.length > 0) yield waiting.shift();
    await new Promise((resolve) => {
      wake = () => resolve(undefined);
    });
  }
})();
const asked = async () => (await messages.next()).value;

function* cut(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** A cell as a person reads it; a formula by its result. */
function textOf(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return textOf(value.text);
  return 'result' in value ? textOf(value.result) : '';
}

/** Without the noise of binary fractions (0.1 + 0.2) and without exponents. */
function plainNumber(value) {
  return Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(15)));
}

/** Pieces as text: a character may lie on the seam of two. */
async function* asText(pieces) {
  const decoder = new TextDecoder();
  for await (const piece of pieces) yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The library turns each piece of a long sheet or list of words into text by itself, which breaks what lies on a seam. Text it takes as it is. */
class Workbook extends exceljs.stream.xlsx.WorkbookReader {
  _parseSharedStrings(entry) {
    return super._parseSharedStrings(entry.setEncoding('utf8'));
  }

  _parseWorksheet(pieces, number) {
    return super._parseWorksheet(asText(pieces), number);
  }
}

/** The rows of the first sheet that has any. */
async function* rowsOf(bytes, sliceRows) {
  const pieces = Readable.from(cut(bytes), { objectMode: false });
  const options = { styles: 'cache', sharedStrings: 'cache', worksheets: 'emit', hyperlinks: 'ignore', entries: 'ignore' };
  let slice = [];
  let any = false;
  for await (const sheet of new Workbook(pieces, options)) {
    for await (const row of sheet) {
      // The values stand from 1 on.
      const cells = Array.from(Array.isArray(row.values) ? row.values.slice(1) : [], (value) => textOf(value).trim());
      if (cells.every((cell) => cell === '')) continue;
      any = true;
      slice.push({ line: row.number, cells });
      if (slice.length < sliceRows) continue;
      yield slice;
      slice = [];
    }
    if (any) break;
  }
  if (slice.length > 0) yield slice;
}

async function read({ bytes, sliceRows }) {
  try {
    for await (const rows of rowsOf(bytes, sliceRows)) {
      await asked();
      parentPort.postMessage({ rows });
    }
    await asked();
    parentPort.postMessage({ end: true });
  } catch (error) {
    await asked();
    parentPort.postMessage({ broken: error instanceof Error ? error.message : String(error) });
  }
}

/** Characters that XML cannot hold would make the workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const storable = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

async function write() {
  const stream = new PassThrough();
  let pieces = [];
  stream.on('data', (piece) => pieces.push(piece));
  const ended = new Promise((resolve) => stream.on('end', resolve));
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: false, useSharedStrings: false });
  const sheet = book.addWorksheet('1', { views: [{ state: 'frozen', ySplit: 1 }] });
  for await (const message of messages) {
    if (message === 'end') break;
    for (const row of message.rows) sheet.addRow(row.map(storable)).commit();
    parentPort.postMessage({ pieces });
    pieces = [];
  }
  sheet.commit();
  await book.commit();
  await ended;
  parentPort.postMessage({ pieces, end: true });
}

await (workerData.task === 'read' ? read(workerData) : write());
