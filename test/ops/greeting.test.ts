import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { greeting } from '../../src/ops/greeting.js';

const said = (env: Record<string, string>, adminCode?: string) => greeting(readConfig(env), { port: 3000, adminCode }).join('\n');
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1' };
const APP = { WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '7', WECOM_SECRET: 's', WECOM_TOKEN: 't', WECOM_ENCODING_AES_KEY: 'a'.repeat(43) };
const ROBOT = { WECOM_BOT_ID: 'b', WECOM_BOT_SECRET: 's' };

it('says of each way in how to turn it on', () => {
  const lines = said({});
  expect(lines).toMatch(/Slack +off {2}SLACK_BOT_TOKEN and SLACK_APP_TOKEN \(socket\) or SLACK_SIGNING_SECRET/);
  expect(lines).toMatch(/DingTalk +off {2}DINGTALK_CLIENT_ID, DINGTALK_CLIENT_SECRET and DINGTALK_ROBOT_CODE/);
  expect(lines).toMatch(/WeCom app +off {2}WECOM_CORP_ID/);
  expect(lines).toMatch(/WeCom robot +off {2}WECOM_BOT_ID/);
  expect(lines).not.toContain('admin');
});

it('names what is missing of a set that was begun', () => {
  expect(said({ ...SLACK })).toMatch(/Slack +off {2}not complete: SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is missing/);
  expect(said({ DINGTALK_CLIENT_ID: 'x' })).toContain('not complete: DINGTALK_CLIENT_SECRET, DINGTALK_ROBOT_CODE are missing');
  expect(said({ WECOM_BOT_ID: 'x' })).toMatch(/WeCom robot +off {2}not complete: WECOM_BOT_SECRET is missing/);
});

it('says what a way alone cannot do', () => {
  expect(said(ROBOT)).toMatch(/WeCom robot +on +long connection; no push to people who never wrote/);
  expect(said({ ...ROBOT, ...APP })).toMatch(/WeCom robot +on +long connection\n/);
  expect(said(APP)).toMatch(/WeCom app +on +callback at \/wecom\/callback; no group chats/);
  expect(said({ ...SLACK, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' })).toContain(
    'events over the socket, /slack/events open too',
  );
  expect(said({ DINGTALK_CLIENT_ID: 'x', DINGTALK_CLIENT_SECRET: 'x', DINGTALK_ROBOT_CODE: 'x' })).toContain(
    'until DINGTALK_CARD_TEMPLATE_ID is set',
  );
});

it('prints no secret, and the code of the admin only while it is given one', () => {
  const lines = said({ ...SLACK, SLACK_SIGNING_SECRET: 'hush-hush', ...APP, WECOM_SECRET: 'hush-too' }, 'ZB-ABCD-2345');
  expect(lines).not.toMatch(/hush|xoxb/);
  expect(lines).toContain('send ZB-ABCD-2345 to the bot and you are the admin');
});

it('says which model is asked where, and what is missing', () => {
  expect(said({})).toMatch(/model +off {2}everything works by rules; OPENAI_MODEL and/);
  expect(said({ OPENAI_API_KEY: 'sk-secret' })).toMatch(/model +off {2}not complete: OPENAI_MODEL is missing/);
  const lines = said({
    OPENAI_API_KEY: 'sk-secret',
    OPENAI_MODEL: 'deep',
    OPENAI_BASE_URL: 'https://m.example/v1',
    OPENAI_FAST_MODEL: 'quick',
  });
  expect(lines).toMatch(/model +on +deep, fast quick at https:\/\/m\.example; nothing is sent before an admin agrees/);
  expect(lines).not.toContain('sk-secret');
});
