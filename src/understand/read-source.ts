import type { Lang, Span } from '../terms.js';
import { within } from './parts.js';
import type { Found } from './reading.js';
import { sourcesEn } from './sources/en.js';
import { sourcesZh } from './sources/zh.js';
import { compile } from './text/cues.js';
import { lowered } from './text/lowered.js';
import { plain } from './text/plain.js';

const findZh = compile(sourcesZh);
const findEn = compile(sourcesEn);

/** How the customer came to us, in the message's own words; undefined when it is not said. */
export function sourceIn(folded: string, lang: Lang, spans: readonly Span[]): Found<string> | undefined {
  const cue = (lang === 'zh' ? findZh : findEn)(folded, lowered(folded)).find(({ span }) => within(spans, span[0]));
  return cue && { value: cue.tag, certainty: 'stated', span: cue.span, rule: cue.rule };
}

/** The channel that a few words tell of, by themselves. */
export const channelIn = (words: string, lang: Lang): string | undefined => {
  const folded = plain(words);
  return sourceIn(folded, lang, [[0, folded.length]])?.value;
};
