/** Keeps the names in memory in step with what is committed. */
import type { Decision } from '../decision.js';
import type { Alias, Customer, Person, Signal, Term } from '../records/rows.js';
import type { Id } from '../terms.js';
import { rivalNamed } from '../understand/competitors/named.js';
import type { KnownName, Names } from '../understand/names/names.js';

/** Notes the customers' names and aliases that are learnt. */
export interface NameWatch {
  /** Those learnt since it was asked last. */
  take(): readonly string[];
  end(): void;
}

/** Tells the book of names what a commit changed. */
export interface NameKeeper {
  learnCustomers(rows: Iterable<Pick<Customer, 'id' | 'name' | 'pinyin'>>): void;
  learnAliases(rows: Iterable<Pick<Alias, 'id' | 'customer' | 'name' | 'pinyin'>>): void;
  learnPeople(rows: Iterable<Pick<Person, 'id' | 'name'>>): void;
  /** Only words that are known: proposed ones count for nothing yet. */
  learnTerms(rows: Iterable<Pick<Term, 'id' | 'kind' | 'name' | 'state'>>): void;
  /** Rivals named in what was recorded of deals; words that only speak of one are passed over. */
  learnSignals(rows: Iterable<Pick<Signal, 'id' | 'kind' | 'words'>>): void;
  /** These rows are gone, or about to be learnt anew. */
  forget(rows: Iterable<Id>): void;
  committed(decision: Decision): void;
  watch(): NameWatch;
}

export function createNameKeeper(names: Names): NameKeeper {
  /** The name each row is known by, so that it can be forgotten. */
  const known = new Map<Id, KnownName>();

  /** The signals that each rival is known by: it is known once, until the last of them is gone. */
  const rivals = new Map<string, { readonly id: Id; readonly signals: Set<Id> }>();
  const rivalOf = new Map<Id, string>();

  const watching = new Set<string[]>();
  const note = ({ kind, name }: KnownName): void => {
    if (kind === 'customer') for (const noted of watching) noted.push(name);
  };

  function learn(row: Id, name: KnownName): void {
    note(name);
    forget(row);
    known.set(row, name);
    names.add(name);
  }

  function forget(row: Id): void {
    const name = known.get(row);
    if (name) names.remove(name);
    known.delete(row);
    forgetRival(row);
  }

  function learnSignal({ id, kind, words }: Pick<Signal, 'id' | 'kind' | 'words'>, told?: Map<string, string | undefined>): void {
    if (kind !== 'competitor') return;
    const name = told?.has(words) === true ? told.get(words) : rivalNamed(words);
    told?.set(words, name);
    if (name === undefined) return;
    rivalOf.set(id, name);
    const rival = rivals.get(name);
    if (rival) {
      rival.signals.add(id);
      return;
    }
    rivals.set(name, { id, signals: new Set([id]) });
    names.add({ kind: 'rival', id, name });
  }

  function forgetRival(signal: Id): void {
    const name = rivalOf.get(signal);
    const rival = name === undefined ? undefined : rivals.get(name);
    if (name === undefined || rival === undefined) return;
    rivalOf.delete(signal);
    rival.signals.delete(signal);
    if (rival.signals.size > 0) return;
    rivals.delete(name);
    names.remove({ kind: 'rival', id: rival.id, name });
  }

  const learnCustomer = (row: Pick<Customer, 'id' | 'name' | 'pinyin'>) =>
    learn(row.id, { kind: 'customer', id: row.id, name: row.name, pinyin: row.pinyin });
  const learnAlias = (row: Pick<Alias, 'id' | 'customer' | 'name' | 'pinyin'>) =>
    learn(row.id, { kind: 'customer', id: row.customer, name: row.name, pinyin: row.pinyin, alias: true });
  const learnPerson = (row: Pick<Person, 'id' | 'name'>) => learn(row.id, { kind: 'colleague', id: row.id, name: row.name });
  const learnTerm = ({ id, kind, name, state }: Pick<Term, 'id' | 'kind' | 'name' | 'state'>) => {
    if (state === 'known' && kind !== 'alias') learn(id, { kind, id, name });
  };

  return {
    // Many at once go into the book one way of finding after the other, which is faster than name by name.
    learnCustomers: (rows) => {
      const fresh: KnownName[] = [];
      for (const row of rows) {
        forget(row.id);
        const name: KnownName = { kind: 'customer', id: row.id, name: row.name, pinyin: row.pinyin };
        known.set(row.id, name);
        note(name);
        fresh.push(name);
      }
      names.addAll(fresh);
    },
    learnAliases: (rows) => {
      for (const row of rows) learnAlias(row);
    },
    learnPeople: (rows) => {
      for (const row of rows) learnPerson(row);
    },
    learnTerms: (rows) => {
      for (const row of rows) learnTerm(row);
    },
    learnSignals: (rows) => {
      // The same few names again and again: each is looked at once.
      const told = new Map<string, string | undefined>();
      for (const row of rows) learnSignal(row, told);
    },
    forget: (rows) => {
      for (const row of rows) forget(row);
    },
    watch() {
      const noted: string[] = [];
      watching.add(noted);
      return { take: () => noted.splice(0), end: () => void watching.delete(noted) };
    },
    committed({ changes }) {
      // What an import writes is known when it is switched on, not before.
      const hidden = new Set(
        changes.flatMap((c) => (c.kind === 'insert' && c.table === 'customer' && c.row.batch !== 0 ? [c.row.id] : [])),
      );
      for (const change of changes) {
        if (change.kind === 'insert' && change.table === 'customer' && change.row.batch === 0) learnCustomer(change.row);
        if (change.kind === 'insert' && change.table === 'alias' && !hidden.has(change.row.customer)) learnAlias(change.row);
        if (change.kind === 'insert' && change.table === 'person') learnPerson(change.row);
        if (change.kind === 'insert' && change.table === 'term') learnTerm(change.row);
        if (change.kind === 'insert' && change.table === 'signal') learnSignal(change.row);
        if (change.kind === 'update' && change.table === 'customer' && change.set.name !== undefined)
          learnCustomer({ id: change.id, name: change.set.name, pinyin: change.set.pinyin ?? '' });
        if (change.kind === 'update' && change.table === 'person' && change.set.name !== undefined)
          learnPerson({ id: change.id, name: change.set.name });
        if (change.kind === 'update' && change.table === 'alias' && change.set.customer !== undefined) {
          const name = known.get(change.id);
          if (name) learn(change.id, { ...name, id: change.set.customer });
        }
        if (
          change.kind === 'remove' &&
          (change.table === 'customer' ||
            change.table === 'alias' ||
            change.table === 'term' ||
            change.table === 'person' ||
            change.table === 'signal')
        )
          forget(change.id);
      }
    },
  };
}
