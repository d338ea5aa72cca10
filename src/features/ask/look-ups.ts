/** What an agent may look up: the asker's own records, read by the same queries as every card; nothing here writes. */
import { z } from 'zod';
import { meantCustomer } from '../../access/meant.js';
import { contactsOf, dealsOf } from '../../access/queries.js';
import { cardToText } from '../../card.js';
import type { LookUp } from '../../drafting/model.js';
import { dealLine, sumText } from '../../numbers/deal-line.js';
import { stretchOf } from '../../numbers/period.js';
import { dealsLike, totalsLike } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { dayOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Scene } from '../../scene.js';
import { STAGES } from '../../terms.js';
import { PERIODS } from '../../understand/reading.js';
import { lastFollowUps, minutesLately, notesAbout } from './queries.js';
import { type AskReader, statusCard } from './status.js';

const NOTES = 12;
const DEALS = 20;
const LONGEST = 240;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/\s+/g, ' ');

const byName = z.object({ name: z.string().max(60) });
const byWords = z.object({ words: z.string().min(1).max(60) });
const byDeals = z.object({ stage: z.enum(STAGES).nullish(), closedIn: z.enum(PERIODS).nullish() });

/** The look-ups of one asker, under their permissions. */
export function lookUpsFor(scene: Scene, reader: AskReader): readonly LookUp[] {
  const note = ({ id, at, text }: { readonly id: number; readonly at: number; readonly text: string }, name = '') =>
    [`#F${id}`, dayOf(at, scene.zone), name, short(text)].filter((part) => part !== '').join(' ');
  return [
    {
      name: 'customer',
      description: 'One customer by name: where its deal stands, its contacts, the last notes. 一家客户的现状、联系人、最近的跟进。',
      input: schemaOf(byName),
      find: async (given) => {
        const asked = byName.safeParse(given);
        if (!asked.success) return 'name is missing';
        const meant = await meantCustomer(scene, asked.data.name);
        if (meant.kind === 'hidden') return '没有查看权限 / no permission';
        if (meant.kind === 'several') return meant.options.map(({ name }) => name).join('; ');
        if (meant.kind !== 'one') return '没有这家客户 / no such customer';
        const { customer } = meant;
        const [deals, contacts, followups, minutes] = await Promise.all([
          dealsOf(scene.records, customer.id),
          contactsOf(scene.records, customer.id),
          lastFollowUps(scene.records, customer.id, NOTES),
          minutesLately(scene.records, customer.id, 2),
        ]);
        const card = statusCard({ customer, deals, followups: followups.slice(0, 1), signals: [] }, reader);
        return [
          `#C${customer.id} ${cardToText({ ...card, actions: [] })}`,
          ...contacts.map(({ name, title, role }) => [name, title ?? '', role].join(' ')),
          ...followups.map((followup) => note(followup)),
          ...minutes.map(({ id, heldOn, body }) => `#M${id} ${heldOn} ${short(body.summary.map(({ text }) => text).join(' '))}`),
        ].join('\n');
      },
    },
    {
      name: 'notes',
      description: 'Follow-up notes of all customers the asker may see that contain these words, newest first. 提到这几个字的跟进。',
      input: schemaOf(byWords),
      find: async (given) => {
        const asked = byWords.safeParse(given);
        if (!asked.success) return 'words are missing';
        const notes = await notesAbout(scene, asked.data.words, NOTES);
        return notes.length === 0 ? '没有 / none' : notes.map((one) => note(one, one.name)).join('\n');
      },
    },
    {
      name: 'deals',
      description: 'Deals the asker may see, with count and sum; by stage, or by the period they were closed in. 商机清单、数量、合计。',
      input: schemaOf(byDeals),
      find: async (given) => {
        const asked = byDeals.safeParse(given);
        if (!asked.success) return `stage: ${STAGES.join(', ')}; closedIn: ${PERIODS.join(', ')}`;
        const { stage, closedIn } = asked.data;
        const filter = {
          ...(stage == null ? {} : { stages: [stage] }),
          ...(closedIn == null ? {} : { closed: stretchOf(closedIn, scene.today) }),
        };
        const scope = scopeOf(scene);
        const [rows, totals] = await Promise.all([dealsLike(scope, filter, reader.clock, DEALS), totalsLike(scope, filter, reader.clock)]);
        const count = totals.reduce((sum, total) => sum + total.count, 0);
        return [
          `${stage == null ? '' : STAGE_WORDS[reader.lang][stage]} ${count} ${sumText(totals, reader.lang) ?? ''}`,
          ...rows.map((row) => `#C${row.customer.id} ${dealLine(row, reader.lang)}`),
        ].join('\n');
      },
    },
  ];
}

function schemaOf(shape: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-7' });
  return schema;
}
