import { describe, expect, it } from 'vitest';
import { fourDimensions, type SpokenOf } from '../../src/understand/read-dimensions.js';

const none = () => [];
const said = (text: string, more: Partial<SpokenOf> = {}): SpokenOf => ({
  inbox: 7,
  at: 1,
  text,
  sentiment: 'neutral',
  rivals: [],
  ...more,
});

describe('the four dimensions', () => {
  it('say nothing of a customer nobody spoke to', () => {
    const { mood, demand, rivals, fit, followUps } = fourDimensions([], none);
    expect([mood.score, demand.score, rivals.score, fit.score, followUps]).toEqual([null, null, null, null, 0]);
  });

  it('rest on the sentences they were read in', () => {
    const { fit, demand, rivals } = fourDimensions(
      [said('接口不兼容。希望年底前上线', { sentiment: 'negative' }), said('在看迈康,说便宜一成。方案符合要求', { rivals: ['迈康'] })],
      none,
    );
    expect(fit.grounds.map(({ sentence, tone }) => [sentence, tone])).toEqual([
      ['接口不兼容', 'bad'],
      ['方案符合要求', 'good'],
    ]);
    expect(fit.score).toBe(50);
    expect(demand.grounds.map(({ sentence }) => sentence)).toContain('希望年底前上线');
    expect(rivals).toMatchObject({ score: 50, figure: 1, grounds: [{ sentence: '在看迈康,说便宜一成', inbox: 7 }] });
  });

  it('take a no for no yes', () => {
    expect(fourDimensions([said('参数不符合,测试没通过')], none).fit.score).toBe(0);
    expect(fourDimensions([said('参数符合,测试通过')], none).fit.score).toBe(100);
  });

  it('count mood over the last ten, words of need by length, and products among them', () => {
    const talks = Array.from({ length: 12 }, (_, i) => said('嗯', { sentiment: i < 10 ? 'positive' : 'negative' }));
    expect(fourDimensions(talks, none).mood.score).toBe(100);
    const long = '今天就是随便聊了聊天气和路况'.repeat(8);
    const dense = fourDimensions([said('需求明确,需要三套,希望月底上线')], none).demand.score ?? 0;
    const thin = fourDimensions([said(`${long}需求`)], none).demand.score ?? 0;
    expect(dense).toBe(100);
    expect(thin).toBeLessThan(30);
    expect(fourDimensions([said('聊了监护仪的事情')], () => [[2, 5]]).demand.figure).toBeGreaterThan(0);
  });

  it('read English', () => {
    const { fit, demand } = fourDimensions([said("They need an integration by spring. It doesn't support SSO. The demo works well")], none);
    expect(fit.grounds.map(({ tone }) => tone)).toEqual(['good', 'bad']);
    expect(demand.grounds[0]?.sentence).toBe("They need an integration by spring. It doesn't support SSO. The demo works well");
  });
});
