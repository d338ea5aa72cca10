/** The button 撤销 of a card whose value is the event to take back, or the first and the last of several: `12-40`. */
import { reportsOf } from '../access/access.js';
import type { Card } from '../card.js';
import type { Decision } from '../decision.js';
import { Draft } from '../records/draft.js';
import type { Event } from '../records/rows.js';
import { rowsTold, takeBack } from '../records/undo.js';
import type { PressScene } from '../scene.js';
import type { Lang } from '../terms.js';
import { eventById, eventsBetween, isUndone, rowsNow } from './queries.js';

const WORDS = {
  zh: {
    already: '这一步已经撤销过了,没有再动。',
    gone: '找不到要撤销的那一步了。',
    notYours: (name: string) => `这是${name}改的,由本人、主管或管理员撤销。`,
  },
  en: {
    already: 'That is undone already; nothing changed.',
    gone: 'The step to undo is gone.',
    notYours: (name: string) => `${name} did this; they, their manager or an admin can undo it.`,
  },
} as const satisfies Record<Lang, unknown>;

/** Takes the event back and edits the card in place. `title` says so, from the event's note. */
export async function undoPressed(scene: PressScene, title: (note: string) => string): Promise<Decision> {
  const words = WORDS[scene.lang];
  const event = await eventById(scene.records, Number(scene.press.value));
  const draft = new Draft(scene);
  if (!event || event.workspace !== scene.workspace.id) draft.reply(words.gone);
  else if (!mayUndo(scene, event)) draft.reply(words.notYours(scene.people.find(({ id }) => id === event.actor)?.name ?? ''));
  else if (await isUndone(scene.records, event)) draft.reply(words.already);
  else {
    takeBack(draft, event, await rowsNow(scene.records, rowsTold([event])), () => false);
    draft.event({
      kind: 'undone',
      undoes: event.id,
      ...(event.customer === null ? {} : { customer: event.customer }),
      ...(event.note === null ? {} : { note: event.note }),
    });
    const card: Card = { title: title(event.note ?? ''), mark: 'done', parts: [], actions: [] };
    draft.reply(card, { edits: scene.press.message });
  }
  return draft.decision();
}

/**
 * Takes back all that one message changed: of the events between the two numbers of the button's value those that it caused. What
 * changed hands since keeps what it has. `title` says so, from how many customers returned; `more`: what else is said then.
 */
export async function undoPressedAll(
  scene: PressScene,
  title: (customers: number) => string,
  more: (draft: Draft, customers: number) => Promise<void>,
): Promise<Decision> {
  const words = WORDS[scene.lang];
  const [first = 0, last = 0] = (scene.press.value ?? '').split('-').map(Number);
  const newestFirst = await eventsBetween(scene.records, scene.workspace.id, first, last);
  const draft = new Draft(scene);
  const [newest] = newestFirst;
  if (!newest) draft.reply(words.gone);
  else if (!mayUndo(scene, newest)) draft.reply(words.notYours(scene.people.find(({ id }) => id === newest.actor)?.name ?? ''));
  else if (await isUndone(scene.records, newest)) draft.reply(words.already);
  else {
    const now = await rowsNow(scene.records, rowsTold(newestFirst));
    let customers = 0;
    for (const event of newestFirst) {
      takeBack(draft, event, now, () => false);
      const { customer, note } = event;
      if (customer !== null) customers += 1;
      draft.event({ kind: 'undone', undoes: event.id, ...(customer === null ? {} : { customer }), ...(note === null ? {} : { note }) });
    }
    draft.reply({ title: title(customers), mark: 'done', parts: [], actions: [] }, { edits: scene.press.message });
    await more(draft, customers);
  }
  return draft.decision();
}

function mayUndo({ person, people }: PressScene, { actor }: Event): boolean {
  if (person.id === actor || person.role === 'admin') return true;
  return actor !== null && person.role === 'manager' && reportsOf(person.id, people).includes(actor);
}
