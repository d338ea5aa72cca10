/** Reads Word, PDF and plain text files, the heavy ones in a thread that ends with the file. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Files } from '../adapter.js';
import type { Attachment } from '../message.js';
import { type DocumentKind, type DocumentRead, documentKind } from './document.js';

const WORKER_MEMORY_MB = 512;
const LONGEST_MS = 60_000;
/** A meeting of a day is 100,000 characters; more is a book. */
const MOST_CHARACTERS = 400_000;

/** What the thread says, held to its shape. */
const answer = z.union([
  z.object({ kind: z.literal('text'), text: z.string(), pages: z.number(), scans: z.array(z.number()) }),
  z.object({ kind: z.literal('scan'), pages: z.number() }),
  z.object({ kind: z.enum(['empty', 'broken', 'large']) }),
]);

/** The text of an attachment, or why there is none. Never throws for what a file holds. */
export function createDocumentReader(files: Pick<Files, 'get'>): (attachment: Attachment) => Promise<DocumentRead> {
  return async ({ id, name }) => {
    const kind = documentKind(name);
    if (!kind) return { kind: 'other' };
    const file = await files.get(id);
    if (!file || file.bytes.length === 0) return { kind: 'empty' };
    return readDocument(kind, file.bytes);
  };
}

/** The text of a document, or why there is none. */
export async function readDocument(kind: DocumentKind, bytes: Uint8Array): Promise<DocumentRead> {
  switch (kind) {
    case 'plain':
      return readPlain(bytes);
    case 'pdf':
      return startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) ? inThread(kind, bytes) : { kind: 'broken' };
    case 'docx':
      return startsWith(bytes, [0x50, 0x4b]) ? inThread(kind, bytes) : { kind: 'broken' };
  }
}

/** A PDF may have a few bytes before its mark. */
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  Array.from({ length: 16 }, (_, at) => at).some((at) => mark.every((byte, i) => bytes[at + i] === byte));

/** UTF-8, UTF-16 by its mark, else the Chinese encoding of older programs. */
function readPlain(bytes: Uint8Array): DocumentRead {
  const text = decoded(bytes).replaceAll('\u0000', '').trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > MOST_CHARACTERS) return { kind: 'large' };
  const odd = (text.match(/\uFFFD|(?![\n\r\t])\p{Cc}/gu) ?? []).length;
  return odd > text.length / 20 ? { kind: 'broken' } : { kind: 'text', text, pages: 1, scans: [] };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function inThread(kind: 'pdf' | 'docx', bytes: Uint8Array): Promise<DocumentRead> {
  const worker = new Worker(new URL('./document-worker.mjs', import.meta.url), {
    // A copy: pdf.js takes the bytes for itself.
    workerData: { kind, bytes: new Uint8Array(bytes), mostCharacters: MOST_CHARACTERS },
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
  });
  return new Promise((resolve) => {
    const end = (read: DocumentRead): void => {
      clearTimeout(late);
      resolve(read);
      void worker.terminate();
    };
    const late = setTimeout(() => end({ kind: 'broken' }), LONGEST_MS);
    worker.once('message', (said) => {
      const parsed = answer.safeParse(said);
      end(parsed.success ? parsed.data : { kind: 'broken' });
    });
    worker.once('error', () => end({ kind: 'broken' }));
    worker.once('exit', () => end({ kind: 'broken' }));
  });
}
