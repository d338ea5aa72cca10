/** What the adapter itself says, in both languages. */
import type { Lang } from '../../src/terms.js';

const zhEn = (zh: string, en: string): string => `${zh}\n${en}`;

export const WORDS = {
  quota: {
    calls: (used: number, all: number) =>
      zhEn(
        `钉钉接口本月已调用 ${used} 次,标准版每月 ${all} 次。接近用完后卡片会攒一攒再更新,用完后只能回复、不能主动推送。可在开发者后台购买专业版。`,
        `DingTalk calls this month: ${used} of the standard edition’s ${all}. Near the end cards are updated less often; after it the bot answers but sends nothing by itself. A larger edition can be bought in the developer console.`,
      ),
    pushes: (used: number, all: number) =>
      zhEn(
        `钉钉本月已推送给机器人 ${used} 条消息和点击,标准版每月 ${all} 条,用完后机器人收不到消息。可在开发者后台购买专业版。`,
        `DingTalk has pushed ${used} of the standard edition’s ${all} messages and clicks to the bot this month. After that it hears nothing. A larger edition can be bought in the developer console.`,
      ),
  },
  quotaSpent: zhEn(
    '钉钉接口本月次数已用完:机器人还能回复刚发来的消息,但发不出晨报和提醒,下月 1 日恢复,或在开发者后台升级版本。',
    'DingTalk’s calls of this month are used up: the bot still answers, but briefs and reminders stay unsent until the 1st, or until the edition is upgraded in the developer console.',
  ),
  pushesSpent: zhEn(
    '钉钉本月推送给机器人的次数已用完,机器人收不到大家发的内容,下月 1 日恢复,或在开发者后台升级版本。',
    'DingTalk’s pushes of this month are used up: the bot no longer receives what people write until the 1st, or until the edition is upgraded in the developer console.',
  ),
  templateGone: zhEn(
    '钉钉卡片模板用不了(没找到或没发布),卡片先按文字发送。请在卡片平台发布模板,并核对 DINGTALK_CARD_TEMPLATE_ID。',
    'The DingTalk card template cannot be used (not found or not published); cards go out as text. Publish it in the card builder and check DINGTALK_CARD_TEMPLATE_ID.',
  ),
  cardsDenied: zhEn(
    '钉钉应用缺少"互动卡片实例写"权限(Card.Instance.Write),卡片先按文字发送。请在开发者后台的权限管理里申请,十分钟内恢复。',
    'The DingTalk app lacks the permission Card.Instance.Write; cards go out as text. Grant it under 权限管理 in the developer console: cards are back within ten minutes.',
  ),
  card: {
    zh: {
      guess: '推测',
      more: '还有更多,见上文或发消息问我。',
      tap: '点一下',
      replyInGroup: '@我 回复',
      submit: '提交',
      keep: '不填就不改',
      marks: { done: '', overdue: '超期', due: '今天', question: '待你答', conflict: '撞单' },
    },
    en: {
      guess: 'guess',
      more: 'There is more: ask me in the chat.',
      tap: 'Tap',
      replyInGroup: '@ me with',
      submit: 'Send',
      keep: 'Left empty, it stays as it is',
      marks: { done: '', overdue: 'Overdue', due: 'Today', question: 'Your answer', conflict: 'Overlap' },
    },
  },
  files: { picture: '图片', audio: '语音', video: '视频' },
} as const;

/** The language a card is written in: its words decide, the interface does not say. */
export const langOf = (text: string): Lang => (/[㐀-鿿]/.test(text) ? 'zh' : 'en');
