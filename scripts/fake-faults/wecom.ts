/** What can go wrong on WeCom's side, by hand: of the app and of the robot. */
import type { CallFault, FakeApp } from '../../test/platforms/wecom/fake/app-server.js';
import type { CommandFault, FakeRobot } from '../../test/platforms/wecom/fake/robot-server.js';
import type { HandFault } from './fault.js';

const OUT_MS = 60_000;
const HEARTBEATS_MS = 90_000;
const IP_NOT_ALLOWED = 60_020;
const NEVER_WROTE = 846_607;

export function wecomFaults(app: FakeApp, robot: FakeRobot): Readonly<Record<string, HandFault>> {
  let renewed = false;
  const onSend = (does: string, fault: CallFault): HandFault => ({ does, pull: () => app.fault('message/send', fault) });
  const onReply = (does: string, fault: CommandFault): HandFault => ({
    does,
    pull: (word) => robot.fault(word || 'aibot_respond_msg', fault),
  });
  return {
    'app-errcode': {
      does: 'the app’s next message is refused with the errcode typed behind (45009, 48002, 81013, …)',
      pull: (word) => app.fault('message/send', { kind: 'errcode', errcode: Number(word || 45_009) }),
    },
    'app-ip': {
      does: 'this machine’s address is not allowed any more (60020); the same again allows it',
      pull: () => app.forbid(app.forbidden === undefined ? IP_NOT_ALLOWED : undefined),
    },
    'app-forbid': {
      does: 'every call of the app is refused with the errcode typed behind (48002, 60011, 301002); without one, none is',
      pull: (word) => app.forbid(word === '' ? undefined : Number(word)),
    },
    'app-token': { does: 'every token is over', pull: () => app.expireTokens() },
    'app-invaliduser': onSend('the app’s next message is taken and reaches nobody', { kind: 'invaliduser' }),
    'app-lost-answer': onSend('the app’s next message is shown, the line is cut before the answer', { kind: 'lost-answer' }),
    'app-lost-request': onSend('the line is cut, the app’s next message is not shown', { kind: 'lost-request' }),
    'app-page': onSend('the app’s next message is answered with a page', { kind: 'html' }),
    'app-away': {
      does: 'the app’s interfaces are gone for a minute',
      pull: async () => {
        await app.down(true);
        setTimeout(() => void app.down(false), OUT_MS).unref();
      },
    },
    'robot-no-ack': onReply('the robot’s next reply is shown, and not acknowledged', { kind: 'no-ack' }),
    'robot-lost': onReply('the robot’s next reply is neither shown nor acknowledged', { kind: 'lost' }),
    'robot-cut-after': onReply('the robot’s next reply is shown, the connection breaks', { kind: 'cut-after' }),
    'robot-errcode': {
      does: 'the robot’s next reply is refused with the errcode typed behind (846605, 846607, 45009)',
      pull: (word) => robot.fault('aibot_respond_msg', { kind: 'errcode', errcode: Number(word || NEVER_WROTE) }),
    },
    'robot-kick': {
      does: 'another program takes the robot’s connection for a moment',
      pull: async () => (await robot.intrude())(),
    },
    'robot-deaf': {
      does: 'heartbeats are not answered for a minute and a half',
      pull: () => {
        robot.deaf(true);
        setTimeout(() => robot.deaf(false), HEARTBEATS_MS).unref();
      },
    },
    'robot-secret': {
      does: 'the robot’s secret was made anew and the connection breaks; the same again takes it back',
      pull: () => {
        renewed = !renewed;
        robot.renewSecret(renewed);
        robot.cut();
      },
    },
    'robot-cut': { does: 'the robot’s connection breaks', pull: () => robot.cut() },
    'robot-away': {
      does: 'the robot’s server is gone for a minute',
      pull: () => {
        robot.down(true);
        setTimeout(() => robot.down(false), OUT_MS).unref();
      },
    },
    'robot-bad-frame': { does: 'a frame that is none', pull: () => robot.babble('<html>') },
    'robot-media-gone': { does: 'files sent to the robot so far cannot be had any more', pull: () => robot.expireMedia() },
  };
}
