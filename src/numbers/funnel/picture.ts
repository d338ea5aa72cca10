/** The funnel as a picture and its finding, the same on the card and on the page. Pure. */
import type { FunnelChart } from '../../charts/chart.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Lang, STAGES, type Stage } from '../../terms.js';
import { sumText } from '../deal-line.js';
import type { Funnel } from './read-funnel.js';

const WORDS = {
  zh: {
    join: ' · ',
    and: '、',
    deals: (n: number) => `${n} 单`,
    on: (n: number) => `往前 ${n}`,
    dropped: (step: string, next: string, less: number) => `${step}→${next} 少了 ${less}%`,
    moves: ({ onward, began, lost }: Funnel) =>
      [onward > 0 ? `往前 ${onward} 单` : '', began > 0 ? `新增 ${began} 单` : '', lost > 0 ? `丢 ${lost} 单` : '']
        .filter(Boolean)
        .join('、') || '没有变动',
    alt: (steps: string) => `漏斗: ${steps}`,
  },
  en: {
    join: ' · ',
    and: ', ',
    deals: (n: number) => (n === 1 ? '1 deal' : `${n} deals`),
    on: (n: number) => `${n} moved on`,
    dropped: (step: string, next: string, less: number) => `${step} to ${next} down ${less}%`,
    moves: ({ onward, began, lost }: Funnel) =>
      [onward > 0 ? `${onward} moved on` : '', began > 0 ? `${began} new` : '', lost > 0 ? `${lost} lost` : '']
        .filter(Boolean)
        .join(', ') || 'nothing moved',
    alt: (steps: string) => `Funnel: ${steps}`,
  },
} as const satisfies Record<Lang, unknown>;

/** The stage after that one. */
export const nextOf = (stage: Stage): Stage => STAGES[STAGES.indexOf(stage) + 1] ?? 'won';

/** The worst drop, else what moved. */
export function findingOf(funnel: Funnel, lang: Lang): string {
  const dropped = funnel.steps.filter(({ against }) => against?.dropped);
  const [worst] = dropped.toSorted((a, b) => (b.against?.less ?? 0) - (a.against?.less ?? 0));
  const stage = STAGE_WORDS[lang];
  return worst ? WORDS[lang].dropped(stage[worst.step], stage[nextOf(worst.step)], worst.against?.less ?? 0) : WORDS[lang].moves(funnel);
}

/** Where deals stand, and how many moved on from each stage. */
export function funnelChart(funnel: Funnel, lang: Lang): FunnelChart {
  const words = WORDS[lang];
  const steps = funnel.steps.map(({ step, deals, totals }, i) => {
    const sum = sumText(totals, lang);
    const before = funnel.steps[i - 1];
    return {
      label: STAGE_WORDS[lang][step],
      value: deals,
      shown: [words.deals(deals), ...(sum ? [sum] : [])].join(words.join),
      ...(before ? { from: { shown: words.on(before.on), drop: before.against?.dropped ?? false } } : {}),
    };
  });
  const alt = words.alt(steps.map(({ label, shown }) => `${label} ${shown}`).join(words.and));
  return { kind: 'funnel', title: findingOf(funnel, lang), alt, steps };
}
