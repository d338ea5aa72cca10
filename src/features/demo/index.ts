import { hasCustomers } from '../../access/queries.js';
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { accounts } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { PressScene } from '../../scene.js';
import type { Lang } from '../../terms.js';
import type { Feature } from '../feature.js';
import { clear, mayClear, proposeClearing } from './clear.js';
import { timesLoaded } from './queries.js';
import { WORDS } from './words.js';

/** Said as a whole message: nobody's follow-up is taken for it. */
const CLEAR =
  /^\s*(?:请|帮我|把)*(?:(?:清空|清除|清掉|删除|删掉|去掉)(?:所有|全部|的)*示例(?:数据|客户)|示例(?:数据|客户)(?:都|全部)?(?:清空|清除|清掉|删除|删掉|去掉|删了|清了))(?:吧|掉|了)?[。.!!]?\s*$|^\s*(?:please )?(?:clear|remove|delete|empty) (?:all )?(?:the )?(?:sample|demo) data[.!]?\s*$/i;

/** Fills an empty system with the sample data, and empties it again. */
export const demo: Feature = {
  name: 'demo',
  intents: [],
  asks: ({ text }) => CLEAR.test(text),
  message: proposeClearing,
  async press(scene) {
    switch (scene.press.action) {
      case 'demo.load':
        return load(scene);
      case 'demo.ask-clear':
        return proposeClearing(scene);
      default:
        return clear(scene);
    }
  },
};

async function load(scene: PressScene): Promise<Decision> {
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
  draft.reply(loadedCard(customers, scene.lang, mayClear(scene)), { edits });
  // Two presses at once are one: the second finds the key taken.
  const key = `demo:${await timesLoaded(scene.records, scene.workspace.id)}`;
  const push = { id: scene.nextId(), workspace: scene.workspace.id, key, at: scene.now };
  return { changes: rows.changes, replies: draft.decision().replies, push };
}

function loadedCard(customers: number, lang: Lang, clearable: boolean): Card {
  const words = WORDS[lang];
  return {
    title: words.loaded(customers),
    mark: 'done',
    parts: [
      { kind: 'line', text: words.try },
      { kind: 'line', text: words.who },
      { kind: 'line', text: words.about, tone: 'quiet' },
    ],
    actions: clearable ? [{ action: 'demo.ask-clear', label: words.clear }] : [],
  };
}
