import type { Card } from '../../src/card.js';
import { isChinese } from './text.js';

interface Words {
  readonly name: string;
  /** What a mark says; that something is done says the title. */
  readonly marks: Readonly<Record<Exclude<NonNullable<Card['mark']>, 'done'>, string>>;
  readonly guessed: string;
  readonly which: string;
  readonly more: string;
  readonly open: string;
  readonly updated: string;
  readonly submit: string;
  readonly submitted: string;
  readonly leave: string;
  /** What a form's selectors cannot take is asked for afterwards. */
  readonly thenAsk: (labels: string) => string;
  /** What the card had no room for. */
  readonly orSay: (labels: string) => string;
  readonly file: Readonly<Record<'image' | 'voice' | 'video' | 'file', string>>;
  readonly welcome: string;
  readonly tomorrow: string;
  readonly weekdays: readonly string[];
  readonly and: string;
}

/** Our own words around what the bot says. */
export const WORDS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: {
    name: '战报',
    marks: { overdue: '超期', due: '今天到期', question: '待回答', conflict: '撞单' },
    guessed: '推测',
    which: '选一条',
    more: '更多',
    open: '打开',
    updated: '已更新',
    submit: '提交',
    submitted: '已提交',
    leave: '先不填',
    thenAsk: (labels) => `提交后再问: ${labels}`,
    orSay: (labels) => `还可以直接说: ${labels}`,
    file: { image: '图片', voice: '语音', video: '视频', file: '文件' },
    welcome: '我是战报。见了客户、打了电话,直接说给我听就行,比如: 今天拜访了华东医疗的王总,报价 38 万,下周三签合同。',
    tomorrow: '明天',
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    and: '、',
  },
  en: {
    name: 'Zhanbao',
    marks: { overdue: 'Overdue', due: 'Due today', question: 'Question', conflict: 'Collision' },
    guessed: 'guess',
    which: 'Which one',
    more: 'More',
    open: 'Open',
    updated: 'Updated',
    submit: 'Send',
    submitted: 'Sent',
    leave: 'leave open',
    thenAsk: (labels) => `Asked next: ${labels}`,
    orSay: (labels) => `You can also say: ${labels}`,
    file: { image: 'image', voice: 'voice', video: 'video', file: 'file' },
    welcome:
      'I am Zhanbao. Tell me about a visit or a call in your own words, e.g. "Met Mr Wang of Huadong Medical, quoted 380k, signing next Wednesday".',
    tomorrow: 'tomorrow',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    and: ', ',
  },
};

/** The words for whoever reads this text. */
export const wordsFor = (text: string): Words => WORDS[isChinese(text) ? 'zh' : 'en'];
