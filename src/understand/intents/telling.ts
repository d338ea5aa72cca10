import type { Seen } from '../read-intent.js';
import { matches } from '../text/matches.js';

/** So long is a message that tells much. */
const LONG = { zh: 26, en: 80 } as const;
const VERY_LONG = { zh: 70, en: 170 } as const;
const MUCH = 3;
const OPENS_WANTING = /^@?(?:bot|帮|给我|请|麻烦|写|拟|整理|总结|把|can |could |please|draft|write|summari|recap|need )/i;
/** Something is wanted of us or of the bot. */
const WANTED = {
  zh: /帮我|给我(?!们)|发我|跟我[说讲聊]|教我|麻烦|请(?:问|帮)|谁[能去来跟有在帮]|[?]|吗|怎么[回说办接讲写]|咋[回说办接]|(?:写|拟|编|起草|准备|整|出)(?:个|份|一?[段条封]|几?[句条])|话术|纪要|总结|捋(?:成|一?[下遍份])|如果|要是|假如|万一|提醒|多少(?![钱家台])/,
  en: /\?|\b(?:can (?:you|someone|anyone|we)|could (?:you|someone)|give me|show me|help me|tell me|draft|write|summari[sz]e|recap|brief me|brief on|what if|if we|if they|remind me|need a|prep|how (?:do|should|many|much))\b/i,
} as const;

/** True where a message of some length names a customer, tells of it in several ways and wants nothing of us: no word in it makes an order or a question of it. */
export function tellsMuch({ folded, lang, customers, people, signals, stages, hasAmount, hasNext }: Omit<Seen, 'tells'>): boolean {
  if (customers === 0 || folded.length < LONG[lang]) return false;
  const told = Math.min(2, signals) + Math.min(1, stages) + (hasAmount ? 1 : 0) + (hasNext ? 1 : 0) + (people > 0 ? 1 : 0);
  // ①产科…支持;②院长不表态;⑤报的是146万: so much is news, whatever is wanted besides.
  if (folded.length >= VERY_LONG[lang] && told > MUCH && signals > MUCH && !matches(OPENS_WANTING, folded)) return true;
  return told >= MUCH && !matches(WANTED[lang], folded);
}
