/** 求助: the manager gets a card and a way to answer; the one who asked hears of it. */
import { cardOf, dealById } from '../../access/queries.js';
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { dealLine } from '../../numbers/deal-line.js';
import { directChatOf } from '../../people/queries.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { agreedText, clockOf } from './card.js';
import { helpTask } from './queries.js';
import { type Allowed, carries, type Outcome } from './settle.js';
import { readAsked, writeAsked } from './value.js';
import { WORDS } from './words.js';

/** Writes the request and its card to the manager; undefined when nobody is registered as one. */
export async function askHelp(
  draft: Draft,
  scene: MessageScene | PressScene,
  found: Pick<Allowed, 'deal' | 'customer'>,
  text: string,
): Promise<Outcome | undefined> {
  const { deal, customer } = found;
  const owner = scene.people.find((p) => p.id === deal.owner);
  const manager = scene.people.find((p) => p.id === owner?.manager && p.active);
  const to = manager && (await directChatOf(scene.records, manager.id));
  if (!manager || !to) return undefined;
  const line = dealLine(found, manager.lang);
  const task = draft.insert('task', {
    owner: manager.id,
    customer: customer.id,
    kind: 'help',
    text: text === '' ? line : text,
    dueAt: scene.now,
    state: 'open',
    conversation: scene.conversation.id,
    createdAt: scene.now,
  });
  draft.update('deal', deal, { overdueCards: 0 });
  draft.event({ kind: 'overdue.helped', customer: customer.id, deal: deal.id, ...(text === '' ? {} : { note: text }) });
  draft.reply(helpCard(scene, found, { task: task.id, text, lang: manager.lang }), { to });
  return { title: WORDS[scene.lang].askedHelp(manager.name), lines: [dealLine(found, scene.lang)] };
}

function helpCard(
  scene: MessageScene | PressScene,
  found: Pick<Allowed, 'deal' | 'customer'>,
  asked: { readonly task: Id; readonly text: string; readonly lang: 'zh' | 'en' },
): Card {
  const words = WORDS[asked.lang];
  const value = writeAsked({ task: asked.task, deal: found.deal.id });
  const reader = { lang: asked.lang, clock: clockOf(scene) };
  return {
    title: words.helpTitle(scene.person.name, dealLine(found, asked.lang)),
    mark: 'question',
    parts: [
      ...(asked.text === '' ? [] : [{ kind: 'line', text: words.helpStuck(asked.text) } as const]),
      { kind: 'line', text: agreedText(found, reader), tone: 'quiet' },
    ],
    actions: [
      {
        action: 'overdue.answer',
        label: words.answer,
        value,
        style: 'primary',
        fields: [{ kind: 'longtext', name: 'text', label: words.answerField, required: true }],
      },
      { action: 'overdue.take', label: words.take, value },
      { action: 'overdue.record', label: words.record, href: `/r/customer/${found.customer.id}` },
    ],
  };
}

/** The manager takes it, or answers at once; told once. */
export async function answerHelp(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const asked = readAsked(scene.press.value);
  const found = await helpTask(scene.records, asked.task);
  const row = await dealById(scene.records, asked.deal);
  const message = await cardOf(scene.records, scene.press.message);
  if (!found || !row) return say(draft, words.missing);
  const owner = scene.people.find((p) => p.id === found.task.owner);
  if (found.task.owner !== scene.person.id) return say(draft, words.notYours(owner?.name ?? '?'));
  if (!carries(message?.card ?? null, scene.press.action, scene.press.value)) return say(draft, words.again);
  const deal = dealLine(row, scene.lang);
  const text = scene.press.form?.text?.trim() ?? '';
  const takes = scene.press.action === 'overdue.take';
  if (!takes && text === '') return say(draft, words.emptyAnswer);
  const told = takes ? words.takenTold(scene.person.name, deal) : words.answerTold(scene.person.name, deal, text);
  const left = message?.card?.actions.filter((a) => a.action !== 'overdue.take') ?? [];
  if (!takes) draft.update('task', found.task, { state: 'done' });
  draft.event({
    kind: takes ? 'overdue.taken' : 'overdue.answered',
    customer: row.customer.id,
    deal: row.deal.id,
    ...(takes ? {} : { note: text }),
  });
  draft.reply(told, { to: found.from });
  const parts = takes ? [] : [{ kind: 'line', text } as const];
  draft.reply(
    { title: takes ? words.taken(deal) : words.answered(deal), mark: 'done', parts, actions: takes ? left : [] },
    { edits: scene.press.message },
  );
  return draft.decision();
}

function say(draft: Draft, text: string): Decision {
  draft.reply(text);
  return draft.decision();
}
