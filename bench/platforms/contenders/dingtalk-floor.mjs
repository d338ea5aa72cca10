/** The least a stream robot costs: the ws package, JSON, acknowledge at once, answer over kept-alive sockets. */
import http from 'node:http';
import WebSocket from 'ws';

const { DINGTALK_API_URL } = process.env;
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

function post(url, value) {
  return new Promise((resolve, reject) => {
    const body = Buffer.from(JSON.stringify(value));
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
    const request = http.request(url, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const wanted = { clientId: 'id', clientSecret: 'secret', subscriptions: [{ type: 'CALLBACK', topic: '/v1.0/im/bot/messages/get' }] };
const { endpoint, ticket } = JSON.parse(await post(`${DINGTALK_API_URL}/v1.0/gateway/connections/open`, wanted));
const socket = new WebSocket(`${endpoint}?ticket=${ticket}`, { perMessageDeflate: false });
socket.on('message', (raw) => {
  const { type, headers, data } = JSON.parse(raw);
  socket.send(
    JSON.stringify({
      code: 200,
      headers: { contentType: 'application/json', messageId: headers.messageId },
      message: 'OK',
      data: '{"response":{}}',
    }),
  );
  if (type !== 'CALLBACK') return;
  const { sessionWebhook, text } = JSON.parse(data);
  post(sessionWebhook, { msgtype: 'text', text: { content: `收到: ${text.content}` } }).catch(() => {});
});
