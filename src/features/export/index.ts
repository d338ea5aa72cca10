import { Draft } from '../../records/draft.js';
import type { Feature } from '../feature.js';
import { exportCard } from './card.js';
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
    const count = await visibleCount(scene);
    if (count === 0) draft.reply(WORDS[scene.lang].nothing);
    else draft.reply(exportCard({ kind: 'ready', all: count, narrowed: NARROWED.test(scene.text) }, scene.lang));
    return draft.decision();
  },
};
