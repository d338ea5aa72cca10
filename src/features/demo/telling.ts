import type { Change } from '../../decision.js';
import type { LeadFacts } from '../../numbers/good-lead.js';
import { dayOf } from '../../records/day.js';
import { Draft, type DraftOrigin } from '../../records/draft.js';
import { newDeal } from '../../records/new-deal.js';
import type { Contact, Customer, Deal, Inbox } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import { type At, directAddress, type Id, type Sentiment, type SignalKind, type Stage, type Zone } from '../../terms.js';
import { pinyinOf } from '../../understand/names/pinyin.js';
import type { ReadDeal } from '../../understand/reading.js';
import { salesEventsOf } from '../../understand/sales-events.js';
import { understand } from '../../understand/understand.js';
import type { Chance } from './chance.js';
import { OTHER_NAMES, SURNAMES } from './companies.js';
import type { Step, Story } from './plan.js';
import type { Account } from './team.js';
import { spoken, type Told, tell } from './told.js';

/** One customer's story while it is told: each step is written as the message would have been. */
export interface Teller {
  tell(step: Step, origin: TellingOrigin): readonly Change[];
  /** The customer and the deals as they stand after the steps told so far. */
  state(): { readonly customer: Customer | undefined; readonly deals: readonly Deal[]; readonly lead: LeadFacts };
}

export type TellingOrigin = Omit<DraftOrigin, 'person' | 'inbox'> & { readonly zone: Zone };

const MOODS = { '+': 'positive', '0': 'neutral', '-': 'negative' } as const satisfies Record<string, Sentiment>;
/** Fen in 10,000 yuan. */
const WAN = 1_000_000;
const PEOPLE = ['top', 'buyer', 'expert', 'fin'] as const;
/** Whoever pays comes in when a contract is signed. */
const FINANCE = { short: '会计', title: '财务会计', role: 'finance' } as const;
/** A request from the web site waits so long for its first call, now and then. */
const WAITED_MS = 62 * 3_600_000;
/** A price comes down a little once it is haggled over. */
const DISCOUNT = 0.95;

export function startTelling(story: Story, rep: Account, chance: Chance): Teller {
  const product = chance.pick(story.industry.products);
  const price = story.price ?? chance.between(product.from, product.to);
  const rival = chance.pick(story.industry.rivals);
  const surnames = story.surname ? [story.surname, '刘', '陈', '孙'] : chance.shuffle(SURNAMES);
  const people = [...story.industry.titles, FINANCE].map((title, i) => ({ ...title, name: `${surnames[i] ?? ''}${title.short}` }));
  const phone = chance.between(1000, 9900);
  const met = new Set<(typeof PEOPLE)[number]>();
  const heard = new Set<SignalKind>();
  let customer: Customer | undefined;
  let deals: Deal[] = [];

  function meet(draft: Draft, step: Step, of: Id, at: At): void {
    for (const [i, slot] of PEOPLE.entries()) {
      const person = people[i];
      if (!person || met.has(slot) || !step.line.text.includes(`<${slot}>`)) continue;
      met.add(slot);
      const { name, title, role } = person;
      // 199 0000: a block of numbers nobody has.
      const row: Omit<Contact, 'id' | 'workspace'> = { customer: of, name, title, role, phone: null, createdAt: at };
      draft.insert('contact', { ...row, phone: met.size === 1 ? `1990000${phone}` : null });
    }
  }

  return {
    state: () => ({ customer, deals, lead: leadFacts(story, deals[0], met, heard) }),
    tell(step, origin) {
      const at = origin.now;
      const wan = closing(step.stage) ? Math.max(1, Math.round(price * DISCOUNT)) : price;
      const [top = '', buyer = '', expert = '', fin = ''] = people.map((person) => person.name);
      const when = spoken(step.next, dayOf(at, origin.zone));
      const slots = { c: story.company, prod: product.name, rival, amt: `${wan}万`, when, top, buyer, expert, fin };
      const told = tell(step.line.text, slots);
      const inbox = inboxRow(told.text, rep.account, origin);
      const draft = new Draft({ ...origin, person: rep.person, inbox });

      const first = customer === undefined;
      customer ??= draft.insert('customer', newCustomer(story, rep.person.id, at));
      const other = OTHER_NAMES[story.company];
      if (first && other) draft.insert('alias', { customer: customer.id, name: other, pinyin: pinyinOf(other) });
      meet(draft, step, customer.id, at);
      const starts = first || step.secondDeal;
      const before = starts ? draft.insert('deal', { ...newDeal(customer, at), stage: step.stage, lastContactAt: at }) : deals[0];
      if (!before) return [];

      const mood = step.line.mood;
      const followup = draft.insert('followup', {
        customer: customer.id,
        deal: before.id,
        person: rep.person.id,
        kind: 'chat',
        inbox: inbox.id,
        at,
        text: told.text,
        sentiment: MOODS[mood],
        quote: told.quote,
        stage: step.stage,
        amount: step.line.text.includes('<amt>') ? wan * WAN : null,
        nextDue: told.nextStep ? step.next : null,
      });
      for (const { kind, span } of told.signals) {
        const [spanStart, spanEnd] = span;
        heard.add(kind);
        const words = told.text.slice(spanStart, spanEnd);
        draft.insert('signal', { customer: customer.id, followup: followup.id, inbox: inbox.id, kind, words, spanStart, spanEnd, at });
      }
      const [read] = understand(told.text, { now: at, zone: origin.zone, oneCustomer: true }).deals;
      const of = { customer: customer.id, deal: before.id, followup: followup.id, person: rep.person.id, inbox: inbox.id, at };
      for (const event of read ? salesEventsOf(told.text, { ...read, customer: named(told.text, story.company) }, 'zh') : [])
        draft.insert('salesEvent', { ...event, ...of });
      const churn = told.signals.some(({ kind }) => kind === 'churn_risk');
      customer = draft.update('customer', customer, {
        lastContactAt: at,
        moods: `${mood}${customer.moods}`.slice(0, 3),
        ...(told.quote ? { lastWords: told.quote, lastWordsAt: at } : {}),
        ...(churn ? { churnAt: at } : {}),
      });
      const after = draft.update('deal', before, dealAfter(before, step, told, { at, fen: followup.amount }));
      deals = starts ? [after, ...deals] : [after, ...deals.slice(1)];
      draft.event({ kind: 'followup.logged', customer: customer.id, deal: after.id, span: [0, told.text.length] });
      // What the bot asked about as it was told: the team was to hear of it, the manager was called.
      if (after.stage === 'won' && before.stage !== 'won') draft.event({ kind: 'won.told', customer: customer.id, deal: after.id });
      if (step.stuck) draft.event({ kind: 'deal.stuck', customer: customer.id, deal: after.id });
      return [{ kind: 'insert', table: 'inbox', row: inbox }, ...withoutStanding(draft.decision().changes)];
    },
  };
}

