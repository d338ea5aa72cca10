/** The robot's own mention in a group message. The platform never says what the robot is called there: it is learned. */
import type { Keep } from '../../../src/adapter.js';
import type { At } from '../../../src/terms.js';

export interface Mentions {
  /** The text without the robot's mention, wherever it stood. */
  strip(text: string): string;
}

const TOKEN = /@[^\s@]+/gu;
const ADDRESS = /^@[\w-]+(\.[\w-]+)+$/u;
const KEY = 'robot-mention';
const KEPT_MS = 400 * 86_400_000;

/**
 * A group message reaches the robot only with its mention in it, so the one mention that all messages share is its own.
 * As long as that is not clear, the first mention is taken for it.
 */
export async function createMentions(keep: Keep, now: () => At): Promise<Mentions> {
  let own = await keep.get(KEY).catch(() => undefined);
  let candidates: readonly string[] | undefined;

  function learn(tokens: readonly string[]): void {
    const seen = candidates?.filter((token) => tokens.includes(token)) ?? [];
    candidates = seen.length > 0 ? seen : tokens;
    if (candidates.length !== 1 || candidates[0] === own) return;
    own = candidates[0];
    if (own !== undefined) keep.put(KEY, own, now() + KEPT_MS).catch(() => undefined);
  }

  return {
    strip(text) {
      const tokens = [...new Set(text.match(TOKEN) ?? [])].filter((token) => !ADDRESS.test(token));
      if (tokens.length === 0) return text.trim();
      if (own === undefined || !tokens.includes(own)) learn(tokens);
      const mine = own !== undefined && tokens.includes(own) ? own : tokens[0];
      return text
        .replace(TOKEN, (token) => (token === mine ? ' ' : token))
        .replace(/[^\S\n]+/gu, ' ')
        .trim();
    },
  };
}
