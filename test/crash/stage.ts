/** A platform as the whole program meets it: people who write, a wire on which things go wrong, and what people see in the end. */
import { FakeDingTalk } from '../platforms/dingtalk/fake/fake.js';
import type { ApiFault } from '../platforms/dingtalk/fake/faults.js';
import { startFakeSlack } from '../platforms/slack/fake/fake-slack.js';
import { APP_TOKEN, BOT_TOKEN, type Fault, SECRET, TEAM } from '../platforms/slack/fake/shapes.js';
import { directOf } from '../platforms/slack/fake/web-api.js';
import { type CallFault, startFakeApp } from '../platforms/wecom/fake/app-server.js';
import { type CommandFault, startFakeRobot } from '../platforms/wecom/fake/robot-server.js';

export interface Stage {
  /** The settings that connect the program to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the wire has no acknowledgement: the inbox key of a message. It is said again, under the same id, until that is there. */
  readonly keyOf?: (id: string) => string;
  /** A person writes; resolves once the bot has acknowledged it, however often the platform had to bring it. */
  say(person: number, id: string, text: string): Promise<void>;
  /** Something goes wrong with the next thing sent. True when its sender cannot know whether it arrived. */
  disturb(random: () => number): boolean;
  /** True while what goes wrong next has not been met yet. */
  armed(): boolean;
  /** Calls that the platform has had so far. */
  calls(): number;
  /** How many messages of the bot a person has. */
  shown(person: number): number;
  close(): Promise<void>;
}

export type StageMaker = (people: number, programUrl: string) => Promise<Stage>;

const pick = <T>(list: readonly [T, ...T[]], random: () => number): T => list[Math.floor(random() * list.length)] ?? list[0];

const slackStage =
  (socket: boolean): StageMaker =>
  async (people, programUrl) => {
    const send = (request: Request) => fetch(new Request(`${programUrl}/slack/events`, request));
    const fake = await startFakeSlack({ ...(socket ? { socket: { tries: 4 } } : { http: { send } }) });
    const user = (person: number) => `U0REP${String(person).padStart(4, '0')}`;
    for (let i = 0; i < people; i++)
      fake.work.users.set(user(i), { id: user(i), team_id: TEAM, name: `rep${i}`, real_name: `销售${i}`, locale: 'zh-CN' });
    // Who writes first cannot be looked up for a moment: what they wrote waits.
    for (let i = 0; i < people; i++) fake.fail('users.info', { kind: 'status', status: 503, stored: false });
    const faults: readonly [Fault, ...Fault[]] = [
      { kind: 'cut', stored: true },
      { kind: 'cut', stored: false },
      { kind: 'status', status: 500, stored: true },
      { kind: 'status', status: 503, stored: false },
      { kind: 'limited', seconds: 1 },
    ];
    return {
      env: {
        ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: `${fake.server.url}api/` },
        ...(socket ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SECRET }),
      },
      async say(person, id, text) {
        for (;;) {
          const [delivered] = await fake.say(user(person), text, { name: id });
          if (delivered?.acknowledged) return;
        }
      },
      disturb(random) {
        const fault = pick(faults, random);
        fake.fail('chat.postMessage', fault);
        return fault.kind !== 'limited';
      },
      calls: () => fake.server.calls.length,
      armed: () => (fake.server.faults.get('chat.postMessage') ?? []).length > 0,
      shown: (person) => fake.messages(directOf(user(person))).filter(({ bot }) => bot).length,
      close: () => fake.close(),
    };
  };

