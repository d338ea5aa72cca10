/**
 * The envelope of the app's callback. `@wecom/crypto` signs and seals; opening is done here, because the package takes any padding,
 * any receiver, any age, and with a wrong key hands out garbage without a word.
 */
import { createDecipheriv, randomBytes, timingSafeEqual } from 'node:crypto';
import { encrypt, getSignature } from '@wecom/crypto';
import { VerificationError } from '../../../src/errors.js';
import type { At } from '../../../src/terms.js';
import type { AppSettings } from '../settings.js';

type Keys = Pick<AppSettings, 'corpId' | 'token' | 'encodingAesKey'>;

/** The query the platform puts behind the callback's address. */
export interface Signed {
  readonly signature: string;
  /** Seconds since 1970, as sent. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** A request's clock may differ from ours by this much. */
const WINDOW_MS = 5 * 60_000;
/** The plaintext: 16 random bytes, 4 of the message's length, the message, the receiver; padded to whole blocks of 32. */
const BLOCK = 32;
const HEAD = 20;

export interface Envelope {
  /** The plaintext of a genuine request. Throws VerificationError naming the check that failed, never what was in it. */
  open(encrypted: string, signed: Signed, now: At): string;
  /** A passive answer: encrypted and signed, as the XML the platform expects. */
  seal(xml: string, timestamp: string, nonce: string): string;
}

/** Opens and seals with the callback's token and key. Throws VerificationError when the key is not one. */
export function createEnvelope({ corpId, token, encodingAesKey }: Keys): Envelope {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  if (key.length !== BLOCK) throw new VerificationError('the EncodingAESKey is not 43 characters of Base64');
  const iv = key.subarray(0, 16);
  const receiver = Buffer.from(corpId);
  const random = randomSource();

  function decipher(encrypted: string): Buffer {
    const decipher = createDecipheriv('aes-256-cbc', key, iv);
    decipher.setAutoPadding(false);
    try {
      return Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
    } catch {
      throw new VerificationError('ciphertext');
    }
  }

  return {
    open(encrypted, { signature, timestamp, nonce }, now) {
      if (!sameText(getSignature(token, timestamp, nonce, encrypted), signature)) throw new VerificationError('signature');
      if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) * 1000 - now) > WINDOW_MS) throw new VerificationError('timestamp');
      const plain = unpadded(decipher(encrypted));
      const end = plain.length < HEAD ? Number.NaN : HEAD + plain.readUInt32BE(16);
      if (!(end <= plain.length) || plain.compare(receiver, 0, receiver.length, end) !== 0) throw new VerificationError('receiver');
      return plain.toString('utf8', HEAD, end);
    },
    seal(xml, timestamp, nonce) {
      const encrypted = encrypt(encodingAesKey, xml, corpId, random());
      const signature = getSignature(token, timestamp, nonce, encrypted);
      return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
    },
  };
}

function unpadded(padded: Buffer): Buffer {
  const pad = padded[padded.length - 1] ?? 0;
  if (pad < 1 || pad > BLOCK || padded.length % BLOCK !== 0) throw new VerificationError('padding');
  for (let i = padded.length - pad; i < padded.length; i++) if (padded[i] !== pad) throw new VerificationError('padding');
  return padded.subarray(0, padded.length - pad);
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Sixteen random bytes at a time out of a larger draw: a draw for each message takes longer than its encryption. */
function randomSource(): () => Buffer {
  let pool: Buffer = Buffer.alloc(0);
  let next = 0;
  return () => {
    if (next + 16 > pool.length) {
      pool = randomBytes(4_096);
      next = 0;
    }
    next += 16;
    return pool.subarray(next - 16, next);
  };
}
