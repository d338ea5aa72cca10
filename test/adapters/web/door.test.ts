import { describe, expect, it } from 'vitest';
import { answerOf } from './client.js';
import { openChat } from './desk.js';

const basic = (password: string) => `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}`;

describe('who may come in', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:8080'])('knows this machine as %s', async (host) => {
    const { web } = await openChat({}, { host });
    expect((await web.get('/people')).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example:3000', '10.0.0.7:3000', '127.0.0.1.nip.example'])(
    'refuses the foreign host %s',
    async (host) => {
      const { web } = await openChat({}, { host });
      for (const path of ['/', '/web/x/main.js', '/api/chat/people']) expect((await web.call(path)).status).toBe(403);
    },
  );

  it('knows the public name it was given, with its origin', async () => {
    const { web } = await openChat(
      { allowedHosts: ['chat.example.com'] },
      { host: 'chat.example.com', origin: 'https://chat.example.com' },
    );
    expect((await web.post('/messages', { as: 'rep', in: 'dm', text: '你好' })).status).toBe(202);
  });

  it('accepts addresses but no unknown names where it listens on the network', async () => {
    const settings = { listenHost: '0.0.0.0', password: '1' };
    const at = async (host: string) =>
      (await openChat(settings, { host, authorization: basic('1') })).web.get('/people').then((each) => each.status);
    expect([await at('192.168.1.5:3000'), await at('[fe80::1]:3000'), await at('rebound.example')]).toEqual([200, 200, 403]);
  });

  it.each(['http://evil.example', 'null', 'http://localhost:5173', 'https://localhost:3000.evil.example'])(
    'refuses requests from the page of %s',
    async (origin) => {
      const { ports, web } = await openChat({}, { origin });
      const response = await web.post('/messages', { as: 'rep', in: 'dm', text: '你好' });
      expect([response.status, (await answerOf(response)).code]).toEqual([403, 'foreign-origin']);
      expect(ports.received).toEqual([]);
    },
  );

  it('asks for the password when one is set', async () => {
    const asked = async (headers: Record<string, string>) => {
      const { web } = await openChat({ password: '开门:sesame' }, headers);
      return web.call('/');
    };
    const refused = await asked({});
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('Basic');
    const wrong = [basic(''), basic('开门'), basic('sesame'), 'Basic !!', 'Bearer x', basic('开门:sesame').replace('Basic', 'Bearer')];
    for (const authorization of wrong) expect((await asked({ authorization })).status).toBe(401);
    expect((await asked({ authorization: basic('开门:sesame') })).status).toBe(200);
  });

  it('slows guessing down, the right guess too, but nobody who was let in before', async () => {
    const { ports, web } = await openChat({ password: '开门:sesame' });
    const as = (password: string, cookie = '') =>
      web.call('/', { headers: { authorization: basic(password), ...(cookie ? { cookie } : {}) } });
    const welcome = (await as('开门:sesame')).headers.get('set-cookie') ?? '';
    expect(welcome).toMatch(/; HttpOnly; SameSite=Strict/);
    const [known = ''] = welcome.split(';');

    const guesses = await Promise.all(Array.from({ length: 1000 }, (_, i) => as(`guess ${i}`)));
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(990);
    expect(guesses.at(-1)?.headers.get('retry-after')).toBe('6');
    expect((await as('开门:sesame')).status).toBe(429);
    expect((await as('开门:sesame', 'zhanbao-known=made-up')).status).toBe(429);
    expect((await as('开门:sesame', known)).status).toBe(200);
    expect((await web.call('/')).status, 'a browser that was not asked yet is asked').toBe(401);

    ports.clock += 6_000;
    expect([(await as('one more')).status, (await as('and another')).status]).toEqual([401, 429]);
    ports.clock += 6_000;
    expect((await as('开门:sesame')).status).toBe(200);
  });

  it('gives every answer the headers that keep other sites out', async () => {
    const { web } = await openChat();
    for (const path of ['/', '/api/chat/people', '/api/chat/nothing', '/web/x/nothing.js']) {
      const { headers } = await web.call(path);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('leaves other paths to others', async () => {
    const { adapter } = await openChat();
    for (const path of ['/r/1', '/healthz', '/api/other', '/webx']) {
      expect(await adapter.fetch?.(new Request(`http://localhost:3000${path}`))).toBeUndefined();
    }
  });
});
