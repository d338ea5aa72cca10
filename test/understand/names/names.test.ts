import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNames, type KnownName } from '../../../src/understand/names/names.js';
import type { NameHit } from '../../../src/understand/reading.js';

function namesOf(...known: readonly (string | Partial<KnownName>)[]): ReturnType<typeof createNames> {
  const names = createNames();
  names.addAll(known.map((name, i) => ({ kind: 'customer', id: i + 1, name: '', ...(typeof name === 'string' ? { name } : name) })));
  return names;
}

/** `id@start-end` for each hit: enough to compare, easy to read. */
function places(hits: readonly NameHit[]): string[] {
  return hits.map((hit) => `${hit.id}@${hit.span[0]}-${hit.span[1]}`);
}

describe('finding names in texts', () => {
  test('gives kind, id, name and span', () => {
    const names = namesOf('华东医疗');
    expect(names.find('今天拜访了华东医疗的王总')).toEqual([{ kind: 'customer', id: 1, name: '华东医疗', span: [5, 9] }]);
  });

  test('case, width and full stops between letters do not matter, offsets stay true', () => {
    const names = namesOf('Acme Corp', 'ＳＡＰ系统');
    expect(places(names.find('met ACME corp, uses sap系统'))).toEqual(['1@4-13', '2@20-25']);
  });

  test('a name of letters ends where the word ends', () => {
    const names = namesOf('Finch', 'X5');
    expect(places(names.find("Finchley, X50, afinch; Finch's, X5 和Finch谈"))).toEqual(['1@23-28', '2@32-34', '1@36-41']);
  });

  test('the longest wins where names overlap, wherever it starts', () => {
    expect(places(namesOf('华东医疗', '华东医疗器械').find('华东医疗器械'))).toEqual(['2@0-6']);
    expect(places(namesOf('上海华东', '华东医疗器械').find('上海华东医疗器械'))).toEqual(['2@2-8']);
  });

  test('many at once are found in texts, then filed for matching piece by piece, or when first asked for', () => {
    const names = namesOf('华东医疗', '恒力自动化', '瑞金医院');
    expect(places(names.find('恒力自动化来电'))).toEqual(['2@0-5']);
    expect(names.prepare(2)).toBe(true);
    names.add({ kind: 'customer', id: 4, name: '云栖科技' });
    names.remove({ kind: 'customer', id: 3, name: '瑞金医院' });
    expect(names.prepare(1)).toBe(true);
    expect(names.candidates('云栖').map(({ id }) => id)).toEqual([4]);
    expect(names.prepare(1)).toBe(false);
    expect(names.candidates('瑞金医院')).toEqual([]);
    expect(names.candidates('华东').map(({ id }) => id)).toEqual([1]);
  });

  test('a name that belongs to several is seen to do so', () => {
    const names = namesOf('王雷', { kind: 'colleague', name: '王雷' });
    expect(places(names.find('王雷说'))).toEqual(['1@0-2', '2@0-2']);
  });

  test('a company is found without its legal form, place and last trade word', () => {
    const names = namesOf('上海华东医疗器械有限公司');
    expect(places(names.find('上海华东医疗器械来电,华东医疗器械要合同,华东医疗催发货'))).toEqual(['1@0-8', '1@11-17', '1@21-25']);
    expect(names.find('上海有限公司,医疗器械')).toEqual([]);
  });

  test('a whole name beats the short form of another on the same words', () => {
    expect(places(namesOf('上海华东医疗', '华东医疗').find('华东医疗回了'))).toEqual(['2@0-4']);
  });

  test('nothing left of a name is only a trade: 上海人民医院 is not every 人民医院', () => {
    expect(namesOf('上海人民医院').find('人民医院')).toEqual([]);
  });

  test('adding twice is once; removing one of two leaves the other', () => {
    const names = namesOf('华东医疗');
    names.add({ kind: 'customer', id: 1, name: '华东医疗' });
    names.add({ kind: 'customer', id: 2, name: '华东医疗' });
    expect(names.size).toBe(2);
    names.remove({ kind: 'customer', id: 1, name: '华东医疗' });
    names.remove({ kind: 'customer', id: 9, name: '没有的' });
    expect(names.size).toBe(1);
    expect(places(names.find('华东医疗'))).toEqual(['2@0-4']);
  });

  test('odd names do no harm: empty, one unit, surrogates, control characters, very long', () => {
    const long = '长名字'.repeat(200);
    const names = namesOf('', 'A', '𠮷野家', '<b>"x"</b>\u202e', long);
    expect(names.size).toBe(4);
    expect(places(names.find(`去𠮷野家和<B>"x"</b>\u202e谈,${long}`))).toEqual(['3@1-5', '4@6-17', `5@19-${19 + long.length}`]);
  });

  const alphabet = fc.constantFrom(...'华东医疗上海有限公司ab A5,');
  const word = fc.string({ unit: alphabet, minLength: 2, maxLength: 8 });
  const sets = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });

  test('all that was added is found in itself, what was removed is not (property)', () => {
    fc.assert(
      fc.property(sets, fc.nat(), (words, n) => {
        const names = createNames();
        names.addAll(words.map((name, i) => ({ kind: 'product', id: i + 1, name })));
        for (const [i, name] of words.entries())
          expect(names.find(name)).toContainEqual({ kind: 'product', id: i + 1, name, span: [0, name.length] });
        const gone = n % words.length;
        names.remove({ kind: 'product', id: gone + 1, name: words[gone] ?? '' });
        for (const name of words) expect(names.find(name).some((hit) => hit.id === gone + 1)).toBe(false);
      }),
    );
  });

  test('agrees with looking for every name at every place (property)', () => {
    fc.assert(
      fc.property(sets, fc.string({ unit: alphabet, maxLength: 30 }), (words, text) => {
        const names = createNames();
        names.addAll(words.map((name, i) => ({ kind: 'product', id: i + 1, name })));
        expect(places(names.find(text)).sort()).toEqual(naive(words, text).sort());
      }),
      { numRuns: 500 },
    );
  });
});

