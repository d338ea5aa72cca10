/** Customers that are being made: what is decided meanwhile and may mean one of them is decided anew once it is there. */
import type { Decision } from '../decision.js';
import { wordsOf } from '../message.js';
import type { Customer, Inbox } from '../records/rows.js';

/** Could one of these customers be meant in the text, or by one of the names that were read from it? */
export type MayMean = (customers: readonly Named[], text: string, typed: readonly string[]) => boolean;

type Named = Pick<Customer, 'id' | 'name' | 'pinyin'>;

interface Made {
  readonly customers: readonly Named[];
  /** Resolves when they are there, or will not be. */
  readonly written: Promise<void>;
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

export function createMaking(mayMean: MayMean): Making {
  /** Of what was pressed nobody can tell. */
  const concerns = ({ customers }: Made, { body }: Inbox, own: readonly Named[]): boolean =>
    body.kind !== 'message' ||
    mayMean(
      customers,
      wordsOf(body),
      own.map(({ name }) => name),
    );
  const underWay = new Set<Made>();
  const watching = new Set<Made[]>();
  return {
    watch() {
      const since = [...underWay];
      watching.add(since);
      return {
        concerning(row, decision) {
          const made = since.splice(0);
          const own = customersMade(decision);
          return made.length === 0 || own.length === 0 ? [] : made.filter((each) => concerns(each, row, own)).map(({ written }) => written);
        },
        end: () => void watching.delete(since),
      };
    },
    async make(customers, written) {
      if (customers.length === 0) return written;
      const made = { customers, written };
      underWay.add(made);
      for (const since of watching) since.push(made);
      try {
        await written;
      } finally {
        underWay.delete(made);
      }
    },
  };
}
