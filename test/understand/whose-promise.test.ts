import { describe, expect, it } from 'vitest';
import { createPromisers } from '../../src/understand/conversation/promiser.js';
import { isOurWord, isTheirsAlone, objectsToNothing } from '../../src/understand/conversation/settled.js';
import { calledAs } from '../../src/understand/conversation/sides.js';
import { plain } from '../../src/understand/text/plain.js';

const promiser = () => {
  const of = createPromisers(new Set(['阿斌', '卫经理']));
  return (said: string, speaker: string, side: 'sales' | 'customer') => of(plain(said), speaker, side);
};

describe('a promise belongs', () => {
  it.each([
    ['资金部的卞姐传话,说孟总答应7月20号上总办会', 'sales', '孟总'],
    ['还有小朱答应明天把电源图给我们', 'sales', '小朱'],
    ['He will tell us, said Lin from his team sends the list Monday', 'sales', 'Lin'],
    ['那三家我催了,店长说周六之前填好', 'customer', '店长'],
    ['两次…我跟老板说说看吧,晚上回你', 'customer', '卫经理'],
    ['合同我周五前盖好章寄你', 'customer', '卫经理'],
  ] as const)('%s: to %s who is %s', (said, side, owner) => {
    expect(promiser()(said, side === 'customer' ? '卫经理' : '阿斌', side)).toBe(owner);
  });

  it('to whom was spoken of where the buyer only says she', () => {
    const of = promiser();
    of('采购岳姐昨天说你们贵一毛二', '卫经理', 'customer');
    expect(of('她说她礼拜四之前会给三家最后一次改价机会', '卫经理', 'customer')).toBe('岳姐');
  });
});

describe('no objection is', () => {
  it.each([
    ['范主任说机器声音是大了点,不过你们放隔壁屋就行,不碍事', true, true],
    ['偏高一点,不过在我们规格内,可以接受', false, true],
    ['Sam kept asking about SOC2, so that is just a checkbox', true, true],
    ['孟总没拿这个说事,是我自己担心', true, true],
    ['价格可以接受,但是付款要分四次', false, false],
    ['他担心交期来不及', true, false],
    ['我担心你们交期来不及', false, false],
  ] as const)('%s', (said, ours, nothing) => {
    expect(objectsToNothing(plain(said), ours)).toBe(nothing);
  });
});

it('what we tell each other to do is no word of theirs, and what they are to do is no step of ours', () => {
  expect(isOurWord(plain('八改十得程总批,我去磨他,后天给你结果'))).toBe(true);
  expect(isOurWord(plain('王总说周五给答复,我盯着'))).toBe(false);
  expect(isTheirsAlone(plain('还有小朱答应明天把车间电源图给我们'))).toBe(true);
  expect(isTheirsAlone(plain('滕工说他们月底前把单子走完,让咱把发票先开过去'))).toBe(false);
});

it.each([
  ['芳姐-鸿记食品', '芳姐', '鸿记食品'],
  ['小何-东睿', '小何', '东睿'],
  ['东睿-小何', '小何', '东睿'],
  ['朵朵超市-卫经理', '卫经理', '朵朵超市'],
])('%s is %s of %s', (sender, who, of) => {
  expect(calledAs(sender)).toEqual({ who, of });
});

it('应承 and 覆我 are read as promising and answering', () => {
  expect(plain('佢应承礼拜五覆我')).toContain('答应');
  expect(plain('佢应承礼拜五覆我')).toContain('回我');
});
