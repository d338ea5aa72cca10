import type { DownloadedFile } from '../../../src/adapter.js';
import { PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { RemoteFile } from '../../../src/message.js';
import { bytesOfAnswer, fileOf, nameIn } from '../media.js';

/** Fetches a file by its address, which is good for five minutes, and decrypts it with the key that came with it. */
export async function download(
  file: RemoteFile,
  { url, key }: { readonly url: string; readonly key?: string | undefined },
  ms: number,
): Promise<DownloadedFile> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ms) }).catch((error: unknown) => {
    throw new PlatformUnreachable('WeCom robot: the file was not reached', { cause: error });
  });
  if (response.status === 429 || response.status >= 500) throw new PlatformUnreachable(`WeCom robot: HTTP ${response.status}`);
  if (!response.ok) throw new PlatformRefused(`file gone (HTTP ${response.status})`);
  const bytes = await bytesOfAnswer(response);
  const name = nameIn(response.headers.get('content-disposition')) ?? file.name;
  return fileOf(name, key === undefined ? bytes : await decrypted(bytes, key), file.contentType);
}

async function decrypted(bytes: Uint8Array, key: string): Promise<Uint8Array> {
  const { decryptFile } = await import('@wecom/aibot-node-sdk');
  try {
    return decryptFile(Buffer.from(bytes), key);
  } catch {
    throw new PlatformRefused('file not readable with its key');
  }
}
