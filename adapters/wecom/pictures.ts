/** The pictures of a card: messages of their own before it, each shown at most once. A card never waits for a picture that cannot come. */
import type { PlatformPorts } from '../../src/adapter.js';
import type { Outgoing } from '../../src/message.js';

/** One of the two ways to bring a picture to a chat. */
export interface PictureWay {
  /** Resolves with the platform's id of the picture. */
  upload(name: string, png: Uint8Array): Promise<string>;
  show(media: string): Promise<unknown>;
}

const DAY_MS = 86_400_000;

/** Never throws. An edit shows none: those of the message it replaces stand above it. */
export async function showPictures(
  { id, pictures = [], edits }: Outgoing,
  way: PictureWay,
  { keep, now, log }: Pick<PlatformPorts, 'keep' | 'now' | 'log'>,
): Promise<void> {
  if (pictures.length === 0 || edits) return;
  try {
    const key = `pictures:${id}`;
    if ((await keep.get(key)) !== undefined) return;
    const media: string[] = [];
    for (const [i, { png }] of pictures.entries()) media.push(await way.upload(`picture-${i + 1}.png`, png));
    // Written down before: one that may have been shown is not shown again when the card behind it is sent once more.
    await keep.put(key, 'shown', now() + DAY_MS);
    for (const each of media) await way.show(each);
  } catch (error) {
    log.warn({ message: id, error: error instanceof Error ? error.name : 'unknown' }, 'WeCom: the pictures of a card could not be shown');
  }
}
