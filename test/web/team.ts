/** A small team with one customer that has lived: pages are tested and looked at on it. A real database in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../db/store.js';
import type { Log } from '../../src/adapter.js';
import type { Chart } from '../../src/charts/chart.js';
import { forPage } from '../../src/charts/plan.js';
import type { IncomingMessage, IncomingPress } from '../../src/message.js';
import type { Refused } from '../../src/ops/refusals.js';
import { createNameKeeper } from '../../src/people/known-names.js';
import { Draft } from '../../src/records/draft.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Customer, Deal, Inbox, Person, Workspace } from '../../src/records/rows.js';
import type { At, ContactRole, Id, PersonRole, SignalKind, Stage } from '../../src/terms.js';
import { createNames } from '../../src/understand/names/names.js';
import { pinyinOf } from '../../src/understand/names/pinyin.js';
import { createPages } from '../../src/web/pages.js';
import { createLinkSigner } from '../../src/web/sign.js';
import { openFresh } from '../open-fresh.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Friday 20 November 2026, 10:00 in Shanghai. */
export const NOW: At = Date.UTC(2026, 10, 20, 2);

const SILENT: Log = { info() {}, warn() {}, error() {} };

export type Team = Awaited<ReturnType<typeof openTeam>>;

/** An empty workspace with a manager, two reps of theirs, and a rep of nobody. `elsewhere` = an empty store to use instead of a file. */
export async function openTeam(trustAccounts = true, elsewhere?: Store) {
  const folder = await mkdtemp(join(tmpdir(), 'zhanbao-pages-'));
  const store = elsewhere ?? (await openFresh(join(folder, 'pages.db'), () => NOW));
  const nextId = () => store.nextId();
  const names = createNames();
  const keeper = createNameKeeper(names);
  const workspace: Workspace = { id: nextId(), name: '战报', zone: 'Asia/Shanghai', staging: -1, createdAt: NOW };
  let now = NOW;
  const refused: Refused[] = [];

  function draft(person?: Person, inbox?: Inbox): Draft {
    return new Draft({ workspace, now, nextId, ...(person ? { person } : {}), ...(inbox ? { inbox } : {}) });
  }
  async function commit(made: Draft): Promise<void> {
    const decision = made.decision();
    await store.commit(decision);
    keeper.committed(decision);
  }

  const start = draft();
  const person = (account: string, name: string, role: PersonRole, manager: Id | null, lang: 'zh' | 'en' = 'zh') => {
    const row = start.insert('person', {
      name,
      pinyin: pinyinOf(name),
      role,
      unit: null,
      manager,
      lang,
      active: true,
      wroteFrom: null,
      createdAt: NOW,
    });
    start.insert('identity', { person: row.id, platform: 'web', account });
    return row;
  };
  const manager = person('manager', '陈静', 'manager', null);
  const rep = person('rep', '王雷', 'rep', manager.id);
  const other = person('other', '李雷', 'rep', manager.id);
  const stranger = person('stranger', '韩梅', 'rep', null);
  const english = person('english', 'Anna Lee', 'admin', null, 'en');
  const decision = start.decision();
  await store.commit({ ...decision, changes: [{ kind: 'insert', table: 'workspace', row: workspace }, ...decision.changes] });
  keeper.committed(decision);

  const signer = createLinkSigner(new Uint8Array(32).fill(7));
  const pages = createPages({
    ...{
      records: store,
      names,
      now: () => NOW,
      signer,
      trustAccounts,
      svgOf: async ({ alt }: Chart) => forPage('<svg width="1" height="1"></svg>', alt),
      log: SILENT,
      refused: () => refused,
    },
    ...{ commit: store.commit, nextId, allowedHosts: ['zhanbao.example'] },
  });

  /** A message as it was received. */
  async function received(from: Person, account: string, text: string, at: At): Promise<Inbox> {
    const body: IncomingMessage = {
      kind: 'message',
      key: `web:${nextId()}`,
      conversation: { platform: 'web', address: `dm:${account}`, kind: 'direct' },
      sender: { platform: 'web', account },
      saidAt: at,
      text,
      addressed: true,
      attachments: [],
    };
    return stored(body, from, account, at);
  }
  async function stored(body: IncomingMessage | IncomingPress, _from: Person, account: string, at: At): Promise<Inbox> {
    const lane = `web:${body.conversation.address}`;
    const row: Inbox = {
      id: nextId(),
      workspace: workspace.id,
      key: body.key,
      lane,
      account,
      body,
      saidAt: at,
      receivedAt: at,
      state: 'done',
      tries: 0,
    };
    await store.commit({ changes: [], replies: [] }, { kind: 'receive', row });
    return row;
  }

  /** A customer in a draft, to be entered with others. */
  function customerIn(made: Draft, owner: Person, name: string, more: Partial<Customer> = {}): Customer {
    return made.insert('customer', {
      name,
      pinyin: pinyinOf(name),
      owner: owner.id,
      industry: null,
      tier: null,
      source: null,
      firstContactAt: null,
      lastContactAt: null,
      lastWords: null,
      lastWordsAt: null,
      moods: '',
      churnAt: null,
      batch: 0,
      createdBy: owner.id,
      createdAt: now,
      ...more,
    });
  }

  /** A customer as it is entered. */
  async function customer(owner: Person, name: string, more: Partial<Customer> = {}): Promise<Customer> {
    const made = draft(owner);
    const row = customerIn(made, owner, name, more);
    made.event({ kind: 'customer.created', customer: row.id });
    await commit(made);
    return row;
  }

  /** One follow-up with its message, signals and event. Words of signals are found in the text. */
  async function followUp(
    from: Person,
    account: string,
    of: Customer,
    text: string,
    at: At,
    more: FollowUpMore = {},
  ): Promise<FollowUpMade> {
    const inbox = await received(from, account, text, at);
    now = at;
    const made = draft(from, inbox);
    const row = made.insert('followup', {
      customer: of.id,
      deal: null,
      person: from.id,
      kind: more.kind ?? 'chat',
      inbox: inbox.id,
      at,
      text,
      sentiment: 'neutral',
      quote: more.quote ?? null,
      stage: more.stage ?? null,
      amount: null,
      nextDue: null,
    });
    for (const [kind, words] of more.signals ?? []) {
      const start = text.indexOf(words);
      made.insert('signal', {
        customer: of.id,
        followup: row.id,
        inbox: inbox.id,
        kind,
        words,
        spanStart: start,
        spanEnd: start + words.length,
        at,
      });
    }
    more.also?.(made);
    const event = made.event({ kind: 'followup.logged', customer: of.id, span: more.span ?? [0, text.length] });
    await commit(made);
    now = NOW;
    return { inbox, event, followUp: row.id };
  }

  return {
    store,
    /** Settings that a platform refuses. */
    refused,
    names,
    signer,
    pages,
    workspace,
    people: { manager, rep, other, stranger, english },
    draft,
    commit,
    received,
    stored,
    customer,
    customerIn,
    followUp,
    /** The answer to a path, seen as the person with that account. */
    async get(path: string, as?: string, headers: Record<string, string> = {}) {
      const url = `http://localhost${path}${as === undefined ? '' : `${path.includes('?') ? '&' : '?'}as=${as}`}`;
      const response = await pages.fetch(new Request(url, { headers: { host: 'localhost', ...headers } }));
      if (!response) throw new Error(`${path} is not a page`);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    /** The answer to a form sent from a page, as the person with that account. */
    async post(path: string, as: string, headers: Record<string, string> = {}) {
      const request = new Request(`http://localhost${path}?as=${as}`, { method: 'POST', headers: { host: 'localhost', ...headers } });
      const response = await pages.fetch(request);
      if (!response) throw new Error(`${path} is not a page`);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    async close() {
      await store.close().finally(() => rm(folder, { recursive: true, force: true }));
    },
  };
}

export interface FollowUpMore {
  readonly kind?: 'chat' | 'form' | 'note';
  readonly quote?: string;
  readonly stage?: Stage;
  readonly signals?: readonly (readonly [SignalKind, string])[];
  readonly span?: readonly [number, number];
  readonly also?: (draft: Draft) => void;
}
export interface FollowUpMade {
  readonly inbox: Inbox;
  readonly event: Id;
  readonly followUp: Id;
}

/** A deal of which nothing is known yet. */
export const dealRow = (customer: Customer, owner: Person): Omit<Deal, 'id' | 'workspace' | 'version'> => ({
  ...newDeal(customer, NOW - 30 * DAY),
  owner: owner.id,
  stageSince: NOW - DAY,
});

/** 华东医疗 as it stands after five weeks of work: two people, a stage move, something undone. */
export async function lived(team: Team) {
  const { rep, manager } = team.people;
  const customer = await team.customer(rep, '华东医疗器械股份有限公司', {
    source: '展会',
    industry: '医疗器械',
    tier: 'A',
    firstContactAt: NOW - 36 * DAY,
    lastContactAt: NOW - 2 * HOUR,
    lastWords: '价格再看看,领导还没批',
    lastWordsAt: NOW - 8 * DAY,
  });
  const opening = team.draft(rep);
  const deal = opening.insert('deal', {
    ...dealRow(customer, rep),
    stage: 'intent',
    stageSince: NOW - 20 * DAY,
    amount: 38_000_000,
    nextDue: '2026-11-17',
    nextStep: '回复二版报价',
    lastContactAt: NOW - 2 * HOUR,
  });
  opening.insert('alias', { customer: customer.id, name: '华东医疗', pinyin: pinyinOf('华东医疗') });
  const contact = (name: string, title: string | null, role: ContactRole, phone: string | null) =>
    opening.insert('contact', { customer: customer.id, name, title, role, phone, createdAt: NOW - 30 * DAY });
  contact('王总', '总经理', 'exec', '13812345678');
  contact('赵经理', '采购部经理', 'procurement', null);
  opening.event({ kind: 'deal.opened', customer: customer.id, deal: deal.id });
  await team.commit(opening);

  const first = '展会上认识了华东医疗的赵经理,想给新院区换设备,年底前定';
  await team.followUp(rep, 'rep', customer, first, NOW - 30 * DAY, { signals: [['signing_time', '年底前定']] });
  await team.followUp(rep, 'rep', customer, '给赵经理发了方案,他说预算已经批了40万', NOW - 20 * DAY, {
    signals: [['budget', '预算已经批了40万']],
    also: (draft) => draft.update('deal', deal, { stage: 'proposal' }),
  });
  await team.followUp(manager, 'manager', customer, '陪王雷见了王总,王总关心交付周期', NOW - 12 * DAY, {
    signals: [['delivery', '交付周期']],
  });
  await team.followUp(rep, 'rep', customer, '打电话给王总,他说"价格再看看,领导还没批"', NOW - 8 * DAY, {
    quote: '价格再看看,领导还没批',
    signals: [
      ['price', '价格再看看'],
      ['objection', '领导还没批'],
    ],
  });
  const proposed = { ...deal, stage: 'proposal', version: 2 } as const;
  const wrong = await team.followUp(rep, 'rep', customer, '今天和华东签了,金额38万', NOW - 5 * HOUR, {
    also: (draft) => draft.update('deal', proposed, { stage: 'won' }),
  });
  const undo = team.draft(rep, await team.received(rep, 'rep', '撤销', NOW - 4 * HOUR));
  undo.update('deal', { ...proposed, stage: 'won', version: 3 }, { stage: 'proposal' });
  undo.event({ kind: 'followup.undone', customer: customer.id, undoes: wrong.event });
  await team.commit(undo);
  await team.store.commit({ changes: [{ kind: 'remove', table: 'followup', id: wrong.followUp }], replies: [] });
  const text = '今天拜访了华东医疗的王总,报价38万,下周三签合同';
  const latest = await team.followUp(rep, 'rep', customer, text, NOW - 2 * HOUR, {
    signals: [
      ['price', '报价38万'],
      ['contract', '签合同'],
      ['signing_time', '下周三签合同'],
    ],
  });
  return { customer, deal: deal.id, wrong, latest };
}
