/** The pictures of a card: messages of their own before it, each shown at most once. A card never waits for a picture that cannot come. */
import { z } from 'zod';
import type { Log, PlatformPorts } from '../../src/adapter.js';
import type { Outgoing } from '../../src/message.js';
import { type Api, bodyOf } from './api.js';
import { readAnswer } from './failures.js';
import type { Messages } from './messages.js';
import type { Quota } from './quota.js';

interface Parts {
  readonly api: Pick<Api, 'upload'>;
  readonly messages: Pick<Messages, 'show'>;
  readonly quota: Pick<Quota, 'state'>;
  readonly keep: PlatformPorts['keep'];
  readonly now: PlatformPorts['now'];
  readonly log: Pick<Log, 'warn'>;
}

const uploaded = z.looseObject({ media_id: z.string().min(1) });
const DAY_MS = 86_400_000;

/** Never throws. Nothing is shown when the month's calls are running out, nor where the message is an edit. */
export function createPictures({ api, messages, quota, keep, now, log }: Parts): (message: Outgoing) => Promise<void> {
  return async ({ id, conversation, pictures = [], edits }) => {
    if (pictures.length === 0 || edits || quota.state() !== 'plenty') return;
    try {
      const key = `pictures:${id}`;
      if ((await keep.get(key)) !== undefined) return;
      const media: string[] = [];
      for (const [i, { png }] of pictures.entries())
        media.push(readAnswer(uploaded, bodyOf(await api.upload(`picture-${i + 1}.png`, png))).media_id);
      // Written down before: one that may have been shown is not shown again when the card behind it is sent once more.
      await keep.put(key, 'shown', now() + DAY_MS);
      for (const each of media) await messages.show(conversation, each);
    } catch (error) {
      log.warn(
        { message: id, error: error instanceof Error ? error.name : 'unknown' },
        'DingTalk: the pictures of a card could not be shown',
      );
    }
  };
}
