import { Draft } from '../../records/draft.js';
import type { Feature } from '../feature.js';
import { visibleCount } from './queries.js';
import { WORDS } from './words.js';

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
        parts: [{ kind: 'line', text: words.scope, tone: 'quiet' }],
        actions: [
          { action: 'export.xlsx', label: words.xlsx, style: 'primary', href: '/r/export/customers.xlsx' },
          { action: 'export.csv', label: words.csv, href: '/r/export/customers.csv' },
        ],
      });
    return draft.decision();
  },
};
