/** From a message received to its answer committed, the model on and off in turn on one machine. */
import { setTimeout as wait } from 'node:timers/promises';
import { timed } from '../measure.js';
import { message, openTeam } from './team.js';

/** Between messages, so that drafts are under way all the time and do not pile up beyond what two hundred people write. */
const BETWEEN_MS = 30;
const WARM = 30;

export async function benchFirstReply(
  baseUrl: string,
  count: number,
): Promise<{ readonly off: readonly number[]; readonly on: readonly number[] }> {
  const teams = { off: await openTeam(undefined), on: await openTeam(baseUrl) };
  const times: Record<keyof typeof teams, number[]> = { off: [], on: [] };
  for (let n = 1; n <= count + WARM; n++) {
    const text = `今天拜访了华东医疗的王总,报价${30 + (n % 60)}万,下周三签合同`;
    for (const which of n % 2 ? (['off', 'on'] as const) : (['on', 'off'] as const)) {
      const { bot } = teams[which];
      const ms = await timed(async () => {
        await bot.receive(message(text, n));
        await bot.idle();
      });
      if (n > WARM) times[which].push(ms);
      await wait(BETWEEN_MS / 2);
    }
  }
  for (const team of Object.values(teams)) {
    await team.settled();
    if (team.faults.length > 0) throw new Error(`faults: ${JSON.stringify(team.faults[0])}`);
    await team.close();
  }
  return times;
}
