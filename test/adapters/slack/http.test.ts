import { describe, expect, it } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/index.js';
import { signed } from '../../platforms/slack/fake/delivery.js';
import { slashCommand, spoken } from '../../platforms/slack/fake/payloads.js';
import { BOT_TOKEN, SECRET } from '../../platforms/slack/fake/shapes.js';
import { knock } from '../knock.js';
import { fakeSlackPorts } from './ports.js';

/** The adapter is not started: HTTP deliveries are taken from the first moment. */
function door() {
  const ports = fakeSlackPorts();
  // Nobody listens there: nothing on the way to the acknowledgement may need Slack.
  const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, signingSecret: SECRET, apiUrl: 'http://127.0.0.1:9/api/' });
  return { ports, ask: async (request: Request) => (await knock(adapter, request)) ?? expect.fail('not ours') };
}

const say = (text: string, ts = '1769220155.940449') => spoken({ user: 'U02', channel: 'D02', text, ts, eventId: `Ev${ts}` }, 'message');

describe('HTTP deliveries', () => {
  it('are stored, then acknowledged with nothing but 200', async () => {
    const { ports, ask } = door();
    const response = await ask(signed('event', say('报价38万'), ports.now()));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(ports.received).toMatchObject([{ text: '报价38万' }]);
  });

  it('delivered, repeated and replayed count once', async () => {
    const { ports, ask } = door();
    const body = say('报价38万');
    const first = signed('event', body, ports.now());
    const replay = first.clone();
    for (const request of [
      first,
      replay,
      signed('event', body, ports.now(), { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }),
    ])
      expect((await ask(request)).status).toBe(200);
    expect(ports.received).toHaveLength(1);
  });

  it('are known by the id of the event as well, once stored', async () => {
    const { ports, ask } = door();
    const body = { ...say('报价38万'), event_id: 'Ev1' };
    const other = { ...say('报价38万', '1769220156.000001'), event_id: 'Ev1' };
    ports.away = true;
    expect((await ask(signed('event', body, ports.now()))).status).toBe(503);
    ports.away = false;
    for (const each of [body, other]) expect((await ask(signed('event', each, ports.now()))).status).toBe(200);
    expect(ports.received).toHaveLength(1);
  });

  it('are refused when not signed, or signed too long ago or in the future', async () => {
    const { ports, ask } = door();
    const status = async (at: number, headers = {}) => (await ask(signed('event', say('报价38万'), at, headers))).status;
    expect(await status(ports.now(), { 'x-slack-signature': `v0=${'0'.repeat(64)}` })).toBe(401);
    expect(await status(ports.now(), { 'x-slack-signature': '' })).toBe(401);
    expect(await status(ports.now() - 301_000)).toBe(401);
    expect(await status(ports.now() + 302_000)).toBe(401);
    expect(ports.received).toEqual([]);
  });

  it('are to be brought again when they could not be stored', async () => {
    const { ports, ask } = door();
    ports.away = true;
    const response = await ask(signed('event', say('报价38万'), ports.now()));
    expect(response.status).toBe(503);
    expect(response.headers.get('x-slack-no-retry')).toBeNull();
  });

  it('of the set-up are answered', async () => {
    const { ports, ask } = door();
    const challenge = await ask(signed('event', { type: 'url_verification', token: 'x', challenge: '3eZbrw1a' }, ports.now()));
    expect([challenge.status, await challenge.json()]).toEqual([200, { challenge: '3eZbrw1a' }]);
    const check = new Request('http://bot.example/slack/events', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'ssl_check=1&token=x',
    });
    expect((await ask(check)).status).toBe(200);
    expect(ports.received).toEqual([]);
  });

  it('take a form with a charset, and answer a command typed in a channel where only its author sees it', async () => {
    const { ports, ask } = door();
    const command = slashCommand('U02', 'C02', '报价38万', 't1', 'x');
    const response = await ask(
      signed('command', { ...command }, ports.now(), { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
    );
    expect(await response.json()).toMatchObject({
      response_type: 'ephemeral',
      text: '在<slack://app?team=T00BB&id=A02&tab=messages|私信>里回你。',
    });
    expect(ports.received).toMatchObject([{ text: '报价38万', conversation: { address: 'dm:T00BB:U02' } }]);
  });

  it('that make no sense are refused and change nothing', async () => {
    const { ports, ask } = door();
    for (const body of [
      { type: 'event_callback' },
      { type: 'event_callback', team_id: 'T', event: { type: 5 } },
      { type: 'something else' },
    ]) {
      const response = await ask(signed('event', body, ports.now()));
      expect(response.status).toBe(body.type === 'something else' ? 200 : 400);
    }
    expect((await ask(signed('interactive', { type: 'block_actions' }, ports.now()))).status).toBe(400);
    expect((await ask(signed('interactive', { hello: 1 }, ports.now()))).status).toBe(400);
    expect((await ask(signed('interactive', { type: 'view_closed' }, ports.now()))).status).toBe(200);
    expect(ports.received).toEqual([]);
  });

  it('of more than 4 MB are refused, however they come', async () => {
    const { ask } = door();
    const big = 'x'.repeat(4 * 1024 * 1024 + 1);
    const told = new Request('http://bot.example/slack/events', {
      method: 'POST',
      body: big,
      headers: { 'content-length': String(big.length) },
    });
    expect((await ask(told)).status).toBe(413);
    const untold = new Request('http://bot.example/slack/events', { method: 'POST', body: new Blob([big]).stream(), duplex: 'half' });
    expect((await ask(untold)).status).toBe(413);
  });

  it('are posted, and nothing else is one', async () => {
    const { ask } = door();
    expect((await ask(new Request('http://bot.example/slack/events?x=1'))).status).toBe(405);
  });

  it('are not taken at all without a signing secret', () => {
    expect(
      createSlackAdapter(fakeSlackPorts(), { botToken: BOT_TOKEN, appToken: 'xapp-x', apiUrl: 'http://127.0.0.1:9/api/' }).door,
    ).toBeUndefined();
  });

  it('never write into the log what people said', async () => {
    const { ports, ask } = door();
    await ask(
      signed('event', { type: 'event_callback', team_id: 'T', event: { type: 'message', text: '报价38万', files: 5 } }, ports.now()),
    );
    expect(ports.logged).toHaveLength(1);
    expect(ports.logged.join()).not.toContain('38');
  });
});
