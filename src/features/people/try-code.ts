import type { Draft } from '../../records/draft.js';
import type { Code } from '../../records/rows.js';
import type { Scene } from '../../scene.js';
import type { PersonRef } from '../../terms.js';
import { MOST_WRONG, WRONG_WITHIN_MS } from './code.js';
import { codeNamed, WRONG_CODE, wrongCodes } from './queries.js';

/** The code as it can still be used, or what to say instead. A wrong one is counted; after too many none is looked at. */
export async function openCode(
  { records, workspace, now }: Pick<Scene, 'records' | 'workspace' | 'now'>,
  draft: Draft,
  sender: PersonRef,
  typed: string,
): Promise<Code | 'wrongCode' | 'tooManyCodes'> {
  if ((await wrongCodes(records, workspace.id, sender, now - WRONG_WITHIN_MS)) >= MOST_WRONG) return 'tooManyCodes';
  const code = await codeNamed(records, typed);
  if (code && code.workspace === workspace.id && isOpen(code, now)) return code;
  draft.event({ kind: WRONG_CODE, note: `${sender.platform}:${sender.account}` });
  return 'wrongCode';
}

/** Neither used nor too old. */
const isOpen = ({ usedAt, expiresAt }: Code, now: number): boolean => usedAt === null && expiresAt > now;
