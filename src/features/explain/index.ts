import type { Card } from '../../card.js';
import { Draft } from '../../records/draft.js';
import { shortened } from '../../records/plain-text.js';
import { explainReading } from '../../understand/understand.js';
import type { Feature } from '../feature.js';
import { intentLine, readRows } from './lines.js';
import { saidBefore } from './queries.js';
import { WORDS } from './words.js';

const SHOWN = 14;
const TITLE = 24;

/** 解释一下 华东医疗报价38万: the words that are to be explained. */
const ORDER = /^(?:解释一下|explain)[\s::,,"“]+(\S.*?)["”]?$/is;

/** "解释一下": which rule read what in the last message, or in the words behind it. */
export const explain: Feature = {
  name: 'explain',
  intents: ['explain_reading'],
  asks: ({ text }) => ORDER.test(text),
  async message(scene) {
    const { records, lang, names, zone } = scene;
    const words = WORDS[lang];
    const draft = new Draft(scene);
    const given = ORDER.exec(scene.text)?.[1];
    const said = given === undefined ? await saidBefore(records, scene.inbox) : [{ text: given, saidAt: scene.saidAt }];
    for (const { text, saidAt } of said) {
      const read = explainReading(text, { now: saidAt, zone, names });
      // Asked twice, the message before is meant, not the asking.
      if (text.trim() === '' || read.reading.intent === 'explain_reading') continue;
      const rows = readRows(text, read, lang);
      const more = rows.length > SHOWN ? { more: words.more(rows.length - SHOWN) } : {};
      const card: Card = {
        title: words.title(shortened(text, TITLE)),
        parts: [
          { kind: 'line', text: intentLine(read, lang) },
          ...(rows.length === 0 ? [] : [{ kind: 'rows', rows: rows.slice(0, SHOWN), ...more } as const]),
        ],
        actions: [],
      };
      draft.reply(card);
      return draft.decision();
    }
    draft.reply(words.nothing);
    return draft.decision();
  },
};
