/** Id and secret of the robot that WeCom takes no longer. */
import type { Refusal } from '../../../src/adapter.js';

/** Refusals of a subscription that say nothing of its secret: busy, too often, too many at once. It is tried again. */
export const PASSING: ReadonlySet<string> = new Set(['-1', '45009', '45033', '846605']);

/** `mute`: there is no app by which pushes go. */
export const secretRefusal = (code: string, mute: boolean): Refusal => ({
  code,
  mute,
  words: {
    zh: `企业微信不认机器人的 Bot ID 和 Secret 了(${code}),机器人现在收不到话,也答不了;写好的消息等着,不会丢。管理后台 → 安全与管理 → 管理工具 → 智能机器人 → API 模式 → 长连接,重抄 WECOM_BOT_ID 和 WECOM_BOT_SECRET,重启。`,
    en: `WeCom no longer takes the robot’s Bot ID and Secret (${code}): the robot hears and answers nothing; what is written waits and is not lost. Copy WECOM_BOT_ID and WECOM_BOT_SECRET anew from 智能机器人 → API 模式 → 长连接, and restart.`,
  },
});
