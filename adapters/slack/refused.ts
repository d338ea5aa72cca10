/** Tokens that Slack takes no longer. */
import type { Refusal } from '../../src/adapter.js';

const DEAD = 'invalid_auth|not_authed|token_revoked|token_expired|account_inactive|not_allowed_token_type';

/** In an answer of the Web API; what people wrote stands in it with its quotation marks escaped. */
const TAKEN = /^\{\s*"ok":\s*true/;
const REFUSED = new RegExp(`"error":\\s*"(${DEAD})"`);
/** A refusal is no longer than this. */
const SHORT = 1000;

/** What an answer tells of the bot's token: that it is taken (undefined), that it is not, or nothing. */
export function tokenRefusal(answer: string): Refusal | undefined | 'untold' {
  if (TAKEN.test(answer)) return undefined;
  const code = answer.length > SHORT ? undefined : REFUSED.exec(answer)?.[1];
  if (code === undefined) return 'untold';
  const words = {
    zh: `Slack 不认 SLACK_BOT_TOKEN 了(${code}),消息发不出去;写好的都等着,不会丢。api.slack.com/apps → 该应用 → Install App → Reinstall to Workspace,把 Bot User OAuth Token 抄进 SLACK_BOT_TOKEN,重启后自动发出。`,
    en: `Slack no longer takes SLACK_BOT_TOKEN (${code}): nothing can be sent; what is written waits and is not lost. Reinstall to Workspace (Install App), copy the Bot User OAuth Token into SLACK_BOT_TOKEN and restart; it goes out then.`,
  };
  return { code, words, mute: true };
}

/** What a connection that was not to be had tells of the app-level token; undefined = nothing. */
export function appTokenRefusal(error: unknown): Refusal | undefined {
  const text = error instanceof Error ? error.message : '';
  const code = new RegExp(`\\b(${DEAD}|missing_scope)\\b`).exec(text)?.[1];
  if (code === undefined) return undefined;
  const words = {
    zh: `Slack 不认 SLACK_APP_TOKEN 了(${code}),收不到 Slack 上的消息。api.slack.com/apps → 该应用 → Basic Information → App-Level Tokens,带 connections:write 重新生成,抄进 SLACK_APP_TOKEN,重启。`,
    en: `Slack no longer takes SLACK_APP_TOKEN (${code}): nothing said on Slack arrives. Generate a new one with connections:write (Basic Information → App-Level Tokens), copy it into SLACK_APP_TOKEN and restart.`,
  };
  return { code, words, mute: false };
}
