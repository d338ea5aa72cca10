/** What is to be kept when there is less of something, looked up. */
import type { Card } from '../../card.js';
import { dealsLike } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { addDays, atOf } from '../../records/day.js';
import type { MessageScene } from '../../scene.js';
import { OPEN_STAGES } from '../../terms.js';
import { type Cut, chancesFrom, keepFirstCard } from './keep-first.js';
import { contactsSince, stagesReached } from './queries.js';
import type { AskReader } from './status.js';

/** For so many days back contacts count as what travel goes into. */
const CONTACT_DAYS = 90;
const MOST_DEALS = 2000;

/** The asker's customers, those to keep first on top. */
export async function keepFirst(scene: MessageScene, cut: Cut, { clock }: Pick<AskReader, 'clock'>): Promise<Card | string> {
  const scope = scopeOf(scene);
  const [rows, ways, contacts] = await Promise.all([
    dealsLike(scope, { stages: OPEN_STAGES }, clock, MOST_DEALS),
    stagesReached(scope),
    contactsSince(scope, atOf(addDays(scene.today, -CONTACT_DAYS), 0, scene.zone)),
  ]);
  const weighed = rows.map(({ deal, customer }) => ({ deal, customer, contacts: contacts.get(customer.id) ?? 0 }));
  return keepFirstCard(cut, weighed, chancesFrom(ways), { lang: scene.lang, days: CONTACT_DAYS });
}
