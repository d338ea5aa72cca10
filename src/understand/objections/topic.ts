import type { ObjectionTopic } from '../../records/knowledge.js';

/** How one topic is spoken of. The first pattern that is found decides, so what is special stands before what is usual. */
export interface TopicRule {
  readonly topic: ObjectionTopic;
  readonly pattern: RegExp;
}
