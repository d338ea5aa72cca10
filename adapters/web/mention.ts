/** The names people call the bot by in a group. A Latin name must not run on into another word (`@bottle` is nobody). */
const MENTION = /[@\uff20]\s?(?:战报|(?:zhanbao|bot)(?![\p{Script=Latin}\p{Number}_]))/giu;

/** A group message without the bot's mention, and whether it was there. */
export function stripMention(text: string): { readonly text: string; readonly addressed: boolean } {
  const stripped = text.replace(MENTION, ' ');
  if (stripped === text) return { text, addressed: false };
  return {
    text: stripped
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/^[\s,\uff0c\u3001:\uff1a]+/u, '')
      .trimEnd(),
    addressed: true,
  };
}
