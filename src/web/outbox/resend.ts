import { outboxById } from '../../arrivals/queries.js';
import { Draft } from '../../records/draft.js';
import type { Commit } from '../../scene.js';
import type { Id } from '../../terms.js';
import type { Visit } from '../visit.js';

/** What a page needs to change something: it writes as the chat does. */
export interface Writing {
  readonly commit: Commit;
  readonly nextId: () => Id;
}

/** Puts a message that did not arrive back among those to be sent. Once more changes nothing. False when there is none of that number. */
export async function resend(visit: Visit, id: Id, { commit, nextId }: Writing): Promise<boolean> {
  const { records, workspace, person, now } = visit;
  const found = await outboxById(records, workspace.id, id);
  if (!found) return false;
  if (found.row.state !== 'unknown' && found.row.state !== 'given_up') return true;
  const draft = new Draft({ workspace, now, nextId, person });
  draft.event({ kind: 'message.resent', note: String(id) });
  await commit({ ...draft.decision(), resend: [{ id, at: now }] });
  return true;
}

/**
 * Whether a form comes from a page of ours: the cookie alone would let another site press its buttons. Browsers name the site in
 * every form they send; who names none is no browser.
 */
export function isOwnForm(request: Request, allowedHosts: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === (request.headers.get('host') ?? new URL(request.url).host) || allowedHosts.includes(from);
}
