/** How a talk track is to sound: read from a request ("写段正式点的…") or from a word about the last one ("短一点"). */
import { z } from 'zod';

export const styleSchema = z.object({
  length: z.enum(['short', 'normal', 'long']),
  tone: z.enum(['plain', 'formal', 'casual']),
  lang: z.enum(['zh', 'en']),
});
export type Style = z.infer<typeof styleSchema>;

/** `other`: another one, with other cards. */
export type Wish = Partial<Style> & { readonly other?: true };

const SHORT =
  /短[一点些]|简短|精简|简单(?:点|些)|太长|再短|压缩|一句话|\b(?:shorter|too long|briefer|(?:be|more|keep it|make it|bit) brief|short)\b/i;
const LONG = /长[一点些]|详细|展开|多写|太短|具体(?:点|些)|\b(?:longer|more detail(?:ed)?|too short|expand|detailed)\b/i;
const FORMAL = /正式|书面|官方|商务(?:点|些|一)|严肃|\b(?:more formal|formal(?:ly)?)\b/i;
const CASUAL =
  /(?:别|不要|不用)(?:那么|这么|太)?(?:正式|官方|书面)|口语|随意|轻松|亲切|自然(?:点|些|一)|白话|\b(?:less formal|casual(?:ly)?|friendlier|more relaxed|informal)\b/i;
const ENGLISH = /英文|英语|\b(?:in english|english version|english)\b/i;
const CHINESE = /中文|汉语|\b(?:in chinese|chinese version|chinese)\b/i;
const OTHER = /^(?:再)?(?:换|来)(?:一?[个版条套种份段])|换个(?:说法|角度|思路)|\b(?:another (?:one|version)|try again)\b/i;

/** What the words ask of the style; undefined when they ask nothing of it. */
export function wishIn(text: string): Wish | undefined {
  const wish: Wish = {
    ...(SHORT.test(text) ? { length: 'short' as const } : LONG.test(text) ? { length: 'long' as const } : {}),
    ...(CASUAL.test(text) ? { tone: 'casual' as const } : FORMAL.test(text) ? { tone: 'formal' as const } : {}),
    ...(ENGLISH.test(text) ? { lang: 'en' as const } : CHINESE.test(text) ? { lang: 'zh' as const } : {}),
    ...(OTHER.test(text) ? { other: true as const } : {}),
  };
  return Object.keys(wish).length === 0 ? undefined : wish;
}

/** Longer than this a message is about something else, whatever words it holds. */
const LONGEST = { zh: 16, en: 40 } as const;
const FILLERS =
  /(?:能不能|可以|可不可以|请|帮我|麻烦|再|稍微|有点|太|要|改|弄|写|翻译?|换|来|出|给|个|份|一?[点些下版段]|成|为|得|的|吗|吧|点|了|些|,|和|并且?|也|把|它|这个|那个|更|那么|这么|别|不要|不用|\s)/g;

/** A word about the last draft and nothing else. */
export function wishAbout(text: string, lang: 'zh' | 'en'): Wish | undefined {
  const said = text.trim().replace(/[。.!?!?]+$/u, '');
  if (said.length > LONGEST[lang]) return undefined;
  const wish = wishIn(said);
  if (!wish || lang === 'en') return wish;
  const rest = [SHORT, LONG, CASUAL, FORMAL, ENGLISH, CHINESE, OTHER].reduce((left, pattern) => left.replace(pattern, ''), said);
  return rest.replace(FILLERS, '').length <= 2 ? wish : undefined;
}
