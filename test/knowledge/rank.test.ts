import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/knowledge/body.js';
import { gramColumn, gramsOf, overlapWith } from '../../src/knowledge/grams.js';
import { hideNames } from '../../src/knowledge/hide.js';
import { NO_TALLY, scoreOf } from '../../src/knowledge/rank.js';
import { starterEn } from '../../src/knowledge/starter/en.js';
import { starterZh } from '../../src/knowledge/starter/zh.js';
import { OBJECTION_TOPICS } from '../../src/records/knowledge.js';
import { topicIn } from '../../src/understand/objections/find.js';

describe('the order of knowledge cards', () => {
  const fit = { topic: true, words: 0.5 };
  it('is the formula that is written down', () => {
    // 2 + (0.7 + 0.3 × 0.5) × (0.5 + 4/6) + 0.1 × 2
    expect(scoreOf({ origin: 'chat' }, fit, { adopted: 3, vetoed: 1, won: 2 })).toBeCloseTo(2 + 0.85 * (0.5 + 4 / 6) + 0.2, 10);
    expect(scoreOf({ origin: 'general' }, fit, NO_TALLY)).toBeCloseTo(0.85, 10);
  });
  it('sets every card of the company above the best general one, unless people refuse it', () => {
    const best = scoreOf({ origin: 'general' }, { topic: true, words: 1 }, { adopted: 1000, vetoed: 0, won: 1000 });
    expect(scoreOf({ origin: 'chat' }, { topic: false, words: 0.1 }, NO_TALLY)).toBeGreaterThan(best);
    expect(scoreOf({ origin: 'chat' }, fit, { adopted: 0, vetoed: 3, won: 0 })).toBeLessThan(best);
  });
  it('moves up with what is taken and down with what is refused', () => {
    const taken = scoreOf({ origin: 'general' }, fit, { adopted: 2, vetoed: 0, won: 0 });
    const refused = scoreOf({ origin: 'general' }, fit, { adopted: 0, vetoed: 2, won: 0 });
    expect(taken).toBeGreaterThan(scoreOf({ origin: 'general' }, fit, NO_TALLY));
    expect(refused).toBeLessThan(scoreOf({ origin: 'general' }, fit, NO_TALLY));
  });
});

describe('grams', () => {
  it('are pairs of Chinese characters and words of other letters, each once', () => {
    expect(gramsOf('账期90天,账期 Net90 POC')).toEqual(['账期', '90', '天', 'net90', 'poc']);
    expect(gramsOf('ＰＯＣ café')).toEqual(['poc', 'cafe']);
    expect(gramsOf('%_"*')).toEqual([]);
    expect(overlapWith(['账期', '没有'])(gramColumn('账期', ''))).toBe(0.5);
  });
});

describe('hidden names', () => {
  it('are replaced, the longest first', () => {
    const names = { companies: ['华东', '华东医疗'], people: ['王建国'] };
    expect(hideNames('华东医疗的王建国 13800138000', names, 'zh')).toBe('某客户的对方 ***');
  });
});

describe('the cards that come along', () => {
  const all = [...starterZh, ...starterEn];
  it('have keys of their own, arguments, a question and what not to say', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key, body } of all)
      expect(bodyOf(body), key).toMatchObject({
        say: [expect.any(String), expect.any(String), expect.any(String)],
        ask: expect.any(String),
        avoid: expect.any(String),
      });
  });
  it('answer every topic, in both languages', () => {
    for (const cards of [starterZh, starterEn]) expect(new Set(cards.map(({ topic }) => topic))).toEqual(new Set(OBJECTION_TOPICS));
  });
});

describe('what is objected to', () => {
  it.each([
    ['他说太贵了', 'expensive'],
    ['再便宜点就签', 'expensive'],
    ['竞品比我们低两成', 'rival'],
    ['他们在看别家', 'rival'],
    ['说要再考虑考虑', 'wait'],
    ['今年没预算了', 'no_budget'],
    ['账期要90天', 'payment_terms'],
    ['不肯付预付', 'payment_terms'],
    ['嫌交期太长', 'lead_time'],
    ['要先试用一个月', 'trial_first'],
    ['老板没空,约不到', 'decider_busy'],
    ['担心换系统麻烦', 'switching'],
    ['违约条款不接受', 'contract_terms'],
    ['担心售后没人管', 'after_sales'],
    ['功能不满足', 'no_fit'],
    ['没听说过你们', 'no_trust'],
    ['暂时不需要', 'no_need'],
    ['下周三签合同', undefined],
    ['送了样册', undefined],
  ] as const)('%s', (text, topic) => expect(topicIn(text, 'zh')).toBe(topic));
  it.each([
    ['says we are too expensive', 'expensive'],
    ['no budget until next year', 'no_budget'],
    ['they want net 90', 'payment_terms'],
    ['a competitor quoted less', 'rival'],
    ['needs to think it over', 'wait'],
    ['lead time is too long', 'lead_time'],
    ['wants a free trial first', 'trial_first'],
    ['has to run it by the CFO', 'decider_busy'],
    ['signing next Wednesday', undefined],
  ] as const)('%s', (text, topic) => expect(topicIn(text, 'en')).toBe(topic));
});
