/** That a link on a push was opened by whom it was for, for the ledger. */
import { seenOn } from '../arrivals/seen.js';
import type { Commit } from '../scene.js';
import type { Visit } from './visit.js';

/** Programs that fetch a link to show what is behind it: nobody has seen anything yet. */
const FETCHED_AHEAD = /bot|crawler|spider|preview|unfurl|expanding|facebookexternalhit/i;

export async function opened(
  { records, person, now }: Visit,
  { url, method, headers }: Request,
  { commit }: { readonly commit: Commit },
): Promise<void> {
  const message = Number(new URL(url).searchParams.get('m'));
  if (method !== 'GET' || !Number.isSafeInteger(message) || message <= 0) return;
  if (FETCHED_AHEAD.test(headers.get('user-agent') ?? '') || /prefetch/i.test(headers.get('sec-purpose') ?? headers.get('purpose') ?? ''))
    return;
  const changes = await seenOn(records, message, { now, acted: false, by: person.id });
  if (changes.length > 0) await commit({ changes, replies: [] });
}
