/** A Slack workspace by hand: type as its people do, and see what the bot answers. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { list, record } from '../test/platforms/slack/fake/block-kit.js';
import { type FakeSlack, startFakeSlack } from '../test/platforms/slack/fake/fake-slack.js';
import { blocksAsRead, pressables } from '../test/platforms/slack/fake/seen.js';
import { APP_TOKEN, BOT_TOKEN, type FakeMessage, type FakeView, SECRET } from '../test/platforms/slack/fake/shapes.js';
import { directOf } from '../test/platforms/slack/fake/web-api.js';
import { pullFault } from './fake-faults/fault.js';
import { slackFaults } from './fake-faults/slack.js';

const HELP = `  Type a line to write to the bot as the person chosen. Besides:
    /as U03        be somebody else: U02 王雷, U03 陈静, U04 Jane, U05 a guest
    /in C02        go into a channel; /in dm goes back; in a channel begin with @ to mention the bot
    /thread        answer under what was shown last; /thread off leaves the thread
    /press 2       press button 2 of what was shown last
    /send 阶段=谈判 原因=…  fill in the open form and send it (what is left out stays as it is)
    /zhanbao …     the slash command
    /home          open the bot's own page
    /file PATH     send a file
    /swap          Slack sends the connections away (Socket Mode)
    /fault         what can go wrong on Slack's side; /fault scope users:read pulls one
`;

/** `--port 4390` of this server; `--bot http://127.0.0.1:3000/slack/events` brings events over HTTP instead of a socket. */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const bot = option('--bot');
  const slack = await startFakeSlack({
    port: Number(option('--port') ?? 4390),
    ...(bot === undefined ? {} : { http: { send: (request: Request) => toBot(request, bot), retryAfterMs: [1000, 5000, 20_000] } }),
  });
  console.log(`
  A Slack workspace is open at ${slack.server.url}. Start the bot in another terminal with:

SLACK_BOT_TOKEN=${BOT_TOKEN}
${bot === undefined ? `SLACK_APP_TOKEN=${APP_TOKEN}` : `SLACK_SIGNING_SECRET=${SECRET}`}
SLACK_API_URL=${slack.server.url}api/

${HELP}`);
  const screen = watch(slack);
  const seat: Seat = { user: 'U02', channel: 'dm', twice: false };
  const faults = slackFaults(slack, seat);
  for await (const line of createInterface({ input: process.stdin })) {
    const done = line.startsWith('/fault') ? pullFault(faults, line.slice(6)).then(console.log) : act(slack, seat, line.trim(), screen);
    await done.catch((error: unknown) => console.log(`  ${error instanceof Error ? error.message : String(error)}`));
  }
}

/** Who writes, and where. */
interface Seat {
  user: string;
  channel: string;
  thread?: string | undefined;
  /** What is said comes twice. */
  twice: boolean;
}

async function toBot(request: Request, address: string): Promise<Response> {
  return fetch(address, { method: 'POST', headers: request.headers, body: await request.text() });
}

/** What can be pressed now, and the form that is open. */
interface Screen {
  shown: FakeMessage | FakeView | undefined;
  /** What the bot said last. */
  message: FakeMessage | undefined;
}

/** Prints what the bot says and opens as it happens. */
function watch(slack: FakeSlack): Screen {
  const printed = new Map<string, string>();
  const screen: Screen = { shown: undefined, message: undefined };
  setInterval(() => {
    for (const message of slack.work.messages.filter((each) => each.bot)) {
      const text = slack.read(message);
      if (printed.get(message.ts) === text) continue;
      print(
        `${message.channel}${message.thread_ts ? ` (thread ${message.thread_ts})` : ''}${printed.has(message.ts) ? ' edited' : ''}`,
        text,
        message.blocks,
      );
      printed.set(message.ts, text);
      if (pressables(message.blocks).length > 0) screen.shown = message;
      screen.message = message;
    }
    for (const view of slack.work.views.filter((each) => !printed.has(each.id))) {
      const blocks = list(view.view.blocks);
      const fields = blocks.filter((each) => each.type === 'input').map((each) => String(record(each.label).text));
      print(
        `form “${String(record(view.view.title).text)}”${fields.length > 0 ? `: /send ${fields.map((each) => `${each}=…`).join(' ')}` : ''}`,
        blocksAsRead(blocks),
        [...blocks],
      );
      printed.set(view.id, '');
      screen.shown = view;
    }
    for (const [user, home] of slack.work.homes) {
      const text = blocksAsRead(list(home.blocks));
      if (printed.get(`home ${user}`) !== text) print(`home of ${user}`, text, []);
      printed.set(`home ${user}`, text);
    }
    for (const { body } of slack.server.responses.splice(0)) print('only for you', String(body.text), []);
  }, 100).unref();
  return screen;
}

