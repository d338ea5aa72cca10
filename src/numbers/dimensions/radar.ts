/** The four dimensions in words and as a picture. Pure. */
import type { RadarChart } from '../../charts/chart.js';
import type { Lang } from '../../terms.js';
import { DIMENSIONS, type Dimension, type FourDimensions } from '../../understand/read-dimensions.js';

export const DIMENSION_WORDS = {
  zh: { mood: '客户情绪', demand: '需求密度', rivals: '竞品提及', fit: '方案匹配' },
  en: { mood: 'Mood', demand: 'Demand', rivals: 'Rivals', fit: 'Fit' },
} as const satisfies Record<Lang, Record<Dimension, string>>;

/** What a score says, exact: 72 分, 每百字 2.3 个. */
export function figureOf(dimension: Dimension, { [dimension]: { score, figure } }: FourDimensions, lang: Lang): string {
  if (score === null) return lang === 'zh' ? '还没谈到' : 'not spoken of yet';
  switch (dimension) {
    case 'demand':
      return lang === 'zh' ? `${score} 分 · 每百字 ${figure} 个需求词` : `${score} · ${figure} words of need per 100 characters`;
    case 'rivals':
      return lang === 'zh' ? `${score} 分 · 提到 ${figure} 次` : `${score} · named ${figure} times`;
    case 'mood':
    case 'fit':
      return lang === 'zh' ? `${score} 分` : `${score}`;
  }
}

/** The one thing to know of the four: what is weak first, then what is strong. */
export function findingOf({ mood, demand, rivals, fit }: FourDimensions, lang: Lang): string {
  const zh = lang === 'zh';
  if (fit.score !== null && fit.score < 50) return zh ? `方案匹配只有 ${fit.score} 分` : `fit is only ${fit.score}`;
  if (mood.score !== null && mood.score < 40) return zh ? `客户情绪偏低,${mood.score} 分` : `mood is low at ${mood.score}`;
  if (rivals.score !== null && rivals.score >= 30) return zh ? `竞品提了 ${rivals.figure} 次` : `rivals were named ${rivals.figure} times`;
  if (demand.score !== null && demand.score >= 50)
    return zh ? `需求谈得多,每百字 ${demand.figure} 个` : `much is said of needs: ${demand.figure} per 100 characters`;
  if (fit.score === null) return zh ? '还没谈到方案合不合适' : 'nothing was said of fit yet';
  return zh ? '四维平稳' : 'all four are even';
}

/** The radar of one customer. */
export function radarOf(name: string, dimensions: FourDimensions, lang: Lang): RadarChart {
  const words = DIMENSION_WORDS[lang];
  const said = DIMENSIONS.map((each) => `${words[each]} ${figureOf(each, dimensions, lang)}`).join(lang === 'zh' ? ';' : '; ');
  return {
    kind: 'radar',
    title: `${name}: ${findingOf(dimensions, lang)}`,
    alt: lang === 'zh' ? `${name} 四维: ${said}` : `${name}, four dimensions: ${said}`,
    axes: DIMENSIONS.map((each) => ({ label: words[each], most: 100 })),
    series: [{ label: name, values: DIMENSIONS.map((each) => dimensions[each].score) }],
  };
}
