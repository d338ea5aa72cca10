import type { Lang } from '../../src/terms.js';

interface Words {
  readonly guessed: string;
  readonly choose: string;
  readonly expand: string;
  readonly close: string;
  readonly submit: string;
  readonly cancel: string;
  readonly cut: string;
  readonly notOpened: string;
  readonly notStored: string;
  readonly seeDirect: (link: string) => string;
  readonly home: string;
  readonly nobody: string;
}

/** The few words that are Slack's own; everything else comes with the card. */
export const WORDS = {
  zh: {
    guessed: '推测',
    choose: '选一个',
    expand: '展开',
    close: '关上',
    submit: '提交',
    cancel: '先不填',
    cut: '内容太长,这里只放得下前面一部分。',
    notOpened: '表单没打开,请再点一次。',
    notStored: '暂时存不进去,请过一会儿再交一次。',
    seeDirect: (link) => `在${link}里回你。`,
    home: '今天',
    nobody: '还不认识你。在「消息」里给我发一句话就行。',
  },
  en: {
    guessed: 'a guess',
    choose: 'Choose one',
    expand: 'Expand',
    close: 'Close',
    submit: 'Submit',
    cancel: 'Not now',
    cut: 'Too long for one message: only the first part fits here.',
    notOpened: 'The form did not open. Please press once more.',
    notStored: 'It could not be stored just now. Please send it again in a moment.',
    seeDirect: (link) => `The answer is in ${link}.`,
    home: 'Today',
    nobody: 'We have not met. Send me a line under Messages.',
  },
} as const satisfies Record<Lang, Words>;

/** The language something is written in: one Chinese character is enough. */
export const langOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
