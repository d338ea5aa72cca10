import type { Lang, Span } from '../terms.js';
import { polarityEn } from './polarity/en.js';
import { polarityZh } from './polarity/zh.js';
import type { Found, Holder, Polarity } from './reading.js';
import type { Clause } from './text/clauses.js';

/** How far before the topic a rival's name makes it the rival's. */
const NEAR = 16;

/** How a topic is spoken of (合同已经发给法务 is stated, 要是签了 conditional, 问能不能便宜 asked) and whose it is. What a clause denies is judged before. */
export function polarityOf(
  folded: string,
  lang: Lang,
  span: Span,
  clauses: readonly Clause[],
  rivals: readonly Found<string>[],
): { readonly polarity: Polarity; readonly holder: Holder } {
  const words = lang === 'zh' ? polarityZh : polarityEn;
  const at = clauses.findIndex((clause) => clause.span[0] <= span[0] && span[0] < clause.span[1]);
  const clause = clauses[at];
  const before = clauses[at - 1];
  const start = clause?.span[0] ?? 0;
  const said = folded.slice(start, clause?.span[1] ?? folded.length);
  // 要是签了,价格好说: the condition stands in the clause before.
  const hangsOn = before !== undefined && before.sentence === clause?.sentence && words.conditional.test(folded.slice(...before.span));
  const polarity: Polarity =
    clause?.asks === true || words.asked.test(said)
      ? 'asked'
      : words.conditional.test(said) || hangsOn
        ? 'conditional'
        : words.past.test(said)
          ? 'past'
          : words.reported.test(said)
            ? 'reported'
            : 'stated';
  const lead = folded.slice(start, span[0]);
  const rival = rivals.some(
    (other) => other.span !== undefined && other.span[1] <= span[0] && other.span[0] >= start && span[0] - other.span[1] <= NEAR,
  );
  return { polarity, holder: rival || words.rivals.test(lead) ? 'rival' : words.ours.test(lead) ? 'us' : 'customer' };
}
