import type { At } from '../terms.js';
import type { Customer, Deal } from './rows.js';

/** A deal of which nothing is known yet but whose it is. */
export const newDeal = (customer: Pick<Customer, 'id' | 'owner'>, at: At): Omit<Deal, 'id' | 'workspace' | 'version'> => ({
  customer: customer.id,
  owner: customer.owner,
  stage: 'lead',
  stageSince: at,
  amount: null,
  amountUpTo: null,
  currency: 'CNY',
  approximate: false,
  nextDue: null,
  nextStep: null,
  summary: null,
  lastContactAt: null,
  overdueCards: 0,
  overdueCardAt: null,
  closedAt: null,
  closeReason: null,
  lossReason: null,
  batch: 0,
  createdAt: at,
});
