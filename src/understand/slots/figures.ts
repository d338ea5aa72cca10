/** What a question about figures narrows them by: whose, when, which stage, measure, sum and rival. */
import type { Stage } from '../../terms.js';
import type { Slots } from '../reading.js';
import { type Asked, first, inEnglish, LATIN_WORD } from './asked.js';
import { daysSlot, levelOf, topOf } from './counts.js';
import { metricsEn, notYetEn, stagesAskedEn } from './en.js';
import { ownerSlot } from './owner.js';
import { periodSlot } from './period.js';
import { isNobody, rivalAsked } from './rival.js';
import { metricsZh, notYetZh, stagesAskedZh } from './zh.js';

export function funnelSlots(asked: Asked, zh: boolean): Slots {
  const { folded } = asked;
  const metric = /总金额|金额(?:是|有|合计)?多少|按金额(?:算|看|统计)|\bin dollars\b/.test(folded)
    ? 'amount'
    : zh
      ? (first(metricsZh, folded) ?? inEnglish(metricsEn, folded))
      : first(metricsEn, folded);
  const notYet = (zh ? notYetZh : notYetEn).test(folded);
  const stage = metric === 'cycle' || metric === 'win_rate' || metric === 'forecast' ? undefined : stageAsked(folded, zh, notYet);
  const top = topOf(folded, zh);
  const days = daysSlot(folded, zh);
  const amount = asked.amounts[0]?.value ?? levelOf(folded);
  const rival = rivalSlot(asked);
  return {
    ...ownerSlot(asked),
    ...periodSlot(asked),
    ...rival,
    ...(stage === undefined ? {} : { stage }),
    ...(metric === undefined ? {} : { metric }),
    ...(top === undefined ? {} : { top_n: top }),
    ...(days === undefined ? {} : { days }),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** The rival a question names, if it is not its customer as well. */
export function rivalSlot({ folded, lang, rivals, customer }: Asked): { competitor?: string } {
  const rival = rivals[0]?.value ?? (lang === 'zh' ? rivalAsked(folded) : undefined);
  return rival === undefined || rival === customer || isNobody(rival) ? {} : { competitor: rival };
}

function stageAsked(folded: string, zh: boolean, notYet: boolean): Stage | undefined {
  const pairs = zh ? (LATIN_WORD.test(folded) ? [...stagesAskedZh, ...stagesAskedEn] : stagesAskedZh) : stagesAskedEn;
  // The stage said first is the one asked about: 方案→谈判的转化率 starts from 方案.
  let best: { readonly stage: Stage; readonly at: number } | undefined;
  for (const [stage, pattern] of pairs) {
    if (notYet && stage === 'won') continue;
    const at = folded.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { stage, at };
  }
  return best?.stage;
}

/** What a question that goes on keeps of the one before: whose, and since when unless it says another time. */
export function keptBefore({ owner, period, days, date }: Slots, anotherTime: boolean): Slots {
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(anotherTime || period === undefined ? {} : { period }),
    ...(anotherTime || days === undefined ? {} : { days }),
    ...(anotherTime || date === undefined ? {} : { date }),
  };
}
