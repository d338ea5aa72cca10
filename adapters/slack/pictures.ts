/** Brings the pictures of a card to Slack, as files that its image blocks then show. */
import type { Log } from '../../src/adapter.js';
import type { PicturePart } from '../../src/card.js';
import { PlatformUnreachable } from '../../src/errors.js';
import type { Drawn } from '../../src/message.js';
import type { SlackApi } from './client.js';
import type { Images } from './elements.js';
import { BLOCKS } from './limits.js';
import { within } from './markup.js';

/** A card never waits longer than this for its pictures. */
const WITHIN_MS = 8000;

/** Those of the pictures that could be uploaded; a card goes out without the others. Never throws. */
export async function uploaded(api: SlackApi, pictures: readonly Drawn[], log: Pick<Log, 'warn'>): Promise<Images> {
  const images = new Map<PicturePart, string>();
  await Promise.all(
    pictures.map(async ({ part, png }, i) => {
      try {
        images.set(part, await upload(api, png, `picture-${i + 1}.png`, part));
      } catch (error) {
        log.warn(
          { error: error instanceof Error ? error.name : 'unknown' },
          'Slack: a picture could not be uploaded, the card goes without it',
        );
      }
    }),
  );
  return images;
}

async function upload(api: SlackApi, png: Uint8Array, filename: string, { chart }: PicturePart): Promise<string> {
  const web = await api.web();
  const { upload_url: url, file_id: id } = await web.files.getUploadURLExternal({
    filename,
    length: png.byteLength,
    alt_text: within(chart.alt, BLOCKS.imageAlt),
  });
  if (!url || !id) throw new PlatformUnreachable('slack: no place for a picture');
  // The address is good for this upload alone: no token goes along.
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(png),
    signal: AbortSignal.timeout(WITHIN_MS),
  });
  if (!answer.ok) throw new PlatformUnreachable(`slack: http ${answer.status}`);
  // Shared with no channel: the message that shows it shares it.
  await web.files.completeUploadExternal({ files: [{ id, title: within(chart.title, 200) }] });
  return id;
}
