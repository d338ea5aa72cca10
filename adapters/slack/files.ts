/** Fetches files that came with a message, with the bot's token and never to a stranger's host. */
import type { DownloadedFile } from '../../src/adapter.js';
import { PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { RemoteFile } from '../../src/message.js';
import type { SlackApi } from './client.js';
import { reactionTo } from './failures.js';
import { FILE_BYTES } from './limits.js';

const WITHIN_MS = 60_000;
const BY_ID = 'id:';

/** Pictures, sound, text, and the documents that people send about a deal. */
const TAKEN =
  /^(image|audio|video)\/|^text\/(plain|csv|markdown|vcard|x-vcard)$|^application\/(pdf|zip|json|msword|vnd\.ms-(excel|powerpoint)|vnd\.openxmlformats-officedocument\..*|octet-stream)$/;

/** Throws PlatformRefused (gone, too large, of a type not taken, or a login page in its place) or PlatformUnreachable. */
export async function downloadFile(api: SlackApi, token: string, apiUrl: string, file: RemoteFile): Promise<DownloadedFile> {
  if ((file.bytes ?? 0) > FILE_BYTES) throw new PlatformRefused('file_too_large');
  const address = file.remote.startsWith(BY_ID) ? await addressById(api, file.remote.slice(BY_ID.length)) : file.remote;
  if (!isSlack(address, apiUrl)) throw new PlatformRefused('file_elsewhere');
  const response = await get(address, token);
  if (response.status >= 500) throw new PlatformUnreachable(`slack: http ${response.status}`);
  if (response.status === 429) throw new PlatformRefused('ratelimited', Number(response.headers.get('retry-after') ?? 30) * 1000);
  // Without the scope, or with a wrong token, Slack leads to its login page.
  if (response.status >= 300 && response.status < 400) throw new PlatformRefused('file_not_readable');
  if (response.status !== 200) throw new PlatformRefused(response.status === 404 ? 'file_not_found' : `http_${response.status}`);
  const contentType = (response.headers.get('content-type') ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
  if (contentType === 'text/html')
    throw new PlatformRefused(file.contentType === 'text/html' ? 'file_type_not_taken' : 'file_not_readable');
  if (!TAKEN.test(contentType)) throw new PlatformRefused('file_type_not_taken');
  return { name: file.name, contentType, bytes: await bytesOf(response) };
}

async function addressById(api: SlackApi, id: string): Promise<string> {
  try {
    const { file } = await (await api.web()).files.info({ file: id });
    const address = file?.url_private_download ?? file?.url_private;
    if (!address) throw new PlatformRefused('file_not_found');
    return address;
  } catch (error) {
    throw error instanceof PlatformRefused ? error : await reactionTo(error);
  }
}

/** The token goes to Slack's own hosts, or to the gateway that stands in for them, and nowhere else. */
function isSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.origin === new URL(apiUrl).origin || (url.protocol === 'https:' && /(^|\.)slack\.com$/.test(url.hostname));
}

async function get(address: string, token: string): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(WITHIN_MS),
    });
  } catch (cause) {
    throw new PlatformUnreachable('slack: the file could not be fetched', { cause });
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > FILE_BYTES) {
    await response.body?.cancel();
    throw new PlatformRefused('file_too_large');
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > FILE_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new PlatformUnreachable('slack: the file broke off', { cause });
  }
  if (length > FILE_BYTES) throw new PlatformRefused('file_too_large');
  return Buffer.concat(chunks);
}