/** The customer as the message names it, the first time. */
function named(text: string, company: string): NonNullable<ReadDeal['customer']> {
  const start = text.indexOf(company);
  return { value: company, certainty: 'stated', rule: 'demo', ...(start < 0 ? {} : { span: [start, start + company.length] }) };
}

function leadFacts({ source }: Story, deal: Deal | undefined, met: ReadonlySet<string>, heard: ReadonlySet<SignalKind>): LeadFacts {
  return {
    stage: deal?.stage ?? null,
    contact: Number(met.size > 0),
    money: Number((deal?.amount ?? null) !== null || heard.has('budget')),
    next: Number((deal?.nextDue ?? null) !== null),
    decider: Number(met.has('top') || heard.has('decision_maker')),
    source: Number(source !== null),
  };
}

/** The rows that change with every step are written once, as they stand at the end. */
function withoutStanding(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ table }) => table !== 'customer' && table !== 'deal');
}

const closing = (stage: Stage): boolean => stage === 'negotiation' || stage === 'won';

function dealAfter(deal: Deal, step: Step, told: Told, { at, fen }: { readonly at: At; readonly fen: number | null }): Partial<Deal> {
  const open = isOpen(step.stage);
  return {
    stage: step.stage,
    ...(step.stage === deal.stage ? {} : { stageSince: at }),
    ...(fen === null ? {} : { amount: fen, approximate: told.text.includes('左右') || told.text.includes('大概') }),
    nextDue: open && told.nextStep ? step.next : null,
    nextStep: open ? told.nextStep : null,
    summary: told.text,
    lastContactAt: at,
    ...(open || deal.closedAt !== null
      ? {}
      : { closedAt: at, closeReason: step.stage === 'lost' ? told.text : null, lossReason: step.line.loss ?? null }),
  };
}

function newCustomer(story: Story, owner: Id, at: At): Omit<Customer, 'id' | 'workspace' | 'version'> {
  return {
    name: story.company,
    pinyin: pinyinOf(story.company),
    owner,
    industry: story.industry.name,
    tier: null,
    source: story.source,
    firstContactAt: at,
    lastContactAt: at,
    lastWords: null,
    lastWordsAt: null,
    moods: '',
    churnAt: null,
    batch: 0,
    createdBy: owner,
    createdAt: story.source === '官网' && story.steps.length > 2 ? at - WAITED_MS : at,
  };
}

/** The message as it would have come in. Its lane is its own, so that it does not stand in anybody's chat. */
function inboxRow(text: string, account: string, { nextId, workspace, now }: TellingOrigin): Inbox {
  const id = nextId();
  const key = `demo:${id}`;
  return {
    id,
    workspace: workspace.id,
    key,
    lane: `demo:${account}`,
    account,
    body: {
      kind: 'message',
      key,
      conversation: { platform: 'web', address: directAddress(account), kind: 'direct' },
      sender: { platform: 'web', account },
      saidAt: now,
      text,
      addressed: true,
      attachments: [],
    },
    saidAt: now,
    receivedAt: now,
    state: 'done',
    tries: 0,
  };
}
