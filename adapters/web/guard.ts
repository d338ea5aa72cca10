import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Patience } from './patience.js';
import { Problem } from './problem.js';

/** Who may reach the chat at all. */
export interface Door {
  /** The address the server listens on. */
  readonly listenHost: string;
  /** Further host names people use, e.g. that of PUBLIC_URL; with or without port. */
  readonly allowedHosts: readonly string[];
  readonly password: string | undefined;
  readonly patience: Patience;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Throws Problem when the request comes for another host, from another site, without the password, or while guesses are slowed down. */
export function checkDoor(request: Request, door: Door): void {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!isKnownHost(host, door)) throw new Problem('foreign-host');
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, host, door)) throw new Problem('foreign-origin');
  if (origin === null && request.headers.get('sec-fetch-site') === 'cross-site' && request.method !== 'GET') {
    throw new Problem('foreign-origin');
  }
  if (door.password !== undefined) checkPassword(request, door.password, door.patience);
}

function checkPassword(request: Request, password: string, patience: Patience): void {
  const authorization = request.headers.get('authorization');
  if (authorization === null) throw new Problem('password-needed');
  patience.expect(request);
  if (knowsPassword(authorization, password)) return;
  patience.wrong();
  throw new Problem('password-needed');
}

/**
 * A page of another site can point its own name at this machine (DNS rebinding), never an IP address: so names must be known,
 * and addresses are accepted where the server listens on one.
 */
function isKnownHost(host: string, door: Door): boolean {
  const name = nameOf(host);
  if (door.allowedHosts.some((allowed) => allowed === host || nameOf(allowed) === name)) return true;
  if (LOOPBACK.has(name)) return true;
  return !LOOPBACK.has(nameOf(door.listenHost)) && (name === nameOf(door.listenHost) || isIP(name) !== 0);
}

function isOwnOrigin(origin: string, host: string, door: Door): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || door.allowedHosts.includes(from);
}

/** The host without port and brackets, lower case. */
function nameOf(host: string): string {
  const bracketed = /^\[([^\]]+)\]/.exec(host);
  if (bracketed?.[1] !== undefined) return bracketed[1].toLowerCase();
  return (isIP(host) === 6 ? host : host.replace(/:\d+$/, '')).toLowerCase();
}

function knowsPassword(authorization: string, password: string): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1] ?? '';
  const given = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
  return timingSafeEqual(digest(given), digest(password)) && encoded !== '';
}

/** Digests are of one length, as a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
