import { expect, it } from 'vitest';
import { stripMention } from '../../../adapters/web/mention.js';

it.each([
  ['@战报 华东医疗到哪一步了?', '华东医疗到哪一步了?', true],
  ['@战报华东医疗到哪一步了?', '华东医疗到哪一步了?', true],
  ['@战报,晨报', '晨报', true],
  ['看一下 @战报 谁超期了', '看一下 谁超期了', true],
  ['谁超期了 @Zhanbao', '谁超期了', true],
  ['@bot who is overdue?', 'who is overdue?', true],
  ['@bot谁超期了', '谁超期了', true],
  ['@战报', '', true],
  ['战报今天真好看', '战报今天真好看', false],
  ['@bottle 明天带水', '@bottle 明天带水', false],
  ['me@bottom.example', 'me@bottom.example', false],
  ['两个  空格照旧', '两个  空格照旧', false],
])('%s', (said, text, addressed) => {
  expect(stripMention(said)).toEqual({ text, addressed });
});
