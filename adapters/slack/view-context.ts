/** What a view remembers of the card it was opened from, in its `private_metadata`. */
import { z } from 'zod';
import type { ConversationRef, Id } from '../../src/terms.js';
import { BLOCKS } from './limits.js';

/** The button that opened the view, and where. */
export interface ViewContext {
  readonly message: Id;
  readonly action: string;
  readonly value?: string;
  readonly conversation: ConversationRef;
}

const kept = z.object({
  m: z.number().int().positive(),
  a: z.string(),
  v: z.string().optional(),
  c: z.string(),
  d: z.boolean(),
});

/** Undefined when it does not fit. */
export function writeContext({ message, action, value, conversation }: ViewContext): string | undefined {
  const text = JSON.stringify({ m: message, a: action, v: value, c: conversation.address, d: conversation.kind === 'direct' });
  return text.length > BLOCKS.privateMetadata ? undefined : text;
}

/** Undefined for a view that is not ours. */
export function readContext(metadata: string): ViewContext | undefined {
  const parsed = kept.safeParse(jsonOf(metadata));
  if (!parsed.success) return undefined;
  const { m, a, v, c, d } = parsed.data;
  return {
    message: m,
    action: a,
    conversation: { platform: 'slack', address: c, kind: d ? 'direct' : 'group' },
    ...(v === undefined ? {} : { value: v }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
