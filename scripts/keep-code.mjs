/**
 * Run by the build with the flags of `npm start`, in an empty folder: the built program takes in a few messages, and what V8 has made of
 * its code by then is kept beside each file, for `src/launch.ts`. What a start and a message need is in it, what nobody used is not.
 */
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

const SAID = [
  '今天拜访了华东医疗的王总,报价38万,下周三签合同',
  '不是38万,是36万',
  '永锋重工嫌贵,说竞品报价低12%,让我们月底前再给一版',
  'Met Anna at Northwind today, they want a demo next Tuesday, budget about 50k USD',
  '华东医疗到哪一步了',
  '今天有什么要跟进的',
  '晨报',
];
/** Answers come within a second; what has not come by then is left out. */
const MOST_MS = 6000;
const SECRET = 'kept-code';
const NOWHERE = '127.0.0.1:9';

let sent = 0;
const slack = createServer((request, response) => {
  if (request.url?.includes('chat.postMessage')) sent += 1;
  request.resume();
  response.setHeader('content-type', 'application/json');
  response.end(
    '{"ok":true,"ts":"1.1","channel":"D1","team_id":"T1","user_id":"U0","bot_id":"B0","user":{"id":"U1","team_id":"T1","name":"u","profile":{}}}',
  );
});
const portOf = async (server) => {
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server.address().port;
};
const slackPort = await portOf(slack);
const free = createServer();
const port = await portOf(free);
await new Promise((closed) => free.close(closed));

Object.assign(process.env, {
  ...{ PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent', NODE_ENV: 'production', WEB_CHAT: 'on' },
  ...{ SLACK_BOT_TOKEN: 'xoxb-kept', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: `http://127.0.0.1:${slackPort}/api/` },
  ...{ DINGTALK_CLIENT_ID: 'ding', DINGTALK_CLIENT_SECRET: 's', DINGTALK_ROBOT_CODE: 'ding' },
  ...{ DINGTALK_API_URL: `http://${NOWHERE}`, DINGTALK_OAPI_URL: `http://${NOWHERE}`, WECOM_API_URL: `http://${NOWHERE}` },
  ...{ WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '1', WECOM_SECRET: 's', WECOM_TOKEN: 't' },
  ...{ WECOM_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' },
  ...{ WECOM_BOT_ID: 'b', WECOM_BOT_SECRET: 's', WECOM_BOT_WS_URL: `ws://${NOWHERE}` },
});
const { scripts, keptAt } = createRequire(import.meta.url)('../dist/src/main.js');

const began = Date.now();
const late = () => Date.now() - began > MOST_MS;

async function say(text, nth) {
  const at = Math.floor(Date.now() / 1000);
  const event = {
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    team: 'T1',
    ts: `${at}.00000${nth}`,
    event_ts: `${at}.00000${nth}`,
    text,
  };
  const authorizations = [{ team_id: 'T1', user_id: 'U0', is_bot: true }];
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${nth}`,
    event_time: at,
    event,
    authorizations,
  });
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers, body }).then(({ status }) => status === 200);
}

for (const [nth, text] of SAID.entries())
  while (!(await say(text, nth).catch(() => false))) {
    if (late()) throw new Error('the built program takes nothing in');
    await wait(10);
  }
await fetch(`http://127.0.0.1:${port}/`).then((page) => page.text());
while (sent < SAID.length && !late()) await wait(20);
for (const [file, script] of scripts) writeFileSync(keptAt(file), script.createCachedData());
process.exit(0);
