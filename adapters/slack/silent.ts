/** The SDK's logger, silenced: it would print what people wrote. What matters of it is told by the errors it throws. */
import type { SocketModeReceiverOptions } from '@slack/bolt';
import type { LogLevel } from '@slack/web-api';

export const SILENT: NonNullable<SocketModeReceiverOptions['logger']> = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  // The enum's own value; importing the enum would load the SDK.
  getLevel: () => 'error' as LogLevel,
};
