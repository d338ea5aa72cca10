/**
 * Whether this program is alone on a PostgreSQL database: whoever is holds a lock whole, several share it. A program that comes knocks and
 * waits; the one that was alone ends what it began as such and lets it in. So nobody takes itself for alone beside another.
 */
import type pg from 'pg';

export interface Presence {
  /** Enters on a new connection, the only one from now on; rejects when the program that is alone does not let it in yet. */
  enter(client: pg.Client): Promise<void>;
  /** Lets in who has knocked, and finds out from time to time whether the others have gone. To be called again after each knock. */
  look(client: pg.Client): Promise<void>;
  /** The connection is gone, and the place with it. */
  lost(): void;
  /** Undefined when others are there; else a number for the time since this program last became alone, so that it is known when others came and went. */
  aloneFor(): number | undefined;
  /**
   * For what is right only if nobody else was there since `aloneFor` gave that number: whoever comes waits until what is returned is
   * called. Undefined when others are there or were.
   */
  alone(since: number | undefined): (() => void) | undefined;
}

/** Any number that only this program uses. */
const HOUSE = '7230043, 0';
const CHANNEL = 'zhanbao_knock';
const LOOK_MS = 1000;
/** A knock may be lost where the others have just gone: then it is knocked again. */
const WAIT_MS = 1000;

/** `knocked`: called when somebody wants to be let in. */
export function createPresence(knocked: () => void): Presence {
  let alone = false;
  let times = 0;
  /** Holds the lock whole; still so while who has knocked waits for what was begun. */
  let whole = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const begun = new Set<Promise<void>>();

  async function tryWhole(client: pg.Client): Promise<boolean> {
    lookedAt = performance.now();
    const { rows } = await client.query(`SELECT pg_try_advisory_lock(${HOUSE}) AS ours`);
    whole = (rows[0] as { readonly ours: boolean }).ours;
    alone = whole;
    if (alone) times += 1;
    return whole;
  }

  return {
    async enter(client) {
      client.on('notification', () => {
        if (!alone) return;
        alone = false;
        knocked();
      });
      await client.query(`LISTEN ${CHANNEL}`);
      if (await tryWhole(client)) return;
      await client.query(`NOTIFY ${CHANNEL}`);
      await client.query(`SET lock_timeout = ${WAIT_MS}`);
      await client.query(`SELECT pg_advisory_lock_shared(${HOUSE})`);
    },
    async look(client) {
      if (whole && !alone) {
        await Promise.all(begun);
        await client.query(`SELECT pg_advisory_lock_shared(${HOUSE}), pg_advisory_unlock(${HOUSE})`);
        whole = false;
        lookedAt = performance.now();
      }
      if (whole || performance.now() - lookedAt < LOOK_MS) return;
      if (await tryWhole(client)) await client.query(`SELECT pg_advisory_unlock_shared(${HOUSE})`);
    },
    lost() {
      alone = false;
      whole = false;
    },
    aloneFor: () => (alone ? times : undefined),
    alone(since) {
      if (!alone || since !== times) return undefined;
      let end = () => {};
      const piece = new Promise<void>((ended) => {
        end = ended;
      });
      begun.add(piece);
      return () => {
        begun.delete(piece);
        end();
      };
    },
  };
}
