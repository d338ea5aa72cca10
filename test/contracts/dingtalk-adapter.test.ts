import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createDingTalkAdapter } from '../../adapters/dingtalk/index.js';
import { TIMING, type Timing } from '../../adapters/dingtalk/limits.js';
import type { Adapter } from '../../src/adapter.js';
import type { Card, CardAction, Field } from '../../src/card.js';
import { typedOn } from '../../src/card-words.js';
import type { Outgoing } from '../../src/message.js';
import type { ConversationRef } from '../../src/terms.js';
import { CORP, FakeDingTalk, type Said, TOPIC_ROBOT } from '../platforms/dingtalk/fake/fake.js';
import type { Ack } from '../platforms/dingtalk/fake/gateway.js';
import type { ShownButton } from '../platforms/dingtalk/fake/posts.js';
import { type TestPorts, testPorts } from '../platforms/dingtalk/ports.js';
import { type AdapterUnderTest, adapterContract } from './adapter.js';
import type { SendWhat } from './under-test.js';

/** As the real ones, a good deal faster. */
const QUICK: Timing = {
  ...TIMING,
  pingMs: 60,
  clickMs: 250,
  afterReplyMs: 20,
  requestMs: 400,
  firstTryMs: 20,
  lastTryMs: 100,
  stableMs: 200,
  drainMs: 50,
};

const GROUP = 'cidAsXSBLnA==';
const REP: ConversationRef = { platform: 'dingtalk', address: `dm:${CORP}:rep1`, kind: 'direct' };
const COLD: ConversationRef = { platform: 'dingtalk', address: `dm:${CORP}:rep2`, kind: 'direct' };
const TEAM: ConversationRef = { platform: 'dingtalk', address: GROUP, kind: 'group' };

async function make(template: boolean): Promise<AdapterUnderTest> {
  const fake = await FakeDingTalk.start({ redeliverMs: 120 });
  const ports = testPorts();
  const real = createDingTalkAdapter(ports, fake.settings({ template }), QUICK);
  await real.start();
  onTestFinished(async () => {
    await real.stop();
    await fake.close();
  });
  let gone = false;
  const adapter: Adapter = {
    ...real,
    async send(message) {
      try {
        return await real.send(message);
      } finally {
        if (gone) await fake.comeBack();
        gone = false;
      }
    },
  };
  const sent = new Map<number, string>();
  const call = (what: SendWhat) => (template && what !== 'words' ? '/card/instances' : 'batchSend');
  const hands = handsOf(fake, ports, template);
  return {
    adapter: {
      ...adapter,
      async send(message) {
        const id = await adapter.send(message);
        sent.set(message.id, id);
        return id;
      },
    },
    received: ports.received,
    say: (id, text) => hands.say({ id, text }),
    sayInGroup: (id, text, mention) => hands.say({ id, text, group: GROUP, mention }),
    sayAt: (id, text, at) => hands.say({ id, text, at }),
    echo: async () => void (await fake.echo('已记 · 华东医疗')),
    redeliver: (id, text) => hands.say({ id, text }),
    press: (id, message, action) => hands.press(id, message, (each) => each.action === action),
    ...(template ? { sendForm: hands.sendForm, pressInGroup: hands.pressInGroup } : {}),
    sendFile: (id, file) => hands.sendPicture({ id }, file),
    sendFileToGroup: (id, file) => hands.sendPicture({ id, group: GROUP, mention: true }, file),
    async answer(id, text, message) {
      const card = `zb-${message.id}`;
      const post = fake
        .seen('rep1')
        .find(({ trackId, text: shown }) => (template ? trackId === card : shown.includes(message.card?.title ?? '')));
      if (!post) throw new Error('not sent');
      await taken(fake.quote({ id, from: 'rep1', text }, post));
    },
    out: (content, edits) => ports.out(REP, content, edits && { message: edits.id, platformMessage: sent.get(edits.id) ?? '' }),
    outToGroup: (content, edits) => ports.out(TEAM, content, edits && { message: edits.id, platformMessage: sent.get(edits.id) ?? '' }),
    outCold: (content) => ports.out(COLD, content),
    seen: async () => fake.seen('rep1'),
    seenIn: async ({ kind, address }) => fake.seen(kind === 'group' ? address : (address.split(':')[2] ?? '')),
    pictures: async () => fake.seen('rep1').flatMap(({ picture }) => (picture ? [{ bytes: picture }] : [])),
    refusePictures: () => void fake.faults.api.push({ on: '/media/upload', kind: 'error-before', times: 9 }),
    buttons: async (message) => labelsOn(fake, message, template),
    setStoreAway: (away) => {
      ports.away = away;
    },
    wasRefused: (id, text) => hands.wasRefused(id, text),
    faults: {
      refused: (what) => void fake.faults.api.push({ on: call(what), kind: 'refused', code: 'invalidParameter.msg.unsupport' }),
      'slow-down': (what) => void fake.faults.api.push({ on: call(what), kind: 'qps' }),
      unreachable: async () => {
        gone = true;
        await fake.vanish();
        await later(30);
      },
      'lost-answer': (what) => void fake.faults.api.push({ on: call(what), kind: 'cut-after' }),
      'lost-request': (what) => void fake.faults.api.push({ on: call(what), kind: 'cut-before' }),
      'stale-token': (what) => void fake.faults.api.push({ on: call(what), kind: 'stale-token' }),
    },
    disturbances: {
      'the line is cut': () => fake.gateway.cut(),
      'the connection is moved': () => fake.gateway.drain('connection is expired', 40),
      'the line is dead and does not know it': () => fake.gateway.deaden(),
      'a frame that is no JSON': () => fake.gateway.raw('{"type":"CALLBACK", broken'),
      'a frame without headers': () => fake.gateway.raw('{"type":"SYSTEM"}'),
      'everything is pushed twice': () => {
        fake.faults.doubled = true;
      },
      'the next upgrades are turned away': () => {
        fake.faults.refuseUpgrades = 3;
        fake.gateway.cut();
      },
      'the gateway is down for a while': () => {
        fake.faults.gatewayDown = true;
        fake.gateway.cut();
        setTimeout(() => {
          fake.faults.gatewayDown = false;
        }, 100).unref();
      },
    },
  };
}

