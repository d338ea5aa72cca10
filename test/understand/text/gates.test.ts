import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ordersEn from '../../../src/understand/intents/en.js';
import * as ordersZh from '../../../src/understand/intents/zh.js';
import { moneyZh } from '../../../src/understand/money/zh.js';
import { signalsEn } from '../../../src/understand/signals/en.js';
import { signalsZh } from '../../../src/understand/signals/zh.js';
import { branchesOf } from '../../../src/understand/text/branches.js';
import { lookOver, mayMatch } from '../../../src/understand/text/gates.js';
import { firstMatch, matches, matchesOf } from '../../../src/understand/text/matches.js';
import { needsOf } from '../../../src/understand/text/needs.js';
import { linesOf } from '../../corpus/reading-case.js';

describe('the words a pattern cannot match without', () => {
  it.each([
    [/价格|报价/, ['价格', '报价']],
    [/[没未]提(?:竞品|对手)/, ['没提竞品', '没提对手', '未提竞品', '未提对手']],
    [/下个?月\d{1,2}号/, ['下月0号', '下月00号', '下个月0号', '下个月00号']],
    [/(?:很|太)?贵(?!公司)/, ['很贵', '太贵', '贵']],
    [/.{2,8}签(?:了|过)/, ['签了', '签过']],
    [/\bPO\b/i, ['po']],
    [/(?<=降到)\d+/, ['降到']],
    [/[\u4e00-\u9fff](?=报价)/, ['报价']],
    [/(?:另外|,)(?=.{1,5}中标)/, ['中标']],
    [/(?:签(?=合同))?贵/, ['签贵', '贵']],
    [/合同.*签/s, ['合同']],
  ])('%s', (pattern, words) => expect(needsOf(pattern).map((list) => list.toSorted())).toEqual([[...words].toSorted()]));

  it.each([[/.*/], [/a?/], [/[^a]/], [/签|.$/], [/\s+/], [/(?!签)/], [/(?:(?=签).)?/]])('%s tells none', (pattern) =>
    expect(needsOf(pattern)).toEqual([]),
  );
});

it('a pattern of two common parts wants a word of each', () => {
  expect(needsOf(/[要想说][^,]{0,4}[让降送]/)).toEqual([
    ['让', '降', '送'],
    ['要', '想', '说'],
  ]);
});

describe('the ways a pattern matches', () => {
  it.each([
    [/a|b(?:c|d)|[|)(]|\|e/, ['a', 'b(?:c|d)', '[|)(]', '\\|e']],
    [/(?<x>a)|(?=b|c)d/, ['(?<x>a)', '(?=b|c)d']],
    [/[\]|]x|/, ['[\\]|]x', '']],
    [/(a)|b/, ['(a)|b']],
  ])('%s', (pattern, branches) => expect(branchesOf(pattern)).toEqual(branches));

  it('keep their order when they are too many', () => {
    const words = Array.from({ length: 50 }, (_, i) => `w${i}`);
    const branches = branchesOf(new RegExp(words.join('|')));
    expect(branches.join('|')).toBe(words.join('|'));
    expect(branches).toHaveLength(31);
  });

  it('searched for one by one find what the pattern finds (property)', () => {
    fc.assert(
      fc.property(regex, fc.array(text, { minLength: 3, maxLength: 10 }), (source, texts) => {
        const [all, first] = [new RegExp(source, 'g'), new RegExp(source)];
        for (const one of texts) {
          const whole = [...one.matchAll(all)].map((match) => [match.index, match[0]]);
          expect([source, one, matchesOf(all, one).map((match) => [match.index, match[0]])]).toEqual([source, one, whole]);
          expect(firstMatch(first, one)?.index).toEqual(whole[0]?.[0]);
          expect(matches(first, one)).toBe(whole.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a closed gate', () => {
  const patterns = patternsIn([ordersZh, ordersEn, signalsZh, signalsEn, moneyZh]);
  const texts = ['zh/messages.jsonl', 'zh/intents.jsonl', 'en/messages.jsonl', 'en/intents.jsonl'].flatMap((file) =>
    linesOf(file).map((line): string => JSON.parse(line).text),
  );

  it('never hides a match of the rules in the corpus', () => {
    expect(patterns.length).toBeGreaterThan(100);
    for (const text of texts)
      for (const pattern of patterns)
        if (isIn(pattern, text)) expect([pattern, text, mayMatch(pattern, text)]).toEqual([pattern, text, true]);
  });

  it('spares a short message too, once it was looked over', () => {
    const [price, fine] = [/报价|价格/, /好的/];
    for (const pattern of [price, fine]) mayMatch(pattern, '好的');
    lookOver('好的');
    expect([mayMatch(price, '好的'), mayMatch(fine, '好的')]).toEqual([false, true]);
    // A piece of another text is not walked, and leaves the message's walk as it was.
    expect([mayMatch(price, '谢谢'), mayMatch(price, '好的')]).toEqual([true, false]);
  });

  it('spares most searches', () => {
    const open = texts.flatMap((text) => patterns.filter((pattern) => mayMatch(pattern, text))).length;
    expect(open / (texts.length * patterns.length)).toBeLessThan(0.35);
  });

  it('never hides a match of any pattern (property)', () => {
    fc.assert(
      fc.property(regex, fc.array(text, { minLength: 5, maxLength: 30 }), (source, texts) => {
        for (const flags of ['g', 'gi']) {
          const pattern = new RegExp(source, flags);
          for (const text of texts)
            if (isIn(pattern, text)) expect([source, flags, text, mayMatch(pattern, text)]).toEqual([source, flags, text, true]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const text = fc.stringMatching(/^[ab签合同A1 2,.]{8,24}$/);
const times = fc.constantFrom('', '', '', '?', '{2}', '{1,2}', '{0,2}', '??');
const unit = fc
  .tuple(
    fc.constantFrom('a', 'b', '签', '合同', 'A', '\\d', '2', '.', '[ab]', '[^a]', '[a-b1]', '\\s', '\\w', ',', '\\.', '\\u7b7e', '[签\\d]'),
    fc.oneof(times, fc.constantFrom('*', '+', '+?', '{2,}')),
  )
  .map((both) => both.join(''));
/** A group is repeated twice at most: a repetition inside one without end would take for ever to search for. */
const { regex } = fc.letrec<{ regex: string; sequence: string; piece: string }>((tie) => ({
  regex: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|')),
  sequence: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 2 },
    unit,
    fc.tuple(tie('regex'), times).map(([inner, sign]) => `(?:${inner})${sign}`),
    fc.tuple(unit, tie('regex')).map(([not, inner]) => `(?!${not})(?:${inner})`),
    fc.tuple(fc.constantFrom('?=', '?<=', '?<!'), unit, tie('regex')).map(([look, near, inner]) => `(${look}${near})(?:${inner})`),
  ),
}));

function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function patternsIn(thing: unknown): RegExp[] {
  if (thing instanceof RegExp) return [thing];
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(patternsIn) : [];
}
