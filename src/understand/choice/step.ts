import type { Lang } from '../../terms.js';

/** What a step begins with before it says what is done: 能签, 再去一趟, 之前给方案, 3号的 4号, the kickoff. */
const LEAD = {
  zh: /^(?:[,、:\s]|[和到至~-]?\d{1,2}[号日](?=[^,。])|之?以?前|之?内|左右|上下|(?:早上|上午|中午|下午|晚上|一早)|我们?|咱们?|他们?|她|对方|那边|就|先|再|才|又|也|得|要(?!求)|会(?!议|面|签|谈)|能(?!源)|可以|应该|大概|估计|肯定|必须|争取|准备|打算|[让叫要约喊请](?:我们?|咱们?)|过去(?!一?[趟下]|看|$)|过来(?!一?[趟下]|看|$)|统一|直接)+/,
  en: /^(?:[\s,:;.'")-]|(?:to|for|the|a|an|then|we|they|he|she|i|will|we'll|they'll|i'll|should|must|can|and|so)\s)+/i,
} as const;
const TAIL = { zh: /(?:了|吧|啊|呀|哈|哦|呢|的|看看)+$/, en: /[\s.,;:'"!-]+$/ } as const;
/** One character that says what is done, in the words of a card. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['签', '签约'],
  ['打', '付款'],
  ['付', '付款'],
  ['结', '结款'],
  ['定', '定下来'],
  ['寄', '寄出'],
  ['发', '发过去'],
  ['聊', '沟通'],
  ['谈', '面谈'],
  ['见', '见面'],
  ['装', '安装'],
  ['交', '交付'],
  ['给', '给到'],
  ['验', '验收'],
  ['开', '开会'],
  ['到', '到货'],
]);
/** 才有预算, 有空, 没时间: how things stand then, no step. */
const STATE = {
  zh: /^(?:有(?:预算|钱|空|时间|额度|名额|货|档期|人|结果|消息)|没|不|很|太|都|全员|忙|旺季|淡季|是(?!否)|到期|过期|空闲|闲)|^(?:(?:来|去|过|回)?[吧呢]?)$/,
  en: /^(?:still|is|are|was|were|not|no|when|if|because|but)\b/i,
} as const;

/** What is done on the day, from the words behind it; undefined where they tell of no step. */
export function stepOf(words: string, lang: Lang): string | undefined {
  const bare = words.replace(LEAD[lang], '').replace(TAIL[lang], '');
  if (STATE[lang].test(bare)) return undefined;
  const full = lang === 'zh' ? (IN_FULL.get(bare) ?? bare) : bare;
  return full.length < 2 ? undefined : full;
}
