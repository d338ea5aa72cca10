import { dayIn, fitOfNames, isNearName, isSameName, isSameNumber, pairUp } from './compare.js';
import type { GoldDeal } from './gold.js';
import type { SaidDeal } from './said.js';
import type { Tally } from './tally.js';

/** Scores the records of one message: paired by customer; one of each is a pair whatever the names. */
export function scoreDeals(tally: Tally, id: string, labels: readonly GoldDeal[], said: readonly SaidDeal[]): void {
  const fitting = pairUp(labels.length, said.length, (i, j) =>
    fitOfNames(said[j]?.customer, labels[i] === undefined ? [] : namesOf(labels[i])),
  );
  const pairs = fitting.length === 0 && labels.length === 1 && said.length === 1 ? [[0, 0] as const] : fitting;
  for (const [i, j] of pairs) scoreDeal(tally, id, labels[i], said[j]);
  for (const [i, label] of labels.entries()) if (!pairs.some((pair) => pair[0] === i)) scoreDeal(tally, id, label, undefined);
  for (const [j, deal] of said.entries()) if (!pairs.some((pair) => pair[1] === j)) scoreDeal(tally, id, undefined, deal);
}

/** Scores one record against its label; either may be missing. */
export function scoreDeal(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  scoreCustomer(tally, id, label, said);
  scoreContacts(tally, id, label, said);
  scoreValue(tally, id, 'stage', label?.stage, label?.stage_accept, said?.stage, (value, accepted) => accepted.includes(value));
  scoreValue(tally, id, 'amount', label?.amount, label?.amount_accept, said?.amount, (value, accepted) =>
    accepted.some((one) => isSameNumber(value, one)),
  );
  scoreCurrency(tally, label, said);
  scoreDate(tally, id, label, said);
  scoreSignals(tally, id, label, said);
  scoreCompetitors(tally, id, label, said);
  if (label !== undefined)
    scoreValue(tally, id, 'sentiment', label.sentiment, label.sentiment_accept, said?.sentiment, (value, accepted) =>
      accepted.includes(value),
    );
}

function namesOf(label: GoldDeal): readonly (string | null)[] {
  return label.customer_accept ?? [label.customer];
}

function scoreCustomer(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  const name = said?.customer;
  if (label === undefined) tally.count('customer', 0, 1, 0);
  else if (name == null || name === '') tally.count('customer', 0, 0, 1);
  else {
    tally.share('customer_lenient', isNearName(name, namesOf(label)));
    const right = isSameName(name, namesOf(label));
    tally.count('customer', right ? 1 : 0, right ? 0 : 1, right ? 0 : 1);
    if (!right) tally.differs(id, 'customer', label.customer, name);
  }
}

function scoreContacts(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  const people = label?.contacts ?? [];
  const named = (said?.contacts ?? []).filter(({ name }) => name !== '');
  const pairs = pairUp(people.length, named.length, (i, j) =>
    fitOfNames(named[j]?.name, people[i]?.name_accept ?? [people[i]?.name ?? null]),
  );
  for (const [i, person] of people.entries()) {
    if (person.optional === true) continue;
    const pair = pairs.find(([label]) => label === i);
    tally.count('contact', pair === undefined ? 0 : 1, 0, pair === undefined ? 1 : 0);
    if (pair === undefined) tally.differs(id, 'contact', person.name, null);
    if (person.role === 'unknown') continue;
    const accepted = person.role_accept ?? [person.role];
    const role = pair === undefined ? undefined : named[pair[1]]?.role;
    const silent = role == null || role === '' || (role === 'unknown' && !accepted.includes('unknown'));
    if (silent) tally.count('role', 0, 0, 1);
    else if (accepted.includes(role)) tally.count('role', 1, 0, 0);
    else {
      tally.count('role', 0, 1, 1);
      tally.differs(id, 'role', accepted.join('/'), role);
    }
  }
  for (const [j, { name }] of named.entries()) {
    if (pairs.some((pair) => pair[1] === j)) continue;
    tally.count('contact', 0, 1, 0);
    tally.differs(id, 'contact', null, name);
  }
}

/** A single value. Silence is right where the label is null or allows it; a wrong value is a false alarm and a miss. */
function scoreValue<T>(
  tally: Tally,
  id: string,
  field: string,
  label: T | null | undefined,
  accepted: readonly (T | null)[] | undefined,
  said: T | null | undefined,
  fits: (said: T, accepted: readonly (T | null)[]) => boolean,
): void {
  const wanted = label ?? null;
  const also = label === undefined ? [null] : (accepted ?? [wanted]);
  if (said == null || said === '') {
    if (wanted === null || also.includes(null)) return;
    tally.count(field, 0, 0, 1);
    tally.differs(id, field, wanted, null);
  } else if (label !== undefined && fits(said, also)) tally.count(field, 1, 0, 0);
  else {
    tally.count(field, 0, 1, wanted === null ? 0 : 1);
    tally.differs(id, field, wanted, said);
  }
}

function scoreCurrency(tally: Tally, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  if (label?.amount == null || said === undefined) return;
  const right = (label.amount_accept ?? [label.amount]).some((amount) => isSameNumber(said.amount, amount));
  if (right) tally.share('currency', (said.currency ?? 'CNY') === (label.currency ?? 'CNY'));
}

function scoreDate(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  const others = label?.next_date_accept ?? [];
  const fits = (text: string): boolean => {
    const day = dayIn(text);
    const window = label?.next_date_window;
    return (
      day !== undefined &&
      (day === label?.next_date || others.includes(day) || (window !== undefined && window[0] <= day && day <= window[1]))
    );
  };
  scoreValue(tally, id, 'next_date', label?.next_date, [label?.next_date ?? null, ...others], said?.next_date, fits);
  if (label?.next_date != null && label.next_date_window === undefined && !others.includes(null))
    tally.share('next_date_precise', fits(said?.next_date ?? ''));
}

function scoreSignals(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  const wanted = new Set(label?.signals ?? []);
  const named = new Set(said?.signals ?? []);
  for (const signal of wanted) {
    const right = named.has(signal);
    for (const field of ['signals', `signal:${signal}`]) tally.count(field, right ? 1 : 0, 0, right ? 0 : 1);
    if (!right) tally.differs(id, 'signals', signal, null);
  }
  for (const signal of named) {
    if (wanted.has(signal) || label?.signals_optional.includes(signal) === true) continue;
    for (const field of ['signals', `signal:${signal}`]) tally.count(field, 0, 1, 0);
    tally.differs(id, 'signals', null, signal);
  }
}

function scoreCompetitors(tally: Tally, id: string, label: GoldDeal | undefined, said: SaidDeal | undefined): void {
  const wanted = label?.competitors ?? [];
  const named = [...new Set((said?.competitors ?? []).filter((name) => name !== ''))];
  const pairs = pairUp(wanted.length, named.length, (i, j) => {
    const rival = wanted[i] ?? '';
    return isNearName(named[j], label?.competitor_accept[rival] ?? [rival]) ? 1 : 0;
  });
  tally.count('competitors', pairs.length, 0, wanted.length - pairs.length);
  for (const [i, rival] of wanted.entries()) if (!pairs.some((pair) => pair[0] === i)) tally.differs(id, 'competitors', rival, null);
  for (const [j, name] of named.entries()) {
    if (pairs.some((pair) => pair[1] === j) || isNearName(name, label?.competitors_optional ?? [])) continue;
    tally.count('competitors', 0, 1, 0);
    tally.differs(id, 'competitors', null, name);
  }
}
