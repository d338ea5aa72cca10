import { type Decision, NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { PressScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { cardKey, checkingCard, langOfCard, progressCard } from './card.js';
import { batchById } from './queries.js';
import { WORDS } from './words.js';

/** A file that can be read as a table. */
const TABLE = /\.(?:csv|tsv|txt|xlsx)$/i;

/**
 * Imports customer lists. The feature only notes what is wanted, in the batch's state; the importer (`src/transfer`) sees it
 * committed, works off the file beside everything else and tells of it on the card written here.
 */
export const importing: Feature = {
  name: 'import',
  intents: ['import_records'],
  async message(scene) {
    const draft = new Draft(scene);
    // A file without a word says nothing of the language.
    const lang = scene.text.trim() === '' ? scene.person.lang : scene.lang;
    const words = WORDS[lang];
    if (scene.attachments.length === 0) draft.reply(words.howTo);
    for (const { id, name } of scene.attachments) {
      if (!TABLE.test(name)) {
        draft.reply(words.notATable(name));
        continue;
      }
      const batch = draft.insert('importBatch', {
        file: Number(id),
        by: scene.person.id,
        state: 'checking',
        rows: 0,
        staged: 0,
        at: scene.now,
      });
      draft.reply(checkingCard({ batch: batch.id, name }, lang), { key: cardKey(batch.id, 0, lang) });
    }
    return draft.decision();
  },
  async press(scene) {
    const verb = scene.press.action.split('.')[1];
    if (verb !== 'start' && verb !== 'cancel') return NOTHING;
    const found = await batchById(scene.records, Number(scene.press.value));
    if (!found) return NOTHING;
    return verb === 'start' ? start(scene, found) : cancel(scene, found);
  },
};

type Found = NonNullable<Awaited<ReturnType<typeof batchById>>>;

function start(scene: PressScene, { batch, name, key }: Found): Decision {
  const draft = new Draft(scene);
  const lang = langOfCard(key) ?? scene.lang;
  const words = WORDS[lang];
  if (batch.by !== scene.person.id) draft.reply(words.notYours);
  else if (batch.state !== 'checked') draft.reply(words.settled);
  else {
    draft.update('importBatch', batch, { state: 'staging' });
    const card = progressCard({ batch: batch.id, name }, 0, batch.rows, lang);
    draft.reply(card, { edits: scene.press.message, key: cardKey(batch.id, scene.nextId(), lang) });
  }
  return draft.decision();
}

function cancel(scene: PressScene, { batch, key }: Found): Decision {
  const draft = new Draft(scene);
  const words = WORDS[langOfCard(key) ?? scene.lang];
  if (batch.by !== scene.person.id) draft.reply(words.notYours);
  else if (batch.state === 'live') draft.reply(words.tooLate);
  else if (batch.state !== 'checked' && batch.state !== 'staging') draft.reply(words.settled);
  else {
    draft.update('importBatch', batch, { state: 'cancelled' });
    // The end of an import takes the same key: whichever comes first settles it.
    return draft.decision({ id: scene.nextId(), workspace: scene.workspace.id, key: `import:${batch.id}:end`, at: scene.now });
  }
  return draft.decision();
}
