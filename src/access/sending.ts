/** May something be sent to a model? Decided here and nowhere else, before every call. */
import { z } from 'zod';
import type { At, Id } from '../terms.js';
import type { NameHit } from '../understand/reading.js';
import { type Asker, customerById, keptFromModels } from './queries.js';

/** The workspace's word on its endpoint, kept under this key of its settings. */
export const CONSENT_KEY = 'modelConsent';

const consent = z.object({
  endpoint: z.string(),
  state: z.enum(['agreed', 'refused']),
  by: z.number(),
  at: z.number(),
});

/** Which endpoint an admin agreed to or refused, who and when. */
export interface Consent {
  readonly endpoint: string;
  readonly state: 'agreed' | 'refused';
  readonly by: Id;
  readonly at: At;
}

/** The word given, if any. */
export function consentIn(settings: readonly { readonly key: string; readonly value: unknown }[]): Consent | undefined {
  return consent.safeParse(settings.find(({ key }) => key === CONSENT_KEY)?.value).data;
}

/** `undefined` = no endpoint is set up. Consent to another endpoint is none. */
export function modelStateOf(
  endpoint: string | undefined,
  settings: readonly { readonly key: string; readonly value: unknown }[],
): 'on' | 'off' | 'unconfirmed' {
  if (endpoint === undefined) return 'off';
  const given = consentIn(settings);
  if (given?.endpoint !== endpoint) return 'unconfirmed';
  return given.state === 'agreed' ? 'on' : 'off';
}

export interface Sending {
  readonly asker: Asker;
  readonly endpoint: string;
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly names: { find(text: string): readonly NameHit[] };
  readonly customers: readonly Id[];
  readonly texts: readonly string[];
}

/** Undefined = it may. Customers that the asker may not see, that are kept from models, or that the texts name and are kept from them, stop it. */
export async function whyNotSent(sending: Sending): Promise<'not_confirmed' | 'excluded' | undefined> {
  const { asker, endpoint, settings, names, customers, texts } = sending;
  if (modelStateOf(endpoint, settings) !== 'on') return 'not_confirmed';
  for (const id of customers) if (!(await customerById(asker, id))?.seen) return 'excluded';
  const named = texts.flatMap((text) => names.find(text)).flatMap((hit) => (hit.kind === 'customer' ? [hit.id] : []));
  const kept = await keptFromModels(asker.records, [...new Set([...customers, ...named])]);
  return kept.length > 0 ? 'excluded' : undefined;
}
