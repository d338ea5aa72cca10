import type { Lang, Sentiment, Stage } from '../terms.js';
import type { Found } from './reading.js';
import { moodEn } from './sentiment/en.js';
import { moodZh } from './sentiment/zh.js';
import { type Cue, compile } from './text/cues.js';
import { holdsLatin } from './text/language.js';

const findZh = compile(moodZh);
const findEn = compile(moodEn);
export type MoodCue = Cue<'positive' | 'negative'>;

/** Every word of the message that shows a mood. */
export function moodCues(folded: string, lower: string, lang: Lang): MoodCue[] {
  const cues = lang === 'zh' ? findZh(folded, lower) : [];
  if (lang === 'en' || holdsLatin(folded, 3)) cues.push(...findEn(folded, lower));
  return cues;
}

/** The customer's mood: what more words show; a lost deal or one that may be lost tips the scale. */
export function moodOf(cues: readonly MoodCue[], stage: Stage | undefined, atRisk: boolean): Found<Sentiment> {
  const positive = cues.filter(({ tag }) => tag === 'positive');
  const negative = cues.filter(({ tag }) => tag === 'negative');
  const balance =
    positive.length - negative.length - (atRisk ? 1 : 0) - (stage === 'lost' ? 2 : 0) + (stage === 'won' && !atRisk ? 0.5 : 0);
  if (balance > 0 && positive[0] !== undefined)
    return { value: 'positive', certainty: 'implied', span: positive[0].span, rule: positive[0].rule };
  if (balance < 0)
    return {
      value: 'negative',
      certainty: 'implied',
      ...(negative[0] === undefined ? {} : { span: negative[0].span }),
      rule: negative[0]?.rule ?? 'mood/risk',
    };
  return { value: 'neutral', certainty: 'implied', rule: 'mood/even' };
}
