/** The program's port with a door on it, over real connections. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Call, CallAnswer } from '../../src/adapter.js';
import { findDoorAmong } from '../../src/ops/doors.js';
import { type Listening, listen } from '../../src/ops/listen.js';

const MOST = 100_000;

describe('a door', () => {
  let server: Listening;
  let errors: unknown[];
  let answer: (call: Call) => Promise<CallAnswer>;
  const log = { info: () => {}, warn: () => {}, error: (what: unknown) => void errors.push(what) };

  beforeEach(async () => {
    errors = [];
    answer = async (call) => ({ status: 200, body: `${call.method} ${call.url} ${call.header('x-said')} ${await call.text(MOST)}` });
    const doors = findDoorAmong([{ path: '/in', answer: (call) => answer(call) }]);
    server = await listen(
      { doors, fetch: async ({ url }) => new Response(`page ${new URL(url).pathname}`), log },
      { port: 0, host: '127.0.0.1' },
    );
  });
  afterEach(() => server.close());

  const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  const post = (body: RequestInit['body'], init: RequestInit = {}) => fetch(at('/in?x=1'), { method: 'POST', body: body ?? null, ...init });

  it('is told the method, the address, headers and the body', async () => {
    const response = await post('报价38万', { headers: { 'X-Said': 'yes' } });
    expect([response.status, await response.text()]).toEqual([200, 'POST /in?x=1 yes 报价38万']);
  });

  it('stands at its path alone', async () => {
    for (const path of ['/', '/i', '/inn', '/x/in', '/health?x=/in', '/in/']) expect(await (await fetch(at(path))).text()).toMatch(/^page/);
    expect(await (await fetch(at('/in'))).text()).toMatch(/^GET/);
  });

  it('is found behind a proxy that asks with the whole address', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      request({ port: server.port, path: 'http://bot.example/in' }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      })
        .on('error', reject)
        .end();
    });
    expect(text).toMatch(/^GET/);
  });

  it('reads no more than it wants, told how much there is or not', async () => {
    answer = async (call) => ({ status: (await call.text(MOST)) === undefined ? 413 : 200 });
    const big = 'x'.repeat(MOST + 1);
    expect((await post(big)).status).toBe(413);
    const untold = { body: new Blob([big]).stream(), duplex: 'half' } as RequestInit;
    expect((await post(null, untold)).status).toBe(413);
    expect((await post('x'.repeat(MOST))).status).toBe(200);
  });

  it('that fails answers 500 and logs what kind of fault it was, without a word of what came', async () => {
    answer = async () => Promise.reject(new TypeError('报价38万'));
    expect((await post('报价38万')).status).toBe(500);
    expect(errors).toEqual([{ error: 'TypeError' }]);
  });

  it('survives a delivery that is cut off', async () => {
    const read = new Promise<unknown>((resolve) => {
      answer = async (call) => {
        const text = call.text(MOST);
        resolve(text.catch((error: unknown) => error));
        return { status: 200, body: (await text) ?? '' };
      };
    });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect(await read).toBeInstanceOf(Error);
    expect(errors).toEqual([]);
    answer = async () => ({ status: 200 });
    expect((await post('again')).status).toBe(200);
  });
});
