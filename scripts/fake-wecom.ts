/**
 * WeCom's side of the wire, by hand: a self-built app and a smart robot without an account. Prints what to put into .env, then what the
 * bot says; what you type is said to it. Each line goes to the place chosen last: /app, /robot, /group.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { type FakeApp, startFakeApp } from '../test/platforms/wecom/fake/app-server.js';
import type { Seen } from '../test/platforms/wecom/fake/chat.js';
import { type FakeRobot, startFakeRobot } from '../test/platforms/wecom/fake/robot-server.js';
import { pullFault } from './fake-faults/fault.js';
import { wecomFaults } from './fake-faults/wecom.js';

const HELP = `/app · /robot · /group    where the next lines are said (the app's chat, the robot's chat, a group with the robot)
/as lisi                  who says them
/press 2                  presses the 2nd button of the last card (menu entries count on)
/press 2 pick=1 stage=3   … after choosing the 1st row, the 3rd stage; /submit for a form's own button
/photo                    sends a small picture
/voice 今天拜访了华东医疗   speaks: the robot gets the words, the app a recording
/file PATH                sends a file (to the robot: apps are not told of files)
/enter                    opens the robot's chat
/fault                    what can go wrong; /fault app-ip pulls one
/quit`;

type Place = 'app' | 'robot' | 'group';
const GROUP = 'wrEAST';

/** `--port 4391` of the REST API, the robot's connection is on the next; `--bot http://127.0.0.1:3000` is where the bot listens. */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const bot = option('--bot') ?? 'http://127.0.0.1:3000';
  const port = Number(option('--port') ?? 4391);
  const app = await startFakeApp({ now: Date.now, port, callback: (request) => toBot(request, bot) });
  const robot = await startFakeRobot({ now: Date.now, port: port + 1 });
  const { corpId, agentId, secret, token, encodingAesKey, apiUrl } = app.settings;
  console.log(`
  WeCom is open on this machine. Start the bot in another terminal with:

WECOM_CORP_ID=${corpId}
WECOM_AGENT_ID=${agentId}
WECOM_SECRET=${secret}
WECOM_TOKEN=${token}
WECOM_ENCODING_AES_KEY=${encodingAesKey}
WECOM_API_URL=${apiUrl}
WECOM_BOT_ID=${robot.settings.id}
WECOM_BOT_SECRET=${robot.settings.secret}
WECOM_BOT_WS_URL=${robot.settings.wsUrl}

${HELP}
`);
  const hand = createHand(app, robot);
  const watch = setInterval(() => hand.show(), 150);
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    if (line.trim() === '/quit') break;
    await hand.do(line.trim()).catch((error: unknown) => console.log(`  ! ${error instanceof Error ? error.message : error}`));
  }
  // What was said last may still be answered.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  clearInterval(watch);
  hand.show();
  await Promise.all([app.close(), robot.close()]);
}

async function toBot(request: Request, bot: string): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  return fetch(new URL(pathname + search, bot), { method: 'POST', headers: request.headers, body: await request.text() }).catch(
    () => undefined,
  );
}

/** Every page that a card leads to. */
function pagesOf({ card }: Seen): readonly string[] {
  const urls = [
    card?.card_action?.url,
    ...(card?.horizontal_content_list ?? []).map(({ url }) => url),
    ...(card?.button_list ?? []).map((button) => ('url' in button ? button.url : undefined)),
  ];
  return [...new Set(urls.filter((url) => url !== undefined))];
}

