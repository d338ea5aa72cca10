import { expect, it } from 'vitest';
import type { Finding } from '../../src/adapter.js';
import { readConfig } from '../../src/config.js';
import { type DoctorParts, examine, findingLine } from '../../src/ops/doctor.js';

const well: Omit<DoctorParts, 'config'> = {
  adapters: [],
  databaseTrouble: async () => undefined,
  fetch: async () => ({ status: 200, text: 'ok\n' }),
};
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
const bad = (findings: readonly Finding[]) => findings.filter(({ ok }) => !ok).map(({ what, remedy }) => `${what} → ${remedy}`);

it('finds nothing wrong where nothing is', async () => {
  const findings = await examine({ ...well, config: readConfig({ PUBLIC_URL: 'https://example.com' }) });
  expect(findings.map(({ what, ok }) => [what.split(' ')[0], ok])).toEqual([
    ['database:', true],
    ['PUBLIC_URL:', true],
  ]);
});

it('passes on what each platform found, and goes on when one check breaks off', async () => {
  const adapters = [
    {
      platform: 'slack' as const,
      check: async () => [
        { what: 'token', ok: true },
        { what: 'scopes', ok: false, remedy: 'add files:read' },
      ],
    },
    {
      platform: 'wecom' as const,
      check: async () => {
        throw new TypeError('secret');
      },
    },
    { platform: 'dingtalk' as const },
  ];
  expect(bad(await examine({ ...well, adapters, config: readConfig({}) }))).toEqual([
    'scopes → add files:read',
    'wecom: check → it broke off (TypeError); try again',
  ]);
});

it('names incomplete sets, a database out of reach, and an address that leads elsewhere', async () => {
  const config = readConfig({ DINGTALK_CLIENT_ID: 'x', PUBLIC_URL: 'https://example.com', DATABASE_URL: 'postgres://u:geheim@h/d' });
  const wrong = bad(
    await examine({
      ...well,
      config,
      databaseTrouble: async () => 'ECONNREFUSED',
      fetch: async () => ({ status: 502, text: 'bad gateway' }),
    }),
  );
  expect(wrong[0]).toMatch(/^database: PostgreSQL → ECONNREFUSED: check DATABASE_URL/);
  expect(wrong[1]).toMatch(/^PUBLIC_URL: https:\/\/example.com → it answered 502 at https:\/\/example.com\/healthz/);
  expect(wrong[2]).toBe('DingTalk: settings → set DINGTALK_CLIENT_SECRET, DINGTALK_ROBOT_CODE as well, or take the others of DingTalk out');
  expect(wrong.join()).not.toContain('geheim');
});

it('asks for an address where a platform must call us', async () => {
  expect(bad(await examine({ ...well, config: readConfig(SLACK) }))[0]).toMatch(/^PUBLIC_URL → \/slack\/events must be reachable/);
  expect(bad(await examine({ ...well, config: readConfig({ ...SLACK, SLACK_APP_TOKEN: 'xapp-1' }) }))).toEqual([]);
  const unreachable = { ...well, fetch: async () => Promise.reject(new Error('down')) };
  expect(bad(await examine({ ...unreachable, config: readConfig({ PUBLIC_URL: 'https://a.b' }) }))[0]).toContain('nothing answered');
});

it('tells where something before the program answers for a path that platforms call', async () => {
  const config = readConfig({ ...SLACK, PUBLIC_URL: 'https://a.b' });
  const behind = (status: number) => ({
    ...well,
    fetch: async (url: string) => (url.endsWith('/healthz') ? { status: 200, text: 'ok' } : { status, text: '' }),
  });
  expect(bad(await examine({ ...behind(405), config }))).toEqual([]);
  expect(bad(await examine({ ...behind(404), config }))[0]).toMatch(/^https:\/\/a\.b\/slack\/events → it answered 404 instead/);
});

it('shows a remedy under what failed', () => {
  expect([findingLine({ what: 'token', ok: true }), findingLine({ what: 'token', ok: false, remedy: 'renew it' })]).toEqual([
    '  ✓ token',
    '  ✗ token\n      → renew it',
  ]);
});
