/** What one logged message writes, in the project's rows and in the floor's. */
import type { Decision } from '../src/decision.js';
import type { Customer, FollowUp, Inbox, Outbox, Signal } from '../src/records/rows.js';
import type { Id, SignalKind } from '../src/terms.js';

export const CUSTOMERS = 100_000;
const KINDS = ['price', 'contract', 'signing_time'] as const satisfies readonly SignalKind[];
const TEXT = '今天拜访了华东医疗的王总,报价38万,下周三签合同,对方说预算已经批了,竞品报得更低一些';
const CARD = {
  title: '已记 · 华东医疗 · 谈判',
  parts: [
    { kind: 'line', text: '¥38 万 · 王总 · 下次 11-25 (周三) 签合同' },
    { kind: 'tags', label: '信号', tags: ['价格', '合同', '签约时间'] },
  ],
  actions: ['改一下', '撤销', '看档案'].map((label, i) => ({ action: `log.a${i}`, label, value: String(i) })),
} as const;
const AT = Date.UTC(2026, 10, 20, 2);

/** The customer that message `i` is about, spread over all. */
export const customerOf = (i: number): Id => 1 + ((Math.imul(i, 2654435761) >>> 0) % CUSTOMERS);

export interface BenchMessage {
  readonly inbox: Inbox;
  readonly decision: Decision;
}

/** One unit: inbox, follow-up, three signals, the customer, outbox: seven rows. */
export function benchMessage(i: number, nextId: () => Id): BenchMessage {
  const conversation = { platform: 'web', address: `dm:rep${i % 200}`, kind: 'direct' } as const;
  const lane = `web:${conversation.address}`;
  const key = `web:bench${i}`;
  const account = `rep${i % 200}`;
  const at = AT + i;
  const customer = customerOf(i);
  const inbox: Inbox = {
    id: nextId(),
    workspace: 1,
    key,
    lane,
    account,
    saidAt: at,
    receivedAt: at,
    state: 'done',
    tries: 0,
    body: {
      kind: 'message',
      key,
      conversation,
      sender: { platform: 'web', account },
      saidAt: at,
      text: TEXT,
      addressed: true,
      attachments: [],
    },
  };
  const followup: FollowUp = {
    id: nextId(),
    workspace: 1,
    customer,
    deal: null,
    person: 1 + (i % 200),
    kind: 'chat',
    inbox: inbox.id,
    at,
    text: TEXT,
    sentiment: 'positive',
    quote: null,
    stage: 'negotiation',
    amount: 38_000_000,
    nextDue: '2026-11-25',
  };
  const signals = KINDS.map(
    (kind, n): Signal => ({
      id: nextId(),
      workspace: 1,
      customer,
      followup: followup.id,
      inbox: inbox.id,
      kind,
      words: '报价',
      spanStart: n,
      spanEnd: n + 2,
      at,
    }),
  );
  const reply: Outbox = {
    id: nextId(),
    workspace: 1,
    key: `re:${inbox.id}:0`,
    lane,
    platform: 'web',
    address: conversation.address,
    conversationKind: 'direct',
    text: TEXT,
    card: CARD,
    edits: null,
    cause: inbox.id,
    dueAt: at,
    tries: 0,
    leaseUntil: 0,
    state: 'waiting',
    platformMessage: null,
    trouble: null,
    createdAt: at,
    sentAt: null,
  };
  return {
    inbox,
    decision: {
      changes: [
        { kind: 'insert', table: 'followup', row: followup },
        ...signals.map((row) => ({ kind: 'insert', table: 'signal', row }) as const),
        {
          kind: 'update',
          table: 'customer',
          id: customer,
          set: { lastContactAt: at, moods: '+0', lastWords: '预算已经批了', lastWordsAt: at },
        },
      ],
      replies: [reply],
    },
  };
}

/** A customer to fill the tables with. */
export function benchCustomer(id: Id, owner: Id): Customer {
  return {
    id,
    workspace: 1,
    name: `客户${id}`,
    pinyin: `kehu${id}`,
    owner,
    industry: null,
    tier: null,
    source: '展会',
    firstContactAt: AT,
    lastContactAt: AT,
    lastWords: null,
    lastWordsAt: null,
    moods: '0',
    churnAt: null,
    batch: 0,
    createdBy: 1,
    createdAt: AT,
    version: 1,
  };
}
