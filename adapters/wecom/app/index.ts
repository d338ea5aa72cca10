import type { Door, DownloadedFile, Finding, PlatformPorts } from '../../../src/adapter.js';
import { OutcomeUnknown, PlatformUnreachable } from '../../../src/errors.js';
import type { RemoteFile } from '../../../src/message.js';
import { accountAt } from '../../../src/terms.js';
import { createIntake } from '../intake.js';
import { bytesOfAnswer, fileOf, nameIn } from '../media.js';
import type { PaceGuard } from '../pace.js';
import type { AppSettings, Timing } from '../settings.js';
import { type Api, createApi } from './api.js';
import { createCallback } from './callback.js';
import { createCards } from './cards.js';
import { checkApp } from './check.js';
import { type AppSender, createAppSender } from './send.js';

/** The self-built app: callback in, REST out. */
export interface App {
  readonly api: Api;
  readonly send: AppSender['send'];
  readonly door: Door;
  download(file: RemoteFile, media: string): Promise<DownloadedFile>;
  check(): Promise<readonly Finding[]>;
}

export function createApp(ports: PlatformPorts, settings: AppSettings, pace: PaceGuard, timing: Timing): App {
  const api = createApi(settings, ports.now, timing);
  const cards = createCards(ports);
  const sender = createAppSender({ ports, api, cards, pace, agentId: settings.agentId });
  const intake = createIntake(ports, {
    card: ({ address }, card) => sender.show(accountAt(address), card),
    words: ({ address }, words) => sender.tell(accountAt(address), words),
  });

  return {
    api,
    send: sender.send,
    door: createCallback({ ports, settings, intake, cards }),
    async download(file, media) {
      try {
        const response = await api.fetchBytes('media/get', { media_id: media });
        const name = nameIn(response.headers.get('content-disposition')) ?? file.name;
        return fileOf(name, await bytesOfAnswer(response), file.contentType ?? response.headers.get('content-type') ?? undefined);
      } catch (error) {
        // Fetching changes nothing there: it may be tried again.
        if (error instanceof OutcomeUnknown) throw new PlatformUnreachable('WeCom: no answer', { cause: error });
        throw error;
      }
    },
    check: () => checkApp(api, settings, ports),
  };
}
