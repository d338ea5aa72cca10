/** What an objection is about. */
import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Lang } from '../../terms.js';
import { fold } from '../fold.js';
import { objectionsEn } from './en.js';
import type { TopicRule } from './topic.js';
import { objectionsZh } from './zh.js';

const RULES = { zh: objectionsZh, en: objectionsEn } as const satisfies Record<Lang, readonly TopicRule[]>;

/** The topic that words of an objection speak of; undefined when they speak of none that is known. */
export function topicIn(text: string, lang: Lang): ObjectionTopic | undefined {
  const folded = fold(text);
  return RULES[lang].find(({ pattern }) => pattern.test(folded))?.topic;
}
