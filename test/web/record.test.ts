import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinCustomers } from '../../src/features/merge/join.js';
import { wholeCustomer } from '../../src/features/merge/queries.js';
import { rowsTold, takeBack } from '../../src/records/undo.js';
import { eventById, rowsNow } from '../../src/undo/queries.js';
import { lived, NOW, openTeam, type Team } from './team.js';

let team: Team;
let here: Awaited<ReturnType<typeof lived>>;
beforeAll(async () => {
  team = await openTeam();
  here = await lived(team);
});
afterAll(() => team.close());

const plain = (html: string): string =>
  html
    .replace(/<script.*?<\/script>|<head>.*?<\/head>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

describe('the record page', () => {
  it('shows the five fields, the deal, contacts, and signals with the words behind them', async () => {
    const { status, text } = await team.get(`/r/customer/${here.customer.id}`, 'rep');
    expect(status).toBe(200);
    const words = plain(text);
    for (const said of [
      '来源渠道 展会',
      '首次联系 10-15 (周四) 10:00',
      '当前阶段 方案',
      '11-17 (周二) 回复二版报价',
      '¥38 万',
      '超期 3 天',
      '也叫 华东医疗',
    ])
      expect(words).toContain(said);
    expect(words).toContain('王总 总经理 · 高管');
    expect(text).toContain('href="tel:13812345678"');
    expect(words).toMatch(/价格 2 报价38万 11-20 \(周五\) 价格再看看 11-12 \(周四\)/);
    expect(text).toContain(`href="/r/message/${here.latest.inbox.id}"`);
  });

  it('says what the health lost: 20 for the overdue deal', async () => {
    expect(plain((await team.get(`/r/customer/${here.customer.id}`, 'rep')).text)).toContain('健康 80 (超期 −20)');
  });

  it('lists a follow-up and the event that wrote it down as one entry, with the stage move', async () => {
    const words = plain((await team.get(`/r/customer/${here.customer.id}`, 'rep')).text);
    const timeline = words.slice(words.indexOf('时间线'));
    expect(timeline.split('给赵经理发了方案')).toHaveLength(2);
    expect(timeline).toContain('阶段 意向 → 方案');
  });

  it('lists the minutes of its talks, what came of each and what is missing', async () => {
    const { rep } = team.people;
    const made = team.draft(rep);
    const point = (text: string) => ({ text, source: 0 });
    const row = made.insert('minutes', {
      ...{ by: rep.id, inbox: here.latest.inbox.id, conversation: 1, customer: here.customer.id, kind: 'talk', title: '', lang: 'zh' },
      ...{ heldOn: '2026-11-18', lines: [{ speaker: '王总', text: '先上两套试运行' }], createdAt: NOW, chaseAt: null, appliedAt: null },
      body: {
        ...{ speakers: [], summary: [], decisions: [point('先上两套试运行')], nothing: ['delivery'], made: 'rules' },
        actions: [{ ...point('发试运行方案'), owner: '王雷', due: null, whose: 'ours' }],
        blocks: { sales: [point('价格偏高')], solution: [], delivery: [] },
      },
    } as const);
    await team.commit(made);
    const { text } = await team.get(`/r/customer/${here.customer.id}`, 'rep');
    expect(text).toContain(`href="/r/minutes/${row.id}"`);
    expect(plain(text)).toContain('11-18 (周三) · 会议记录 先上两套试运行 · 行动 1 条 · 还空着 方案约束 · 王雷 整理');
    expect((await team.get(`/r/minutes/${row.id}`, 'rep')).status).toBe(200);
  });

  it('marks what was taken back, by whom and when', async () => {
    const { text } = await team.get(`/r/customer/${here.customer.id}`, 'rep');
    const undone = /<li class="entry undone">.*?<\/li>\s*(?=<li class="entry|<\/ol>)/s.exec(text)?.[0] ?? '';
    expect(plain(undone)).toContain('今天和华东签了,金额38万');
    expect(plain(undone)).toContain('已撤销 · 王雷 11-20 (周五) 10:00');
  });

  it('counts 30 days of work by person, without what was taken back', async () => {
    const { text } = await team.get(`/r/customer/${here.customer.id}`, 'rep');
    expect(text).toContain('aria-label="陈静 11-08 (周日) 1 次"');
    expect(text).toContain('aria-label="王雷 11-12 (周四) 1 次"');
    // Opening the record and the deal, and the visit: three. The undone entry and the undo are none.
    expect(text).toContain('aria-label="王雷 11-20 (周五) 3 次"');
  });

  it('speaks English to an English reader', async () => {
    const words = plain((await team.get(`/r/customer/${here.customer.id}`, 'english')).text);
    expect(words).toContain('Source 展会');
    expect(words).toContain('3 days overdue');
    expect(words).not.toContain('来源渠道');
  });

  it('has an empty state for every part of a customer just entered', async () => {
    const fresh = await team.customer(team.people.rep, '恒川机械');
    const words = plain((await team.get(`/r/customer/${fresh.id}`, 'rep')).text);
    for (const said of ['还没填', '还没有商机', '30 天 1 次动作', '提到对方是谁']) expect(words).toContain(said);
  });

  it('pages through a long timeline, each entry once', async () => {
    const busy = await team.customer(team.people.rep, '乐活便利');
    for (let i = 0; i < 120; i++) await team.followUp(team.people.rep, 'rep', busy, `第 ${i} 次跟进。`, NOW - (i + 1) * 3_600_000);
    const seen: string[] = [];
    let path: string | undefined = `/r/customer/${busy.id}`;
    for (let page = 0; path !== undefined && page < 9; page++) {
      const { text } = await team.get(path, 'rep');
      seen.push(...(text.slice(text.indexOf('id="timeline"')).match(/第 \d+ 次跟进/g) ?? []));
      path = /href="([^"#]+)#timeline" rel="next"/.exec(text)?.[1];
    }
    expect(path).toBeUndefined();
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `第 ${i} 次跟进`));
  });
});

