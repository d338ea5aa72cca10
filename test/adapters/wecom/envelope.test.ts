import { createCipheriv } from 'node:crypto';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { describe, expect, it } from 'vitest';
import { createEnvelope, type Signed } from '../../../adapters/wecom/app/envelope.js';
import { encryptedIn } from '../../../adapters/wecom/app/xml.js';

/** The official sample's settings and its address check. */
const KEYS = { corpId: 'wx5823bf96d3bd56c7', token: 'QDG6eK', encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' };
const ECHO = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
const CHECKED: Signed = { signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3', timestamp: '1409659589', nonce: '263014780' };
const NOW = 1_409_659_589_000;

const envelope = createEnvelope(KEYS);

function signed(encrypted: string, timestamp = CHECKED.timestamp): Signed {
  return { signature: getSignature(KEYS.token, timestamp, 'n', encrypted), timestamp, nonce: 'n' };
}

/** A sealed text whose plaintext is given byte by byte, padding included. */
function sealedBytes(plain: Buffer): string {
  const key = Buffer.from(`${KEYS.encodingAesKey}=`, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}

function plainOf(message: string, receiver: string, length = Buffer.byteLength(message)): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(length, 16);
  return Buffer.concat([head, Buffer.from(message), Buffer.from(receiver)]);
}

function padded(plain: Buffer, change: (pad: Buffer) => void = () => undefined): Buffer {
  const count = 32 - (plain.length % 32);
  const pad = Buffer.alloc(count, count);
  change(pad);
  return Buffer.concat([plain, pad]);
}

const opening = (encrypted: string, how: Signed = signed(encrypted), now = NOW) => {
  try {
    return { text: envelope.open(encrypted, how, now) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : '' };
  }
};

describe('the envelope of the callback', () => {
  it('opens the official address check', () => {
    expect(envelope.open(ECHO, CHECKED, NOW)).toBe('1616140317555161061');
  });

  it('opens what the package seals, and the package opens what it seals', () => {
    for (const text of ['<xml/>', '', '你好 😀'.repeat(40), 'a'.repeat(31)]) {
      expect(opening(encrypt(KEYS.encodingAesKey, text, KEYS.corpId))).toEqual({ text });
      const xml = envelope.seal(text, '1409659589', 'n1');
      const sealed = encryptedIn(xml) ?? '';
      expect(decrypt(KEYS.encodingAesKey, sealed)).toMatchObject({ message: text, id: KEYS.corpId });
      expect(xml).toContain(getSignature(KEYS.token, '1409659589', 'n1', sealed));
    }
  });

  it('draws new random bytes for each answer', () => {
    const answers = Array.from({ length: 600 }, () => encryptedIn(envelope.seal('same', '1', '1')));
    expect(new Set(answers).size).toBe(600);
  });

  it('checks the signature before anything else', () => {
    const other = createEnvelope({ ...KEYS, token: 'other' });
    expect(() => other.open(ECHO, CHECKED, NOW)).toThrow('signature');
    expect(opening('not base64 at all', CHECKED)).toEqual({ refused: 'signature' });
    expect(opening(ECHO, { ...CHECKED, signature: '' })).toEqual({ refused: 'signature' });
    expect(opening(ECHO, { ...CHECKED, signature: `${CHECKED.signature}0` })).toEqual({ refused: 'signature' });
  });

  it('believes timestamps five minutes either way', () => {
    const sealed = encrypt(KEYS.encodingAesKey, 'x', KEYS.corpId);
    const at = (seconds: number) => opening(sealed, signed(sealed, String(1_409_659_589 + seconds)));
    expect([at(-300), at(300)]).toEqual([{ text: 'x' }, { text: 'x' }]);
    expect([at(-301), at(301)]).toEqual([{ refused: 'timestamp' }, { refused: 'timestamp' }]);
    expect(opening(sealed, signed(sealed, 'soon'))).toEqual({ refused: 'timestamp' });
  });

  it('refuses what is for another organisation', () => {
    const refused = { refused: 'receiver' };
    for (const receiver of ['wxother', '', `${KEYS.corpId}x`, KEYS.corpId.slice(0, -1)])
      expect(opening(encrypt(KEYS.encodingAesKey, 'x', receiver))).toEqual(refused);
    expect(opening(sealedBytes(padded(plainOf('x', KEYS.corpId, 4_000_000_000))))).toEqual(refused);
  });

  it('refuses a padding that is none, which the package takes', () => {
    const plain = plainOf('hello', KEYS.corpId);
    const breaks: readonly ((pad: Buffer) => void)[] = [(pad) => pad.fill(0), (pad) => pad.fill(33), (pad) => pad.writeUInt8(99, 0)];
    for (const change of breaks) {
      const sealed = sealedBytes(padded(plain, change));
      expect(() => decrypt(KEYS.encodingAesKey, sealed)).not.toThrow();
      expect(opening(sealed)).toEqual({ refused: 'padding' });
    }
    expect(opening(sealedBytes(padded(plain)))).toEqual({ text: 'hello' });
  });

  it('refuses a changed last block and a wrong key', () => {
    const bytes = Buffer.from(encrypt(KEYS.encodingAesKey, 'hello', KEYS.corpId), 'base64');
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
    expect(opening(bytes.toString('base64'))).toHaveProperty('refused');
    const wrong = encrypt(KEYS.encodingAesKey.replace('j', 'k'), 'hello', KEYS.corpId);
    expect(opening(wrong)).toHaveProperty('refused');
    expect(opening(bytes.subarray(0, 7).toString('base64'))).toEqual({ refused: 'ciphertext' });
  });
});
