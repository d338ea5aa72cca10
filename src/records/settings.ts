import type { Day } from '../terms.js';
import type { Setting } from './rows.js';

/** What a workspace can change by chat, with its defaults. Times of day are minutes after midnight in the workspace's zone. */
export interface Settings {
  readonly briefAt: number;
  readonly briefOn: boolean;
  readonly overdueAt: number;
  readonly overdueOn: boolean;
  /** After this minute of the day a missed push is dropped. */
  readonly lateUntil: number;
  /** A deal in negotiation for longer than this many days is overdue. */
  readonly negotiationDays: number;
  /** A change of the amount by this share or more asks first. */
  readonly riskyAmountShare: number;
  /** Source channels offered as buttons. */
  readonly sources: readonly string[];
  /** Days off and working days beyond what the calendar package knows. */
  readonly daysOff: readonly Day[];
  readonly daysOn: readonly Day[];
  /** Times and switches of pushes by their names, for those that have no setting of their own above. */
  readonly pushes: Readonly<Record<string, PushSetting>>;
  /** Nothing unasked is sent from the first minute until the second, over midnight where the first is later. Equal = at any time. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** At most so many unasked messages per person and day; what is over is told with the next brief. */
  readonly pushesPerDay: number;
  /** Tokens of a model: per person and day, per workspace and day. */
  readonly modelTokensPerPerson: number;
  readonly modelTokensPerDay: number;
  /** In the currency of the prices; 0 = no limit. */
  readonly modelMoneyPerMonth: number;
  /** Are the words of calls kept with them, masked? */
  readonly modelKeepsWords: boolean;
}

/** What a workspace has changed of a push: when it goes out, and whether. */
export interface PushSetting {
  readonly at?: number;
  readonly on?: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  briefAt: 8 * 60 + 30,
  briefOn: true,
  overdueAt: 9 * 60,
  overdueOn: true,
  lateUntil: 12 * 60,
  negotiationDays: 15,
  riskyAmountShare: 0.3,
  sources: ['转介绍', '展会', '官网', '其他'],
  daysOff: [],
  daysOn: [],
  pushes: {},
  quietFrom: 21 * 60,
  quietUntil: 8 * 60,
  pushesPerDay: 6,
  modelTokensPerPerson: 300_000,
  modelTokensPerDay: 3_000_000,
  modelMoneyPerMonth: 0,
  modelKeepsWords: false,
};

/** The workspace's settings: what was set by chat over the defaults. Values were checked when they were set. */
export function settingsFrom(rows: readonly Pick<Setting, 'key' | 'value'>[]): Settings {
  const known = rows.filter((row) => row.key in DEFAULT_SETTINGS).map((row) => [row.key, row.value] as const);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}
