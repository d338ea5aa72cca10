import { asc, eq } from 'drizzle-orm';
import type {
  Alias,
  Contact,
  Conversation,
  Customer,
  Deal,
  FollowUp,
  Minutes,
  Pin,
  Question,
  SalesEvent,
  Share,
  Signal,
  Task,
} from '../../records/rows.js';
import type { Records } from '../../scene.js';

/** A customer with every row that hangs on it, the oldest first. */
export interface Whole {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
  readonly followups: readonly FollowUp[];
  readonly signals: readonly Signal[];
  readonly salesEvents: readonly SalesEvent[];
  readonly aliases: readonly Alias[];
  readonly shares: readonly Share[];
  readonly tasks: readonly Task[];
  readonly minutes: readonly Minutes[];
  readonly questions: readonly Question[];
  readonly pins: readonly Pin[];
  /** Groups bound to it. */
  readonly conversations: readonly Conversation[];
}

export async function wholeCustomer({ read, t }: Records, customer: Customer): Promise<Whole> {
  const { id } = customer;
  return {
    customer,
    contacts: await read.select().from(t.contact).where(eq(t.contact.customer, id)).orderBy(asc(t.contact.id)),
    deals: await read.select().from(t.deal).where(eq(t.deal.customer, id)).orderBy(asc(t.deal.id)),
    followups: await read.select().from(t.followup).where(eq(t.followup.customer, id)).orderBy(asc(t.followup.at)),
    signals: await read.select().from(t.signal).where(eq(t.signal.customer, id)).orderBy(asc(t.signal.id)),
    salesEvents: await read.select().from(t.salesEvent).where(eq(t.salesEvent.customer, id)).orderBy(asc(t.salesEvent.id)),
    aliases: await read.select().from(t.alias).where(eq(t.alias.customer, id)).orderBy(asc(t.alias.id)),
    shares: await read.select().from(t.share).where(eq(t.share.customer, id)).orderBy(asc(t.share.id)),
    tasks: await read.select().from(t.task).where(eq(t.task.customer, id)).orderBy(asc(t.task.id)),
    minutes: await read.select().from(t.minutes).where(eq(t.minutes.customer, id)).orderBy(asc(t.minutes.id)),
    questions: await read.select().from(t.question).where(eq(t.question.customer, id)).orderBy(asc(t.question.id)),
    pins: await read.select().from(t.pin).where(eq(t.pin.customer, id)).orderBy(asc(t.pin.id)),
    conversations: await read.select().from(t.conversation).where(eq(t.conversation.customer, id)),
  };
}
