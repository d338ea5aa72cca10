/** What the bot understood of one message: plain data, every value with its source. */
import type { At, ContactRole, Currency, Day, EventKind, Id, Intent, Lang, Sentiment, SignalKind, Span, Stage, Zone } from '../terms.js';

/** A value together with where it was read. `stated` = the words say it; `implied` = filled in by a rule, shown as 推测. */
export interface Found<T> {
  readonly value: T;
  readonly certainty: 'stated' | 'implied';
  /** Where in the text; absent when it came from the context. */
  readonly span?: Span;
  /** The rule that read it, e.g. `zh/money/wan`. */
  readonly rule: string;
}

/** An amount as read, in plain units (38万 → 380000). A range keeps both ends. */
export interface ReadAmount {
  readonly value: number;
  readonly upTo?: number;
  /** What it was before (从200万砍到150万左右: 2000000). */
  readonly from?: number;
  readonly currency: Currency;
  /** No currency was said: it is the usual one of the language. */
  readonly bare?: true;
  readonly approximate: boolean;
}

/** A dated step. `window` is set when the words are vague (月底, 下周): any day inside is meant. */
export interface ReadDate {
  readonly day: Day;
  readonly window?: readonly [first: Day, last: Day];
  /** Minutes after midnight, when a time of day was said. */
  readonly minutes?: number;
  /** True when the words give a latest day (之前, 前, by). */
  readonly deadline?: boolean;
  /** Set when the date cannot be taken as it stands: it does not exist (2月30号), or it is past though meant as a next step. Ask. */
  readonly doubt?: 'no-such-day' | 'past';
}

export interface ReadContact {
  readonly name: string;
  readonly role: ContactRole;
  readonly title?: string;
  readonly phone?: string;
  readonly span?: Span;
}

/** How a topic is spoken of: 没提竞品 is denied, 要是签了 conditional, 问能不能便宜 asked, 上次报的 past, 他说嫌贵 reported. */
export type Polarity = 'stated' | 'denied' | 'asked' | 'conditional' | 'past' | 'reported';
/** Whose price, delivery, doubt it is. */
export type Holder = 'customer' | 'us' | 'rival';

export interface ReadSignal {
  readonly kind: SignalKind;
  readonly span: Span;
  readonly rule: string;
  readonly polarity?: Polarity;
  readonly holder?: Holder;
}

/** A standard event that a message tells of. */
export interface ReadEvent {
  readonly kind: EventKind;
  readonly span: Span;
  readonly when: 'done' | 'planned' | 'off';
  readonly rule: string;
}

/** One customer's part of a message. */
export interface ReadDeal {
  /** The name as typed; absent when the message names nobody (then the conversation's subject is meant). */
  readonly customer?: Found<string>;
  readonly contacts: readonly ReadContact[];
  readonly stage?: Found<Stage>;
  readonly amount?: Found<ReadAmount>;
  /** The earliest dated future step with the customer. */
  readonly next?: Found<ReadDate>;
  /** What that step is, in the message's own words (签合同). */
  readonly nextStep?: Found<string>;
  readonly signals: readonly ReadSignal[];
  /** Topics that the message says were not spoken of (没提竞品). */
  readonly denied?: readonly ReadSignal[];
  /** What was done with the customer or is planned, by the standard kinds. */
  readonly events?: readonly ReadEvent[];
  readonly competitors: readonly Found<string>[];
  readonly sentiment: Found<Sentiment>;
  /** How the customer came to us, when it is said (转介绍, 展会, 官网 …). */
  readonly source?: Found<string>;
  /** The customer's own words, forwarded or quoted. */
  readonly quotes: readonly Span[];
  /** The part of the text that is about this customer. */
  readonly part: Span;
  /** Set where the part is a forwarded chat. */
  readonly talk?: ReadTalk;
}

/** Something that somebody of a forwarded chat said, promised or took upon themselves. */
export interface SaidInTalk {
  readonly by: string;
  /** The day it is to be done, where one was named. */
  readonly due: Day | null;
  readonly span: Span;
}

