/** The tables, written once for both engines. What the rows mean stands in `src/records/rows.ts`. */
import { sql } from 'drizzle-orm';
import type { Card } from '../src/card.js';
import type { Incoming } from '../src/message.js';
import { KNOWLEDGE_KINDS, KNOWLEDGE_ORIGINS, KNOWLEDGE_STATES, OBJECTION_TOPICS } from '../src/records/knowledge.js';
import { MINUTES_KINDS, type MinutesBody, type SpokenLine } from '../src/records/minutes.js';
import {
  CALL_KINDS,
  CALL_OUTCOMES,
  type CallWords,
  CODE_KINDS,
  type Focus,
  type NewsOfNames,
  PUSH_OUTCOMES,
  REQUEST_STATES,
  type Snapshot,
  SUGGESTION_STATES,
  type Trouble,
} from '../src/records/rows.js';
import {
  CONTACT_ROLES,
  type Day,
  EVENT_KINDS,
  LOSS_REASONS,
  PERSON_ROLES,
  PLATFORMS,
  SENTIMENTS,
  SIGNAL_KINDS,
  STAGES,
  TERM_KINDS,
} from '../src/terms.js';
import { type Engine, kitOf } from './columns.js';

/** The tables of one engine. Every row carries its workspace, so that PostgreSQL can be partitioned by it. */
export function defineSchema(engine: Engine) {
  const k = kitOf(engine);
  const workspaceColumn = () => k.int('workspace').notNull();
  const dayColumn = (name: string) => k.text(name).$type<Day>();

  const workspace = k.table('workspace', {
    id: k.id(),
    name: k.text('name').notNull(),
    zone: k.text('zone').notNull(),
    staging: k.int('staging').notNull(),
    createdAt: k.at('created_at').notNull(),
  });

  const unit = k.table('unit', { id: k.id(), workspace: workspaceColumn(), name: k.text('name').notNull() });

  const person = k.table(
    'person',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
      role: k.oneOf('role', PERSON_ROLES).notNull(),
      unit: k.int('unit'),
      manager: k.int('manager'),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      active: k.bool('active').notNull(),
      wroteFrom: k.int('wrote_from'),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.index('person_manager').on(t.workspace, t.manager)],
  );

  const identity = k.table(
    'identity',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      account: k.text('account').notNull(),
    },
    (t) => [k.unique('identity_account').on(t.platform, t.account), k.index('identity_person').on(t.person)],
  );

  const conversation = k.table(
    'conversation',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      address: k.text('address').notNull(),
      kind: k.oneOf('kind', ['direct', 'group']).notNull(),
      name: k.text('name'),
      members: k.json<readonly string[]>('members'),
      customer: k.int('customer'),
      focus: k.json<Focus>('focus'),
      welcomed: k.bool('welcomed').notNull(),
      repliesUntil: k.at('replies_until'),
    },
    (t) => [k.unique('conversation_address').on(t.platform, t.address)],
  );

  const customer = k.table(
    'customer',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
      owner: k.int('owner').notNull(),
      industry: k.text('industry'),
      tier: k.text('tier'),
      source: k.text('source'),
      firstContactAt: k.at('first_contact_at'),
      lastContactAt: k.at('last_contact_at'),
      lastWords: k.text('last_words'),
      lastWordsAt: k.at('last_words_at'),
      moods: k.text('moods').notNull(),
      churnAt: k.at('churn_at'),
      batch: k.int('batch').notNull(),
      createdBy: k.int('created_by').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('customer_owner').on(t.workspace, t.owner),
      k.index('customer_created').on(t.workspace, t.owner, t.createdAt),
      k.index('customer_name').on(t.workspace, t.name),
      k.index('customer_batch').on(t.batch),
      k.index('customer_industry').on(t.workspace, t.industry),
    ],
  );

  const alias = k.table(
    'alias',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
    },
    (t) => [k.index('alias_customer').on(t.customer)],
  );

  const term = k.table(
    'term',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.oneOf('kind', TERM_KINDS).notNull(),
      name: k.text('name').notNull(),
      state: k.oneOf('state', ['known', 'proposed']).notNull(),
      customer: k.int('customer'),
      by: k.int('by').notNull(),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.unique('term_name').on(t.workspace, t.kind, t.name)],
  );

  const contact = k.table(
    'contact',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      name: k.text('name').notNull(),
      title: k.text('title'),
      role: k.oneOf('role', CONTACT_ROLES).notNull(),
      phone: k.text('phone'),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.index('contact_customer').on(t.customer), k.index('contact_phone').on(t.workspace, t.phone)],
  );

  const deal = k.table(
    'deal',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      owner: k.int('owner').notNull(),
      stage: k.oneOf('stage', STAGES).notNull(),
      stageSince: k.at('stage_since').notNull(),
      amount: k.int('amount'),
      amountUpTo: k.int('amount_up_to'),
      currency: k.text('currency').notNull(),
      approximate: k.bool('approximate').notNull(),
      nextDue: dayColumn('next_due'),
      nextStep: k.text('next_step'),
      summary: k.text('summary'),
      lastContactAt: k.at('last_contact_at'),
      overdueCards: k.int('overdue_cards').notNull(),
      overdueCardAt: k.at('overdue_card_at'),
      closedAt: k.at('closed_at'),
      closeReason: k.text('close_reason'),
      lossReason: k.oneOf('loss_reason', LOSS_REASONS),
      batch: k.int('batch').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('deal_customer').on(t.customer),
      k.index('deal_owner_stage_due').on(t.workspace, t.owner, t.stage, t.nextDue),
      k.index('deal_closed').on(t.workspace, t.owner, t.closedAt),
      k.index('deal_batch').on(t.batch),
    ],
  );

  const stageMove = k.table(
    'stage_move',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      deal: k.int('deal').notNull(),
      owner: k.int('owner').notNull(),
      from: k.oneOf('from_stage', STAGES),
      to: k.oneOf('to_stage', STAGES).notNull(),
      at: k.at('at').notNull(),
      inbox: k.int('inbox'),
    },
    (t) => [
      k.index('stage_move_owner').on(t.workspace, t.owner, t.at, t.from, t.to),
      k.index('stage_move_at').on(t.workspace, t.at),
      k.index('stage_move_deal').on(t.deal),
    ],
  );

  const followup = k.table(
    'followup',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      person: k.int('person').notNull(),
      kind: k.oneOf('kind', ['chat', 'form', 'import', 'note', 'system']).notNull(),
      inbox: k.int('inbox'),
      at: k.at('at').notNull(),
      text: k.text('text').notNull(),
      sentiment: k.oneOf('sentiment', SENTIMENTS).notNull(),
      quote: k.text('quote'),
      stage: k.oneOf('stage', STAGES),
      amount: k.int('amount'),
      nextDue: dayColumn('next_due'),
    },
    (t) => [k.index('followup_customer').on(t.customer, t.at), k.index('followup_person').on(t.workspace, t.person, t.at)],
  );

  const signal = k.table(
    'signal',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      followup: k.int('followup').notNull(),
      inbox: k.int('inbox'),
      kind: k.oneOf('kind', SIGNAL_KINDS).notNull(),
      words: k.text('words').notNull(),
      spanStart: k.int('span_start').notNull(),
      spanEnd: k.int('span_end').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.index('signal_customer').on(t.customer, t.kind)],
  );

  const salesEvent = k.table(
    'sales_event',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      followup: k.int('followup').notNull(),
      person: k.int('person').notNull(),
      inbox: k.int('inbox'),
      kind: k.oneOf('kind', EVENT_KINDS).notNull(),
      state: k.oneOf('state', ['done', 'planned']).notNull(),
      at: k.at('at').notNull(),
      dueDay: dayColumn('due_day'),
      place: k.text('place'),
      role: k.oneOf('role', CONTACT_ROLES),
      conclusion: k.text('conclusion').notNull(),
      spanStart: k.int('span_start').notNull(),
      spanEnd: k.int('span_end').notNull(),
    },
    (t) => [
      k.index('sales_event_customer').on(t.customer, t.kind, t.at),
      k.index('sales_event_person').on(t.workspace, t.person, t.at),
      k.index('sales_event_due').on(t.workspace, t.kind, t.dueDay).where(sql`due_day IS NOT NULL`),
    ],
  );

  const event = k.table(
    'event',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      actor: k.int('actor'),
      kind: k.text('kind').notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      spanStart: k.int('span_start'),
      spanEnd: k.int('span_end'),
      before: k.json<Snapshot>('before').notNull(),
      after: k.json<Snapshot>('after').notNull(),
      note: k.text('note'),
      undoes: k.int('undoes'),
    },
    (t) => [
      k.index('event_customer').on(t.customer, t.at),
      k.index('event_inbox').on(t.inbox),
      k.index('event_kind').on(t.workspace, t.kind, t.at),
    ],
  );

  const task = k.table(
    'task',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      owner: k.int('owner').notNull(),
      customer: k.int('customer'),
      kind: k.oneOf('kind', ['reminder', 'help']).notNull(),
      text: k.text('text').notNull(),
      dueAt: k.at('due_at').notNull(),
      state: k.oneOf('state', ['open', 'done', 'cancelled']).notNull(),
      conversation: k.int('conversation').notNull(),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.index('task_due').on(t.state, t.dueAt), k.index('task_owner').on(t.workspace, t.owner, t.state)],
  );

  const minutes = k.table(
    'minutes',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      by: k.int('by').notNull(),
      inbox: k.int('inbox').notNull(),
      conversation: k.int('conversation').notNull(),
      customer: k.int('customer'),
      kind: k.oneOf('kind', MINUTES_KINDS).notNull(),
      title: k.text('title').notNull(),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      heldOn: dayColumn('held_on').notNull(),
      lines: k.json<readonly SpokenLine[]>('lines').notNull(),
      body: k.json<MinutesBody>('body').notNull(),
      createdAt: k.at('created_at').notNull(),
      chaseAt: k.at('chase_at'),
      appliedAt: k.at('applied_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('minutes_customer').on(t.customer, t.createdAt),
      k.index('minutes_by').on(t.workspace, t.by, t.createdAt),
      k.index('minutes_chase').on(t.chaseAt).where(sql`chase_at IS NOT NULL`),
    ],
  );

  /** Found by its grams: an FTS5 table kept by triggers on SQLite, an index over the words on PostgreSQL; both in a migration of their own. */
  const knowledge = k.table(
    'knowledge',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key'),
      kind: k.oneOf('kind', KNOWLEDGE_KINDS).notNull(),
      topic: k.oneOf('topic', OBJECTION_TOPICS),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      title: k.text('title').notNull(),
      body: k.text('body').notNull(),
      grams: k.text('grams').notNull(),
      state: k.oneOf('state', KNOWLEDGE_STATES).notNull(),
      origin: k.oneOf('origin', KNOWLEDGE_ORIGINS).notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      author: k.int('author'),
      createdAt: k.at('created_at').notNull(),
      changedAt: k.at('changed_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.unique('knowledge_key').on(t.workspace, t.key),
      k.index('knowledge_topic').on(t.workspace, t.state, t.topic),
      k.index('knowledge_changed').on(t.workspace, t.state, t.changedAt),
      k.index('knowledge_deal').on(t.deal).where(sql`deal IS NOT NULL`),
    ],
  );

  const knowledgeVersion = k.table(
    'knowledge_version',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      card: k.int('card').notNull(),
      number: k.int('number').notNull(),
      title: k.text('title').notNull(),
      body: k.text('body').notNull(),
      by: k.int('by'),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('knowledge_version_once').on(t.card, t.number)],
  );

  const knowledgeVector = k.table(
    'knowledge_vector',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      card: k.int('card').notNull(),
      model: k.text('model').notNull(),
      of: k.int('of').notNull(),
      vector: k.text('vector').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('knowledge_vector_once').on(t.workspace, t.model, t.card)],
  );

  const share = k.table(
    'share',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      person: k.int('person').notNull(),
      by: k.int('by').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('share_once').on(t.customer, t.person), k.index('share_person').on(t.workspace, t.person)],
  );

  const question = k.table(
    'question',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      asker: k.int('asker').notNull(),
      person: k.int('person').notNull(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      text: k.text('text').notNull(),
      card: k.int('card').notNull(),
      conversation: k.int('conversation').notNull(),
      state: k.oneOf('state', ['open', 'answered', 'dropped']).notNull(),
      createdAt: k.at('created_at').notNull(),
      answeredAt: k.at('answered_at'),
      version: k.int('version').notNull(),
    },
    (t) => [k.index('question_person').on(t.workspace, t.person, t.state), k.index('question_customer').on(t.customer)],
  );

  const pin = k.table(
    'pin',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      customer: k.int('customer').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('pin_once').on(t.person, t.customer), k.index('pin_customer').on(t.customer)],
  );

  const setting = k.table(
    'setting',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      value: k.json<unknown>('value').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('setting_key').on(t.workspace, t.key)],
  );

  const healthDay = k.table(
    'health_day',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      owner: k.int('owner').notNull(),
      day: dayColumn('day').notNull(),
      customers: k.int('customers').notNull(),
      total: k.int('total').notNull(),
      overdue: k.int('overdue').notNull(),
      leads: k.int('leads').notNull(),
    },
    (t) => [k.unique('health_day_once').on(t.workspace, t.owner, t.day)],
  );

  const push = k.table(
    'push',
    { id: k.id(), workspace: workspaceColumn(), key: k.text('key').notNull(), at: k.at('at').notNull() },
    (t) => [k.unique('push_key').on(t.workspace, t.key)],
  );

  const ledger = k.table(
    'ledger',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      push: k.text('push').notNull(),
      day: dayColumn('day').notNull(),
      outcome: k.oneOf('outcome', PUSH_OUTCOMES).notNull(),
      place: k.int('place'),
      content: k.text('content'),
      held: k.json<readonly Card[]>('held'),
      about: k.json<readonly string[]>('about'),
      slot: k.text('slot').notNull(),
      at: k.at('at').notNull(),
      openedAt: k.at('opened_at'),
      actedAt: k.at('acted_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.unique('ledger_slot').on(t.workspace, t.slot),
      k.unique('ledger_place').on(t.person, t.day, t.place).where(sql`place IS NOT NULL`),
      k.index('ledger_day').on(t.workspace, t.day),
      k.index('ledger_content').on(t.person, t.push, t.id).where(sql`content IS NOT NULL`),
      k.index('ledger_held').on(t.workspace, t.person).where(sql`outcome = 'held'`),
      k.index('ledger_unacted').on(t.person, t.at).where(sql`acted_at IS NULL AND about IS NOT NULL`),
    ],
  );

  const mute = k.table(
    'mute',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      push: k.text('push').notNull(),
      days: k.oneOf('days', ['all', 'weekend']).notNull(),
      until: k.at('until'),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('mute_once').on(t.workspace, t.person, t.push, t.days)],
  );

  const inbox = k.table(
    'inbox',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      lane: k.text('lane').notNull(),
      account: k.text('account').notNull(),
      body: k.json<Incoming>('body').notNull(),
      saidAt: k.at('said_at').notNull(),
      receivedAt: k.at('received_at').notNull(),
      state: k.oneOf('state', ['waiting', 'done', 'failed']).notNull(),
      tries: k.int('tries').notNull(),
    },
    (t) => [
      k.unique('inbox_key').on(t.key),
      k.index('inbox_lane').on(t.lane, t.receivedAt),
      k.index('inbox_waiting').on(t.id).where(sql`state = 'waiting'`),
    ],
  );

  const outbox = k.table(
    'outbox',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      lane: k.text('lane').notNull(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      address: k.text('address').notNull(),
      conversationKind: k.oneOf('conversation_kind', ['direct', 'group']).notNull(),
      text: k.text('text').notNull(),
      card: k.json<Card>('card'),
      edits: k.int('edits'),
      cause: k.int('cause'),
      dueAt: k.at('due_at').notNull(),
      tries: k.int('tries').notNull(),
      leaseUntil: k.at('lease_until').notNull(),
      state: k.oneOf('state', ['waiting', 'sent', 'unknown', 'given_up']).notNull(),
      platformMessage: k.text('platform_message'),
      trouble: k.json<Trouble>('trouble'),
      createdAt: k.at('created_at').notNull(),
      sentAt: k.at('sent_at'),
    },
    (t) => [
      k.unique('outbox_key').on(t.key),
      k.index('outbox_lane').on(t.lane, t.sentAt).where(sql`state = 'sent'`),
      k.index('outbox_edits').on(t.edits).where(sql`edits IS NOT NULL`),
      k.index('outbox_waiting').on(t.lane, t.id).where(sql`state = 'waiting'`),
      k.index('outbox_trouble').on(t.id).where(sql`state IN ('unknown', 'given_up')`),
    ],
  );

  const file = k.table(
    'file',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      hash: k.text('hash').notNull(),
      name: k.text('name').notNull(),
      contentType: k.text('content_type').notNull(),
      bytes: k.int('bytes').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.index('file_hash').on(t.hash)],
  );

  const importBatch = k.table('import_batch', {
    id: k.id(),
    workspace: workspaceColumn(),
    file: k.int('file').notNull(),
    by: k.int('by').notNull(),
    state: k.oneOf('state', ['checking', 'checked', 'staging', 'live', 'cancelled', 'failed']).notNull(),
    rows: k.int('rows').notNull(),
    staged: k.int('staged').notNull(),
    at: k.at('at').notNull(),
  });

  const code = k.table(
    'code',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      code: k.text('code').notNull(),
      kind: k.oneOf('kind', CODE_KINDS).notNull(),
      person: k.int('person'),
      name: k.text('name'),
      role: k.oneOf('role', PERSON_ROLES),
      by: k.int('by'),
      createdAt: k.at('created_at').notNull(),
      expiresAt: k.at('expires_at').notNull(),
      usedAt: k.at('used_at'),
      version: k.int('version').notNull(),
    },
    (t) => [k.unique('code_once').on(t.code)],
  );

  const kept = k.table(
    'kept',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      value: k.text('value').notNull(),
      until: k.at('until').notNull(),
    },
    (t) => [k.unique('kept_key').on(t.workspace, t.key), k.index('kept_until').on(t.until)],
  );

  const draftRequest = k.table(
    'draft_request',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.text('kind').notNull(),
      person: k.int('person').notNull(),
      conversation: k.int('conversation').notNull(),
      inbox: k.int('inbox'),
      outbox: k.int('outbox'),
      customers: k.json<readonly number[]>('customers').notNull(),
      given: k.json<unknown>('given').notNull(),
      state: k.oneOf('state', REQUEST_STATES).notNull(),
      tries: k.int('tries').notNull(),
      dueAt: k.at('due_at').notNull(),
      giveUpAt: k.at('give_up_at').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [k.index('draft_request_waiting').on(t.dueAt).where(sql`state = 'waiting'`)],
  );

  const modelCall = k.table(
    'model_call',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      person: k.int('person'),
      request: k.int('request'),
      kind: k.oneOf('kind', CALL_KINDS).notNull(),
      purpose: k.text('purpose').notNull(),
      promptVersion: k.int('prompt_version'),
      model: k.text('model').notNull(),
      tokensIn: k.int('tokens_in').notNull(),
      tokensOut: k.int('tokens_out').notNull(),
      cost: k.int('cost').notNull(),
      ms: k.int('ms').notNull(),
      outcome: k.oneOf('outcome', CALL_OUTCOMES).notNull(),
      dropped: k.int('dropped').notNull(),
      words: k.json<CallWords>('words'),
    },
    (t) => [k.index('model_call_at').on(t.workspace, t.at)],
  );

  const suggestion = k.table(
    'suggestion',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.text('kind').notNull(),
      call: k.int('call'),
      person: k.int('person').notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      outbox: k.int('outbox'),
      about: k.json<unknown>('about').notNull(),
      state: k.oneOf('state', SUGGESTION_STATES).notNull(),
      by: k.int('by'),
      at: k.at('at').notNull(),
      decidedAt: k.at('decided_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('suggestion_at').on(t.workspace, t.at),
      k.index('suggestion_inbox').on(t.inbox),
      k.index('suggestion_customer').on(t.customer, t.kind, t.at),
    ],
  );

  const suggestionCard = k.table(
    'suggestion_card',
    { id: k.id(), workspace: workspaceColumn(), suggestion: k.int('suggestion').notNull(), card: k.int('card').notNull() },
    (t) => [k.unique('suggestion_card_once').on(t.suggestion, t.card), k.index('suggestion_card_card').on(t.card)],
  );

  const modelExclusion = k.table(
    'model_exclusion',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      by: k.int('by').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('model_exclusion_customer').on(t.workspace, t.customer)],
  );

  const lease = k.table(
    'lease',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      holder: k.text('holder').notNull(),
      until: k.at('until').notNull(),
    },
    (t) => [k.unique('lease_name').on(t.workspace, t.name)],
  );

  const nameNews = k.table(
    'name_news',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      news: k.json<NewsOfNames>('news').notNull(),
    },
    (t) => [k.index('name_news_at').on(t.workspace, t.at)],
  );

  /** One row: the next free row number, see `ids.ts`. */
  const counter = k.table('counter', { id: k.id(), next: k.int('next').notNull() });

  return {
    workspace,
    unit,
    person,
    identity,
    conversation,
    customer,
    alias,
    term,
    contact,
    deal,
    stageMove,
    followup,
    signal,
    salesEvent,
    event,
    task,
    minutes,
    knowledge,
    knowledgeVersion,
    knowledgeVector,
    share,
    question,
    pin,
    setting,
    healthDay,
    push,
    ledger,
    mute,
    inbox,
    outbox,
    file,
    importBatch,
    code,
    kept,
    draftRequest,
    modelCall,
    suggestion,
    suggestionCard,
    modelExclusion,
    lease,
    nameNews,
    counter,
  };
}

export type Schema = ReturnType<typeof defineSchema>;
