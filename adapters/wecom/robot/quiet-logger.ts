import type { Logger } from '@wecom/aibot-node-sdk';
import type { Log } from '../../../src/adapter.js';

/**
 * What the SDK says, without what people said: its messages carry whole frames, with keys and addresses of files, as further
 * arguments or behind a colon. Only warnings and errors pass, up to the first colon, with the error code where there is one.
 */
export function quietLogger(log: Log): Logger {
  const say = (message: string) => {
    const code = /(?:errcode=|code: )(-?\d+)/.exec(message)?.[1];
    log.warn(code === undefined ? {} : { code }, `WeCom robot: ${message.split(':')[0]?.slice(0, 80) ?? ''}`);
  };
  return { debug: () => undefined, info: () => undefined, warn: say, error: say };
}
