/** Empties the sample data again: shown first, done at a tap, and nothing of anybody's own is touched. */
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Lang } from '../../terms.js';
import { removals, type Sample, sampleOf, toldSince, unusedPeople } from './queries.js';
import { WORDS } from './words.js';

export const mayClear = ({ person }: Scene): boolean => person.role === 'manager' || person.role === 'admin';

/** Shows what will go, and needs a tap. */
export async function proposeClearing(scene: MessageScene | PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const sample = mayClear(scene) ? await sampleOf(scene.records, scene.workspace.id) : undefined;
  if (!mayClear(scene)) draft.reply(words.notYours);
  else if (!sample) draft.reply(words.none);
  else draft.reply(confirmCard(sample, await toldSince(scene.records, sample), scene.lang));
  return draft.decision();
}

/** The tap. `value`: the loading that is emptied, so that a card of an earlier one does nothing. */
export async function clear(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const { records, workspace, press } = scene;
  const edits = press.message;
  const draft = new Draft(scene);
  if (!mayClear(scene)) {
    draft.reply(words.notYours);
    return draft.decision();
  }
  if (press.action === 'demo.keep') {
    draft.reply(words.kept, { edits });
    return draft.decision();
  }
  const sample = await sampleOf(records, workspace.id);
  if (!sample || String(sample.event.id) !== press.value) {
    draft.reply(words.none);
    return draft.decision();
  }
  const unused = await unusedPeople(records, sample, scene.people);
  draft.event({ kind: 'demo.cleared', note: String(sample.customers.length) });
  draft.reply(clearedCard(sample, scene.lang), { edits });
  const { changes, replies } = draft.decision();
  const people = unused.flatMap(({ person, identities }) => [
    { kind: 'remove', table: 'person', id: person } as const,
    ...identities.map((id) => ({ kind: 'remove', table: 'identity', id }) as const),
  ]);
  // Two presses at once are one: the second finds the key taken.
  const push = { id: scene.nextId(), workspace: workspace.id, key: `demo-cleared:${sample.event.id}`, at: scene.now };
  return { changes: [...changes, ...people, ...(await removals(records, workspace.id, sample))], replies, push };
}

function confirmCard({ event, customers, own }: Sample, since: number, lang: Lang): Card {
  const words = WORDS[lang];
  const value = String(event.id);
  return {
    title: words.confirm(customers.length),
    mark: 'question',
    parts: [
      { kind: 'line', text: words.all },
      ...(since > 0 ? [{ kind: 'line', text: words.since(since), tone: 'warning' } as const] : []),
      { kind: 'line', text: words.own(own), tone: 'quiet' },
    ],
    actions: [
      { action: 'demo.keep', label: words.keep, value, style: 'primary' },
      { action: 'demo.clear', label: words.clear, value, style: 'danger' },
    ],
  };
}

function clearedCard({ customers, own }: Sample, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.cleared(customers.length),
    mark: 'done',
    parts: [{ kind: 'line', text: own > 0 ? words.ownStay(own) : words.fresh, tone: 'quiet' }],
    actions: [],
  };
}
