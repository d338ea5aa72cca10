import { pino } from 'pino';
import type { Log } from './adapter.js';
import type { Config } from './config.js';

/** One JSON line per event on stdout, with ids and never what people wrote. */
export function createLog(level: Config['logLevel']): Log {
  return pino({
    level,
    base: null,
    redact: { paths: ['text', 'body', 'password', 'token', '*.text', '*.body', '*.password', '*.token'], remove: true },
  });
}
