import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { ConfigError } from '../src/errors.js';

describe('the settings', () => {
  it('have defaults for everything', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', zone: 'Asia/Shanghai', logLevel: 'info', webChat: true });
  });

  it('take an empty value for none', () => {
    expect(readConfig({ DATABASE_URL: '', PUBLIC_URL: ' ', PORT: '' })).not.toHaveProperty('databaseUrl');
  });

  it.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['WORKSPACE_TIMEZONE', 'Shanghai'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'zhanbao.example.com'],
    ['WEB_CHAT', 'yes'],
    ['WEB_CHAT_PASSWORD', 'short'],
  ])('names %s=%s and what to write instead', (name, value) => {
    const wrong = () => readConfig({ [name]: value });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(new RegExp(`^${name}: must be .{5,}`));
  });

  it('never shows a password in what it says', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:geheim@host/x' })).toThrow(/^(?!.*geheim)/);
  });

  it('does not open the web chat to others without a password', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/^WEB_CHAT_PASSWORD: must be set when HOST is 0\.0\.0\.0/);
    expect(readConfig({ HOST: '0.0.0.0', WEB_CHAT_PASSWORD: 'eight-or-more' })).toMatchObject({ host: '0.0.0.0' });
    expect(readConfig({ HOST: '0.0.0.0', WEB_CHAT: 'off' })).toMatchObject({ webChat: false });
  });
});
