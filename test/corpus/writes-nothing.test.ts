import { describe, expect, it } from 'vitest';
import { linesOf, read } from './reading-case.js';

describe.each(['zh', 'en'])('writes nothing for questions, orders, drafts and talk (%s)', (lang) => {
  it.each(linesOf(`${lang}/writes-nothing.txt`))('%s', (text) => {
    expect(read({ text }).deals).toEqual([]);
  });
});

const TALK = [{ sender: '小许', text: '今天拜访了瑞辰电气的王总,报价38万,下周三签合同' }];

describe.each(['zh', 'en'])('after a customer was spoken of (%s)', (lang) => {
  it.each(linesOf(`${lang}/writes-nothing-in-talk.txt`))('takes for no news of it: %s', (text) => {
    expect(read({ text, earlier: TALK }).deals).toEqual([]);
  });

  it.each(linesOf(`${lang}/news-in-talk.txt`))('takes for news of it: %s', (text) => {
    expect(read({ text, earlier: TALK }).deals.map(({ customer }) => customer?.value)).toEqual(['瑞辰电气']);
  });
});
