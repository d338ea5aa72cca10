import type { KnowledgeKind, ObjectionTopic } from '../../records/knowledge.js';

/** A card that comes with the program: for every trade, so it says nothing of any product. */
export interface StarterCard {
  /** Never used again for another card: what a company made of it hangs on it. */
  readonly key: string;
  readonly kind: KnowledgeKind;
  readonly topic: ObjectionTopic;
  readonly title: string;
  /** One argument a line, then 问: and 别说: (Ask: and Not: in English). */
  readonly body: string;
}
