/** DingTalk by hand: prints the settings to start the bot with, then what you type is said to it and what it answers is shown. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { FakeDingTalk } from '../test/platforms/dingtalk/fake/fake.js';
import type { Post, ShownButton } from '../test/platforms/dingtalk/fake/posts.js';
import { dingtalkFaults } from './fake-faults/dingtalk.js';
import { pullFault } from './fake-faults/fault.js';

const HELP = `  type a line to write to the bot · /press 1 presses button 1 · /fill 阶段=谈判 下次=2026-12-01 sends the form that is open
  /as rep2 writes as somebody else (manager1, rep1, rep2 or a new one) · /in group writes into a group, /in dm back
  /at 晚上一起吃饭 writes into the group without mentioning the bot · /voice 今天拜访了华东医疗 · /file PATH sends a picture or a file · /move swaps the connection · /cut cuts it · /quit
  /fault lists what can go wrong; /fault permission Card.Instance.Write pulls one
`;

/** Runs until its input ends. `--port N`, `--words` (no card template). */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, words: { type: 'boolean', default: false } },
  });
  const fake = await FakeDingTalk.start({ port: Number(values.port ?? 0) });
  const { clientId, clientSecret, robotCode, templateId } = fake.api.identity;
  const settings = [
    `DINGTALK_CLIENT_ID=${clientId}`,
    `DINGTALK_CLIENT_SECRET=${clientSecret}`,
    `DINGTALK_ROBOT_CODE=${robotCode}`,
    ...(values.words ? [] : [`DINGTALK_CARD_TEMPLATE_ID=${templateId}`]),
    `DINGTALK_API_URL=${fake.url}`,
    `DINGTALK_OAPI_URL=${fake.url}`,
  ];
  console.log(`\nDingTalk is at ${fake.url}. Put this into .env, then npm start:\n\n${settings.join('\n')}\n\n${HELP}`);

  const GROUP = 'cid-east-group==';
  let me = 'rep1';
  let group: string | undefined;
  let said = 0;
  /** The buttons shown last, by their number. */
  let shown: readonly { readonly button: ShownButton; readonly post: Post }[] = [];
  const printed = new Map<string, string>();

  /** What is new or changed since it was last shown. */
  function show(): void {
    for (const [chat, posts] of fake.api.posts.all())
      for (const post of posts) {
        const face = `${post.text}\n${post.buttons.map(({ label }) => label).join('|')}`;
        if (post.from !== 'robot' || printed.get(post.id) === face) continue;
        const place = chat === GROUP ? 'group' : chat;
        console.log(`\n── ${place}${printed.has(post.id) ? ' (edited)' : ''}\n${post.text}`);
        printed.set(post.id, face);
        if (post.buttons.length === 0) continue;
        shown = post.buttons.map((button) => ({ button, post }));
        console.log(shown.map(({ button }, i) => `[${i + 1} ${button.label}]`).join(' '));
      }
  }
  setInterval(show, 100);

  async function say(text: string, mention = true, more?: Readonly<Record<string, unknown>>): Promise<void> {
    said += 1;
    const from = fake.api.staff.get(me) ?? me;
    fake.api.staff.set(me, from);
    await fake.say({ id: `msg-${Date.now()}-${said}`, from: me, text, mention, ...(group ? { group } : {}), ...(more ? { more } : {}) });
  }

  /** A picture as a picture, anything else as a file. */
  function sendFile(path: string): Promise<void> {
    const code = `code-${fake.api.files.size + 1}`;
    const isPicture = /\.(?:png|jpe?g|gif)$/i.test(path);
    // The storage calls everything a stream of bytes.
    fake.api.files.set(code, { bytes: readFileSync(path), type: 'application/octet-stream' });
    const content = isPicture ? { downloadCode: code, pictureDownloadCode: code } : { downloadCode: code, fileName: basename(path) };
    return say('', group !== undefined, { msgtype: isPicture ? 'picture' : 'file', text: undefined, content });
  }

  async function press(number: string): Promise<void> {
    const found = shown[Number(number) - 1];
    if (!found) return console.log('no such button');
    const { button, post } = found;
    const words = /^dtmd:.*content=(.*)$/.exec(button.url ?? '')?.[1];
    if (words !== undefined) return say(decodeURIComponent(words));
    if (button.url) return console.log(`opens ${button.url}`);
    if (!post.trackId) return;
    const { code, tookMs } = await fake.press(post.trackId, me, button);
    console.log(`(answered ${code} after ${Math.round(tookMs)} ms)`);
    const form = fake.form(post.trackId, me);
    for (const { label, defaultValue, options, required } of form?.fields ?? []) {
      const choices = options ? ` (${options.map(({ text }) => text).join(', ')})` : '';
      const value = options?.find(({ value: each }) => each === defaultValue)?.text ?? defaultValue ?? '';
      console.log(`   ${label}${required ? '*' : ''}: ${value}${choices}`);
    }
    if (form) open = post.trackId;
  }

  const faults = dingtalkFaults(fake, (more) => say('', false, more));

  let open: string | undefined;

  async function fill(line: string): Promise<void> {
    if (open === undefined) return console.log('no form is open');
    const words = Object.fromEntries(line.split(/\s+(?=[^\s=]+=)/).map((each) => each.split(/=(.*)/s).slice(0, 2)));
    await fake.submit(open, me, words);
  }

  async function obey(line: string): Promise<void> {
    const [command = '', ...rest] = line.trim().split(' ');
    const words = rest.join(' ');
    switch (command) {
      case '':
        return;
      case '/press':
        return press(words);
      case '/fill':
        return fill(words);
      case '/as':
        me = words;
        return;
      case '/in':
        group = words === 'group' ? GROUP : undefined;
        return;
      case '/at':
        group = GROUP;
        return say(words, false);
      case '/voice':
        return say('', false, {
          msgtype: 'audio',
          text: undefined,
          content: { duration: 4000, downloadCode: 'voice', recognition: words },
        });
      case '/file':
        return sendFile(words);
      case '/move':
        return fake.gateway.drain();
      case '/cut':
        return fake.gateway.cut();
      case '/fault':
        return console.log(await pullFault(faults, words));
      case '/quit':
        await fake.close();
        return process.exit(0);
      default:
        return command.startsWith('/') ? console.log(HELP) : say(line);
    }
  }

  createInterface({ input: process.stdin })
    .on('line', (line) => void obey(line).catch((error: unknown) => console.log(String(error))))
    .on('close', () => void fake.close().then(() => process.exit(0)));
}
