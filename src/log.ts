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

const MOST_WORDS = 200;

/**
 * Libraries that speak to the console are heard in the log: their warnings as warnings, what they chat of not at all. Only their words and
 * the name of an error are kept, without the query of an address: whatever else they hand over may hold secrets.
 */
export function hearLibraries(spoken: Pick<Console, 'debug' | 'info' | 'warn'>, log: Log): void {
  spoken.debug = () => {};
  spoken.info = () => {};
  spoken.warn = (...said: readonly unknown[]) => {
    const words = said
      .filter((each) => typeof each === 'string')
      .join(' ')
      .replace(/\?\S*/g, '');
    const error = said.find((each) => each instanceof Error);
    log.warn({ words: words.slice(0, MOST_WORDS), ...(error === undefined ? {} : { error: error.name }) }, 'a library warns');
  };
}
