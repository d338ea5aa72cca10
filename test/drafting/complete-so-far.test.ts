import { describe, expect, it } from 'vitest';
import { completeSoFar } from '../../src/drafting/complete-so-far.js';

const WHOLE = '{"lines":[{"text":"a } ] \\" b","sources":["#F1"]},{"text":"c","sources":[]}],"more":{"x":[{"y":1}]}}';

describe('a JSON text that is still being written', () => {
  it('gives its complete statements at every length, and never a broken one', () => {
    const seen = new Set<string>();
    for (let length = 0; length <= WHOLE.length; length++) {
      const so = completeSoFar(WHOLE.slice(0, length));
      if (so !== undefined) seen.add(JSON.stringify(so));
    }
    expect([...seen]).toEqual([
      '{"lines":[{"text":"a } ] \\" b","sources":["#F1"]}]}',
      '{"lines":[{"text":"a } ] \\" b","sources":["#F1"]},{"text":"c","sources":[]}]}',
      '{"lines":[{"text":"a } ] \\" b","sources":["#F1"]},{"text":"c","sources":[]}],"more":{"x":[{"y":1}]}}',
    ]);
  });

  it('passes over what stands before it', () => {
    expect(completeSoFar('Sure:\n```json\n{"lines":[{"text":"a"}')).toEqual({ lines: [{ text: 'a' }] });
  });

  it('is nothing where it is no JSON', () => {
    for (const text of ['', 'x', '{', '{"a":1}', '{"lines":[}', '{"lines":[{a:1}', '}{']) expect(completeSoFar(text)).toBeUndefined();
  });
});
