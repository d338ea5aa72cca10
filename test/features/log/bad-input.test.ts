/** Whatever is typed or pressed: a calm answer, nothing lost, nothing half-written. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/understand/reading.js';
import { understand } from '../../../src/understand/understand.js';
import { writeGiven } from '../../conversations/given.js';
import { scriptSchema } from '../../conversations/script.js';
import { newest, press, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';

const SCRIPT = scriptSchema.parse({
  name: 'a customer',
  now: '2026-11-20T10:00+08:00',
  given: [{ customer: '华东医疗', with: { source: '官网' }, deals: [{ stage: 'intent', nextDue: '2026-12-01' }] }],
  steps: [{ clock: '2026-11-20T10:00+08:00' }],
});

let team: Team;
/** Set where a test is about storing a name, whatever the reader makes of it. */
let named: string | undefined;

const read: typeof understand = (text, context) => {
  const reading: Reading = understand(text, context);
  if (named === undefined) return reading;
  const at = text.indexOf(named);
  const customer = { value: named, certainty: 'stated', span: [at, at + named.length], rule: 'test' } as const;
  const mood = { value: 'neutral', certainty: 'implied', rule: 'test' } as const;
  const deal = { customer, contacts: [], signals: [], competitors: [], sentiment: mood, quotes: [], part: [0, text.length] } as const;
  return { ...reading, intent: 'log_followup', deals: [deal] };
};

beforeEach(async () => {
  named = undefined;
  team = await startTeam({ now: Date.parse(SCRIPT.now), zone: SCRIPT.zone, people: SCRIPT.people, groups: [], understand: read });
  await writeGiven(team, SCRIPT);
});
afterEach(async () => {
  expect(team.faults).toEqual([]);
  await team.close();
});

const customers = () => team.store.read.select().from(team.store.t.customer);
const followups = () => team.store.read.select().from(team.store.t.followup);
const inbox = () => team.store.read.select().from(team.store.t.inbox);

describe('texts nobody expects', () => {
  it.each(['', '   ', '\u200b\u200b', '😀😀😀', '。。。!!!', 'ไทย العربية עברית русский ελληνικά 日本語 한국어'])(
    '%j is answered and writes nothing',
    async (text) => {
      await say(team, 'rep', text);
      expect(newest(team, 'rep')?.text).toBeTruthy();
      expect(await followups()).toEqual([]);
      expect((await inbox()).map((row) => row.state)).toEqual(['done']);
    },
  );

  it('100,000 characters are kept whole, shortened on the card and in the summary', async () => {
    const text = `今天拜访了华东医疗的王总,报价38万,下周三签合同。${'客户说了很多细节,'.repeat(12_000)}`.slice(0, 100_000);
    await say(team, 'rep', text);
    const [row] = await inbox();
    expect(row?.body.kind === 'message' && row.body.text).toBe(text);
    const [followup] = await followups();
    expect(followup?.text.length).toBeLessThanOrEqual(2000);
    const [deal] = await team.store.read.select().from(team.store.t.deal);
    expect(deal?.summary?.length).toBeLessThanOrEqual(80);
    expect(newest(team, 'rep')?.card?.title).toBe('已记 · 华东医疗 · 谈判');
    expect(newest(team, 'rep')?.text.length).toBeLessThan(1500);
  });

  it('a wall of mixed scripts around a follow-up is still a follow-up', async () => {
    await say(team, 'rep', `今天拜访了华东医疗的王总,报价38万 ${'مرحبا Привет こんにちは 🎉 \u202e'.repeat(300)}`);
    expect(newest(team, 'rep')?.card?.title).toBe('已记 · 华东医疗 · 方案');
    expect(await followups()).toHaveLength(1);
  });
});

describe('names that mean harm', () => {
  it.each([
    ["Robert'); DROP TABLE customer;--", "Robert'); DROP TABLE customer;--"],
    ['<img src=x onerror=alert(1)>科技', '<img src=x onerror=alert(1)>科技'],
    ['**加粗**[链接](http://x)公司', '**加粗**[链接](http://x)公司'],
    ['阿尔法\u0007\u0000科技', '阿尔法科技'],
    ['\u202e阿尔法\u2066科技\u200b', '阿尔法科技'],
    [' 阿尔法\n科技\t', '阿尔法 科技'],
    ['长'.repeat(300), `${'长'.repeat(79)}…`],
  ])('%j is kept as %j', async (typed, kept) => {
    named = typed;
    await say(team, 'rep', `拜访了${typed},聊了预算`);
    expect((await customers()).map((row) => row.name)).toEqual(['华东医疗', kept]);
    expect(newest(team, 'rep')?.card?.title).toContain(kept);
  });

  it('a name of nothing visible is no name', async () => {
    named = '\u202e\u200b\u0007';
    await say(team, 'rep', `拜访了${named},聊了预算`);
    expect((await customers()).map((row) => row.name)).toEqual(['华东医疗']);
    expect(newest(team, 'rep')?.card?.title).toBe('这条说的是哪家客户?');
  });
});

describe('amounts that are none', () => {
  it.each([
    ['华东医疗预算几万,王总下周三回复', '"几万" 不是确切的数,金额先不记'],
    ['华东医疗报价-3万', '"-3万" 是负数,金额先不记'],
    ['华东医疗报价¥-3万', '"¥-3万" 是负数,金额先不记'],
    ['华东医疗报价9999999999亿', '"9999999999亿" 大得不像真的,金额先不记'],
  ])('%s', async (text, line) => {
    await say(team, 'rep', text);
    expect(newest(team, 'rep')?.text).toContain(line);
    const [deal] = await team.store.read.select().from(team.store.t.deal);
    expect(deal?.amount).toBeNull();
    expect(await followups()).toHaveLength(1);
  });
});

describe('presses nobody offered', () => {
  it.each([
    ['log.undo', 'not json'],
    ['log.undo', '{"inbox":999999}'],
    ['log.undo', undefined],
    ['log.pick', '{"inbox":1,"start":0,"customer":99999}'],
    ['log.source', '{"inbox":"1; DROP TABLE deal","start":0,"source":"x"}'],
    ['log.next', '{"inbox":1,"start":0,"day":"2027-02-30"}'],
    ['log.risk', '{"inbox":1,"start":0,"yes":true,"deal":1,"to":{"stage":"won"},"was":{"stage":"intent","amount":null}}'],
    ['log.edit', '{"inbox":1,"start":0}'],
    ['log.right', '{"inbox":1}'],
    ['log.share', '{"inbox":1,"customer":1,"person":1,"since":0}'],
    ['log.save', undefined],
  ])('%s with %s changes nothing and says so', async (action, value) => {
    await say(team, 'rep', '帮助');
    const before = await customers();
    await press(team, 'rep', { message: newest(team, 'rep')?.id ?? 0, action, ...(value === undefined ? {} : { value }) });
    expect(newest(team, 'rep')?.text).toMatch(/没有改动|还空着/);
    expect(await customers()).toEqual(before);
    expect(await followups()).toEqual([]);
  });

  it('somebody unknown gets a line and nothing else', async () => {
    await say(team, 'stranger', '今天拜访了华东医疗的王总');
    expect(newest(team, 'stranger')?.text).toContain('还不认识你');
    expect(await followups()).toEqual([]);
  });
});
