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
    ['OPENAI_BASE_URL', 'localhost:11434'],
    ['OPENAI_PRICES', 'cheap'],
  ])('names %s=%s and what to write instead', (name, value) => {
    const wrong = () => readConfig({ [name]: value });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(new RegExp(`^${name}: must be .{5,}`));
  });

  it('names all that is wrong at once', () => {
    const wrong = () => readConfig({ PORT: 'many', LOG_LEVEL: 'loud', WORKSPACE_TIMEZONE: 'Mars', DATA_DIR: 'data' });
    expect(wrong).toThrow(/^PORT: must be .+\nWORKSPACE_TIMEZONE: must be .+\nLOG_LEVEL: must be .+$/);
  });

  it('never shows a password in what it says', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:geheim@host/x' })).toThrow(/^(?!.*geheim)/);
  });

  it('does not open the web chat to others without a password', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/^WEB_CHAT_PASSWORD: must be set when HOST is 0\.0\.0\.0/);
    expect(readConfig({ HOST: '0.0.0.0', WEB_CHAT_PASSWORD: 'eight-or-more' })).toMatchObject({ host: '0.0.0.0' });
    expect(readConfig({ HOST: '0.0.0.0', WEB_CHAT: 'off' })).toMatchObject({ webChat: false });
  });

  it('turn a model on when it is named and there is a key or an address', () => {
    expect(readConfig({})).not.toHaveProperty('model');
    expect(readConfig({ OPENAI_MODEL: 'm' }).model).toEqual({ missing: 'OPENAI_API_KEY or OPENAI_BASE_URL' });
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' }).model).toEqual({ missing: 'OPENAI_MODEL' });
    expect(readConfig({ OPENAI_MODEL: 'm', OPENAI_API_KEY: 'sk-1' }).model).toMatchObject({ baseUrl: 'https://api.openai.com/v1' });
    expect(readConfig({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/', OPENAI_PRICES: '2/8 USD' }).model).toEqual({
      model: 'm',
      baseUrl: 'http://127.0.0.1:11434/v1',
      prices: { in: 2, out: 8 },
      currency: 'USD',
    });
  });

  const DINGTALK = { DINGTALK_CLIENT_ID: 'ding1', DINGTALK_CLIENT_SECRET: 'geheim', DINGTALK_ROBOT_CODE: 'ding1' };

  it('turn a platform on when its set is complete, and the web chat off by itself', () => {
    expect(readConfig({}).platforms).toEqual({ incomplete: [] });
    const config = readConfig(DINGTALK);
    expect(config.platforms.dingtalk).toMatchObject({ robotCode: 'ding1', apiUrl: 'https://api.dingtalk.com' });
    expect(config.webChat).toBe(false);
    expect(readConfig({ ...DINGTALK, WEB_CHAT: 'on' }).webChat).toBe(true);
  });

  it('name what an unfinished set lacks', () => {
    const { platforms } = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', WECOM_BOT_ID: 'aib1', DINGTALK_ROBOT_CODE: 'ding1' });
    expect(platforms.incomplete).toEqual([
      { mode: 'Slack', missing: ['SLACK_SIGNING_SECRET or SLACK_APP_TOKEN'] },
      { mode: 'DingTalk', missing: ['DINGTALK_CLIENT_ID', 'DINGTALK_CLIENT_SECRET'] },
      { mode: 'WeCom robot', missing: ['WECOM_BOT_SECRET'] },
    ]);
    expect(platforms).not.toHaveProperty('slack');
    expect(readConfig({ SLACK_APP_TOKEN: 'xapp-1' }).platforms.incomplete).toEqual([{ mode: 'Slack', missing: ['SLACK_BOT_TOKEN'] }]);
  });

  it('know Slack by socket, by HTTP or both, and WeCom’s robot and app apart', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).platforms.slack).toEqual({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      apiUrl: 'https://slack.com/api/',
    });
    const { wecom } = readConfig({ WECOM_BOT_ID: 'aib1', WECOM_BOT_SECRET: 's' }).platforms;
    expect(wecom).toEqual({ robot: { id: 'aib1', secret: 's', wsUrl: 'wss://openws.work.weixin.qq.com' } });
  });
});