const dingtalkStage: StageMaker = async (people) => {
  const fake = await FakeDingTalk.start({ redeliverMs: 1000 });
  const staff = (person: number) => `rep${person}`;
  for (let i = 0; i < people; i++) fake.api.staff.set(staff(i), `销售${i}`);
  const { clientId, clientSecret, robotCode } = fake.api.identity;
  const faults: readonly [ApiFault['kind'], ...ApiFault['kind'][]] = ['cut-after', 'cut-before', 'error-after', 'error-before', 'qps'];
  return {
    env: {
      ...{ DINGTALK_CLIENT_ID: clientId, DINGTALK_CLIENT_SECRET: clientSecret, DINGTALK_ROBOT_CODE: robotCode },
      ...{ DINGTALK_CARD_TEMPLATE_ID: fake.api.identity.templateId, DINGTALK_API_URL: fake.url, DINGTALK_OAPI_URL: fake.url },
    },
    async say(person, id, text) {
      while ((await fake.say({ id, from: staff(person), text }, id)).code !== 200);
    },
    disturb(random) {
      const kind = pick(faults, random);
      fake.faults.api.push({ on: '/v1.0/card/instances/createAndDeliver', kind, times: 1 });
      return kind !== 'qps';
    },
    calls: () => fake.api.calls.length,
    armed: () => fake.faults.api.length > 0,
    shown: (person) => fake.seen(staff(person)).filter(({ from }) => from === 'robot').length,
    close: () => fake.close(),
  };
};

const wecomStage: StageMaker = async (people, programUrl) => {
  const user = (person: number) => `rep${person}`;
  const fake = await startFakeApp({
    callback: async (request) => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(programUrl + pathname + search, request)).catch(() => undefined);
    },
    now: Date.now,
    users: Array.from({ length: people }, (_, i) => user(i)),
  });
  const { corpId, agentId, secret, token, encodingAesKey, apiUrl } = fake.settings;
  // Who writes first cannot be looked up for a moment: what they wrote waits.
  for (let i = 0; i < 3 * people; i++) fake.fault('user/get', { kind: i % 2 === 0 ? 'lost-answer' : 'html' });
  const faults: readonly [CallFault, ...CallFault[]] = [
    { kind: 'lost-answer' },
    { kind: 'lost-request' },
    { kind: 'status', status: 502, done: false },
    { kind: 'status', status: 502, done: true },
    { kind: 'errcode', errcode: 45033 },
  ];
  return {
    env: {
      ...{ WECOM_CORP_ID: corpId, WECOM_AGENT_ID: String(agentId), WECOM_SECRET: secret },
      ...{ WECOM_TOKEN: token, WECOM_ENCODING_AES_KEY: encodingAesKey, WECOM_API_URL: apiUrl ?? '' },
    },
    async say(person, id, text) {
      while ((await fake.say(user(person), id, text)).status !== 200);
    },
    disturb(random) {
      const fault = pick(faults, random);
      fake.fault('message/send', fault);
      return fault.kind !== 'errcode';
    },
    calls: () => fake.calls.length,
    armed: () => fake.armed('message/send'),
    shown: (person) => fake.chat(user(person)).length,
    close: () => fake.close(),
  };
};

/**
 * What comes over the robot's connection is not acknowledged, and its documents leave open whether it is brought again: taken here is that
 * it is, under the same id.
 */
const robotStage: StageMaker = async () => {
  const user = (person: number) => `rep${person}`;
  const fake = await startFakeRobot({ now: Date.now });
  const { id, secret, wsUrl } = fake.settings;
  // A connection cut is no fault of one message: it leaves all that are under way in doubt. The kills cut it.
  const faults: readonly [CommandFault, ...CommandFault[]] = [{ kind: 'no-ack' }, { kind: 'lost' }, { kind: 'errcode', errcode: 846605 }];
  return {
    env: { WECOM_BOT_ID: id, WECOM_BOT_SECRET: secret, WECOM_BOT_WS_URL: wsUrl ?? '' },
    keyOf: (message) => `wecom:robot:${message}`,
    say: async (person, message, text) => void (await fake.say(user(person), message, text)),
    disturb(random) {
      const fault = pick(faults, random);
      fake.fault('aibot_respond_msg', fault);
      return fault.kind !== 'errcode';
    },
    calls: () => fake.frames.length,
    armed: () => fake.armed('aibot_respond_msg'),
    shown: (person) => fake.chat(user(person)).length,
    close: () => fake.close(),
  };
};

export const STAGES: Readonly<Record<string, StageMaker>> = {
  'Slack over HTTP': slackStage(false),
  'Slack over sockets': slackStage(true),
  DingTalk: dingtalkStage,
  'the WeCom app': wecomStage,
  'the WeCom robot': robotStage,
};
