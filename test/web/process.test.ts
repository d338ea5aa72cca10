import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Customer, Deal, Person, SalesEvent } from '../../src/records/rows.js';
import type { EventKind } from '../../src/terms.js';
import { dealRow, NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
let team: Team;

async function deal(owner: Person, name: string, more: Partial<Deal>, customer: Partial<Customer> = {}) {
  const row = await team.customer(owner, name, customer);
  const draft = team.draft(owner);
  const made = draft.insert('deal', { ...dealRow(row, owner), createdAt: NOW - 90 * DAY, ...more });
  await team.commit(draft);
  return { customer: row, deal: made };
}

async function told(owner: Person, of: { customer: Customer }, kind: EventKind, more: Partial<SalesEvent> = {}) {
  const draft = team.draft(owner);
  const base = {
    customer: of.customer.id,
    deal: null,
    followup: 1,
    person: owner.id,
    inbox: null,
    kind,
    state: 'done',
    at: NOW - 5 * DAY,
  } as const;
  draft.insert('salesEvent', { ...base, dueDay: null, place: null, role: null, conclusion: '说过的话', spanStart: 0, spanEnd: 2, ...more });
  await team.commit(draft);
}

const rowsIn = (html: string): number => [...html.matchAll(/class="row-link"/g)].length;

beforeAll(async () => {
  team = await openTeam();
  const { rep, other, stranger } = team.people;
  const a = await deal(rep, '华东医疗', { stage: 'negotiation', stageSince: NOW - 30 * DAY }, { industry: '医疗器械' });
  await told(rep, a, 'first_visit');
  await told(rep, a, 'quote');
  // Before the deal began: of an earlier one.
  await told(rep, a, 'demo', { at: NOW - 200 * DAY });
  await told(rep, a, 'payment', { state: 'planned', dueDay: '2026-11-10', conclusion: '尾款11月10号付' });
  const b = await deal(other, '恒川机械', { stage: 'intent', stageSince: NOW - 8 * DAY }, { industry: '工业自动化' });
  await told(other, b, 'payment', { state: 'planned', dueDay: '2026-11-09', at: NOW - 9 * DAY });
  await told(other, b, 'payment', { at: NOW - 2 * DAY });
  await deal(stranger, '别人家', { stage: 'proposal', stageSince: NOW - 40 * DAY });
});
afterAll(() => team.close());

describe('process health', () => {
  it('counts what is due, done, late and missing, and shows it as a picture and a table', async () => {
    const { status, text } = await team.get('/r/process', 'manager');
    expect(status).toBe(200);
    // 华东医疗: 12 due by the end of negotiation: 2 done, 5 late, 5 passed by. 恒川机械: a visit passed by, discovery late, a payment done before its time.
    expect(text).toContain('该做 15 项,做了 20%,晚了 6 项,缺了 6 项。');
    expect(text).toContain('aria-label="流程健康 20%');
    expect(text).not.toContain('别人家');
  });

  it('opens as many rows behind each number as it says', async () => {
    const { text } = await team.get('/r/process', 'manager');
    const cells = [...text.matchAll(/href="(\/r\/process\?[^"]*list=rows[^"]*)" aria-label="[^"]*">(\d+)\/(\d+)</g)];
    expect(cells.length).toBeGreaterThan(15);
    for (const [, href = '', , due = ''] of cells) {
      const behind = await team.get(href.replaceAll('&amp;', '&'), 'manager');
      expect(rowsIn(behind.text), href).toBe(Number(due));
    }
  });

  it('gives the same rows as CSV', async () => {
    const { text, headers } = await team.get('/r/process.csv?state=missing', 'manager');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text.trim().split('\r\n')).toHaveLength(1 + 6);
    expect(text).toContain('恒川机械,首次拜访,缺了,意向,制造/工业自动化,李雷');
  });

  it('shows a rep their own customers and nobody else’s', async () => {
    const { text } = await team.get('/r/process', 'rep');
    expect(text).toContain('华东医疗');
    expect(text).not.toContain('恒川机械');
    const other = await team.get(`/r/process?rep=${team.people.other.id}`, 'rep');
    expect(other.text).not.toContain('恒川机械');
  });

  it('names payments that are past their day and of which nothing was heard since', async () => {
    const { text } = await team.get('/r/process', 'manager');
    const payments = /id="payments"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
    expect(payments).toContain('尾款11月10号付');
    expect(payments).not.toContain('恒川机械');
  });

  it('says what will stand there while there is nothing', async () => {
    const { text } = await team.get('/r/process', 'english');
    expect(text).toContain('Process health');
    const none = await team.get('/r/process?event=tender&list=rows', 'rep');
    expect(none.status).toBe(200);
  });
});
