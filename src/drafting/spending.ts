/** What calls have used up, and whether one more fits: per person and day, per workspace and day, and in money per month. */
import type { Used } from '../model.js';
import { atOf, dayOf } from '../records/day.js';
import type { Settings } from '../records/settings.js';
import type { Records } from '../scene.js';
import type { At, Day, Id, Zone } from '../terms.js';
import { costSince, tokensSince } from './queries.js';

/** In units of the currency, for a million tokens. */
export interface Prices {
  readonly in: number;
  readonly out: number;
}

/** In millionths of the currency unit. */
export const costOf = ({ tokensIn, tokensOut }: Pick<Used, 'tokensIn' | 'tokensOut'>, prices: Prices | undefined): number =>
  prices ? Math.round(tokensIn * prices.in + tokensOut * prices.out) : 0;

export interface Spender {
  readonly workspace: Id;
  readonly zone: Zone;
  readonly person: Id;
  readonly settings: Pick<Settings, 'modelTokensPerPerson' | 'modelTokensPerDay' | 'modelMoneyPerMonth'>;
}

export interface Spending {
  /** Sets tokens aside for a call; undefined = a budget is used up. The returned function books what the call used instead. */
  reserve(spender: Spender, tokens: number): Promise<((used: { readonly tokens: number; readonly cost: number }) => void) | undefined>;
}

/** Counted anew from the calls of every program so often. */
const COUNT_EVERY_MS = 5 * 60_000;
const MILLION = 1_000_000;

interface Count {
  readonly day: Day;
  readonly at: At;
  readonly byPerson: Map<Id, number>;
  tokens: number;
  cost: number;
}

export function createSpending(records: Records, now: () => At): Spending {
  const counts = new Map<Id, Promise<Count>>();
  /** Set aside for calls under way. */
  const aside = new Map<Id, number>();
  let allAside = 0;

  async function counted({ workspace, zone }: Spender): Promise<Count> {
    const day = dayOf(now(), zone);
    const known = await counts.get(workspace);
    if (known && known.day === day && now() - known.at < COUNT_EVERY_MS) return known;
    const counting = count(workspace, day, zone);
    counts.set(workspace, counting);
    return counting;
  }

  async function count(workspace: Id, day: Day, zone: Zone): Promise<Count> {
    const month = `${day.slice(0, 8)}01` as Day; // The first of the month of a day is a day.
    const [tokens, cost] = await Promise.all([
      tokensSince(records, workspace, atOf(day, 0, zone)),
      costSince(records, workspace, atOf(month, 0, zone)),
    ]);
    return { day, at: now(), byPerson: new Map(tokens), tokens: tokens.reduce((sum, [, spent]) => sum + spent, 0), cost };
  }

  return {
    async reserve(spender, tokens) {
      const count = await counted(spender);
      const { person, settings } = spender;
      const mine = (count.byPerson.get(person) ?? 0) + (aside.get(person) ?? 0);
      if (mine + tokens > settings.modelTokensPerPerson) return undefined;
      if (count.tokens + allAside + tokens > settings.modelTokensPerDay) return undefined;
      if (settings.modelMoneyPerMonth > 0 && count.cost >= settings.modelMoneyPerMonth * MILLION) return undefined;
      aside.set(person, (aside.get(person) ?? 0) + tokens);
      allAside += tokens;
      return (used) => {
        aside.set(person, (aside.get(person) ?? 0) - tokens);
        allAside -= tokens;
        count.byPerson.set(person, (count.byPerson.get(person) ?? 0) + used.tokens);
        count.tokens += used.tokens;
        count.cost += used.cost;
      };
    },
  };
}