/** The meaning of `find` for names without short forms, in the plainest words. */
function naive(words: readonly string[], text: string): string[] {
  const letter = /[a-z0-9]/i;
  const all = words.flatMap((word, i) =>
    Array.from({ length: text.length }, (_, start) => ({ id: i + 1, start, end: start + word.length })).filter(
      ({ start, end }) =>
        text.slice(start, end).toLowerCase() === word.toLowerCase() &&
        !(letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) &&
        !(letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))),
    ),
  );
  const byLength = all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof all = [];
  for (const hit of byLength) {
    const free = kept.every((k) => k.end <= hit.start || hit.end <= k.start || (k.start === hit.start && k.end === hit.end));
    if (free) kept.push(hit);
  }
  return kept.map((hit) => `${hit.id}@${hit.start}-${hit.end}`);
}

describe('the search box', () => {
  const names = namesOf('华东医疗', '上海东方医疗', { id: 1, name: 'HD Medical', alias: true }, '恒力自动化', 'Northwind Traders');
  const found = (query: string, limit = 10) => names.search(query, limit).map((f) => (f.via ? `${f.name} (${f.via})` : f.name));

  test.each([
    ['华东', ['华东医疗']],
    ['东', ['上海东方医疗', '华东医疗']],
    ['医疗', ['上海东方医疗', '华东医疗']],
    ['huadong', ['华东医疗']],
    ['hdyl', ['华东医疗']],
    ['hlzdh', ['恒力自动化']],
    ['hd med', ['华东医疗 (HD Medical)']],
    ['wind tra', ['Northwind Traders']],
    ['没有', []],
    ['  ', []],
  ])('%s', (query, want) => {
    expect(found(query).sort()).toEqual([...want].sort());
  });

  test('what begins with the query comes first, and no more than the limit', () => {
    expect(found('东')).toEqual(['上海东方医疗', '华东医疗']);
    expect(found('医', 1)).toHaveLength(1);
    expect(found('医', 0)).toEqual([]);
  });
});
