/** Customers that are being made: what is decided meanwhile and may mean one of them is decided anew once it is there. */
import type { Decision } from '../decision.js';
import { wordsOf } from '../message.js';
import type { Customer, Inbox } from '../records/rows.js';
import type { MadeNames } from '../understand/names/made-names.js';

type Named = Pick<Customer, 'id' | 'name' | 'pinyin'>;

interface Made {
  readonly customers: readonly Named[];
  /** Resolves when they are there, or will not be. */
  readonly written: Promise<void>;
  /** So many messages under way were first looked at before they were there, the one that makes them included. */
  watched: number;
}

/** What was made, or begun, since a message was first looked at. */
export interface Meanwhile {
  /** What a decision on the message must wait for, because a customer made since it was last asked may be the one that is meant. */
  concerning(row: Inbox, decision: Decision): readonly Promise<void>[];
  /** The message is settled. */
  end(): void;
}

export interface Making {
  watch(): Meanwhile;
  /** These customers are made by that write; resolves with it. */
  make(customers: readonly Named[], written: Promise<void>): Promise<void>;
}

/** The customers that a decision makes. */
export const customersMade = ({ changes }: Decision): readonly Named[] =>
  changes.flatMap((c) => (c.kind === 'insert' && c.table === 'customer' ? [c.row] : []));

export function createMaking(names: MadeNames): Making {
  const underWay = new Set<Made>();
  const watching = new Set<Made[]>();

  /** Nobody asks about them any more: whoever looks at a message from now on knows them. */
  function leave(made: Made): void {
    made.watched -= 1;
    if (made.watched === 0) for (const customer of made.customers) names.forget(customer);
  }

  return {
    watch() {
      const since = [...underWay];
      for (const made of since) made.watched += 1;
      watching.add(since);
      return {
        concerning({ body }, decision) {
          const own = customersMade(decision);
          if (since.length === 0 || own.length === 0) return [];
          const typed = own.map(({ name }) => name);
          // Of what was pressed nobody can tell.
          const meant = body.kind === 'message' ? names.meant(wordsOf(body), typed) : undefined;
          const made = since.splice(0);
          const rivals = made.filter(({ customers }) => meant === undefined || customers.some(({ id }) => meant.has(id)));
          for (const each of made) leave(each);
          return rivals.map(({ written }) => written);
        },
        end() {
          watching.delete(since);
          for (const made of since.splice(0)) leave(made);
        },
      };
    },
    async make(customers, written) {
      if (customers.length === 0) return written;
      const made = { customers, written, watched: 1 + watching.size };
      for (const customer of customers) names.add(customer);
      underWay.add(made);
      for (const since of watching) since.push(made);
      try {
        await written;
      } finally {
        underWay.delete(made);
        leave(made);
      }
    },
  };
}
