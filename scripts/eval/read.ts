/** The set `read`: second readings with answers written by hand, bad ones among them: only what the words say is suggested, nothing is written. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ModelClient } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { say } from '../../test/conversations/talk.js';
import { startTeam, type Team } from '../../test/conversations/team.js';
import type { Playback } from './endpoint.js';
import type { CaseResult } from './result.js';

const readCase = z.strictObject({
  id: z.string(),
  /** What is bad about the answer. */
  fault: z.string(),
  text: z.string(),
  /** What the endpoint says, to the letter. */
  answer: z.string(),
  /** The suggestions that come of it, as `<kind> <state>`. */
  want: z.array(z.string()),
});
export type ReadCase = z.infer<typeof readCase>;

export const readCases = (): readonly ReadCase[] =>
  readFileSync('eval/read.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => readCase.parse(JSON.parse(line)));

const PEOPLE = [
  { id: 'manager', name: '陈静', role: 'manager' },
  { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
] as const;

/** The message told to a team with that model, or with none. */
export async function tell(text: string, model?: ModelClient): Promise<Team> {
  const now = Date.parse('2026-11-20T10:00+08:00');
  const team = await startTeam({ now, zone: 'Asia/Shanghai', people: PEOPLE, groups: [], understand, ...(model ? { model } : {}) });
  await say(team, 'rep', text);
  return team;
}

/** What the message left in the records, without row numbers. */
async function recordsOf({ store: { read, t } }: Team): Promise<string> {
  const deals = (await read.select().from(t.deal)).map(({ stage, amount, nextDue, nextStep }) => ({ stage, amount, nextDue, nextStep }));
  const contacts = (await read.select().from(t.contact)).map(({ name }) => name);
  return JSON.stringify({ deals, contacts });
}

export async function playRead(client: ModelClient, playback: Playback): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of readCases()) {
    playback.say([one.answer]);
    const team = await tell(one.text, client);
    const alone = await tell(one.text);
    try {
      const { read, t } = team.store;
      const got = (await read.select().from(t.suggestion)).map(({ kind, state }) => `${kind} ${state}`);
      const calls = await read.select().from(t.modelCall);
      results.push({
        id: `${one.id} ${one.fault}`,
        wrong: [
          ...(calls.length === 0 ? ['the endpoint was not asked'] : []),
          ...(got.join() === one.want.join() ? [] : [`suggested [${got.join(', ')}], wanted [${one.want.join(', ')}]`]),
          ...((await recordsOf(team)) === (await recordsOf(alone)) ? [] : ['the model changed a record']),
        ],
      });
    } finally {
      await team.close();
      await alone.close();
    }
  }
  return results;
}
