import type { Lang, Span } from '../terms.js';
import { polarityEn } from './polarity/en.js';
import { polarityZh } from './polarity/zh.js';
import type { Found, Holder, Polarity } from './reading.js';
import type { Clause } from './text/clauses.js';
import { matchesIn } from './text/matches.js';

/** How far before the topic a rival's name makes it the rival's. */
const NEAR = 16;

/**
 * How each topic of a text is spoken of (合同已经发给法务 is stated, 要是签了 conditional, 问能不能便宜 asked) and whose it is. What a clause denies is judged before.
 * What is asked of one clause is kept: most hold several topics.
 */
export function polaritiesOf(
  folded: string,
  lang: Lang,
  clauses: readonly Clause[],
  rivals: readonly Found<string>[],
): (span: Span) => { readonly polarity: Polarity; readonly holder: Holder } {
  const words = lang === 'zh' ? polarityZh : polarityEn;
  const known = new Map<number, Polarity>();

  function spokenIn(at: number): Polarity {
    const clause = clauses[at];
    const said = clause === undefined ? folded : folded.slice(...clause.span);
    if (clause?.asks === true || matchesIn(words.asked, said, folded)) return 'asked';
    // 要是签了,价格好说: the condition stands in the clause before.
    const before = clauses[at - 1];
    const hangsOn = before !== undefined && before.sentence === clause?.sentence;
    if (matchesIn(words.conditional, said, folded) || (hangsOn && matchesIn(words.conditional, folded.slice(...before.span), folded)))
      return 'conditional';
    return matchesIn(words.past, said, folded) ? 'past' : matchesIn(words.reported, said, folded) ? 'reported' : 'stated';
  }

  return (span) => {
    const at = clauses.findIndex((clause) => clause.span[0] <= span[0] && span[0] < clause.span[1]);
    const polarity = known.get(at) ?? spokenIn(at);
    known.set(at, polarity);
    const start = clauses[at]?.span[0] ?? 0;
    const lead = folded.slice(start, span[0]);
    const rival = rivals.some(
      (other) => other.span !== undefined && other.span[1] <= span[0] && other.span[0] >= start && span[0] - other.span[1] <= NEAR,
    );
    return {
      polarity,
      holder: rival || matchesIn(words.rivals, lead, folded) ? 'rival' : matchesIn(words.ours, lead, folded) ? 'us' : 'customer',
    };
  };
}
