/** Source channels (来源渠道) as they are kept: the workspace's own words, those the reader knows among them. */
import type { Lang } from '../terms.js';

const CHANNELS: Readonly<Record<string, string>> = {
  referral: '转介绍',
  exhibition: '展会',
  website: '官网',
  cold_call: '陌拜',
  advert: '广告',
  partner: '渠道',
  tender: '招标',
  social: '社媒',
};
/** The channels the reader knows by name. */
export const SOURCE_CHANNELS: readonly string[] = Object.keys(CHANNELS);

const EN: Readonly<Record<string, string>> = {
  转介绍: 'Referral',
  展会: 'Exhibition',
  官网: 'Website',
  陌拜: 'Cold call',
  广告: 'Advert',
  渠道: 'Partner',
  招标: 'Tender',
  社媒: 'Social media',
  其他: 'Other',
};

/** The channel as it is kept, from what the reader found. */
export const sourceKept = (read: string): string => CHANNELS[read] ?? read;

/** The channel as it is shown. */
export const sourceShown = (kept: string, lang: Lang): string => (lang === 'en' ? (EN[kept] ?? kept) : kept);
