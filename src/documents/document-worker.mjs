/** Reads one document in a thread of its own: the libraries are heavy, and a file may be hostile. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** Fewer characters than this on a page that has pictures is a scan's page number, not its text. */
const FEW = 8;

const { kind, bytes, mostCharacters } = workerData;

/** @param {Uint8Array} data */
async function readPdf(data) {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data,
    // Chinese exporters write fonts by name only: without these tables such pages are empty.
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const texts = [];
  const scans = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const text = linesOf((await page.getTextContent()).items);
    if (text.replace(/\s/g, '').length < FEW) {
      const { fnArray } = await page.getOperatorList();
      const pictures = [pdfjs.OPS.paintImageXObject, pdfjs.OPS.paintInlineImageXObject, pdfjs.OPS.paintImageMaskXObject];
      if (fnArray.some((operator) => pictures.includes(operator))) scans.push(number);
    }
    length += text.length;
    if (length > mostCharacters) return { kind: 'large' };
    texts.push(text);
    page.cleanup();
  }
  const text = texts.join('\n').trim();
  const pages = document.numPages;
  if (scans.length === pages) return { kind: 'scan', pages };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text, pages, scans };
}

/** Pieces of one line stand at one height. */
function linesOf(items) {
  let text = '';
  let last;
  for (const item of items) {
    if (!('str' in item)) continue;
    const y = item.transform[5];
    if (last !== undefined && Math.abs(y - last) > Math.max(2, (item.height || 8) / 2) && !text.endsWith('\n')) text += '\n';
    text += item.str;
    if (item.hasEOL && !text.endsWith('\n')) text += '\n';
    if (item.str.trim() !== '') last = y;
  }
  return text;
}

/** @param {Uint8Array} data */
async function readDocx(data) {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(data) });
  if (value.length > mostCharacters) return { kind: 'large' };
  const text = value.replace(/\n{2,}/g, '\n').trim();
  return text === '' ? { kind: 'empty' } : { kind: 'text', text, pages: 1, scans: [] };
}

// What cannot be read throws, and ends the thread.
parentPort?.postMessage(await (kind === 'pdf' ? readPdf(bytes) : readDocx(bytes)));
