/** 采纳, 改一下, 不合适 and taking that back: what a person makes of a strategy or a talk track. */
import { reportsOf } from '../../access/access.js';
import { seenCustomer } from '../../access/meant.js';
import { cardOf } from '../../access/queries.js';
import type { Card, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { cleanBody, makeCard } from '../../knowledge/make.js';
import { Draft } from '../../records/draft.js';
import type { Suggestion } from '../../records/rows.js';
import type { PressScene } from '../../scene.js';
import { STRATEGY } from '../../strategy/queries.js';
import { strategyPart } from '../../strategy/strategy.js';
import { STRATEGY_WORDS } from '../../strategy/words.js';
import { TRACK, trackIn } from './about.js';
import { modelUnused, trackCard } from './card.js';
import { suggestionById } from './queries.js';
import { trackText } from './track.js';
import { WORDS } from './words.js';

type Verdict = 'adopted' | 'vetoed' | 'open';

const KINDS = { adopted: 'talk.adopted', vetoed: 'talk.vetoed', open: 'talk.reopened', changed: 'talk.changed' } as const;

/** Undefined answer = the suggestion is theirs to decide; else what is said instead. */
export async function suggestionFor(scene: PressScene): Promise<Suggestion | string> {
  const words = WORDS[scene.lang];
  const row = await suggestionById(scene.records, scene.workspace.id, Number(scene.press.value));
  if (!row || (row.kind !== STRATEGY && row.kind !== TRACK)) return words.gone;
  if (row.customer !== null && !(await seenCustomer(scene, row.customer))) return words.gone;
  const { person, people } = scene;
  const may =
    row.person === person.id || person.role === 'admin' || (person.role === 'manager' && reportsOf(person.id, people).includes(row.person));
  return may ? row : words.notYours(people.find(({ id }) => id === row.person)?.name ?? '?');
}

export async function decide(scene: PressScene, verdict: Verdict): Promise<Decision> {
  const row = await suggestionFor(scene);
  if (typeof row === 'string') return say(scene, row);
  if (verdict !== 'open' && row.state !== 'open') return say(scene, WORDS[scene.lang].settled);
  const draft = new Draft(scene);
  const about = trackIn(row.about);
  const decided = draft.update('suggestion', row, {
    state: verdict,
    by: verdict === 'open' ? null : scene.person.id,
    decidedAt: verdict === 'open' ? null : scene.now,
    // Taken back, the draft is as it was suggested.
    ...(verdict === 'open' && about ? { about: { ...about, change: undefined, answered: undefined } } : {}),
  });
  draft.event({ kind: KINDS[verdict] });
  return show(draft, scene, decided);
}

/** The person's own words instead. */
export async function change(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const row = await suggestionFor(scene);
  if (typeof row === 'string') return say(scene, row);
  const about = trackIn(row.about);
  if (row.state !== 'open' || !about) return say(scene, words.settled);
  const text = cleanBody(scene.press.form?.text ?? '');
  if (text === '') return say(scene, words.empty);
  const draft = new Draft(scene);
  const same = text === cleanBody(trackText(about.track));
  const decided = draft.update('suggestion', row, {
    state: same ? 'adopted' : 'changed',
    by: scene.person.id,
    decidedAt: scene.now,
    ...(same ? {} : { about: { ...about, change: text } }),
  });
  draft.event({ kind: same ? KINDS.adopted : KINDS.changed });
  return show(draft, scene, decided);
}

/** [收下] and [不用]: the changed version becomes a card of the company, or stays theirs. */
export async function keep(scene: PressScene, yes: boolean): Promise<Decision> {
  const words = WORDS[scene.lang];
  const row = await suggestionFor(scene);
  if (typeof row === 'string') return say(scene, row);
  const about = trackIn(row.about);
  if (row.state !== 'changed' || about?.change === undefined || about.answered) return say(scene, words.settled);
  const draft = new Draft(scene);
  const decided = draft.update('suggestion', row, { about: { ...about, answered: true } });
  if (yes) {
    const topic = about.topic === undefined ? '' : STRATEGY_WORDS[scene.lang].topics[about.topic];
    const [first = ''] = about.change.split('\n');
    makeCard(draft, {
      title: [topic, first.slice(0, 20)].filter(Boolean).join(': '),
      body: about.change,
      origin: 'talk',
      author: scene.person.id,
      at: scene.now,
      topic: about.topic,
      customer: row.customer,
      deal: row.deal,
      inbox: row.inbox,
    });
  }
  draft.event({ kind: yes ? 'knowledge.kept' : 'knowledge.declined' });
  return show(draft, scene, decided);
}

/** The card as it stands after that: a track is drawn anew, a strategy is exchanged within the card of its message. */
async function show(draft: Draft, scene: PressScene, row: Suggestion): Promise<Decision> {
  const edits = scene.press.message;
  const about = trackIn(row.about);
  if (row.kind === TRACK && about) {
    const customer = row.customer === null ? undefined : await seenCustomer(scene, row.customer);
    draft.reply(trackCard({ suggestion: row, about, customer, lang: scene.lang, model: modelUnused(scene) }), { edits });
    return draft.decision();
  }
  const sent = await cardOf(scene.records, edits);
  if (sent?.card) draft.reply(withPart(sent.card, row, strategyPart(row, scene.lang)), { edits });
  return draft.decision();
}

/** The card with what it shows of the suggestion exchanged. */
function withPart(card: Card, { id }: Pick<Suggestion, 'id'>, by: readonly CardPart[]): Card {
  const shows = (part: CardPart): boolean =>
    part.kind === 'block' && part.actions.some(({ action, value }) => action.startsWith('talk.') && value === String(id));
  return { ...card, parts: card.parts.flatMap((part) => (shows(part) ? by : [part])) };
}

export function say(scene: PressScene, text: string): Decision {
  const draft = new Draft(scene);
  draft.reply(text);
  return draft.decision();
}
