/** The bot token's scopes, each with what stops without it. The app manifest asks for the same: a test holds them together. */
export const SCOPES: Readonly<Record<string, string>> = {
  'app_mentions:read': 'mentions in channels are not heard',
  'channels:history': 'nothing said in public channels is heard',
  'chat:write': 'nothing can be sent',
  commands: 'there is no /zhanbao',
  'files:read': 'pictures, files and voice clips cannot be read',
  'files:write': 'cards go out without their pictures',
  'groups:history': 'nothing said in private channels is heard',
  'im:history': 'direct messages are not heard',
  'im:write': 'a message whose sending was cut off cannot be looked for',
  'mpim:history': 'nothing said in group messages is heard',
  'users:read': 'names, languages and guests cannot be told apart',
};
