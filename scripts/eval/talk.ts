/** The set `talk`: talk tracks with answers written by hand, bad ones among them: what has no ground must not be read on the card. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ModelClient } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { writeGiven } from '../../test/conversations/given.js';
import { scriptSchema } from '../../test/conversations/script.js';
import { newest, say } from '../../test/conversations/talk.js';
import { startTeam, type Team } from '../../test/conversations/team.js';
import type { Playback } from './endpoint.js';
import type { CaseResult } from './result.js';

const talkCase = z.strictObject({
  id: z.string(),
  /** What is bad about the answer. */
  fault: z.string(),
  given: z.strictObject({
    customer: z.string(),
    contact: z.string(),
    amount: z.number(),
    currency: z.string(),
    told: z.string(),
    signals: z.record(z.string(), z.string()),
  }),
  ask: z.string(),
  /** What the endpoint says, to the letter. */
  answer: z.string(),
  /** Stand on the card, or must not. */
  has: z.array(z.string()),
  lacks: z.array(z.string()),
  /** The model's version took the place of the templates. */
  written: z.boolean(),
});
export type TalkCase = z.infer<typeof talkCase>;

export const talkCases = (): readonly TalkCase[] =>
  readFileSync('eval/talk.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => talkCase.parse(JSON.parse(line)));

/** A team with the case's customer, and one of somebody else's. */
export async function openTalk({ given }: TalkCase, model: ModelClient): Promise<Team> {
  const { customer, contact, amount, currency, told, signals } = given;
  const script = scriptSchema.parse({
    name: 'talk',
    now: '2026-11-20T10:00+08:00',
    starters: true,
    people: [
      { id: 'manager', name: '陈静', role: 'manager' },
      { id: 'rep', name: '王雷', role: 'rep', manager: 'manager' },
      { id: 'other', name: '李雷', role: 'rep' },
    ],
    given: [
      {
        customer,
        contacts: [{ name: contact, role: 'exec' }],
        deals: [{ stage: 'negotiation', amount, currency }],
        followups: [{ at: '2026-11-18T10:00+08:00', text: told, signals }],
      },
      { customer: '星海物流', owner: 'other', deals: [{ stage: 'negotiation', amount: 88_000_000 }] },
    ],
    steps: [{ silent: true }],
  });
  const team = await startTeam({ now: Date.parse(script.now), zone: script.zone, people: script.people, groups: [], understand, model });
  await writeGiven(team, script);
  return team;
}

export async function playTalk(client: ModelClient, playback: Playback): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of talkCases()) {
    const team = await openTalk(one, client);
    try {
      playback.say([one.answer]);
      await say(team, 'rep', one.ask);
      const text = newest(team, 'rep')?.text ?? '';
      const [row] = await team.store.read.select().from(team.store.t.suggestion);
      const calls = await team.store.read.select().from(team.store.t.modelCall);
      results.push({
        id: `${one.id} ${one.fault}`,
        wrong: [
          ...(row === undefined ? ['no talk track was made'] : []),
          ...(calls.length === 0 ? ['the endpoint was not asked'] : []),
          ...(row !== undefined && (row.call !== null) !== one.written
            ? [one.written ? 'the templates stayed' : 'a bad answer took their place']
            : []),
          ...one.has.filter((part) => !text.includes(part)).map((part) => `lacks "${part}"`),
          ...one.lacks.filter((part) => text.includes(part)).map((part) => `has "${part}"`),
        ],
      });
    } finally {
      await team.close();
    }
  }
  return results;
}
