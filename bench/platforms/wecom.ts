/** What one message to WeCom's callback costs, from the sealed request to the sealed answer, against hand-written code that checks little. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createEnvelope } from '../../adapters/wecom/app/envelope.js';
import { encryptedIn, readMessage } from '../../adapters/wecom/app/xml.js';
import { type Figure, median, quantile } from '../measure.js';
import { said } from './sentences.js';

const MESSAGES = 4000;
const ROUNDS = 9;
const NOW = 1_790_000_000;
const KEYS = { corpId: 'ww1234567890abcdef', token: 'benchtoken', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' };
const KEY = Buffer.from(`${KEYS.encodingAesKey}=`, 'base64');
const IV = KEY.subarray(0, 16);

interface Request {
  readonly xml: string;
  readonly signed: { readonly signature: string; readonly timestamp: string; readonly nonce: string };
}

export function measureWecom(): Figure {
  const requests = Array.from({ length: MESSAGES }, (_, i) => request(i));
  const envelope = createEnvelope(KEYS);
  const ours = ({ xml, signed }: Request): string => {
    const message = readMessage(envelope.open(encryptedIn(xml) ?? '', signed, NOW * 1000));
    if (!message) throw new Error('a message that cannot be read');
    return envelope.seal(answer(message.FromUserName, message.Content), signed.timestamp, signed.nonce);
  };
  const medians = new Map([
    [ours, [] as number[]],
    [floor, [] as number[]],
  ]);
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [work, kept] of medians) {
      const times = requests.map((each) => {
        const began = performance.now();
        work(each);
        return (performance.now() - began) * 1000;
      });
      if (round > 0) kept.push(quantile(times, 0.5));
    }
  const [value, least] = [medians.get(ours) ?? [], medians.get(floor) ?? []];
  const ratio = median(value.map((time, i) => time / (least[i] ?? Number.NaN)));
  return {
    ...{ name: 'wecom: opened, read, answer sealed', value: median(value), unit: 'µs', ratio },
    ...{ floor: 'node:crypto by hand', bar: '<= 2 x', met: ratio <= 2 },
  };
}

const answer = (to: string, words: string): string =>
  `<xml><ToUserName><![CDATA[${to}]]></ToUserName><FromUserName><![CDATA[${KEYS.corpId}]]></FromUserName><CreateTime>${NOW}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[收到: ${words}]]></Content></xml>`;

function request(i: number): Request {
  const inner = `<xml><ToUserName><![CDATA[${KEYS.corpId}]]></ToUserName><FromUserName><![CDATA[rep${i % 200}]]></FromUserName><CreateTime>${NOW}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${said(i).text}]]></Content><MsgId>${10_000_000 + i}</MsgId><AgentID>1000002</AgentID></xml>`;
  const [encrypted, timestamp, nonce] = [encrypt(inner), String(NOW), String(100_000 + i)];
  const xml = `<xml><ToUserName><![CDATA[${KEYS.corpId}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt><AgentID><![CDATA[1000002]]></AgentID></xml>`;
  return { xml, signed: { signature: signature(timestamp, nonce, encrypted), timestamp, nonce } };
}

const signature = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([KEYS.token, ...parts].sort().join(''))
    .digest('hex');

function encrypt(text: string): string {
  const plain = Buffer.concat([randomBytes(16), Buffer.alloc(4), Buffer.from(text), Buffer.from(KEYS.corpId)]);
  plain.writeUInt32BE(Buffer.byteLength(text), 16);
  const pad = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', KEY, IV).setAutoPadding(false);
  return cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)]), undefined, 'base64') + cipher.final('base64');
}

/** No parser, no check but the signature: what the cryptography itself costs. */
function floor({ xml, signed: { signature: given, timestamp, nonce } }: Request): string {
  const encrypted = field(xml, 'Encrypt');
  if (signature(timestamp, nonce, encrypted) !== given) throw new Error('signature');
  const decipher = createDecipheriv('aes-256-cbc', KEY, IV).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  const inner = plain.toString('utf8', 20, 20 + plain.readUInt32BE(16));
  const sealed = encrypt(answer(field(inner, 'FromUserName'), field(inner, 'Content')));
  return `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature(timestamp, nonce, sealed)}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
}

function field(xml: string, name: string): string {
  const from = xml.indexOf(`<${name}><![CDATA[`) + name.length + 11;
  return xml.slice(from, xml.indexOf(']]>', from));
}