describe('a record that another one was joined into', () => {
  it('tells what happened to both, and to the one alone once that is taken back', async () => {
    const rep = team.people.rep;
    const keep = await team.customer(rep, '海川物流');
    const gone = await team.customer(rep, '海川物流公司', { createdAt: NOW - 86_400_000 });
    await team.followUp(rep, 'rep', gone, '跟海川公司吃了顿饭。', NOW - 7_200_000);
    const entries = async (): Promise<string> => {
      const { text } = await team.get(`/r/customer/${keep.id}`, 'rep');
      return plain(text.slice(text.indexOf('id="timeline"')));
    };
    expect(await entries()).not.toContain('吃了顿饭');

    const { inbox } = await team.followUp(rep, 'rep', keep, '合并海川。', NOW - 3_600_000);
    const joining = team.draft(rep);
    const wholes = { keep: await wholeCustomer(team.store, keep), gone: await wholeCustomer(team.store, gone) };
    const merged = joinCustomers(joining, { ...wholes, message: inbox.id });
    await team.commit(joining);
    const joined = await entries();
    expect(joined.split('吃了顿饭')).toHaveLength(2);
    expect(joined.match(/建档 海川物流/g)).toHaveLength(2);

    const event = await eventById(team.store, merged);
    if (!event) throw new Error('the merge left no event');
    const back = team.draft(rep);
    takeBack(back, event, await rowsNow(team.store, rowsTold([event])), () => false);
    back.event({ kind: 'undone', undoes: merged, customer: keep.id });
    await team.commit(back);
    expect(await entries()).not.toContain('吃了顿饭');
    expect((await entries()).match(/建档 海川物流/g)).toHaveLength(1);
  });
});

describe('what people wrote', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ["'; DROP TABLE customer; --", '&#39;; DROP TABLE customer; --'],
    ['**粗体** [链接](javascript:alert(1))', '**粗体** [链接](javascript:alert(1))'],
    ['恒川\u202e械机\u0000', '恒川\ufffd械机\ufffd'],
  ])('cannot act on the page: %j', async (name, shown) => {
    const customer = await team.customer(team.people.rep, name);
    await team.followUp(team.people.rep, 'rep', customer, name, NOW - 3_600_000);
    const { status, text } = await team.get(`/r/customer/${customer.id}`, 'rep');
    expect(status).toBe(200);
    expect(text).toContain(`<h1><bdi>${shown}</bdi></h1>`);
    expect(text).not.toContain('<img');
    for (const acting of ['\u0000', '\u202e']) expect(text).not.toContain(acting);
  });
});
