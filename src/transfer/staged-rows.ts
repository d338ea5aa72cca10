import type { Change } from '../decision.js';
import type { ImportRow } from '../features/import/row.js';
import { roleOfTitle } from '../features/import/title.js';
import { atOf } from '../records/day.js';
import type { At, Day, Id, Zone } from '../terms.js';
import { pinyinOf } from '../understand/names/pinyin.js';
import type { Settled } from './survey.js';

export interface StagingContext {
  readonly workspace: { readonly id: Id; readonly zone: Zone };
  readonly batch: Id;
  readonly by: Id;
  readonly now: At;
  readonly nextId: () => Id;
  /** Where a row came from, in words: the file and its line. */
  readonly source: (line: number) => string;
}

/** The most rows that one row of a file becomes, aliases left out. */
export const ROWS_EACH = 4;
const NOON = 12 * 60;

/** The rows that an outcome becomes. `customers` remembers which customer each line brought, for the lines that add to it. */
export function stagedRows(outcome: Settled, customers: Map<number, Id>, context: StagingContext): Change[] {
  switch (outcome.kind) {
    case 'faulty':
    case 'skip':
      return [];
    case 'new': {
      const id = context.nextId();
      customers.set(outcome.row.line, id);
      return [customerRow(id, outcome.row, context), ...aliasRows(id, outcome.row, context), ...followUpRows(id, outcome.row, context)];
    }
    case 'more': {
      const id = customers.get(outcome.of);
      if (id === undefined) return [];
      const rows = followUpRows(id, outcome.row, context);
      // A further contact alone is no news: dated today it would stand before the last follow-up that an earlier line tells.
      return tellsNews(outcome.row) ? rows : rows.filter(({ table }) => table !== 'followup');
    }
    case 'deal':
      return dealRows(context.nextId(), outcome.customer, outcome.row, context);
  }
}

const tellsNews = ({ deal, summary, lastContact }: ImportRow): boolean => deal !== undefined || summary !== null || lastContact !== null;

function customerRow(id: Id, row: ImportRow, { workspace, batch, by, now }: StagingContext): Change {
  const firstContactAt = noon(row.firstContact, workspace.zone);
  return {
    kind: 'insert',
    table: 'customer',
    row: {
      id,
      workspace: workspace.id,
      name: row.customer,
      pinyin: pinyinOf(row.customer),
      owner: row.owner,
      industry: row.industry,
      tier: row.tier,
      source: row.source,
      firstContactAt,
      lastContactAt: noon(row.lastContact, workspace.zone),
      lastWords: null,
      lastWordsAt: null,
      moods: '',
      churnAt: null,
      batch,
      createdBy: by,
      // A customer of years is no new lead because a list was imported today.
      createdAt: firstContactAt ?? now,
      version: 1,
    },
  };
}

function aliasRows(customer: Id, { aliases }: ImportRow, { workspace, nextId }: StagingContext): Change[] {
  return aliases.map((name) => ({
    kind: 'insert',
    table: 'alias',
    row: { id: nextId(), workspace: workspace.id, customer, name, pinyin: pinyinOf(name) },
  }));
}

/** What a row says about a customer beyond its name: contact, deal, and one entry on the timeline that keeps where it came from. */
function followUpRows(customer: Id, row: ImportRow, context: StagingContext): Change[] {
  const { workspace, now, nextId, source } = context;
  const { contact, deal, summary } = row;
  const dealId = deal ? nextId() : null;
  const contacts: Change[] = contact
    ? [
        {
          kind: 'insert',
          table: 'contact',
          row: { id: nextId(), workspace: workspace.id, customer, ...contact, role: roleOfTitle(contact.title), createdAt: now },
        },
      ]
    : [];
  const entry: Change = {
    kind: 'insert',
    table: 'followup',
    row: {
      id: nextId(),
      workspace: workspace.id,
      customer,
      deal: dealId,
      person: row.owner,
      kind: 'import',
      inbox: null,
      at: noon(row.lastContact, workspace.zone) ?? now,
      text: summary === null ? source(row.line) : `${summary} (${source(row.line)})`,
      sentiment: 'neutral',
      quote: null,
      stage: deal?.stage ?? null,
      amount: deal?.amount?.minor ?? null,
      nextDue: deal?.nextDue ?? null,
    },
  };
  return [...contacts, ...(dealId === null ? [] : dealRows(dealId, customer, row, context)), entry];
}

function dealRows(id: Id, customer: Id, row: ImportRow, { workspace, batch, now }: StagingContext): Change[] {
  const { deal } = row;
  if (!deal) return [];
  const lastContactAt = noon(row.lastContact, workspace.zone);
  const closed = deal.stage === 'won' || deal.stage === 'lost';
  return [
    {
      kind: 'insert',
      table: 'deal',
      row: {
        id,
        workspace: workspace.id,
        customer,
        owner: row.owner,
        stage: deal.stage,
        stageSince: lastContactAt ?? now,
        amount: deal.amount?.minor ?? null,
        amountUpTo: deal.amount?.upTo ?? null,
        currency: deal.amount?.currency ?? 'CNY',
        approximate: deal.amount?.approximate ?? false,
        nextDue: deal.nextDue,
        nextStep: deal.nextStep,
        summary: row.summary,
        lastContactAt,
        overdueCards: 0,
        overdueCardAt: null,
        closedAt: closed ? (lastContactAt ?? now) : null,
        closeReason: null,
        lossReason: null,
        batch,
        createdAt: now,
        version: 1,
      },
    },
  ];
}

function noon(day: Day | null, zone: Zone): At | null {
  return day === null ? null : atOf(day, NOON, zone);
}
