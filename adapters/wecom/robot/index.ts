import type { DownloadedFile, Finding, PlatformPorts } from '../../../src/adapter.js';
import { cardToText } from '../../../src/card.js';
import { StoreUnavailable } from '../../../src/errors.js';
import type { RemoteFile } from '../../../src/message.js';
import { createIntake } from '../intake.js';
import type { Remote } from '../media.js';
import type { PaceGuard } from '../pace.js';
import type { RobotSettings, Timing } from '../settings.js';
import { messageOf } from '../task-id.js';
import { WORDS } from '../words.js';
import { checkRobot } from './check.js';
import { download } from './download.js';
import { type EventFrame, eventFrame, messageFrame } from './frames.js';
import { createLink } from './link.js';
import { createMentions, type Mentions } from './mention.js';
import { createOpenRequests } from './open-requests.js';
import { readClick, readMessage } from './receive.js';
import { createRobotSender, type RobotSender } from './send.js';

/** The smart robot: one long connection, both ways. */
export interface Robot {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** True while this program has the connection. */
  isHere(): boolean;
  readonly send: RobotSender['send'];
  readonly growing: RobotSender['growing'];
  download(file: RemoteFile, where: Remote & { readonly url: string }): Promise<DownloadedFile>;
  check(): Promise<readonly Finding[]>;
}

interface Shared {
  readonly pace: PaceGuard;
  readonly timing: Timing;
  readonly corpId: string | undefined;
  readonly hasApp: boolean;
}

/** While the store is away so many frames wait in memory; the platform brings none of them again. */
const MOST_WAITING = 10_000;

export function createRobot(ports: PlatformPorts, settings: RobotSettings, { pace, timing, corpId, hasApp }: Shared): Robot {
  const requests = createOpenRequests(ports.now, timing.click);
  const link = createLink({
    ports,
    settings,
    timing,
    hasApp,
    onMessage: (frame) => queue(() => takeMessage(frame)),
    onEvent: (frame) => queue(() => takeEvent(frame)),
  });
  const sender = createRobotSender({ ports, client: link.client, requests, pace });
  const intake = createIntake(ports, { card: sender.show, words: sender.tell });
  const house = { now: ports.now, corpId };
  let mentions: Promise<Mentions> | undefined;
  let waiting = 0;
  let tail: Promise<void> = Promise.resolve();
  let stopping = false;

  /** One frame after the other, in the order they came. */
  function queue(take: () => Promise<void>): void {
    if (waiting >= MOST_WAITING) {
      ports.log.error({ waiting }, 'WeCom robot: a message is lost, too many wait for the store');
      return;
    }
    waiting += 1;
    tail = tail
      .then(() => stored(take))
      .finally(() => {
        waiting -= 1;
      });
  }

  /** Tries until it is stored: there is no acknowledgement to withhold, and no second delivery. */
  async function stored(take: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await take();
      } catch (error) {
        ports.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'WeCom robot: a message could not be taken in');
        if (!(error instanceof StoreUnavailable) || stopping) return;
        await ports.wait(timing.store);
      }
    }
  }

  async function takeMessage(json: unknown): Promise<void> {
    const frame = messageFrame.safeParse(json);
    if (!frame.success) return ports.log.warn({}, 'WeCom robot: a message of an unknown form');
    mentions ??= createMentions(ports.keep, ports.now);
    const message = readMessage(frame.data, house, await mentions);
    if (!message) return;
    requests.asked(message.conversation.address, frame.data.headers.req_id);
    await intake.message(message);
  }

  async function takeEvent(json: unknown): Promise<void> {
    const frame = eventFrame.safeParse(json);
    if (!frame.success) return;
    switch (frame.data.body.event.eventtype) {
      case 'enter_chat':
        // Not waited for: a greeting must not hold up what people say.
        greet(frame.data).catch(() => ports.log.warn({}, 'WeCom robot: a greeting was not taken'));
        return;
      case 'template_card_event': {
        const click = readClick(frame.data, house);
        const message = messageOf(click.task);
        if (message !== undefined) requests.pressed(message, frame.data.headers.req_id, click.task);
        await intake.click(click);
        return;
      }
      default:
        return;
    }
  }

  /** Who opens the chat for the first time on a day sees what is due today, or what the robot is for. */
  async function greet(frame: EventFrame): Promise<void> {
    const { sender: person } = readClick(frame, house);
    const home = await Promise.race([ports.home(person).catch(() => undefined), ports.wait(timing.click / 2).then(() => undefined)]);
    const content = home ? cardToText({ ...home, actions: [] }) : WORDS.zh.welcome;
    await link.client().replyWelcome(frame, { msgtype: 'text', text: { content } });
  }

  return {
    start() {
      stopping = false;
      return link.start();
    },
    async stop() {
      stopping = true;
      await link.stop();
      await tail;
    },
    isHere: link.isHere,
    send: sender.send,
    growing: sender.growing,
    download: (file, where) => download(file, where, timing.file),
    check: () => checkRobot(ports, settings, timing),
  };
}
