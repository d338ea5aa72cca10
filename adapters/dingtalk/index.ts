import type { Adapter, PlatformPorts } from '../../src/adapter.js';
import { createApi } from './api.js';
import { createCards } from './cards.js';
import { createCheck } from './check.js';
import { createClicks } from './clicks.js';
import { createCoalescer } from './coalesce.js';
import { createDownload } from './download.js';
import { createHttp } from './http.js';
import { dingTalkLimits, TIMING, type Timing } from './limits.js';
import { createListener } from './listen.js';
import { createMessages } from './messages.js';
import { createPictures } from './pictures.js';
import { createProfile } from './profile.js';
import { createQuota } from './quota.js';
import { createSender } from './send.js';
import { createSessions } from './sessions.js';
import type { DingTalkSettings } from './settings.js';
import { createStream } from './stream.js';
import { linkOpener } from './stream-link.js';
import { createTokens } from './token.js';

/**
 * DingTalk: the robot of an organisation's own app, over Stream mode. With a card template its cards have buttons and forms;
 * without, they are text with words to tap.
 */
export function createDingTalkAdapter(ports: PlatformPorts, settings: DingTalkSettings, timing: Timing = TIMING): Adapter {
  const { now, wait, log, keep } = ports;
  const { http, load } = createHttp(timing.requestMs);
  const quota = createQuota(ports);
  const tokens = createTokens({ http, settings, keep, now, counted: quota.call, credential: ports.credential });
  const api = createApi({ http, tokens, settings, quota, now, log });
  const sessions = createSessions(now);
  const clicks = createClicks({ wait, clickMs: timing.clickMs, afterReplyMs: timing.afterReplyMs });
  const cards = createCards(api, settings);
  const stopped = () => quota.state() === 'spent';
  const later = createCoalescer({ cards, keep, now, wait, log, stopped, coalesceMs: timing.coalesceMs });
  const messages = createMessages({ http, api, sessions, settings });
  const template = settings.cardTemplateId;
  const pictures = createPictures({ api, messages, quota, keep, now, log });
  const { tellAdmins } = ports;
  const sender = createSender({ cards, clicks, later, messages, pictures, quota, template, tellAdmins, keep, now, log });
  const listener = createListener({ ports, quota, sessions, clicks, timing, show: cards.replace });
  const open = linkOpener({ settings, http, counted: quota.call, credential: ports.credential, requestMs: timing.requestMs });
  const stream = createStream({ open, frame: listener.frame, lost: listener.lost, now, wait, log, timing });

  return {
    platform: 'dingtalk',
    limits: dingTalkLimits(template !== undefined),
    async start() {
      await Promise.all([quota.load(), later.load()]);
      await stream.start();
    },
    async stop() {
      stream.stop();
      listener.stop();
      await quota.flush();
    },
    send: sender.send,
    find: sender.find,
    download: createDownload({ api, load, settings }),
    profile: createProfile(api),
    check: createCheck({ api, http, settings, now }),
  };
}
