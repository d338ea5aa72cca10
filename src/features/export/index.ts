import { Draft } from '../../records/draft.js';
import type { Feature } from '../feature.js';
import { visibleCount } from './queries.js';
import { WORDS } from './words.js';

/** 导出上个月的赢单: a part is asked for; what is given is all. */
const NARROWED =
  /[今昨本这上去]个?(?:天|周|星期|礼拜|月|季|年)|赢单|丢单|签(?:了|约)的|谈判|方案|意向|线索|超期|\b(?:this|last) (?:week|month|quarter|year)\b|\b(?:won|lost|overdue|leads?|negotiat\w+|proposal)\b/i;

/** Gives out the customers a person may see as a file that can be imported again; the file is made when its link is opened. */
export const exporting: Feature = {
  name: 'export',
  intents: ['export_records'],
  async message(scene) {
    const draft = new Draft(scene);
    const words = WORDS[scene.lang];
    const count = await visibleCount(scene);
    if (count === 0) draft.reply(words.nothing);
    else
      draft.reply({
        title: words.ready(new Intl.NumberFormat(scene.lang === 'zh' ? 'zh-CN' : 'en-US').format(count)),
        parts: [
          ...(NARROWED.test(scene.text) ? [{ kind: 'line', text: words.whole } as const] : []),
          { kind: 'line', text: words.scope, tone: 'quiet' },
        ],
        actions: [
          { action: 'export.xlsx', label: words.xlsx, style: 'primary', href: '/r/export/customers.xlsx' },
          { action: 'export.csv', label: words.csv, href: '/r/export/customers.csv' },
        ],
      });
    return draft.decision();
  },
};
