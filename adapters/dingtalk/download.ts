/** Files that people send to the robot: a short-lived address is asked for, then fetched within limits. */
import { z } from 'zod';
import type { DownloadedFile } from '../../src/adapter.js';
import { PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { RemoteFile } from '../../src/message.js';
import { type Api, bodyOf } from './api.js';
import { readAnswer } from './failures.js';
import { codeOf, type Loaded } from './http.js';
import { FILE_BYTES } from './limits.js';
import type { DingTalkSettings } from './settings.js';

const reply = z.looseObject({ downloadUrl: z.url({ protocol: /^https?$/ }) });

export interface DownloadParts {
  readonly api: Api;
  readonly load: () => Promise<Loaded>;
  readonly settings: Pick<DingTalkSettings, 'robotCode'>;
}

export function createDownload({ api, load, settings }: DownloadParts): (file: RemoteFile) => Promise<DownloadedFile> {
  return async (file) => {
    const outcome = await api.call('POST', '/v1.0/robot/messageFiles/download', {
      downloadCode: file.remote,
      robotCode: settings.robotCode,
    });
    if (outcome.kind === 'broken') throw new PlatformUnreachable(`DingTalk: ${outcome.code}`);
    const { downloadUrl } = readAnswer(reply, bodyOf(outcome));
    const { bytes, said } = await fetched(await load(), downloadUrl);
    const contentType = typeOf(bytes, said, file.contentType);
    return { name: named(file.name, contentType), contentType, bytes };
  };
}

async function fetched(
  { request, agent }: Loaded,
  url: string,
): Promise<{ readonly bytes: Uint8Array; readonly said: string | undefined }> {
  try {
    const response = await request(url, { dispatcher: agent, method: 'GET' });
    if (response.statusCode !== 200) {
      await response.body.dump();
      if (response.statusCode >= 500) throw new PlatformUnreachable(`file: ${response.statusCode}`);
      throw new PlatformRefused(response.statusCode === 404 || response.statusCode === 403 ? 'file-gone' : `file-${response.statusCode}`);
    }
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of response.body) {
      size += part.length;
      if (size > FILE_BYTES) throw new PlatformRefused('file-too-large');
      parts.push(part);
    }
    const type = response.headers['content-type'];
    return { bytes: Buffer.concat(parts), said: (Array.isArray(type) ? type[0] : type)?.split(';')[0]?.trim().toLowerCase() };
  } catch (error) {
    if (error instanceof PlatformRefused || error instanceof PlatformUnreachable) throw error;
    throw new PlatformUnreachable(`file: ${codeOf(error)}`, { cause: error });
  }
}

const STARTS: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
  ['2321414d52', 'audio/amr'],
];

/** What the bytes say they are comes first: the storage calls everything a stream of bytes. A page instead of a file is refused. */
function typeOf(bytes: Uint8Array, said: string | undefined, expected: string | undefined): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = STARTS.find(([hex]) => start.startsWith(hex))?.[1];
  if (known) return known;
  if (said === 'text/html' || (said === 'application/json' && expected !== 'application/json')) throw new PlatformRefused('file-is-a-page');
  if (expected?.startsWith('image/')) throw new PlatformRefused('file-is-no-picture');
  return said === undefined || said === 'application/octet-stream' ? (expected ?? 'application/octet-stream') : said;
}

/** A picture's name says what it is. */
const named = (name: string, contentType: string): string => (contentType === 'image/png' ? name.replace(/\.jpg$/, '.png') : name);
