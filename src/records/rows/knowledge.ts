/** What people wrote down to use again: minutes and knowledge cards. */
import type { At, Day, Id, Lang } from '../../terms.js';
import type { KNOWLEDGE_STATES, KnowledgeKind, KnowledgeOrigin, ObjectionTopic } from '../knowledge.js';
import type { MinutesBody, MinutesKind, SpokenLine } from '../minutes.js';
import type { Row } from './row.js';

/** Minutes (纪要). Read by whoever made them, was in the chat, or may see the customer. */
export interface Minutes extends Row {
  readonly by: Id;
  /** The message that asked for them. */
  readonly inbox: Id;
  readonly conversation: Id;
  readonly customer: Id | null;
  readonly kind: MinutesKind;
  readonly title: string;
  readonly lang: Lang;
  /** The day the meeting was held, as far as is known: that of the message. */
  readonly heldOn: Day;
  readonly lines: readonly SpokenLine[];
  readonly body: MinutesBody;
  readonly createdAt: At;
  /** When the parties whose blocks are missing are asked for them; null = nothing is missing. */
  readonly chaseAt: At | null;
  /** When the actions were made into tasks; null = not yet. */
  readonly appliedAt: At | null;
  readonly version: number;
}

/** A card of the company's knowledge (知识卡片): a winning argument, an answer to a rival, a price strategy, a case, a solved problem. */
export interface Knowledge extends Row {
  /** Names a card that came with the program; null = the company's own. */
  readonly key: string | null;
  readonly kind: KnowledgeKind;
  readonly topic: ObjectionTopic | null;
  readonly lang: Lang;
  readonly title: string;
  /** One line for each argument; a line after 问: is the question to ask, one after 别说: what not to say. */
  readonly body: string;
  /** What title and body are found by: their words and pairs of characters, each once, with a space around each. */
  readonly grams: string;
  readonly state: (typeof KNOWLEDGE_STATES)[number];
  readonly origin: KnowledgeOrigin;
  /** The customer and deal it was drawn from; who may not see that customer is not told. */
  readonly customer: Id | null;
  readonly deal: Id | null;
  /** The message it was told in. */
  readonly inbox: Id | null;
  /** Null = the program itself. */
  readonly author: Id | null;
  readonly createdAt: At;
  readonly changedAt: At;
  readonly version: number;
}

/** How a knowledge card read from a moment on, until its next version. */
export interface KnowledgeVersion extends Row {
  readonly card: Id;
  /** 1 = as it was made. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly by: Id | null;
  readonly at: At;
}

/** A suggestion rests on a knowledge card. Adoptions, refusals and wins of the card are counted over these. */
export interface SuggestionCard extends Row {
  readonly suggestion: Id;
  readonly card: Id;
}

/** What a knowledge card means, as an endpoint's model for vectors put it: cards are found by it besides their words. */
export interface KnowledgeVector extends Row {
  readonly card: Id;
  /** The model that gave it: vectors of two models cannot be compared. */
  readonly model: string;
  /** The version of the card's row that it was made of. */
  readonly of: number;
  /** Numbers of four bytes each, the low byte first, length 1 in all; as base64. */
  readonly vector: string;
  readonly at: At;
}
