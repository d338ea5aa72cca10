import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../adapters/slack/signature.js';

// docs.slack.dev, "verifying requests from Slack".
const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const TIMESTAMP = '1531420618';
const BODY = Buffer.from(
  'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
);
const SIGNATURE = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
const THEN = Number(TIMESTAMP) * 1000;

describe('the signature of Slack', () => {
  it('takes the vector of the documentation', () => {
    expect(isSigned(SECRET, TIMESTAMP, SIGNATURE, BODY, THEN)).toBe(true);
  });

  it('refuses another body, secret, timestamp or signature', () => {
    expect(isSigned(SECRET, TIMESTAMP, SIGNATURE, Buffer.from(`${BODY} `), THEN)).toBe(false);
    expect(isSigned(`${SECRET}x`, TIMESTAMP, SIGNATURE, BODY, THEN)).toBe(false);
    expect(isSigned(SECRET, '1531420619', SIGNATURE, BODY, THEN)).toBe(false);
    for (const wrong of [
      undefined,
      '',
      'v0=',
      SIGNATURE.toUpperCase(),
      SIGNATURE.slice(0, -1),
      `${SIGNATURE}0`,
      SIGNATURE.replace('v0', 'v1'),
    ])
      expect(isSigned(SECRET, TIMESTAMP, wrong, BODY, THEN), String(wrong)).toBe(false);
    for (const wrong of [undefined, '', 'soon', '-1531420618', '1531420618.5', '9'.repeat(30)])
      expect(isSigned(SECRET, wrong, SIGNATURE, BODY, THEN), String(wrong)).toBe(false);
  });

  it('holds for five minutes, both ways', () => {
    const at = (seconds: number) => isSigned(SECRET, TIMESTAMP, SIGNATURE, BODY, THEN + seconds * 1000);
    expect([at(300), at(-300)]).toEqual([true, true]);
    expect([at(301), at(-301)]).toEqual([false, false]);
  });

  it('is made over the bytes, not over what they mean', () => {
    const bytes = Buffer.from([0xff, 0x00, 0xe4, 0xbd]);
    const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${TIMESTAMP}:`).update(bytes).digest('hex')}`;
    expect(isSigned(SECRET, TIMESTAMP, signature, bytes, THEN)).toBe(true);
  });
});