function createHand(app: FakeApp, robot: FakeRobot) {
  const faults = wecomFaults(app, robot);
  const shown = new Map<Seen, string>();
  let place: Place = 'app';
  let user = 'zhangsan';
  let count = Date.now();

  const chatOf = (where: Place) => (where === 'app' ? app.chat(user) : robot.chat(where === 'group' ? GROUP : user));
  const nextId = () => String(++count);

  function show(): void {
    for (const where of ['app', 'robot', 'group'] as const)
      for (const seen of chatOf(where)) {
        if (shown.get(seen) === seen.text) continue;
        const again = shown.has(seen) ? ' (changed)' : '';
        shown.set(seen, seen.text);
        console.log(`\n[${where}${again}]\n${seen.text.replace(/^/gm, '  ')}`);
        for (const url of pagesOf(seen)) console.log(`  opens ${url}`);
      }
  }

  /** The place of the last card, its buttons in order. */
  function lastCard() {
    const seen = chatOf(place).findLast((each) => each.card);
    if (!seen?.card) throw new Error('there is no card here');
    const buttons = (seen.card.button_list ?? []).flatMap((button) => ('key' in button ? [button.key] : []));
    return { seen, card: seen.card, keys: [...buttons, ...(seen.card.action_menu?.action_list ?? []).map(({ key }) => key)] };
  }

  async function press(words: readonly string[], submit: boolean): Promise<void> {
    const { seen, card, keys } = lastCard();
    const key = submit ? card.submit_button?.key : keys[Number(words[0]) - 1];
    if (key === undefined) throw new Error('no such button');
    const chosen = new Map(words.map((word) => word.split('=') as [string, string | undefined]));
    const selections = [...(card.button_selection ? [card.button_selection] : []), ...(card.select_list ?? [])];
    const selected = Object.fromEntries(
      selections.map(({ question_key, selected_id, option_list }) => {
        const number = chosen.get(question_key) ?? (question_key === 'which' ? chosen.get('pick') : undefined);
        return [
          question_key,
          (number === undefined ? undefined : option_list[Number(number) - 1]?.id) ?? selected_id ?? option_list[0]?.id ?? '',
        ];
      }),
    );
    if (place === 'app') await app.press(user, seen, key, Date.now(), selected);
    else await robot.press(user, nextId(), seen, key, { selected, ...(place === 'group' ? { chat: GROUP } : {}) });
  }

  async function photo(): Promise<void> {
    const bytes = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const id = nextId();
    if (place !== 'app') {
      await robot.say(user, id, '', {
        more: { msgtype: 'image', text: undefined, image: robot.media(bytes) },
        ...(place === 'group' ? { chat: GROUP } : {}),
      });
      return;
    }
    app.media(id, { contentType: 'image/png', bytes });
    await app.bring([
      ['FromUserName', user],
      ['CreateTime', Math.floor(Date.now() / 1000)],
      ['MsgType', 'image'],
      ['MediaId', id],
      ['MsgId', { xml: id }],
    ]);
  }

  async function voice(words: string): Promise<void> {
    const id = nextId();
    if (place !== 'app') {
      await robot.say(user, id, '', {
        more: { msgtype: 'voice', text: undefined, voice: { content: words } },
        ...(place === 'group' ? { chat: GROUP } : {}),
      });
      return;
    }
    app.media(id, { contentType: 'audio/amr', bytes: Buffer.from('#!AMR\n') });
    await app.bring([
      ['FromUserName', user],
      ['CreateTime', Math.floor(Date.now() / 1000)],
      ['MsgType', 'voice'],
      ['MediaId', id],
      ['Format', 'amr'],
      ['MsgId', { xml: id }],
    ]);
  }

  async function file(path: string): Promise<void> {
    if (place === 'app') throw new Error('an app is not told of files');
    await robot.say(user, nextId(), '', {
      more: { msgtype: 'file', text: undefined, file: robot.media(readFileSync(path), basename(path)) },
      ...(place === 'group' ? { chat: GROUP } : {}),
    });
  }

  async function say(text: string): Promise<void> {
    if (place === 'robot') await robot.say(user, nextId(), text);
    else if (place === 'group') await robot.say(user, nextId(), `@战报 ${text}`, { chat: GROUP });
    else {
      const { status } = await app.say(user, nextId(), text);
      if (status !== 200) throw new Error(`the bot answered ${status || 'nothing'}: is it running with the lines above?`);
    }
  }

  return {
    show,
    async do(line: string): Promise<void> {
      const [command = '', ...words] = line.split(/\s+/);
      switch (command) {
        case '':
          return;
        case '/app':
        case '/robot':
        case '/group':
          // One of the three by the case.
          place = command.slice(1) as Place;
          return;
        case '/as':
          user = words[0] ?? user;
          return;
        case '/press':
          return press(words, false);
        case '/submit':
          return press(words, true);
        case '/photo':
          return photo();
        case '/voice':
          return voice(words.join(' '));
        case '/file':
          return file(words.join(' '));
        case '/enter':
          await robot.enter(user, nextId());
          return;
        case '/fault':
          return console.log(await pullFault(faults, words.join(' ')));
        case '/help':
          console.log(HELP);
          return;
        default:
          return say(line);
      }
    },
  };
}
