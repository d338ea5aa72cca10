import type { Adapter, PlatformPorts } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import type { Id } from '../../src/terms.js';
import { createApp } from './app/index.js';
import { profileOf } from './app/people.js';
import { REPEAT_MS, WECOM_LIMITS } from './limits.js';
import { readRemote } from './media.js';
import { recent } from './once.js';
import { createPaceGuard } from './pace.js';
import { createRobot } from './robot/index.js';
import { TIMING, type Timing, type WeComSettings } from './settings.js';

/**
 * WeCom: the self-built app and the smart robot, two ways of one platform. What a person writes to the one is answered by the one;
 * what is sent unasked goes by the app where there is one, for it alone reaches people who never wrote.
 */
export function createWeComAdapter(ports: PlatformPorts, settings: WeComSettings, timing: Timing = TIMING): Adapter {
  const pace = createPaceGuard(ports.now);
  const app = settings.app && createApp(ports, settings.app, pace, timing);
  const robot =
    settings.robot && createRobot(ports, settings.robot, { pace, timing, corpId: settings.app?.corpId, hasApp: app !== undefined });
  /** What was sent lately: the same message again is answered from here. */
  const sent = recent<Id, string>(5_000);

  function way({ conversation: { address } }: Pick<Outgoing, 'conversation'>): { send(message: Outgoing): Promise<string> } {
    const chosen = isRobots(address) ? robot : (app ?? robot);
    if (!chosen) throw new PlatformRefused('the robot is not configured');
    return chosen;
  }

  return {
    platform: 'wecom',
    limits: WECOM_LIMITS,
    async start() {
      await robot?.start();
    },
    async stop() {
      await robot?.stop();
    },
    async send(message) {
      const known = sent.get(message.id);
      if (known !== undefined) return known;
      const id = await way(message).send(message);
      sent.set(message.id, id);
      return id;
    },
    ...(robot
      ? {
          growing: {
            everyMs: robot.growing.everyMs,
            show: async (message) => {
              if (isRobots(message.conversation.address)) await robot.growing.show(message);
            },
          },
        }
      : {}),
    sends(address) {
      if (!robot || (app && !isRobots(address))) return 'anywhere';
      return robot.isHere() ? 'here' : 'elsewhere';
    },
    ...(app ? { door: app.door } : {}),
    async download(file) {
      const where = readRemote(file);
      if ('app' in where && app) return app.download(file, where.app);
      if ('url' in where && robot) return robot.download(file, where);
      throw new PlatformRefused('the way it came is not configured any more');
    },
    async find({ conversation }, since) {
      // The app's messages carry a mark of their own: as long as the platform remembers them, sending one again shows it once.
      const remembered = ports.now() - since < REPEAT_MS - 60_000;
      return app && remembered && !isRobots(conversation.address) ? 'repeatable' : 'untold';
    },
    profile: (account) => profileOf(app?.api, account),
    async check() {
      return [...((await app?.check()) ?? []), ...((await robot?.check()) ?? [])];
    },
  };
}

/** Groups and the robot's own direct chats; every other direct chat is the app's where there is one. */
const isRobots = (address: string): boolean => !address.startsWith('dm:') || address.endsWith('#robot');
