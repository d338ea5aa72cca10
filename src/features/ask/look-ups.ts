/** What an agent may look up: the asker's own records, read by the same queries as every card; nothing here writes. */

import { z } from 'zod';
import { meantCustomer } from '../../access/meant.js';
import { contactsOf, dealsOf } from '../../access/queries.js';
import { cardToText, type Row } from '../../card.js';
import type { LookUp } from '../../drafting/model.js';
import { dealLine, latenessText, sumText } from '../../numbers/deal-line.js';
import { lateCounts, lateDeals } from '../../numbers/late/queries.js';
import { latenessOf } from '../../numbers/lateness.js';
import { stretchOf } from '../../numbers/period.js';
import { type DealRow, dealsLike, totalsLike } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { dayOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Scene } from '../../scene.js';
import { stallsOf } from '../../strategy/queries.js';
import { type Id, type Lang, OPEN_STAGES, STAGES } from '../../terms.js';
import { PERIODS } from '../../understand/reading.js';
import { conversionOf } from './funnel-question.js';
import { OPEN_WORDS } from './open-words.js';
import { lastFollowUps, minutesLately, notesAbout, stagesReached } from './queries.js';
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
        const [deals, contacts, followups, minutes, stalls] = await Promise.all([
          dealsOf(scene.records, customer.id),
          contactsOf(scene.records, customer.id),
          lastFollowUps(scene.records, customer.id, NOTES),
          minutesLately(scene.records, customer.id, 2),
          stallsOf(scene.records, customer.id),
        ]);
        const card = statusCard({ customer, deals, followups: followups.slice(0, 1), signals: [], stalls }, reader);
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
          `#T1 ${stage == null ? '' : STAGE_WORDS[reader.lang][stage]} ${count} ${sumText(totals, reader.lang) ?? ''}`,
          ...rows.map((row) => `#C${row.customer.id} ${dealLine(row, reader.lang)}`),
        ].join('\n');
      },
    },
    {
      name: 'overdue',
      description:
        'Deals past their next date, and deals too long in negotiation, with how many there are of each, the longest first. 超期的商机、谈判拖太久的商机。',
      input: schemaOf(z.object({})),
      find: async () => {
        const scope = scopeOf(scene);
        const part = async (kind: 'due' | 'stuck'): Promise<readonly string[]> => {
          const [rows, counts] = await Promise.all([lateDeals(scope, reader.clock, kind, DEALS), lateCounts(scope, reader.clock, kind)]);
          const count = counts.reduce((sum, one) => sum + one.count, 0);
          return [`#T2 ${LATE[reader.lang][kind]} ${count}`, ...rows.map((row) => lateLine(row, reader))];
        };
        return [...(await part('due')), ...(await part('stuck'))].join('\n');
      },
    },
    {
      name: 'conversion',
      description: 'Of the deals that reached each stage, how many went on to the next, in percent. 各阶段的转化率,到过的和往下走的单数。',
      input: schemaOf(z.object({})),
      find: async () => {
        const ways = await stagesReached(scopeOf(scene));
        const names = STAGE_WORDS[reader.lang];
        return OPEN_STAGES.map((stage, i) => {
          const { reached, moved } = conversionOf(ways, stage);
          const rate = reached === 0 ? '-' : `${Math.round((moved / reached) * 100)}%`;
          return `#T3 ${names[stage]} → ${names[OPEN_STAGES[i + 1] ?? 'won']}: ${moved} / ${reached} = ${rate}`;
        }).join('\n');
      },
    },
  ];
}

const LATE = {
  zh: { due: '过了约定日期的商机', stuck: '谈判拖太久的商机' },
  en: { due: 'deals past their next date', stuck: 'deals too long in negotiation' },
} as const;

function lateLine(row: DealRow, { lang, clock, nameOf }: AskReader): string {
  const late = latenessOf(row.deal, clock);
  return [`#C${row.customer.id} ${dealLine(row, lang)}`, ...(late ? [latenessText(late, lang)] : []), nameOf(row.deal.owner)].join(' · ');
}

/** The page behind a look-up that counts: `#T2`. */
export function tableOf(id: Id, lang: Lang): readonly Row[] {
  const words = OPEN_WORDS[lang].tables;
  const pages: Readonly<Record<number, Row>> = {
    1: { title: words.deals, href: '/r/customers' },
    2: { title: words.overdue, href: '/r/overdue' },
    3: { title: words.conversion, href: '/r/funnel' },
  };
  return pages[id] ? [pages[id]] : [];
}

function schemaOf(shape: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-7' });
  return schema;
}
