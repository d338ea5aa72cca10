/** Client id and secret that DingTalk takes no longer. */
import type { Refusal } from '../../src/adapter.js';

/** `code`: the platform's own. `mute`: said where tokens are given; false where connections are, without which pushes still go out. */
export const secretRefusal = (code: string, mute: boolean): Refusal => {
  const [lost, without] = mute
    ? ['卡片和推送发不出去', 'cards and pushes cannot be sent']
    : ['连不上,收不到消息', 'there is no connection, nothing said there arrives'];
  return {
    code,
    mute,
    words: {
      zh: `钉钉不认这个应用的 Client ID 和 Client Secret 了(${code}),${lost};写好的等着,不会丢。开发者后台 → 应用 → 凭证与基础信息,重抄 DINGTALK_CLIENT_ID 和 DINGTALK_CLIENT_SECRET,并看机器人还是不是 Stream 模式,再重启。`,
      en: `DingTalk no longer takes the app’s Client ID and Client Secret (${code}): ${without}; what is written waits and is not lost. Copy DINGTALK_CLIENT_ID and DINGTALK_CLIENT_SECRET anew (凭证与基础信息), see that the robot is still in Stream 模式, and restart.`,
    },
  };
};
