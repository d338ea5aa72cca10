import type { Lang } from '../../terms.js';

const HOUR_MS = 3_600_000;

/** `3 小时`, from two days on `3 天`; less than an hour in minutes. */
const long = (
  ms: number,
  [minutes, hours, days]: readonly [(n: number) => string, (n: number) => string, (n: number) => string],
): string => {
  if (ms < HOUR_MS) return minutes(Math.max(1, Math.round(ms / 60_000)));
  return ms < 48 * HOUR_MS ? hours(Math.round(ms / HOUR_MS)) : days(Math.round(ms / (24 * HOUR_MS)));
};

const plural = (one: string) => (n: number) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const KEY_TIME_WORDS = {
  zh: {
    title: '关键时间',
    response: '首次响应',
    quote: '首次报价',
    revisions: '方案改动',
    reached: '决策链',
    before: '建档前已联系',
    after: (ms: number) => `建档 ${long(ms, [(n) => `${n} 分钟`, (n) => `${n} 小时`, (n) => `${n} 天`])}后`,
    tooLate: '超过 48 小时 (按工作日)',
    overdue: '还没联系上,已过 48 小时 (按工作日)',
    until: (when: string) => `还没联系上,${when} 前算 48 小时内 (按工作日)`,
    unknown: '联系过,首次的时间没填',
    noQuote: '还没报过价',
    afterContact: (n: number) => (n === 0 ? '首次联系当天' : `首次联系 ${n} 天后`),
    times: (n: number) => `${n} 次`,
    newest: '最近',
    noRevisions: '还没改过',
    executive: '到高管',
    since: (day: string) => `${day} 起`,
    below: (roles: string) => `到${roles},还没见到高管`,
    nobody: '还没有说得出角色的联系人',
    list: (names: readonly string[]) => names.join('、'),
    meaning: '首次报价或讲方案之后,又有一天再讲,算改动一次。',
  },
  en: {
    title: 'Key times',
    response: 'First response',
    quote: 'First quote',
    revisions: 'Revisions',
    reached: 'Decision chain',
    before: 'in touch before it was on record',
    after: (ms: number) => `${long(ms, [plural('minute'), plural('hour'), plural('day')])} after it was entered`,
    tooLate: 'over 48 hours of working days',
    overdue: 'Nobody in touch yet, over 48 hours of working days',
    until: (when: string) => `Nobody in touch yet; 48 hours of working days are over ${when}`,
    unknown: 'In touch; since when is not filled in',
    noQuote: 'Not quoted yet',
    afterContact: (n: number) => (n === 0 ? 'on the day of first contact' : `${plural('day')(n)} after first contact`),
    times: (n: number) => `${n}`,
    newest: 'latest:',
    noRevisions: 'None yet',
    executive: 'Up to an executive:',
    since: (day: string) => `since ${day}`,
    below: (roles: string) => `Up to ${roles}; no executive yet`,
    nobody: 'No contact with a known role yet',
    list: (names: readonly string[]) => names.join(', '),
    meaning: 'Each later day with a quote or a demo counts as one revision.',
  },
} as const satisfies Record<Lang, unknown>;
