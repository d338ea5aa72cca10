/** What the fake keeps of a workspace. Field names are Slack's own. */

export interface FakeUser {
  readonly id: string;
  readonly team_id: string;
  readonly name: string;
  readonly real_name: string;
  readonly locale?: string;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly deleted?: boolean;
}

/** JSON as it travels. */
export type Json = Record<string, unknown>;

export interface FakeMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly bot: boolean;
  text: string;
  blocks: Json[];
  readonly thread_ts?: string;
  readonly metadata?: Json;
  edited: boolean;
}

export interface FakeView {
  readonly id: string;
  readonly view: Json;
  readonly user: string;
  readonly pushed: boolean;
}

/** What goes wrong at the next call of a method. `stored` = after the call has taken effect. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly stored: boolean }
  | { readonly kind: 'cut'; readonly stored: boolean }
  | { readonly kind: 'hang'; readonly stored: boolean }
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'error'; readonly code: string };

export const TEAM = 'T00BB';
export const BOT = 'U0BOT';
export const BOT_ID = 'B0BOT';
export const APP = 'A02';
export const BOT_TOKEN = 'xoxb-fake-bot-token';
export const APP_TOKEN = 'xapp-fake-app-token';
export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** The bot's scopes, as they stand in the manifest. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'im:history',
  'im:write',
  'mpim:history',
  'users:read',
];
