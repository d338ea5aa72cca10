import type { GoldSet, Kind } from './gold.js';
import type { Said } from './said.js';
import { scoreDeal, scoreDeals } from './score-deal.js';
import { scoreFacts } from './score-facts.js';
import { scoreIntent, scoreSlots } from './score-intent.js';
import { scoreValues } from './score-values.js';
import { meanOf, newTally, ratesOf, type Tally } from './tally.js';

/** The score of one labelled set. `overall` is the mean that the label rules name for its kind, 0 to 1. */
export interface Score {
  readonly kind: Kind;
  readonly rows: number;
  readonly tally: Tally;
  readonly overall: number | undefined;
}

/** Scores predictions, by row id, against a labelled set. A row without a prediction counts as one that says nothing. */
export function score(set: GoldSet, saidOf: (id: string) => Said | undefined): Score {
  const tally = newTally();
  switch (set.kind) {
    case 'messages':
      for (const { id, gold } of set.rows) {
        const said = saidOf(id);
        const deals = said?.deals ?? [];
        scoreIntent(tally, id, gold, said);
        if (gold.deals.length === 0) tally.share('no_write', deals.length === 0);
        tally.share('deal_count', gold.deals.length === deals.length);
        scoreDeals(tally, id, gold.deals, deals);
        if (Object.keys(gold.slots).length > 0) scoreSlots(tally, id, gold.slots, said?.slots ?? {});
      }
      break;
    case 'qa':
      for (const { id, gold } of set.rows) {
        scoreIntent(tally, id, gold, saidOf(id));
        scoreSlots(tally, id, gold.slots, saidOf(id)?.slots ?? {});
      }
      break;
    case 'chats':
      for (const { id, gold } of set.rows) {
        const said = saidOf(id);
        scoreDeal(tally, id, gold.deal, said?.deal);
        scoreFacts(tally, id, 'commitments', gold.commitments, said?.commitments ?? [], true);
        scoreFacts(tally, id, 'objections', gold.objections, said?.objections ?? [], false);
        scoreFacts(tally, id, 'next_steps', gold.next_steps, said?.next_steps ?? [], true);
      }
      break;
    case 'meetings':
      for (const { id, gold } of set.rows) {
        const said = saidOf(id);
        for (const view of ['sales', 'solution', 'delivery'] as const) scoreFacts(tally, id, view, gold[view], said?.[view] ?? [], false);
        scoreFacts(tally, id, 'actions', gold.actions, said?.actions ?? [], true);
      }
      break;
    case 'values':
      for (const row of set.rows) scoreValues(tally, row, saidOf(row.id)?.entities ?? []);
      break;
    case 'names':
      for (const { id, entities } of set.rows) scoreNames(tally, entities, saidOf(id)?.entities ?? []);
      break;
    case 'sentiment':
      for (const { id, sentiment } of set.rows) tally.share('sentiment', saidOf(id)?.sentiment === sentiment);
      break;
    case 'offtopic':
      for (const { id, expect } of set.rows) {
        const said = saidOf(id);
        tally.share('not a follow-up', said !== undefined && said.intent !== expect.intent_not);
        tally.share('nothing written', said !== undefined && said.deals.length === 0);
      }
      break;
  }
  return { kind: set.kind, rows: set.rows.length, tally, overall: overallOf(set.kind, tally) };
}

/** Spans of names: type and both ends must be equal. */
function scoreNames(
  tally: Tally,
  labels: readonly { readonly type: string; readonly start: number; readonly end: number }[],
  said: Said['entities'],
): void {
  const key = (entity: Readonly<Record<string, unknown>>) => `${String(entity.type)}:${String(entity.start)}:${String(entity.end)}`;
  const wanted = new Map(labels.map((entity) => [key({ ...entity }), entity.type]));
  const found = new Map(said.map((entity) => [key(entity), entity.type]));
  for (const [span, type] of wanted) tally.count(type, found.has(span) ? 1 : 0, 0, found.has(span) ? 0 : 1);
  for (const [span, type] of found) if (!wanted.has(span)) tally.count(type, 0, 1, 0);
}

/** The fields of a record, in the order they are shown. */
export const DEAL_FIELDS = ['customer', 'contact', 'role', 'stage', 'amount', 'next_date', 'signals', 'competitors', 'sentiment'];

function overallOf(kind: Kind, { counts, shares }: Tally): number | undefined {
  const f1 = (field: string): number | undefined => {
    const count = counts.get(field);
    return count && ratesOf(count).f1;
  };
  const share = (field: string): number | undefined => {
    const { right, of } = shares.get(field) ?? { right: 0, of: 0 };
    return of === 0 ? undefined : right / of;
  };
  switch (kind) {
    case 'messages':
      return meanOf([...DEAL_FIELDS.map(f1), share('intent')]);
    case 'qa':
      return meanOf([share('intent'), f1('slots')]);
    case 'chats':
      return meanOf(
        [...DEAL_FIELDS.filter((field) => field !== 'role' && field !== 'sentiment'), 'commitments', 'objections', 'next_steps'].map(f1),
      );
    case 'meetings':
      return meanOf([...['sales', 'solution', 'delivery', 'actions'].map(f1), share('actions.owner'), share('actions.due')]);
    case 'values':
      return meanOf([...counts.keys()].filter((field) => !field.includes('/')).map(f1));
    case 'names':
      return meanOf([...counts.keys()].map(f1));
    case 'sentiment':
    case 'offtopic':
      return meanOf([...shares.keys()].map(share));
  }
}
