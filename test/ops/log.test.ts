import { expect, it } from 'vitest';
import { hearLibraries } from '../../src/log.js';

it('hears libraries that speak to the console: warnings in the log, without secrets, and no chatter', () => {
  const lines: unknown[] = [];
  const tell = (fields: unknown, message: string) => lines.push([fields, message]);
  const spoken: Parameters<typeof hearLibraries>[0] = { debug() {}, info() {}, warn() {} };
  hearLibraries(spoken, { info: tell, warn: tell, error: tell });
  spoken.info('connect success');
  spoken.debug('Connecting to wss://host/connect?ticket=t0p');
  expect(lines).toEqual([]);
  spoken.warn('ERROR wss://host/connect?ticket=t0p', new TypeError('t0p'), { clientSecret: 't0p' });
  expect(lines).toEqual([[{ words: 'ERROR wss://host/connect', error: 'TypeError' }, 'a library warns']]);
});
