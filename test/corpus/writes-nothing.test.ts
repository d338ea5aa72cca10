import { describe, expect, it } from 'vitest';
import { linesOf, read } from './reading-case.js';

describe.each(['zh', 'en'])('writes nothing for questions, orders, drafts and talk (%s)', (lang) => {
  it.each(linesOf(`${lang}/writes-nothing.txt`))('%s', (text) => {
    expect(read({ text }).deals).toEqual([]);
  });
});