type SentFile = Parameters<NonNullable<AdapterUnderTest['sendFile']>>[1];

/** What the platform's people do with their hands. */
function handsOf(fake: FakeDingTalk, ports: TestPorts, template: boolean) {
  /** Resolves when the platform was answered, however often it had to bring it. */
  async function say(said: Omit<Said, 'from'>): Promise<void> {
    await taken(fake.say({ from: 'rep1', ...said }));
  }

  /** A button with a form: it is opened, the least is filled in, and it is sent. */
  async function press(id: string, message: Outgoing, which: (action: CardAction) => boolean): Promise<void> {
    const action = actionsOf(message.card).find(which);
    if (!action) throw new Error('the card has no such button');
    const trackId = `zb-${message.id}`;
    if (!template) {
      await inTime(say({ id, text: action.label }));
      return asTheBotReads(ports, message);
    }
    const button = fake.button(trackId, (each) => isButtonOf(each, action));
    if (!action.fields) return taken(fake.press(trackId, 'rep1', button, id));
    await taken(fake.press(trackId, 'rep1', button));
    const least = action.fields.filter(({ required }) => required).map(({ label }) => [label, '华东医疗']);
    await taken(fake.submit(trackId, 'rep1', Object.fromEntries(least), id));
  }

  return {
    say,
    press,
    async pressInGroup(id: string, message: Outgoing, action: string): Promise<void> {
      const trackId = `zb-${message.id}`;
      await taken(
        fake.press(
          trackId,
          'rep1',
          fake.button(trackId, ({ params }) => params?.a === action),
          id,
        ),
      );
    },
    async sendPicture(said: Pick<Said, 'id' | 'group' | 'mention'>, { name, contentType, bytes }: SentFile): Promise<void> {
      fake.api.files.set('code-1', { bytes, type: contentType });
      await say({ ...said, text: '', more: { msgtype: 'picture', text: undefined, content: { downloadCode: 'code-1', fileName: name } } });
    },
    async sendForm(id: string, message: Outgoing, action: string, form: Readonly<Record<string, string>>): Promise<void> {
      const found = actionsOf(message.card).find((each) => each.action === action);
      if (!found) throw new Error('the card has no such button');
      const fields = found.fields ?? [];
      await taken(
        fake.press(
          `zb-${message.id}`,
          'rep1',
          fake.button(`zb-${message.id}`, (each) => isButtonOf(each, found)),
        ),
      );
      await fake.submit(
        `zb-${message.id}`,
        'rep1',
        Object.fromEntries(fields.map((field) => [field.label, shownWord(field, form[field.name] ?? '')])),
        id,
      );
    },
    async wasRefused(id: string, text: string): Promise<boolean> {
      ports.received.splice(0);
      const frame = randomUUID();
      const asked = fake.gateway.push(TOPIC_ROBOT, frame, fake.robotMessage({ id, from: 'rep1', text }));
      const first = await Promise.race([
        asked.then(({ code }) => code),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100)),
      ]);
      return first !== 200;
    },
  };
}

/** Without a template a button is a word, which the bot itself takes for its press. */
function asTheBotReads({ received }: TestPorts, { id, card }: Outgoing): void {
  const said = received.at(-1);
  const typed = card && said?.kind === 'message' ? typedOn(card, said.text, true) : undefined;
  if (said?.kind !== 'message' || typed?.kind !== 'one') return;
  const { key, conversation, sender, saidAt } = said;
  const { action, value } = typed.command;
  received[received.length - 1] = {
    ...{ kind: 'press', key, conversation, sender, saidAt, message: id, action },
    ...(value === undefined ? {} : { value }),
  };
}

async function taken(answer: Promise<Ack>): Promise<void> {
  const { code } = await answer;
  if (code !== 200) throw new Error(`answered ${code}`);
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Nobody looks at a chat for ever. */
const inTime = (answer: Promise<void>): Promise<void> =>
  Promise.race([answer, later(200).then(() => Promise.reject(new Error('no answer')))]);

const isButtonOf = (button: ShownButton, { action, value }: CardAction): boolean =>
  button.params?.a === action && button.params.v === value;

const shownWord = (field: Field, value: string): string =>
  field.kind === 'choice' ? (field.options.find((option) => option.value === value)?.label ?? '') : value;

function actionsOf(card: Card | undefined): readonly CardAction[] {
  if (!card) return [];
  return [
    ...card.actions,
    ...card.parts.flatMap((part) => (part.kind === 'question' ? part.answers : part.kind === 'block' ? part.actions : [])),
  ];
}

function labelsOn(fake: FakeDingTalk, message: Outgoing, template: boolean): readonly string[] {
  const posts = fake.seen('rep1');
  const post = template ? posts.find(({ trackId }) => trackId === `zb-${message.id}`) : posts.at(-1);
  return post?.buttons.map(({ label }) => label) ?? [];
}

adapterContract('dingtalk with a card template', () => make(true));
adapterContract('dingtalk without a card template', () => make(false));
