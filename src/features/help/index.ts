import type { Card } from '../../card.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import type { Feature } from '../feature.js';
import { WORDS } from './words.js';

/** Small talk gets a line at most once in this long. */
const SMALLTALK_EVERY_MS = 30 * 60_000;

/** Help, small talk, and what could not be understood. */
export const help: Feature = {
  name: 'help',
  intents: ['help', 'smalltalk', 'other'],
  async message(scene) {
    const draft = new Draft(scene);
    const words = WORDS[scene.lang];
    if (scene.reading.intent === 'help') draft.reply(examplesCard(scene));
    else if (scene.reading.intent === 'smalltalk') {
      const { focus } = scene.conversation;
      if (scene.now - (focus?.smalltalkAt ?? 0) < SMALLTALK_EVERY_MS) return draft.decision();
      draft.update('conversation', scene.conversation, { focus: { ...focus, smalltalkAt: scene.now, at: scene.now } });
      draft.reply(words.smalltalk);
    } else draft.reply(words.unclear);
    return draft.decision();
  },
};

/** Introduces the bot, once per conversation. */
export async function welcome(scene: MessageScene) {
  const draft = new Draft(scene);
  draft.update('conversation', scene.conversation, { welcomed: true });
  if (scene.reading.intent !== 'help') draft.reply(examplesCard(scene, WORDS[scene.lang].welcome));
  return draft.decision();
}

function examplesCard({ lang }: MessageScene, title: string = WORDS[lang].title): Card {
  const words = WORDS[lang];
  return {
    title,
    parts: [...words.examples.map((text) => ({ kind: 'line', text }) as const), { kind: 'line', text: words.more, tone: 'quiet' }],
    actions: [],
  };
}
