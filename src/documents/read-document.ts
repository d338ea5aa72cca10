/** Reads Word, PDF and plain text files, the heavy ones in a thread that ends with the file. */
import { z } from 'zod';
import type { Files } from '../adapter.js';
import type { Attachment } from '../message.js';
import { type DocumentKind, type DocumentRead, documentKind } from './document.js';
import { answerOfThread } from './reading-thread.js';

const READER = new URL('./document-worker.mjs', import.meta.url);
const LIMITS = { longestMs: 60_000, memoryMb: 512 };
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

async function inThread(kind: 'pdf' | 'docx', bytes: Uint8Array): Promise<DocumentRead> {
  // A copy: pdf.js takes the bytes for itself.
  const work = { kind, bytes: new Uint8Array(bytes), mostCharacters: MOST_CHARACTERS };
  const said = answer.safeParse(await answerOfThread(READER, work, LIMITS));
  return said.success ? said.data : { kind: 'broken' };
}
