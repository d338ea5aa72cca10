import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escaped, mentioned, shown, shownWithin, typedText, within } from '../../../adapters/slack/markup.js';

const nobody = () => undefined;

describe('what a person typed', () => {
  it.each([
    ['<@U0BOT> 新建商机 <@U03> <mailto:a@b.cn|a@b.cn>', '新建商机 @陈静 a@b.cn'],
    ['查一下 <@U0BOT> 华东医疗', '查一下 华东医疗'],
    ['<@U0BOT|zhanbao>报价38万', '报价38万'],
    ['华东医疗到哪了 <@U0BOT>', '华东医疗到哪了'],
    ['转给 <@U09>', '转给 @U09'],
    ['转给 <@U09|李雷>', '转给 @李雷'],
    ['见 <https://crm.example/d/17|合同> 和 <http://x.cn>', '见 合同 (https://crm.example/d/17) 和 http://x.cn'],
    ['<http://x.cn|x.cn>', 'x.cn'],
    ['<#C1|sales> <!here> <!subteam^S1|@销售> <!date^1^x|周五>', '#sales @here @销售 周五'],
    ['<tel:+8613800000000|138 0000 0000>', '138 0000 0000 (+8613800000000)'],
    ['预算 &lt; 50 &amp; &gt; 30', '预算 < 50 & > 30'],
    ['&amp;lt; 是他打的', '&lt; 是他打的'],
    ['  前后空白\n第二行  ', '前后空白\n第二行'],
  ])('%s', (raw, typed) => {
    expect(typedText(raw, 'U0BOT', (user) => (user === 'U03' ? '陈静' : undefined))).toBe(typed);
  });

  it('tells who was mentioned besides the bot', () => {
    expect(mentioned('<@U0BOT> <@U03> 和 <@W04|x>', 'U0BOT')).toEqual(['U03', 'W04']);
  });

  it('comes back as it was after Slack has escaped it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typedText(escaped(text), undefined, nobody)).toBe(text.trim());
      }),
    );
  });
});

describe('what is shown', () => {
  it('cannot ping, link or format', () => {
    expect(shown('<!channel> <https://evil.example|公司主页>')).toBe('&lt;!channel&gt; &lt;https://evil.example|公司主页&gt;');
    expect(shown('~38万~ *重要* `x` _y_')).toBe('∼38万∼ ∗重要∗ ˋxˋ ˍyˍ');
    expect(bold('3*4* 箱')).toBe('*3∗4∗ 箱*');
    expect(bold('  ')).toBe('');
  });

  it('leaves what formats nothing as it is, so that it can be copied', () => {
    for (const text of ['3*4*5', 'http://x.cn/a_b_c?x=_y_', '约 ~38 万', 'snake_case_name', '* 一\n* 二']) expect(shown(text)).toBe(text);
  });

  it('is never longer than it may be, and cut between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = shownWithin(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        if (shown(text).length <= most) expect(cut).toBe(shown(text));
        else expect(cut.endsWith('…')).toBe(true);
        expect(cut.replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[&<>]/);
      }),
    );
    expect(within('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 13)).toBe('👨‍👩‍👧‍👦…');
  });
});
