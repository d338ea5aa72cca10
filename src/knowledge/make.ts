/** Making and changing knowledge cards: every way of reading is kept. Pure. */
import type { Draft } from '../records/draft.js';
import type { KnowledgeKind, KnowledgeOrigin, ObjectionTopic } from '../records/knowledge.js';
import { cleanName, shortened } from '../records/plain-text.js';
import type { Knowledge } from '../records/rows.js';
import type { At, Id } from '../terms.js';
import { topicIn } from '../understand/objections/find.js';
import { languageOf } from '../understand/text/language.js';
import { gramColumn } from './grams.js';

export interface NewCard {
  readonly title: string;
  readonly body: string;
  readonly origin: Exclude<KnowledgeOrigin, 'general'>;
  readonly author: Id;
  readonly at: At;
  /** The topic it answers, where that is known better than by its own words. */
  readonly topic?: ObjectionTopic | undefined;
  readonly kind?: KnowledgeKind | undefined;
  readonly customer?: Id | null;
  readonly deal?: Id | null;
  readonly inbox?: Id | null;
  readonly state?: 'live' | 'proposed';
}

export const LONGEST_TITLE = 40;
export const LONGEST_BODY = 4000;

/** A body fit to be stored: its lines as typed, nothing invisible, not longer than a card may be. */
export const cleanBody = (body: string): string =>
  body
    .slice(0, LONGEST_BODY)
    .split('\n')
    .map((line) => shortened(line, LONGEST_BODY))
    .filter((line) => line !== '')
    .join('\n');

export function makeCard(draft: Draft, card: NewCard): Knowledge {
  const title = shortened(cleanName(card.title), LONGEST_TITLE);
  const body = cleanBody(card.body);
  const lang = languageOf(`${title}\n${body}`);
  const topic = card.topic ?? topicIn(title, lang) ?? topicIn(body, lang) ?? null;
  const row = draft.insert('knowledge', {
    key: null,
    kind: card.kind ?? kindOf(topic),
    topic,
    lang,
    title,
    body,
    grams: gramColumn(title, body),
    state: card.state ?? 'live',
    origin: card.origin,
    customer: card.customer ?? null,
    deal: card.deal ?? null,
    inbox: card.inbox ?? null,
    author: card.author,
    createdAt: card.at,
    changedAt: card.at,
  });
  draft.insert('knowledgeVersion', { card: row.id, number: 1, title, body, by: card.author, at: card.at });
  return row;
}

/** What a card about a topic usually is. */
function kindOf(topic: ObjectionTopic | null): KnowledgeKind {
  switch (topic) {
    case 'rival':
      return 'competitor';
    case 'expensive':
    case 'payment_terms':
    case 'no_budget':
      return 'price';
    case 'no_trust':
      return 'case';
    case null:
    case 'no_fit':
    case 'switching':
    case 'after_sales':
      return 'solution';
    case 'wait':
    case 'lead_time':
    case 'trial_first':
    case 'decider_busy':
    case 'contract_terms':
    case 'no_need':
      return 'objection';
  }
}

/** A card reads differently from now on. A general one becomes the company's own. `versions`: how many there are. */
export function changeCard(
  draft: Draft,
  card: Knowledge,
  to: { readonly title: string; readonly body: string },
  { by, at, versions }: { readonly by: Id; readonly at: At; readonly versions: number },
): Knowledge {
  const title = shortened(cleanName(to.title), LONGEST_TITLE) || card.title;
  const body = cleanBody(to.body) || card.body;
  if (title === card.title && body === card.body) return card;
  const first = versions === 0;
  if (first)
    draft.insert('knowledgeVersion', { card: card.id, number: 1, title: card.title, body: card.body, by: card.author, at: card.createdAt });
  draft.insert('knowledgeVersion', { card: card.id, number: first ? 2 : versions + 1, title, body, by, at });
  return draft.update('knowledge', card, {
    title,
    body,
    grams: gramColumn(title, body),
    changedAt: at,
    ...(card.origin === 'general' ? { origin: 'chat', author: by } : {}),
  });
}
