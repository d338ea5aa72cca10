/** Files people sent: where they are, and how much of them is taken. */
import { z } from 'zod';
import type { DownloadedFile } from '../../src/adapter.js';
import { PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { RemoteFile } from '../../src/message.js';
import { FILE_BYTES } from './limits.js';

/** Of the app: a media id, good for three days. Of the robot: an address good for five minutes, and the key its bytes are encrypted with. */
const remote = z.union([z.object({ app: z.string().min(1) }), z.object({ url: z.url(), key: z.string().optional() })]);
export type Remote = z.infer<typeof remote>;

export const writeRemote = (where: Remote): string => JSON.stringify(where);

/** Where a received file is. Throws PlatformRefused when it says nothing we can follow. */
export function readRemote({ remote: text }: RemoteFile): Remote {
  const parsed = remote.safeParse(parse(text));
  if (!parsed.success) throw new PlatformRefused('no such file');
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The bytes of an answer, as long as they are no more than a file may have. Throws PlatformRefused or PlatformUnreachable. */
export async function bytesOfAnswer(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > FILE_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new PlatformUnreachable('WeCom: the file broke off', { cause: error });
  }
  if (size > FILE_BYTES) throw new PlatformRefused('file too large');
  return Buffer.concat(chunks);
}

/** The name the platform gives a file; undefined when it gives none. */
export function nameIn(disposition: string | null): string | undefined {
  if (!disposition) return undefined;
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  const name = encoded ?? plain;
  if (!name) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What begins a file says what it is; more trustworthy than what it is called. */
const BEGINNINGS: readonly (readonly [type: string, ending: string, begins: (bytes: Buffer) => boolean])[] = [
  ['image/jpeg', 'jpg', (b) => b.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['image/png', 'png', (b) => b.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['image/gif', 'gif', (b) => /^GIF8[79]a$/.test(b.toString('latin1', 0, 6))],
  ['image/webp', 'webp', (b) => b.toString('latin1', 0, 4) === 'RIFF' && b.toString('latin1', 8, 12) === 'WEBP'],
  ['application/pdf', 'pdf', (b) => b.toString('latin1', 0, 5) === '%PDF-'],
  ['audio/amr', 'amr', (b) => b.toString('latin1', 0, 5) === '#!AMR'],
];

const BY_ENDING: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  mp4: 'video/mp4',
};

/** A file with the content type its bytes have. Throws PlatformRefused when it says that it is a picture and is none. */
export function fileOf(name: string, bytes: Uint8Array, said: string | undefined): DownloadedFile {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16));
  const seen = BEGINNINGS.find(([, , begins]) => begins(head));
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (!seen && said?.startsWith('image/')) throw new PlatformRefused('not a picture');
  const contentType =
    seen?.[0] ?? BY_ENDING[ending ?? ''] ?? (said && said !== 'application/octet-stream' ? said : 'application/octet-stream');
  return { name: seen && ending === undefined ? `${name}.${seen[1]}` : name, contentType, bytes };
}
