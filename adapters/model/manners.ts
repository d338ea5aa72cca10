/** What an endpoint understands of the wire format, learnt from its objections and remembered for each model. */

export interface Manners {
  /** How JSON is asked for: by schema, by the JSON mode, or in words alone. */
  readonly json: 'schema' | 'object' | 'words';
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  /** Does it count tokens in a stream when asked to? */
  readonly counts: boolean;
  readonly temperature: boolean;
  /** Times the limit asked for: what a model thinks before it answers counts against it. */
  readonly room: number;
}

export const BEST: Manners = { json: 'schema', limit: 'max_tokens', counts: true, temperature: true, room: 1 };
/** For a model that thinks. */
export const THINKING_ROOM = 4;

/** Other manners after an objection; undefined when there is nothing left to give up. */
export function humbler(manners: Manners, objection: string): Manners | undefined {
  if (manners.limit === 'max_tokens' && objection.includes('max_completion_tokens')) return { ...manners, limit: 'max_completion_tokens' };
  if (manners.counts && objection.includes('stream_options')) return { ...manners, counts: false };
  if (manners.temperature && objection.includes('temperature')) return { ...manners, temperature: false };
  if (manners.json === 'schema') return { ...manners, json: 'object' };
  if (manners.json === 'object') return { ...manners, json: 'words' };
  return undefined;
}
