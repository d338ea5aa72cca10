/** The actions of minutes made into tasks and the deal's next step, once. Pure but for the draft it writes. */
import { addDays, atOf, daysBetween } from '../../records/day.js';
import type { Draft } from '../../records/draft.js';
import type { ActionPoint } from '../../records/minutes.js';
import type { Customer, Deal, Minutes, Person } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { At, Day, Id, Lang, Zone } from '../../terms.js';
import { calledAs } from '../../understand/conversation/sides.js';
import { WORDS } from './words.js';

export interface Applying {
  readonly person: Person;
  readonly conversation: { readonly id: Id };
  readonly lang: Lang;
  readonly now: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly customer?: Customer;
  readonly deals: readonly Deal[];
}

/** What was made of them: whose tasks, and the deal's next step where it changed. */
export interface Applied {
  readonly tasks: readonly { readonly owner: Id; readonly text: string; readonly dueAt: At }[];
  readonly next?: { readonly day: Day; readonly step: string };
  readonly guessedDay: boolean;
  readonly toMaker: boolean;
}

const NINE = 9 * 60;
const LONGEST = 80;
const SUMMARY = 200;

/** Writes the tasks, the next step and the contact into the draft. */
export function applyMinutes(draft: Draft, minutes: Minutes, applying: Applying): Applied {
  const { person, conversation, customer, now, today, zone } = applying;
  const made: { owner: Id; text: string; dueAt: At }[] = [];
  let guessedDay = false;
  let toMaker = false;
  for (const action of minutes.body.actions) {
    const owner = action.person ?? person.id;
    if (action.whose === 'ours' && action.person === undefined) toMaker = true;
    if (action.due === null) guessedDay = true;
    const text = taskText(action, applying);
    const dueAt = reminderAt(action.due, { now, today, zone });
    draft.insert('task', {
      owner,
      customer: customer?.id ?? null,
      kind: 'reminder',
      text,
      dueAt,
      state: 'open',
      conversation: conversation.id,
      createdAt: now,
    });
    made.push({ owner, text, dueAt });
  }
  const next = customer ? moveDeal(draft, minutes, applying) : undefined;
  if (customer) {
    const summary = WORDS[applying.lang].logged(
      minutes.body.summary
        .map(({ text }) => text)
        .join(' ')
        .slice(0, SUMMARY),
    );
    const deal = applying.deals.find(({ stage }) => isOpen(stage));
    draft.insert('followup', {
      customer: customer.id,
      deal: deal?.id ?? null,
      person: person.id,
      kind: 'chat',
      inbox: minutes.inbox,
      at: minutes.createdAt,
      text: summary,
      sentiment: 'neutral',
      quote: null,
      stage: null,
      amount: null,
      nextDue: next?.day ?? null,
    });
    draft.update('customer', customer, { lastContactAt: Math.max(customer.lastContactAt ?? 0, minutes.createdAt) });
  }
  return { tasks: made, guessedDay, toMaker, ...(next ? { next } : {}) };
}

/** What the owner is to do; of a customer's promise, that somebody asks for it. */
function taskText({ text, whose, owner }: ActionPoint, { lang }: Applying): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return whose === 'ours' ? short : WORDS[lang].followUp(owner === null ? '' : calledAs(owner).who, short);
}

/** At nine on its day; without a day, or when that is past, at nine tomorrow. */
function reminderAt(due: Day | null, { now, today, zone }: { readonly now: At; readonly today: Day; readonly zone: Zone }): At {
  const at = due === null ? 0 : atOf(due, NINE, zone);
  if (at > now) return at;
  return due === today ? now + 60 * 60_000 : atOf(addDays(today, 1), NINE, zone);
}

/** The next step is the earliest dated action, unless an earlier one stands already. */
function moveDeal(draft: Draft, { body, createdAt }: Minutes, { deals, today }: Applying): Applied['next'] {
  const deal = deals.find(({ stage }) => isOpen(stage));
  if (!deal) return undefined;
  const dated = body.actions.flatMap(({ due, text }) =>
    due !== null && daysBetween(today, due) >= 0 ? [{ day: due, step: text.slice(0, LONGEST) }] : [],
  );
  const next = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  const touched = { lastContactAt: Math.max(deal.lastContactAt ?? 0, createdAt) };
  const earlier = deal.nextDue !== null && daysBetween(today, deal.nextDue) >= 0 && next !== undefined && deal.nextDue <= next.day;
  if (next === undefined || earlier) {
    draft.update('deal', deal, touched);
    return undefined;
  }
  draft.update('deal', deal, { ...touched, nextDue: next.day, nextStep: next.step, overdueCards: 0 });
  return next;
}
