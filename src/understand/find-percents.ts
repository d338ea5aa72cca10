import type { Lang, Span } from '../terms.js';
import { findByRules } from './find-by-rules.js';
import { fold } from './fold.js';
import { percentsEn } from './percent/en.js';
import type { PercentKind, PercentMeaning, PercentRule } from './percent/rule.js';
import { percentInFigures } from './percent/rule.js';
import { percentsZh } from './percent/zh.js';

/** A share, a discount or a change in percent. */
export interface FoundPercent {
  readonly span: Span;
  readonly rule: string;
  /** In percent: 15% and 百分之十五 are 15, 三成 30; 九折 is 90, what is left to pay. */
  readonly value: number;
  readonly kind: PercentKind;
}

const ZH: readonly PercentRule[] = [percentInFigures, ...percentsZh];
const EN: readonly PercentRule[] = [percentInFigures, ...percentsEn];

/** Every percentage of a text, in its order. */
export function findPercents(text: string, lang: Lang): readonly FoundPercent[] {
  const plain = fold(text);
  const hits = findByRules<PercentMeaning, undefined>(plain, lang === 'zh' || /[一-鿿]/.test(plain) ? ZH : EN, undefined);
  return hits.map(({ span, rule, meaning }) => ({ span, rule, ...meaning }));
}
