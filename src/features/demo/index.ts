import { hasCustomers } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { accounts } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { Lang } from '../../terms.js';
import type { Feature } from '../feature.js';
import { timesLoaded } from './queries.js';
import { WORDS } from './words.js';

/** Fills an empty system with the sample data, at the press of `demo.load`. */
export const demo: Feature = {
  name: 'demo',
  intents: [],
  async press(scene) {
    const draft = new Draft(scene);
    const edits = scene.press.message;
    if (await hasCustomers(scene.records, scene.workspace.id)) {
      draft.reply(WORDS[scene.lang].already);
      return draft.decision();
    }
    // Loaded when it is wanted: most systems never do.
    const { demoRows } = await import('./rows.js');
    const rows = demoRows({ ...scene, accounts: await accounts(scene.records, 'web') });
    const customers = rows.changes.filter((change) => change.table === 'customer').length;
    draft.reply(loadedCard(customers, scene.lang), { edits });
    // Two presses at once are one: the second finds the key taken.
    const key = `demo:${await timesLoaded(scene.records, scene.workspace.id)}`;
    const push = { id: scene.nextId(), workspace: scene.workspace.id, key, at: scene.now };
    return { changes: rows.changes, replies: draft.decision().replies, push };
  },
};

function loadedCard(customers: number, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.loaded(customers),
    mark: 'done',
    parts: [
      { kind: 'line', text: words.try },
      { kind: 'line', text: words.who },
      { kind: 'line', text: words.about, tone: 'quiet' },
    ],
    actions: [],
  };
}
