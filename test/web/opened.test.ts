/** A link on a push: followed by whom it was for, the ledger knows that it was opened; nobody else's look counts. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Card } from '../../src/card.js';
import { createRoster } from '../../src/people/roster.js';
import { lineOf } from '../../src/pushes/line.js';
import { createSignedCards } from '../../src/web/signed-cards.js';
import { outboxRow } from '../contracts/store-under-test.js';
import { NOW, openTeam, type Team } from './team.js';

const CARD: Card = { title: '作战简报', parts: [], actions: [{ action: 'brief.open', label: '看全部', href: '/r/overdue?sort=late' }] };
let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.close());

/** The link of a push to the manager as it goes out. */
async function pushedLink(slot: string): Promise<string> {
  const { store, workspace, people } = team;
  const row = outboxRow(store.nextId(), 'dm:manager', { workspace: workspace.id, key: `push:${slot}:0`, card: CARD });
  const line = lineOf({ id: store.nextId(), workspace, person: people.manager, push: 'brief', day: '2026-11-20', slot, now: NOW }, 'sent');
  await store.commit({ changes: [{ kind: 'insert', table: 'ledger', row: line }], replies: [row] });
  const signed = await createSignedCards(
    store,
    team.signer,
    createRoster(store, () => NOW),
  ).row(row);
  return signed.card?.actions[0]?.href ?? '';
}

const openedAt = async (slot: string) =>
  (await team.store.read.select().from(team.store.t.ledger)).find((line) => line.slot === slot)?.openedAt;

it('notes that a push was opened, once, by its reader alone', async () => {
  const link = await pushedLink('2026-11-20:brief:1');
  expect(link).toMatch(/^\/r\/overdue\?sort=late&m=\d+&t=/);
  const url = `http://localhost${link}`;
  await team.pages.fetch(new Request(url, { headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0' } }));
  await team.pages.fetch(new Request(url, { headers: { 'sec-purpose': 'prefetch' } }));
  const others = new URL(url);
  others.searchParams.delete('t');
  others.searchParams.set('as', 'rep');
  await team.pages.fetch(new Request(others));
  expect(await openedAt('2026-11-20:brief:1')).toBeNull();
  const answer = await team.pages.fetch(new Request(url));
  expect(answer?.status).toBe(200);
  await expect.poll(() => openedAt('2026-11-20:brief:1')).toBe(NOW);
});

it('opens the page of a message that is no push, or of none', async () => {
  for (const m of ['0', 'x', '999999999'])
    expect((await team.pages.fetch(new Request(`http://localhost/r/overdue?as=manager&m=${m}`)))?.status).toBe(200);
});
