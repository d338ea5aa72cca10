import type { Suggestion } from '../records/rows.js';
import type { Lang } from '../terms.js';

/** What is counted about suggestions, in words; used by the page and by the answer in the chat. */
export const GOVERNANCE_WORDS = {
  zh: {
    kinds: {
      'talk.strategy': '话术提示',
      'talk.track': '写话术',
      'read.amount': '再读金额',
      'read.stage': '再读阶段',
      'read.next': '再读下次跟进',
      'read.step': '再读下一步',
      'read.contact': '再读联系人',
      'read.title': '再读职务',
      'read.source': '再读来源',
      'read.signal': '再读信号',
    } as Readonly<Record<string, string>>,
    families: { talk: '话术', read: '再读一遍', minutes: '会议纪要', ask: '问答', knowledge: '话术卡' } as Readonly<Record<string, string>>,
    purposes: {
      'second-reading': '再读一遍',
      'talk-track': '写话术',
      answer: '问答',
      minutes: '会议纪要',
      picture: '读图片',
      transcribe: '听写录音',
      embed: '按意思找话术卡',
    } as Readonly<Record<string, string>>,
    states: { open: '未定', adopted: '采纳', changed: '改了再用', vetoed: '否决', agreed: '与规则一致', expired: '过期' } satisfies Record<
      Suggestion['state'],
      string
    >,
    percent: (share: number | undefined) => (share === undefined ? '—' : `${Math.round(share * 100)}%`),
    title: (rate: string) => `AI 采纳率 ${rate} · 本月`,
    noRate: 'AI 采纳率 · 本月还算不出',
    nothing: '还没有人对建议点过采纳或不合适。',
    line: (taken: number, vetoed: number, open: number) => `采纳 ${taken},否决 ${vetoed},未定 ${open}`,
    cost: (calls: number, cost: string) =>
      calls === 0 ? '本月没有调用模型。' : `模型调用 ${calls} 次,花费${cost === '未知' ? '未知 (没设单价)' : ` ${cost}`}`,
    unpriced: '未知',
    page: '看明细',
    managersOnly: 'AI 采纳率由主管和管理员查看。',
  },
  en: {
    kinds: {
      'talk.strategy': 'answer to an objection',
      'talk.track': 'talk track',
      'read.amount': 'amount read again',
      'read.stage': 'stage read again',
      'read.next': 'next follow-up read again',
      'read.step': 'next step read again',
      'read.contact': 'contact read again',
      'read.title': 'title read again',
      'read.source': 'source read again',
      'read.signal': 'signal read again',
    } as Readonly<Record<string, string>>,
    families: { talk: 'talk tracks', read: 'second reading', minutes: 'minutes', ask: 'answers', knowledge: 'cards' } as Readonly<
      Record<string, string>
    >,
    purposes: {
      'second-reading': 'second reading',
      'talk-track': 'talk tracks',
      answer: 'answers',
      minutes: 'minutes',
      picture: 'pictures read',
      transcribe: 'recordings written down',
      embed: 'cards by meaning',
    } as Readonly<Record<string, string>>,
    states: {
      open: 'open',
      adopted: 'taken',
      changed: 'changed and taken',
      vetoed: 'vetoed',
      agreed: 'agrees with the rules',
      expired: 'expired',
    } satisfies Record<Suggestion['state'], string>,
    percent: (share: number | undefined) => (share === undefined ? '—' : `${Math.round(share * 100)}%`),
    title: (rate: string) => `AI adoption ${rate} · this month`,
    noRate: 'AI adoption · none to count yet this month',
    nothing: 'Nobody has decided on a suggestion this month, so there is no rate yet.',
    line: (taken: number, vetoed: number, open: number) => `Taken ${taken}, vetoed ${vetoed}, open ${open}`,
    cost: (calls: number, cost: string) =>
      calls === 0
        ? 'No model was called this month.'
        : `${calls} model calls, ${cost === 'unknown' ? 'cost unknown (no prices set)' : cost}`,
    unpriced: 'unknown',
    page: 'See the rows',
    managersOnly: 'Managers and admins see how suggestions are taken.',
  },
} as const satisfies Record<Lang, unknown>;

/** What a kind of suggestion is called; an unknown one by its family, else as it is written. */
export function kindName(kind: string, lang: Lang): string {
  const words = GOVERNANCE_WORDS[lang];
  const [family = ''] = kind.split('.');
  return words.kinds[kind] ?? words.families[family] ?? kind;
}

/** Less than this reads 0.00, as if it cost nothing. */
const SMALLEST = 5000;

/** Millionths of the currency unit as people say them: `3.20`. */
export const costText = (millionths: number, calls: number, lang: Lang): string =>
  millionths === 0 && calls > 0
    ? GOVERNANCE_WORDS[lang].unpriced
    : millionths > 0 && millionths < SMALLEST
      ? '<0.01'
      : (millionths / 1_000_000).toFixed(2);

/** What a call was for, in words; a new purpose by its own name. */
export const purposeName = (purpose: string, lang: Lang): string => GOVERNANCE_WORDS[lang].purposes[purpose] ?? purpose;
