import type { Lang, SignalKind, Span } from '../terms.js';
import type { ReadSignal } from './reading.js';
import { DENIAL_EN, signalsEn } from './signals/en.js';
import { DENIAL_ZH, signalsZh } from './signals/zh.js';
import type { Clause } from './text/clauses.js';
import { type Cue, compile } from './text/cues.js';
import { holdsLatin } from './text/language.js';
import { matchesOf } from './text/matches.js';

const findZh = compile(signalsZh);
const findEn = compile(signalsEn);

/** Every word and saying of the text that speaks of a topic, those inside longer ones too. */
export function topicCues(folded: string, lower: string, lang: Lang): Cue<SignalKind>[] {
  const cues: Cue<SignalKind>[] = lang === 'zh' ? findZh(folded, lower) : [];
  if (lang === 'en' || holdsLatin(folded, 3)) cues.push(...findEn(folded, lower));
  return cues;
}

/** Every mention of a deal's topics, in the order of the text, denied ones too (see `denialsIn`). */
export function signalsIn(cues: readonly Cue<SignalKind>[]): ReadSignal[] {
  const sorted = [...cues].sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1]);
  const reached = new Map<SignalKind, number>();
  const signals: ReadSignal[] = [];
  for (const { tag, span, rule } of sorted) {
    // A mention inside a longer one of the same topic (报价 in 报了价) is not a second one.
    if (span[1] <= (reached.get(tag) ?? 0)) continue;
    reached.set(tag, span[1]);
    signals.push({ kind: tag, span, rule });
  }
  return signals;
}

/** What the text denies, each from the denial to the end of its clause (也没提竞品). */
export function denialsIn(folded: string, lang: Lang, clauses: readonly Clause[]): Span[] {
  const covered: Span[] = [];
  for (const match of matchesOf(lang === 'zh' ? DENIAL_ZH : DENIAL_EN, folded)) {
    const clause = clauses.find(({ span }) => span[0] <= match.index && match.index < span[1]);
    const start = match.index + match[0].length;
    const end = lang === 'zh' ? (clause?.span[1] ?? start) : Math.min(clause?.span[1] ?? start, start + 14);
    covered.push([match.index, end]);
  }
  return covered;
}
