/** One row of the corpus in, its prediction out, in the format the corpus' README describes. */
import { readChat } from '../src/understand/conversation/chat.js';
import { readMeeting } from '../src/understand/conversation/meeting.js';
import { factsOf } from '../src/understand/facts.js';
import { readEntities } from '../src/understand/find-entities.js';
import type { ReadDeal, ReadingContext } from '../src/understand/reading.js';
import { understand } from '../src/understand/understand.js';
import { type Row, rowOf } from './corpus-row.js';

const ZONE = 'Asia/Shanghai';
/** Rows without a time of their own are read as sent then. */
const SOME_TIME = '2026-01-05T09:00:00+08:00';

/** The prediction for one parsed line. Throws a plain sentence when the line is no row of a known kind. */
export function predict(line: unknown): object {
  const row = rowOf(line);
  const { id } = row;
  switch (row.kind) {
    case 'message': {
      const reading = understand(row.text, contextOf(row));
      const { period, ...slots } = reading.slots;
      // The corpus' list of stretches of time has no yesterday.
      return {
        id,
        intent: reading.intent,
        deals: reading.deals.map(dealOf),
        slots: period === undefined || period === 'yesterday' ? slots : { ...slots, period },
      };
    }
    case 'chat':
      return { id, ...readChat(row.messages, contextOf(row), dealOf) };
    case 'meeting':
      return { id, ...readMeeting(row.participants, row.transcript, contextOf(row)) };
    case 'values':
      return { id, entities: readEntities({ text: row.text, lang: row.lang, family: row.family, ref_time: row.ref_time ?? null }) };
    case 'names': {
      const { companies, people } = factsOf(row.text, contextOf(row));
      return {
        id,
        entities: [
          ...people.map(({ span }) => ({ type: 'person', start: span[0], end: span[1] })),
          ...companies.map(({ span }) => ({ type: 'organization', start: span[0], end: span[1] })),
        ],
      };
    }
    case 'sentiment':
      return { id, sentiment: understand(row.text, contextOf(row)).deals[0]?.sentiment.value ?? moodOfText(row) };
  }
}

function contextOf(row: Row): ReadingContext {
  return {
    now: Date.parse(row.ref_time ?? SOME_TIME),
    zone: row.tz ?? ZONE,
    ...(row.kind === 'message' && row.context != null ? { earlier: row.context } : {}),
  };
}

function dealOf(deal: ReadDeal): object {
  return {
    customer: deal.customer?.value ?? null,
    contacts: deal.contacts.map(({ name, role }) => ({ name, role })),
    stage: deal.stage?.value ?? null,
    amount: deal.amount?.value.value ?? null,
    currency: deal.amount?.value.currency ?? null,
    next_date: deal.next?.value.day ?? null,
    signals: [...new Set(deal.signals.map(({ kind }) => kind))],
    competitors: deal.competitors.map(({ value }) => value),
    sentiment: deal.sentiment.value,
  };
}

function moodOfText(row: Row & { readonly text: string }): string {
  const { moods } = factsOf(row.text, contextOf(row));
  const balance = moods.reduce((sum, { tag }) => sum + (tag === 'positive' ? 1 : -1), 0);
  return balance > 0 ? 'positive' : balance < 0 ? 'negative' : 'neutral';
}
