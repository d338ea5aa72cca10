import { accessOf } from '../../access/access.js';
import { dealById } from '../../access/queries.js';
import { isOpen } from '../../records/stage.js';
import type { MessageScene, PressScene } from '../../scene.js';
import type { Offered } from './standing.js';

/** A deal that words may move, its customer, and the cards it stands on. */
export type Meant = Pick<Offered, 'messages'> & NonNullable<Awaited<ReturnType<typeof dealById>>>;

/** The open deals of these that the writer may act on, as they stand. */
export async function dealsMeant(scene: MessageScene | PressScene, offered: readonly Offered[]): Promise<readonly Meant[]> {
  const access = accessOf(scene.person, scene.people);
  const found = await Promise.all(offered.map(async ({ deal, messages }) => ({ messages, row: await dealById(scene.records, deal) })));
  return found.flatMap(({ row, messages }) => {
    const may =
      row &&
      row.deal.workspace === scene.workspace.id &&
      isOpen(row.deal.stage) &&
      (access.kind === 'all' || access.owners.includes(row.deal.owner));
    return row && may ? [{ ...row, messages }] : [];
  });
}
