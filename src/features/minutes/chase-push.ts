import { customerById, minutesFor } from '../../access/queries.js';
import { NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { OccasionalPush } from '../feature.js';
import { chaseCard } from './card.js';
import { asked } from './chase.js';
import { chased } from './queries.js';

const DAY = 24 * 3_600_000;

/** Two hours after a meeting: whose block is still missing is asked for it, once. */
export const minutesChase: OccasionalPush = {
  kind: 'occasional',
  name: 'minutes-chase',
  called: { zh: '纪要催补', en: 'minutes reminders' },
  said: /纪要(?:催补|提醒|催办)|minutes reminders?/i,
  rank: 'due',
  async occasions(records, workspace, now) {
    const rows = await chased(records, workspace.id, { since: now - DAY, now });
    return rows.flatMap((row) =>
      [...asked(row)].map(([person]) => ({
        person,
        key: String(row.id),
        useBy: (row.chaseAt ?? now) + DAY,
        async compose(scene) {
          const found = await minutesFor(scene, row.id);
          const parties = found && asked(found.minutes).get(person);
          if (!found || !parties || parties.length === 0) return NOTHING;
          const known = found.minutes.customer === null ? undefined : await customerById(scene, found.minutes.customer);
          const draft = new Draft(scene);
          draft.reply(chaseCard(found.minutes, parties, { ...scene, ...(known?.seen ? { customer: known.customer.name } : {}) }));
          return draft.decision();
        },
      })),
    );
  },
};
