/** Which cards are near a text in meaning, by the vectors of the endpoint; those of cards that have none are made on the way. */
import { keptFromModels } from '../../access/queries.js';
import type { Draft } from '../../records/draft.js';
import type { Knowledge } from '../../records/rows.js';
import type { DraftScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { coveredText } from '../queries.js';
import { cardsWithoutVector, vectorsOf } from './queries.js';
import { likeness, nearness, packed, unpacked } from './vectors.js';

/** Cards for which vectors are made at one time, and in one call. */
const AT_ONCE = 256;
const IN_ONE_CALL = 32;
/** More than this of a card says the same again. */
const LONGEST = 2000;

/** The text is sought by its meaning; new vectors go into the draft. `customers`: whose words stand in the text. `dispensable`: nothing waits for an endpoint that is away. */
interface Sought {
  readonly text: string;
  readonly draft: Draft;
  readonly customers?: readonly Id[];
  readonly dispensable?: boolean;
}

/** How near each card is, 0 … 1, the far ones left out. Empty where there are no vectors to be had. */
export async function nearestTo(
  scene: DraftScene,
  { text, draft, customers = [], dispensable = false }: Sought,
): Promise<ReadonlyMap<Id, number>> {
  const { model, records, workspace } = scene;
  if (!scene.modelCan.embed || text.trim() === '') return new Map();
  const asked = await model.embed({ customers, texts: [text.slice(0, LONGEST)], dispensable });
  const mine = asked.kind === 'ok' ? packed(asked.value.vectors[0] ?? []) : undefined;
  if (asked.kind === 'none' || mine === undefined) return new Map();
  const made = await makeVectors(scene, asked.value.model, { draft, dispensable });
  const known = await vectorsOf(records, workspace.id, asked.value.model);
  const wanted = unpacked(mine);
  const all = new Map(known.map(({ card, vector }) => [card, vector]));
  for (const [card, vector] of made) all.set(card, vector);
  return nearness(new Map([...all].map(([card, vector]) => [card, likeness(wanted, unpacked(vector))])));
}

/** Makes the vectors that are missing, ahead of the first search. */
export async function prepareVectors(scene: DraftScene, draft: Draft): Promise<void> {
  if (!scene.modelCan.embed) return;
  // The model says its own name with the first answer: what is missing for it is known only then.
  const tried = await scene.model.embed({ customers: [], texts: ['-'] });
  if (tried.kind === 'ok') await makeVectors(scene, tried.value.model, { draft });
}

/** Texts go without the names of customers: a vector is everybody's. */
async function makeVectors(
  scene: DraftScene,
  model: string,
  { draft, dispensable = false }: Omit<Sought, 'text' | 'customers'>,
): Promise<ReadonlyMap<Id, string>> {
  const { records, workspace, names, now } = scene;
  const made = new Map<Id, string>();
  const due = await notKept(scene, await cardsWithoutVector(records, workspace.id, model, AT_ONCE));
  for (let from = 0; from < due.length; from += IN_ONE_CALL) {
    const part = due.slice(from, from + IN_ONE_CALL);
    const texts = await Promise.all(part.map(async ({ card }) => (await coveredText(records, names, card)).slice(0, LONGEST)));
    const given = await scene.model.embed({ customers: [], texts, dispensable });
    if (given.kind === 'none' || given.value.model !== model) break;
    for (const [i, { card, old }] of part.entries()) {
      const vector = packed(given.value.vectors[i] ?? []);
      if (vector === undefined) continue;
      made.set(card.id, vector);
      if (old) draft.update('knowledgeVector', old, { vector, of: card.version, at: now });
      else draft.insert('knowledgeVector', { card: card.id, model, of: card.version, vector, at: now }, true);
    }
  }
  return made;
}

/** Without the cards that speak of a customer who is kept from models, under whatever cover. */
async function notKept<T extends { readonly card: Knowledge }>({ records, names }: DraftScene, due: readonly T[]): Promise<readonly T[]> {
  const namedIn = ({ card: { title, body } }: T): readonly Id[] =>
    names.find(`${title}\n${body}`).flatMap((hit) => (hit.kind === 'customer' ? [hit.id] : []));
  const kept = new Set(await keptFromModels(records, [...new Set(due.flatMap(namedIn))]));
  return due.filter((one) => !namedIn(one).some((id) => kept.has(id)));
}
