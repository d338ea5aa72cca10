import { createHmac, timingSafeEqual } from 'node:crypto';
import type { At } from '../../src/terms.js';
import { SIGNATURE_SECONDS } from './limits.js';

/**
 * True when Slack signed this body (scheme `v0`, HMAC-SHA256 over `v0:<timestamp>:<raw body>`) within five minutes of `now`,
 * before or after it. A replay within that time carries the same keys as the first and has no effect.
 */
export function isSigned(
  secret: string,
  timestamp: string | undefined,
  signature: string | undefined,
  body: string | Uint8Array,
  now: At,
): boolean {
  if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature))
    return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > SIGNATURE_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature.slice(3), 'hex'));
}
