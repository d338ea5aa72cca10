import type { Lang } from '../../terms.js';

/** What is said about files that came or did not come. */
export const WORDS = {
  zh: {
    untaken: {
      'too-large': (name: string) => `"${name}"太大了,没有收下。压缩一下或发链接。`,
      'wrong-type': (name: string) => `"${name}"这种文件收不了,没有收下。换成图片、PDF、Word 或表格再发。`,
      misnamed: (name: string) => `"${name}"里面的内容和名字对不上,没有收下。麻烦发原来的文件。`,
      gone: (name: string) => `"${name}"已经取不到了,请再发一次。`,
      unreachable: (name: string) => `"${name}"一直下载不下来,没有收下。过一会儿再发一次。`,
    },
    voice: '语音存下来了,里面说的听不了。麻烦打一行字,比如"恒川机械 报价120万 周五回复"。',
  },
  en: {
    untaken: {
      'too-large': (name: string) => `"${name}" is too large and was not taken. Make it smaller or send a link.`,
      'wrong-type': (name: string) => `"${name}" is not a kind of file I can take. Send a picture, PDF, Word file or table.`,
      misnamed: (name: string) => `What is in "${name}" is not what its name says, so it was not taken. Please send the original file.`,
      gone: (name: string) => `"${name}" is no longer there. Please send it again.`,
      unreachable: (name: string) => `"${name}" could not be downloaded. Please send it again in a while.`,
    },
    voice: 'The voice note is kept, but I cannot listen to it. Please type a line, e.g. "Acme Corp quoted 120k, reply Friday".',
  },
} as const satisfies Record<Lang, unknown>;
