/** Which customers said something on a topic, looked up. */
import type { Card } from '../../card.js';
import { addDays, atOf, dayOf } from '../../records/day.js';
import type { MessageScene } from '../../scene.js';
import type { SignalKind } from '../../terms.js';
import { HEARD_DAYS } from './about-one.js';
import { heardOn } from './queries.js';
import { type TopicAsked, whoSaidCard } from './who-said.js';
import { WORDS } from './words.js';

/** So many sayings are looked through, the newest. */
const MOST_SAID = 300;

export async function whoSaid(scene: MessageScene, topic: TopicAsked): Promise<Card | string> {
  const since = atOf(addDays(scene.today, -HEARD_DAYS), 0, scene.zone);
  const kinds: readonly SignalKind[] = topic.compares ? ['competitor', 'bidding'] : topic.dear ? ['objection', 'price'] : topic.kinds;
  // 比价 alone was heard as a word about the price.
  const [heard, ofPrice] = await Promise.all([
    heardOn(scene, kinds, { since, limit: MOST_SAID }),
    topic.compares ? heardOn(scene, ['price'], { since, limit: MOST_SAID, words: '比' }) : [],
  ]);
  const lines = [...ofPrice, ...heard];
  return whoSaidCard(topic, lines, { lang: scene.lang, dayText: (at) => WORDS[scene.lang].day(dayOf(at, scene.zone), scene.today) });
}
