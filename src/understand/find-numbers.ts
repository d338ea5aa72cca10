import type { Lang, Span } from '../terms.js';
import { findByRules } from './find-by-rules.js';
import { fold } from './fold.js';
import { numbersEn } from './number/en.js';
import { type NumberRule, numbersInFigures } from './number/rule.js';
import { numbersZh } from './number/zh.js';

/** A number of any kind. */
export interface FoundNumber {
  readonly span: Span;
  readonly rule: string;
  readonly value: number;
}

const ZH: readonly NumberRule[] = [...numbersZh, ...numbersInFigures];
const EN: readonly NumberRule[] = [...numbersInFigures, ...numbersEn];

/** Every number of a text, in its order, dates and codes among them: what it counts is for other readers to say. */
export function findNumbers(text: string, lang: Lang): readonly FoundNumber[] {
  const plain = fold(text);
  const hits = findByRules(plain, lang === 'zh' || /[一-鿿]/.test(plain) ? ZH : EN, undefined);
  return hits.map(({ span, rule, meaning }) => ({ span, rule, value: meaning }));
}