/** What a forwarded chat comes to, as extracts. */
export interface ReadTalk {
  /** When its last line was written, where a day is named there and it is not today. */
  readonly at?: At;
  readonly lines: readonly { readonly by: string; readonly theirs: boolean; readonly span: Span }[];
  /** What the customer's side promised or agreed to. */
  readonly promises: readonly SaidInTalk[];
  /** What is ours to do. */
  readonly steps: readonly SaidInTalk[];
  /** What the customer's side pushed back on. */
  readonly objections: readonly SaidInTalk[];
}

/** What a question or an order is about. Keys and values of the corpus README §2. */
export interface Slots {
  readonly customer?: string;
  readonly contact?: string;
  readonly owner?: string;
  readonly competitor?: string;
  readonly stage?: Stage;
  readonly period?: Period;
  readonly days?: number;
  readonly amount?: number;
  readonly pct?: number;
  readonly top_n?: number;
  readonly metric?: 'count' | 'amount' | 'win_rate' | 'conversion' | 'forecast' | 'cycle';
  readonly change?: 'lost' | 'delay' | 'discount' | 'won';
  readonly date?: Day;
  /** Minutes after midnight, for reminders. */
  readonly minutes?: number;
  /** A second customer (merging) or a second person (handing over to), by name as typed. */
  readonly other?: string;
  readonly phone?: string;
  /** True when the order is about all of a person's customers (李雷要离职,客户全转给王雷). */
  readonly all?: boolean;
  /** The part of the brief that is asked for. */
  readonly section?: 'visits' | 'money' | 'help' | 'praise';
  /** False when a customer is no longer to be first in the brief (取消置顶). */
  readonly pinned?: boolean;
}

export const PERIODS = [
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'next_week',
  'this_month',
  'last_month',
  'next_month',
  'this_quarter',
  'last_quarter',
  'next_quarter',
  'this_year',
  'last_year',
  'q1',
  'q2',
  'q3',
  'q4',
  'h1',
  'h2',
] as const;
export type Period = (typeof PERIODS)[number];

export interface Reading {
  readonly lang: Lang;
  readonly intent: Intent;
  readonly deals: readonly ReadDeal[];
  readonly slots: Slots;
  /** Set on a correction: what was wrong and what is right, when both are said (不是38万,是36万). */
  readonly correction?: { readonly field: 'amount' | 'next' | 'customer' | 'contact' | 'stage'; readonly span: Span };
  /** Amounts, dates or names that were seen and could not be taken: `几万`, `-3万`, `9999999999亿`, `2月30号`. Shown, never stored. */
  readonly doubts: readonly { readonly kind: 'amount' | 'date' | 'name'; readonly span: Span; readonly why: string }[];
}

/** A name known to the records, found in a text: whole, by alias, short form. */
export interface NameHit {
  /** `competitor`: a word of the vocabulary; `rival`: named as one in what was recorded of a deal, which may be wrong or long ago. */
  readonly kind: 'customer' | 'colleague' | 'competitor' | 'rival' | 'product' | 'jargon' | 'region';
  readonly id: Id;
  readonly name: string;
  readonly span: Span;
}

/** The names of a workspace, fast to look up and open to new ones. Built in `names/`. */
export interface KnownNames {
  /** Every known name in the text, longest first where they overlap. */
  find(text: string): readonly NameHit[];
}

/** All that reading depends on besides the text. Nothing is taken from the clock or the machine. */
export interface ReadingContext {
  readonly now: At;
  readonly zone: Zone;
  /** Earlier messages of the same chat, oldest first. */
  readonly earlier?: readonly { readonly sender: string; readonly text: string }[];
  readonly names?: KnownNames;
  /** The text is a whole talk about one customer: everything in it is news of that one. */
  readonly oneCustomer?: boolean;
  /** The currency of a bare amount; CNY for zh and USD for en when absent. */
  readonly currency?: Currency;
}
