/** Records that are there before the first word of a conversation test. */
import { missingStarters } from '../../src/knowledge/seed.js';
import { Draft } from '../../src/records/draft.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Deal, FollowUp, Tables } from '../../src/records/rows.js';
import type { At, Id, SignalKind } from '../../src/terms.js';
import { pinyinOf } from '../../src/understand/names/pinyin.js';
import type { Given, Script } from './script.js';
import { personIds, type Team } from './team.js';

/** Instants written as ISO texts become milliseconds; everything else stays as it stands. */
export function withInstants(columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, isInstant(name) && typeof value === 'string' ? Date.parse(value) : value]),
  );
}

const isInstant = (column: string): boolean => column === 'at' || column === 'stageSince' || column.endsWith('At');

export async function writeGiven(team: Team, script: Script): Promise<void> {
  const people = await personIds(team);
  const draft = new Draft({ workspace: team.workspace, now: team.now, nextId: team.store.nextId });
  const idOf = (account: string): Id => {
    const id = people.get(account);
    if (id === undefined) throw new Error(`nobody in this test is called ${account}`);
    return id;
  };
  const customers = new Map(script.given.map((given) => [given.customer, writeCustomer(draft, given, { at: team.now, idOf })] as const));
  for (const [key, value] of Object.entries(script.settings)) draft.insert('setting', { key, value, at: team.now });
  await writeConversations(team, script, { draft, customers });
  await team.commit(draft.decision());
  const { workspace, now, store } = team;
  if (script.starters) await team.commit(await missingStarters({ workspace, now, nextId: store.nextId, records: store }));
}

/** Every direct chat is there, and known to the bot unless the test is about the welcome. */
async function writeConversations(
  team: Team,
  script: Script,
  { draft, customers }: { readonly draft: Draft; readonly customers: ReadonlyMap<string, Id> },
): Promise<void> {
  for (const { id } of script.people)
    draft.insert('conversation', {
      platform: 'web',
      address: `dm:${id}`,
      kind: 'direct',
      name: null,
      members: null,
      customer: null,
      focus: null,
      welcomed: !script.welcome,
      repliesUntil: null,
    });
  const rows = await team.store.read.select().from(team.store.t.conversation);
  for (const group of script.groups) {
    const row = rows.find((r) => r.address === group.id);
    if (row && group.customer !== undefined) draft.update('conversation', row, { customer: customers.get(group.customer) ?? null });
  }
}

interface Where {
  readonly at: At;
  readonly idOf: (account: string) => Id;
}

function writeCustomer(draft: Draft, given: Given, { at, idOf }: Where): Id {
  const owner = idOf(given.owner);
  const customer = draft.insert('customer', {
    name: given.customer,
    pinyin: pinyinOf(given.customer),
    owner,
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
    createdBy: owner,
    createdAt: at,
    ...withInstants(given.with),
  });
  const own = { customer: customer.id };
  for (const name of given.aliases) draft.insert('alias', { ...own, name, pinyin: pinyinOf(name) });
  for (const contact of given.contacts)
    draft.insert('contact', { ...own, title: null, role: 'unknown', phone: null, createdAt: at, ...contact } as Tables['contact']);
  const deals = given.deals.map((deal) =>
    draft.insert('deal', { ...newDeal(customer, at), ...withInstants(deal) } as Omit<Deal, 'id' | 'workspace' | 'version'>),
  );
  for (const { signals, ...followup } of given.followups) {
    const row = draft.insert('followup', {
      deal: deals[0]?.id ?? null,
      person: owner,
      kind: 'chat',
      inbox: null,
      sentiment: 'neutral',
      quote: null,
      stage: null,
      amount: null,
      nextDue: null,
      ...own,
      ...withInstants(followup),
    } as unknown as FollowUp);
    for (const [kind, words] of Object.entries(signals))
      draft.insert('signal', {
        ...own,
        followup: row.id,
        inbox: null,
        kind: kind as SignalKind,
        words,
        spanStart: row.text.indexOf(words),
        spanEnd: row.text.indexOf(words) + words.length,
        at: row.at,
      });
  }
  for (const account of given.sharedWith) draft.insert('share', { ...own, person: idOf(account), by: owner, at });
  return customer.id;
}
