import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCOPES } from '../../../adapters/slack/scopes.js';

const FOLDER = new URL('../../../adapters/slack/', import.meta.url);
const code = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');
const manifest = parse(readFileSync(new URL('slack-app-manifest.yaml', FOLDER), 'utf8'));

/** Scopes of a bot by method: docs.slack.dev/reference/methods. Methods that need none are listed too. */
const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': HISTORY,
  'conversations.open': ['im:write'],
  'conversations.replies': HISTORY,
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
};

/** Scopes of a bot by event: docs.slack.dev/reference/events. */
const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
};

const called = [
  ...new Set(
    [...code.matchAll(/(?:\)|web)\.(\w+)\.(\w+)\(|call\('(\w+)\.(\w+)'/g)].map(([, family, name, ownFamily, ownName]) =>
      [family ?? ownFamily, name ?? ownName].join('.'),
    ),
  ),
].sort();
const heard = [...new Set([...code.matchAll(/event\.type [!=]== '(\w+)'/g)].map(([, type]) => type))].sort();
const subscribed: readonly string[] = manifest.settings.event_subscriptions.bot_events;
const granted: readonly string[] = manifest.oauth_config.scopes.bot;

describe('the app manifest', () => {
  it('is held to every method that the code calls', () => {
    expect(called).toEqual(Object.keys(METHOD_SCOPES).sort());
  });

  it('subscribes to what the code listens to, and to nothing else', () => {
    expect([...new Set(subscribed.map((each) => each.replace(/\..*/, '')))].sort()).toEqual(heard);
    expect([...subscribed].sort()).toEqual(Object.keys(EVENT_SCOPES).sort());
  });

  it('asks for the scopes of those, of files and of the command, and for no others', () => {
    const needed = [
      ...called.flatMap((method) => METHOD_SCOPES[method] ?? []),
      ...subscribed.flatMap((event) => EVENT_SCOPES[event] ?? []),
      'files:read',
      'commands',
    ];
    expect([...granted].sort()).toEqual([...new Set(needed)].sort());
    expect(Object.keys(SCOPES).sort()).toEqual([...granted].sort());
  });

  it('turns on what the code serves', () => {
    expect(code).toContain('block_actions');
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: true,
      interactivity: { is_enabled: true },
      token_rotation_enabled: false,
    });
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.features.slash_commands.map((each: { command: string }) => each.command)).toEqual(['/zhanbao']);
    expect(manifest.features.bot_user.display_name).toBeTruthy();
  });

  it('stays within the lengths Slack takes', () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const { description, usage_hint } of manifest.features.slash_commands) {
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
  });
});
