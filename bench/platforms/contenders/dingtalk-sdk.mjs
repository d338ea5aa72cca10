/** dingtalk-stream as its examples use it: acknowledges at once, answers to the session's address with axios. */
import axios from 'axios';
import { DWClient, TOPIC_ROBOT } from 'dingtalk-stream';

const { DINGTALK_API_URL } = process.env;
console.info = () => {};

/** The gateway's address is a constant in the package: only this call is another. */
class Client extends DWClient {
  async getEndpoint() {
    const wanted = { clientId: 'id', clientSecret: 'secret', subscriptions: this.config.subscriptions };
    const { data } = await axios.post(`${DINGTALK_API_URL}/v1.0/gateway/connections/open`, wanted);
    this.dw_url = `${data.endpoint}?ticket=${data.ticket}`;
    return this;
  }
}

const client = new Client({ clientId: 'id', clientSecret: 'secret' });
client.registerCallbackListener(TOPIC_ROBOT, async (message) => {
  client.socketCallBackResponse(message.headers.messageId, {});
  const { sessionWebhook, text } = JSON.parse(message.data);
  await axios.post(sessionWebhook, { msgtype: 'text', text: { content: `收到: ${text.content}` } });
});
await client.connect();
