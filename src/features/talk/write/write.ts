/** The model's version of a talk track, beside the answer: it replaces the templates only where each line holds. */

import { z } from 'zod';
import { seenCustomer } from '../../../access/meant.js';
import { type Decision, NOTHING } from '../../../decision.js';
import { nearestTo } from '../../../knowledge/meaning/nearest.js';
import { findCards } from '../../../knowledge/queries.js';
import { Draft } from '../../../records/draft.js';
import type { DraftScene } from '../../../scene.js';
import { STRATEGY_WORDS } from '../../../strategy/words.js';
import { trackIn } from '../about.js';
import { partAfter, trackCard } from '../card.js';
import { heardAbout } from '../facts.js';
import { cardsBehind, knownOf, suggestionById } from '../queries.js';
import { acceptTrack } from './accept.js';
import { materialFor, materialText } from './material.js';
import { TALK_TRACK } from './prompt.js';

export const WRITE = 'talk.write';

const givenSchema = z.object({ suggestion: z.number() });
const HEARD_MS = 60 * 86_400_000;
const CARDS = 3;

/** Work of the kind `talk.write`. */
export async function writeTrack(scene: DraftScene): Promise<Decision> {
  const { request, model, records, now, lang } = scene;
  const given = givenSchema.safeParse(request.given);
  const row = given.success ? await suggestionById(records, scene.workspace.id, given.data.suggestion) : undefined;
  const about = trackIn(row?.about);
  const customer = row?.customer == null ? undefined : await seenCustomer(scene, row.customer);
  // Decided on meanwhile, or not theirs to see any more.
  if (!row || !about || !customer || row.state !== 'open' || row.call !== null || request.outbox === null) return NOTHING;
  const { style, topic, without } = about;
  const known = await knownOf(records, customer, now - HEARD_MS);
  const subject = topic === undefined ? '' : STRATEGY_WORDS[style.lang].topics[topic];
  const text = [subject, heardAbout(topic, known)?.words ?? ''].join(' ');
  const draft = new Draft(scene);
  const near = await nearestTo(scene, { text, draft, customers: [customer.id], dispensable: true });
  const cards = (await findCards(scene, { text, topic, lang: style.lang, near }, CARDS + without.length))
    .map(({ card }) => card)
    .filter(({ id }) => !without.includes(id));
  const pieces = materialFor(known, cards, scene, style);
  const drafted = await model.draft({
    prompt: TALK_TRACK,
    lang: style.lang,
    quotes: { request: [subject, about.contact ?? ''].filter(Boolean).join(' · '), material: materialText(pieces) },
    values: { length: LENGTHS[style.lang][style.length], tone: TONES[style.lang][style.tone], language: LANGUAGES[style.lang] },
    customers: [customer.id],
  });
  // Vectors made on the way stay, whatever becomes of the track.
  const accepted = drafted.kind === 'none' ? undefined : acceptTrack(drafted.value.lines, pieces, style, scene);
  if (drafted.kind === 'none' || !accepted) {
    const part = drafted.kind === 'none' ? partAfter(drafted.why) : 'unused';
    draft.reply(trackCard({ suggestion: row, about, customer, lang, model: part }), { edits: request.outbox });
    return draft.decision();
  }
  const behind = await cardsBehind(records, row.id);
  for (const link of behind.filter(({ card }) => !accepted.cards.includes(card))) draft.remove('suggestionCard', link);
  for (const card of accepted.cards.filter((id) => !behind.some((link) => link.card === id)))
    draft.insert('suggestionCard', { suggestion: row.id, card }, true);
  const written = draft.update('suggestion', row, {
    about: { ...about, track: accepted.track, cards: [...accepted.cards] },
    call: drafted.call,
  });
  draft.event({ kind: 'talk.written' });
  draft.reply(trackCard({ suggestion: written, about: { ...about, track: accepted.track }, customer, lang, model: 'unused' }), {
    edits: request.outbox,
  });
  return draft.decision();
}

const LENGTHS = {
  zh: { short: '一条理由,每句不超过 40 字', normal: '三条理由,每句不超过 80 字', long: '四到六条理由,每句不超过 120 字' },
  en: { short: 'one argument, at most 25 words a line', normal: 'three arguments, at most 40 words a line', long: 'four to six arguments' },
} as const;
const TONES = {
  zh: { plain: '平实', formal: '书面、正式', casual: '口语、亲切' },
  en: { plain: 'plain', formal: 'formal', casual: 'casual and warm' },
} as const;
const LANGUAGES = { zh: '中文', en: 'English' } as const;
