/** What a model says without what it thinks aloud before it: `<think> … </think>`, of which some endpoints send only the end. */
export function withoutThinking(text: string): string {
  const end = text.lastIndexOf('</think>');
  if (end >= 0) return text.slice(end + '</think>'.length);
  return /^\s*<think>/.test(text) ? '' : text;
}
