/** When a drop is called one: exact chances, and how often the rule errs on made-up years. */
import { describe, expect, it } from 'vitest';
import { createChance } from '../../src/features/demo/chance.js';
import { atMost, compare, isTelling, STRETCHES, USUAL_DAYS } from '../../src/numbers/funnel/drop.js';
import { atLeastDrawn } from '../../src/numbers/stall/hypergeometric.js';
import { findingsOf, type TraitTotals } from '../../src/numbers/stall/traits.js';

describe('what chance explains', () => {
  it.each([
    // 1/2 + … by hand: of 4 coins at most one head: 5 of 16.
    [1, 4, 0.5, 5 / 16],
    [0, 10, 0.1, 0.9 ** 10],
    [2, 3, 0.25, 1 - 0.25 ** 3],
    [3, 3, 0.4, 1],
    [0, 0, 0.5, 1],
  ])('at most %i of %i at %d', (k, n, share, chance) => {
    expect(atMost(k, n, share)).toBeCloseTo(chance, 12);
  });

  it('draws without putting back as a card game does', () => {
    // All four aces among five of 52 cards: 48 of 2,598,960 hands.
    expect(atLeastDrawn(4, { drawn: 5, marked: 4, all: 52 })).toBeCloseTo(48 / 2_598_960, 12);
    expect(atLeastDrawn(0, { drawn: 5, marked: 4, all: 52 })).toBeCloseTo(1, 12);
    expect(atLeastDrawn(3, { drawn: 2, marked: 4, all: 52 })).toBe(0);
  });
});

describe('a drop', () => {
  it.each([
    ['one of two is none', { moved: 1, dealDays: 40 }, { moved: 120, dealDays: 2400 }, false],
    ['none of the five expected is one', { moved: 0, dealDays: 100 }, { moved: 120, dealDays: 2400 }, true],
    ['two of five expected is chance', { moved: 2, dealDays: 100 }, { moved: 120, dealDays: 2400 }, false],
    ['a twentieth less of many is none', { moved: 950, dealDays: 1000 }, { moved: 60_000, dealDays: 60_000 }, false],
    ['a seventh less of many is one', { moved: 860, dealDays: 1000 }, { moved: 60_000, dealDays: 60_000 }, true],
    ['more than usual is none', { moved: 30, dealDays: 100 }, { moved: 120, dealDays: 2400 }, false],
    ['nothing was ever usual', { moved: 0, dealDays: 100 }, { moved: 0, dealDays: 2400 }, false],
    ['nobody stands there', { moved: 0, dealDays: 0 }, { moved: 120, dealDays: 2400 }, false],
  ])('%s', (_, now, usual, dropped) => {
    expect(compare(now, usual).dropped).toBe(dropped);
  });

  /** Moves of a day of so many deals, each of which moves on with that chance. */
  const chance = createChance(7);
  const movesOf = (deals: number, rate: number): number => {
    let moved = 0;
    for (let i = 0; i < deals; i++) if (chance.between(1, 100_000) <= rate * 100_000) moved += 1;
    return moved;
  };
  /** The verdict on the last day, by the shortest stretch that tells, as the daily does it. */
  function verdict(days: readonly number[], deals: number): boolean | undefined {
    const longest = STRETCHES.at(-1) ?? 1;
    const before = days.slice(0, days.length - longest);
    const usual = { moved: before.slice(-USUAL_DAYS).reduce((a, b) => a + b, 0), dealDays: USUAL_DAYS * deals };
    for (const stretch of STRETCHES) {
      const compared = compare({ moved: days.slice(-stretch).reduce((a, b) => a + b, 0), dealDays: stretch * deals }, usual);
      if (isTelling(compared)) return compared.dropped;
    }
    return undefined;
  }

  it('is called where nothing changed on fewer than one day in forty, for one rep and for a team of twenty', () => {
    for (const deals of [15, 60, 300]) {
      let wrong = 0;
      let days: number[] = [];
      for (let i = 0; i < 1500; i++) {
        days = [...days.slice(-(USUAL_DAYS + 20)), movesOf(deals, 0.03)];
        if (days.length > USUAL_DAYS + 20 && verdict(days, deals)) wrong += 1;
      }
      expect(wrong / 1500).toBeLessThan(1 / 40);
    }
  });

  it('is found within five days when a team of twenty moves half as much, on most tries', () => {
    let found = 0;
    for (let i = 0; i < 60; i++) {
      let days = Array.from({ length: USUAL_DAYS + 20 }, () => movesOf(300, 0.03));
      for (let day = 0; day < 5; day++) {
        days = [...days.slice(1), movesOf(300, 0.015)];
        if (verdict(days, 300)) {
          found += 1;
          break;
        }
      }
    }
    expect(found / 60).toBeGreaterThan(0.6);
  });
});

describe('what stuck deals have in common', () => {
  const deals = (n: number, set: Partial<TraitTotals>): TraitTotals => ({
    ...{ deals: n, no_decider: 0, no_finance: 0, no_legal: 0, one_voice: 0, no_words: 0, price_only: 0 },
    ...set,
  });

  it('is told with counts and lift, the surest first', () => {
    const found = findingsOf(
      deals(20, { no_decider: 15, no_finance: 18, one_voice: 6 }),
      deals(20, { no_decider: 2, no_finance: 9, one_voice: 5 }),
    );
    expect(found.map(({ trait, stuck, won, lift }) => [trait, stuck, won, Math.round(lift * 10) / 10])).toEqual([
      ['no_decider', 15, 2, 7.5],
      ['no_finance', 18, 9, 2],
    ]);
  });
  it.each([
    ['four stuck deals say nothing', deals(4, { no_decider: 4 }), deals(50, {})],
    ['four won deals say nothing', deals(50, { no_decider: 50 }), deals(4, {})],
    ['a small difference of few says nothing', deals(8, { no_decider: 5 }), deals(8, { no_decider: 3 })],
    ['what all have says nothing', deals(30, { no_decider: 30 }), deals(30, { no_decider: 30 })],
    ['nothing at all', deals(0, {}), deals(0, {})],
  ])('%s', (_, stuck, won) => {
    expect(findingsOf(stuck, won)).toEqual([]);
  });
  it('is told as endless where no won deal has it', () => {
    expect(findingsOf(deals(12, { no_decider: 10 }), deals(12, {}))).toMatchObject([
      { trait: 'no_decider', lift: Number.POSITIVE_INFINITY },
    ]);
  });
});
