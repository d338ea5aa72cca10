/** The words every room shares. Types only, and the small constants that list them. */

/** A row's number, unique over all tables of a database. Handed out by the store in blocks, always below 2^53. */
export type Id = number;

/** A calendar day in the workspace's zone, `YYYY-MM-DD`. Never a Date. */
export type Day = `${number}-${number}-${number}`;

/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type At = number;

/** An IANA time zone, e.g. `Asia/Shanghai`. */
export type Zone = string;

/** An ISO 4217 currency code the bot reads, e.g. `CNY`. */
export type Currency = string;

/** An amount in integer minor units (fen, cents). `approximate` keeps "左右"; `upTo` keeps the other end of a range, same units. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
  readonly approximate?: boolean;
  readonly upTo?: number;
}

export type Lang = 'zh' | 'en';

/** A half-open range of UTF-16 offsets into the message's text: where a meaning was read. */
export type Span = readonly [start: number, end: number];

export const STAGES = ['lead', 'intent', 'proposal', 'negotiation', 'won', 'lost'] as const;
/** 线索 → 意向 → 方案 → 谈判 → 赢单 / 丢单. */
export type Stage = (typeof STAGES)[number];
export const OPEN_STAGES = ['lead', 'intent', 'proposal', 'negotiation'] as const satisfies readonly Stage[];

export const LOSS_REASONS = ['need_misread', 'internal', 'decision_chain', 'price', 'competitor', 'other'] as const;
/** Why a deal was lost: 需求理解偏差, 内部协同不畅, 决策链不清, 价格, 竞品, 其他. */
export type LossReason = (typeof LOSS_REASONS)[number];

export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
/** The customer's mood as the words show it. */
export type Sentiment = (typeof SENTIMENTS)[number];

export const SIGNAL_KINDS = [
  'price',
  'contract',
  'competitor',
  'budget',
  'decision_maker',
  'delivery',
  'payment',
  'objection',
  'signing_time',
  'churn_risk',
  'bidding',
  'trial',
  'technical',
  'service',
  'renewal',
] as const;
/** A topic that a message states about a deal (关键信号). */
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export const EVENT_KINDS = [
  'first_visit',
  'needs_diagnosis',
  'demo',
  'quote',
  'sample_trial',
  'technical_exchange',
  'executive_visit',
  'tender',
  'contract_revision',
  'legal_review',
  'sealing',
  'signing',
  'payment',
  'delivery_start',
  'acceptance',
  'after_sales',
  'churn_warning',
] as const;
/** The 17 standard events of a sale (标准事件), in the order a deal goes through them. */
export type EventKind = (typeof EVENT_KINDS)[number];

export const CONTACT_ROLES = ['exec', 'procurement', 'technical', 'finance', 'user_dept', 'legal', 'project', 'other', 'unknown'] as const;
/** What a contact does on the customer's side, read off title and department. */
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const PERSON_ROLES = ['rep', 'manager', 'solution', 'delivery', 'legal', 'ops', 'admin'] as const;
/** What one of our own people does. */
export type PersonRole = (typeof PERSON_ROLES)[number];

export const INTENTS = [
  'log_followup',
  'create_lead',
  'change_stage',
  'correct_record',
  'ask_deal_status',
  'ask_funnel',
  'ask_overdue',
  'ask_whatif',
  'ask_brief',
  'draft_talk_track',
  'summarize_meeting',
  'set_reminder',
  'smalltalk',
  'other',
  // What a person orders the bot to do; the corpus counts these as `other`.
  'undo',
  'hand_over',
  'merge_customers',
  'add_contact_detail',
  'draft_report',
  'ask_battle_brief',
  'ask_delivery',
  'ask_customers',
  'light_form',
  'import_records',
  'export_records',
  'change_setting',
  'mute_pushes',
  'manage_people',
  'bind_group',
  'manage_vocabulary',
  'manage_model',
  'explain_reading',
  'ask_process',
  'ask_dimensions',
  'set_industry',
  'manage_knowledge',
  'ask_ai',
  'pin_customer',
  'help',
] as const;
/** What a message wants. */
export type Intent = (typeof INTENTS)[number];

export const TERM_KINDS = ['product', 'competitor', 'jargon', 'region', 'alias'] as const;
/** What a word of the workspace's vocabulary names. `alias`: another name of a customer, only ever proposed here. */
export type TermKind = (typeof TERM_KINDS)[number];

export const PLATFORMS = ['web', 'slack', 'dingtalk', 'wecom'] as const;
/** A chat platform the bot lives in. */
export type Platform = (typeof PLATFORMS)[number];

/** A person as a platform knows them: its account id, unique within the platform (`T00:U02` on Slack, `ding9f50:1665` on DingTalk, `zhangsan` on WeCom). */
export interface PersonRef {
  readonly platform: Platform;
  readonly account: string;
}

/**
 * A chat as a platform knows it. `direct` = one person and the bot.
 * `address`: `dm:<account>` or the group's id; what follows a `#` is a part of that chat with a talk of its own
 * (a thread of a Slack channel, WeCom's robot beside its app).
 */
export interface ConversationRef {
  readonly platform: Platform;
  readonly address: string;
  readonly kind: 'direct' | 'group';
}

/** The address of the direct chat with an account, or of one part of it. */
export const directAddress = (account: string, part?: string): string => `dm:${account}${part === undefined ? '' : `#${part}`}`;

/** The account a direct chat is with. */
export const accountAt = (address: string): string => wholeAddress(address).replace(/^dm:/, '');

/** The chat that a thread or other part belongs to; the address itself when it is no part. */
export const wholeAddress = (address: string): string => address.replace(/#.*$/, '');
