/** @slack/bolt over Socket Mode: says mentions and direct messages again. */
import bolt from '@slack/bolt';

const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } = process.env;
const app = new bolt.App({
  socketMode: true,
  token: SLACK_BOT_TOKEN,
  appToken: SLACK_APP_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: bolt.LogLevel.ERROR,
});
app.event('app_mention', async ({ event, say }) => {
  await say(`收到: ${event.text}`);
});
app.message(async ({ message, say }) => {
  await say(`收到: ${message.text}`);
});
await app.start();
