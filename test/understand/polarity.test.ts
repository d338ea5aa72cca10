import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-03-11T10:20:00+08:00'), zone: 'Asia/Shanghai' };
const dealIn = (text: string) => understand(text, context).deals[0];

describe('how a topic is spoken of', () => {
  it.each([
    ['瑞和口腔的合同已经发给法务了', 'contract', 'stated', 'customer'],
    ['瑞和口腔问能不能便宜点,周五前回话', 'price', 'asked', 'customer'],
    ['瑞和口腔要是这周签了就送一年维保', 'contract', 'conditional', 'customer'],
    ['瑞和口腔上次报价是38万,这周再谈', 'price', 'past', 'customer'],
    ['瑞和口腔的王院长说交期太长了', 'delivery', 'reported', 'customer'],
    ['瑞和口腔,我们报价38万', 'price', 'stated', 'us'],
    ['瑞和口腔,竞品报价才30万', 'price', 'stated', 'rival'],
    ['Finch Labs asked if we can drop the price by Friday', 'price', 'asked', 'us'],
    ['Finch Labs will sign if legal approves the contract', 'contract', 'conditional', 'customer'],
  ])('%s', (text, kind, polarity, holder) => {
    const signal = dealIn(text)?.signals.find((found) => found.kind === kind);
    expect(signal).toMatchObject({ polarity, holder });
  });

  it('keeps what was denied apart', () => {
    const deal = dealIn('力成电机今天来参观了工厂,没谈价格,也没提竞品,下周五前反馈');
    expect(deal?.signals.map(({ kind }) => kind)).not.toContain('price');
    expect(new Set(deal?.denied?.map(({ kind }) => kind))).toEqual(new Set(['price', 'competitor']));
    expect(deal?.denied?.every(({ polarity }) => polarity === 'denied')).toBe(true);
  });
});

describe('standard events', () => {
  it.each([
    ['今天首次拜访瑞和口腔,见了王院长', 'first_visit', 'done'],
    ['跟瑞和口腔做了需求调研,预算50万', 'needs_diagnosis', 'done'],
    ['瑞和口腔约了下周二演示', 'demo', 'planned'],
    ['瑞和口腔报价发过去了,38万', 'quote', 'done'],
    ['瑞和口腔样机周四送过去', 'sample_trial', 'planned'],
    ['瑞和口腔技术交流结束,参数都没问题', 'technical_exchange', 'done'],
    ['瑞和口腔那边高层互访定在下月,我们去', 'executive_visit', 'planned'],
    ['瑞和口腔的标书交了,周五开标', 'tender', 'done'],
    ['瑞和口腔要求改条款,违约金那条', 'contract_revision', 'done'],
    ['瑞和口腔的合同法务在改', 'legal_review', 'done'],
    ['瑞和口腔明天盖章', 'sealing', 'planned'],
    ['瑞和口腔签约了,38万', 'signing', 'done'],
    ['瑞和口腔尾款到账8万', 'payment', 'done'],
    ['瑞和口腔下周进场安装', 'delivery_start', 'planned'],
    ['瑞和口腔验收通过了,尾款月底付', 'acceptance', 'done'],
    ['瑞和口腔投诉说机器又坏了', 'after_sales', 'done'],
    ['瑞和口腔王院长失联半个月了,怕要丢', 'churn_warning', 'done'],
    ['瑞和口腔演示取消了,客户出差', 'demo', 'off'],
    ['瑞和口腔合同还没签,下周再催', 'signing', 'off'],
    ['Finch Labs signed today, $120k', 'signing', 'done'],
    ['Finch Labs wants a demo next Tuesday', 'demo', 'planned'],
  ])('%s', (text, kind, when) => {
    expect(dealIn(text)?.events?.find((event) => event.kind === kind)).toMatchObject({ when });
  });
});
