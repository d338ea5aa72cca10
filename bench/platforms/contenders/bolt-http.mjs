/** @slack/bolt with its HTTP receiver: says mentions and direct messages again. */
import bolt from '@slack/bolt';

const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT } = process.env;
const app = new bolt.App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: bolt.LogLevel.ERROR,
});
app.event('app_mention', async ({ event, say }) => {
  await say(`收到: ${event.text}`);
});
app.message(async ({ message, say }) => {
  await say(`收到: ${message.text}`);
});
await app.start({ port: Number(PORT), host: '127.0.0.1' });