function print(where: string, text: string, blocks: FakeMessage['blocks']): void {
  const buttons = pressables(blocks).map(({ label }, i) => `${i + 1} ${label}`);
  console.log(`\n┌ ${where}\n${text.replace(/^/gm, '│ ')}${buttons.length > 0 ? `\n└ /press  ${buttons.join(' · ')}` : ''}\n`);
}

async function act(slack: FakeSlack, seat: Seat, line: string, screen: Screen): Promise<void> {
  const [verb = ''] = line.split(/\s+/);
  const rest = line.slice(verb.length).trim();
  const channel = seat.channel === 'dm' ? directOf(seat.user) : seat.channel;
  switch (verb) {
    case '':
      return;
    case '/as':
      seat.user = rest;
      return;
    case '/in':
      seat.channel = rest;
      seat.thread = undefined;
      return;
    case '/thread': {
      const on = screen.message;
      seat.thread = rest === 'off' ? undefined : (on?.thread_ts ?? on?.ts);
      if (on && seat.thread) seat.channel = on.channel;
      return;
    }
    case '/press': {
      const on = screen.shown;
      const pressed = on && pressables('view' in on ? list(on.view.blocks) : on.blocks)[Number(rest) - 1];
      if (!on || !pressed) throw new Error('there is no such button');
      if (pressed.element.url !== undefined) console.log(`  opens ${String(pressed.element.url)}`);
      return tell(await slack.press(seat.user, on, Number(rest) - 1));
    }
    case '/send':
      return tell(await slack.submit(seat.user, byField(slack, rest)));
    case '/zhanbao':
      return tell(await slack.command(seat.user, rest, channel));
    case '/home':
      return tell(await slack.openHome(seat.user));
    case '/file': {
      const bytes = readFileSync(rest);
      const type = { png: 'image/png', jpg: 'image/jpeg', pdf: 'application/pdf', csv: 'text/csv', txt: 'text/plain', m4a: 'audio/mp4' }[
        rest.split('.').at(-1) ?? ''
      ];
      const file = slack.file(basename(rest), type ?? 'application/octet-stream', bytes);
      for (const each of await slack.say(seat.user, '', { channel, files: [file] })) tell(each);
      return;
    }
    case '/swap':
      return slack.server.disconnect('refresh_requested');
    default: {
      const mention = line.startsWith('@');
      const name = `line-${slack.work.nextTs()}`;
      for (let times = seat.twice ? 2 : 1; times > 0; times--)
        for (const each of await slack.say(seat.user, mention ? line.slice(1).trim() : line, {
          ...{ channel, mention, name },
          ...(seat.thread ? { thread: seat.thread } : {}),
        }))
          tell(each);
    }
  }
}

/** `阶段=谈判 原因=客户出差` by the labels of the open form, under the names its fields have. */
function byField(slack: FakeSlack, line: string): Record<string, string> {
  const typed = line.split(/\s+(?=[^\s=]+=)/).flatMap((each) => (each.includes('=') ? [each.split(/=(.*)/s).slice(0, 2)] : []));
  const fields = list(slack.work.views.at(-1)?.view.blocks).filter((each) => each.type === 'input');
  return Object.fromEntries(
    typed.map(([label = '', value = '']) => {
      const field = fields.find((each) => record(each.label).text === label || each.block_id === `field.${label}`);
      if (!field) throw new Error(`the form has no ${label}`);
      return [String(field.block_id).replace('field.', ''), value];
    }),
  );
}

function tell({ acknowledged, tries, answer }: { acknowledged: boolean; tries: number; answer?: Readonly<Record<string, unknown>> }): void {
  if (!acknowledged) console.log(`  the bot did not acknowledge it (${tries} tries): is it running?`);
  else if (answer) console.log(`  ${JSON.stringify(answer)}`);
}
