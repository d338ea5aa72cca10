/** The set `ask`: questions whose answer is computed, scored without a model; and agents' answers written by hand, bad ones among them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ModelClient } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { writeGiven } from '../../test/conversations/given.js';
import { scriptSchema } from '../../test/conversations/script.js';
import { newest, say } from '../../test/conversations/talk.js';
import { startTeam, type Team } from '../../test/conversations/team.js';
import type { Playback, Recorded } from './endpoint.js';
import { linesOf } from './minutes.js';
import type { Bar, CaseResult } from './result.js';

const turn = z.union([
  z.string(),
  z.strictObject({ calls: z.array(z.strictObject({ name: z.string(), args: z.unknown().optional() })) }),
  z.strictObject({ status: z.number() }),
  z.strictObject({ hang: z.literal(true) }),
  z.strictObject({ endless: z.literal(true) }),
]);
const askCase = z.strictObject({
  id: z.string(),
  as: z.string(),
  /** Said before, in the same chat. */
  before: z.array(z.string()).default([]),
  text: z.string(),
  /** Stand somewhere in the answer. */
  has: z.array(z.string()),
  lacks: z.array(z.string()),
  /** Of an agent's answer: what is bad about it, and what the endpoint says, turn by turn. `{F:words}` is the note that holds them, `{C:name}` a customer. */
  fault: z.string().optional(),
  turns: z.array(turn).optional(),
  /** Stand in what the endpoint is asked; empty: it is not asked at all. */
  asks: z.array(z.string()).optional(),
});
type AskCase = z.infer<typeof askCase>;

const casesOf = (): readonly AskCase[] => linesOf('eval/ask.jsonl').map((line) => askCase.parse(line));

/** The records of `eval/ask-given.yaml`, with or without a model. */
export async function openRecords(model?: ModelClient, ownPrompts?: string): Promise<Team> {
  const script = scriptSchema.parse(parse(readFileSync('eval/ask-given.yaml', 'utf8')));
  const team = await startTeam({
    now: Date.parse(script.now),
    zone: script.zone,
    people: script.people,
    groups: script.groups,
    understand,
    ...(model ? { model } : {}),
    ...(ownPrompts === undefined ? {} : { ownPrompts }),
  });
  await writeGiven(team, script);
  return team;
}

/** Longer than any work waits before it is tried again, and than any is tried. */
const [STEP_MS, STEPS] = [4000, 12];

/** Asks in a chat of its own, so that no question leans on another; what was answered in the end. */
async function answerTo(team: Team, { as, before, text }: AskCase): Promise<string> {
  for (const words of before) {
    await say(team, as, words);
    team.now += 1000;
  }
  await say(team, as, text);
  for (let n = 0; n < STEPS && newest(team, as)?.card?.pending; n++) {
    team.now += STEP_MS;
    await team.resumeDrafts();
    await team.settled();
  }
  return newest(team, as)?.text ?? '';
}

const wrongIn = (answer: string, { has, lacks }: AskCase): readonly string[] => [
  ...has.filter((part) => !answer.includes(part)).map((part) => `lacks "${part}": ${answer.slice(0, 160).replaceAll('\n', ' / ')}`),
  ...lacks.filter((part) => answer.includes(part)).map((part) => `has "${part}"`),
];

/** The agent's cases with their recorded answers. */
export async function playAsk(client: ModelClient, playback: Playback): Promise<readonly CaseResult[]> {
  const hurried = hurriedPrompts();
  const results: CaseResult[] = [];
  try {
    for (const one of casesOf()) {
      if (one.turns === undefined) continue;
      const hangs = one.turns.some((turn) => typeof turn === 'object' && 'hang' in turn);
      const team = await openRecords(client, hangs ? hurried : undefined);
      try {
        playback.say(await filled(team, one.turns));
        const answer = await answerTo(team, one);
        results.push({ id: `${one.id} ${one.fault ?? ''}`, wrong: [...wrongIn(answer, one), ...wrongAsked(playback.asked(), one)] });
      } finally {
        await team.close();
      }
    }
  } finally {
    rmSync(hurried, { recursive: true, force: true });
  }
  return results;
}

/** The prompt with a second of patience in the place of twenty: nobody waits for them in an evaluation. */
function hurriedPrompts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-eval-'));
  for (const lang of ['zh', 'en'])
    writeFileSync(
      join(folder, `answer.${lang}.md`),
      readFileSync(`prompts/answer.${lang}.md`, 'utf8').replace(/tokens, \d+ s/, 'tokens, 1 s'),
    );
  return folder;
}

function wrongAsked(asked: readonly string[], { asks }: AskCase): readonly string[] {
  if (asks?.length === 0) return asked.length === 0 ? [] : ['the model was asked'];
  return (asks ?? []).filter((part) => !asked.some((said) => said.includes(part))).map((part) => `the model was not asked "${part}"`);
}

/** Row numbers are not known beforehand. */
async function filled(team: Team, turns: readonly Recorded[]): Promise<readonly Recorded[]> {
  const { read, t } = team.store;
  const notes = await read.select().from(t.followup);
  const customers = await read.select().from(t.customer);
  const mark = (_: string, kind: string, words: string): string => {
    const row = kind === 'F' ? notes.find(({ text }) => text.includes(words)) : customers.find(({ name }) => name === words);
    if (!row) throw new Error(`no record with ${words}`);
    return `#${kind}${row.id}`;
  };
  return turns.map((one) => (typeof one === 'string' ? one.replace(/\{([FC]):([^}]+)\}/g, mark) : one));
}

/** What part of the computed questions the records answer without a model. */
export async function askWithoutModel(): Promise<Bar> {
  const computed = casesOf().filter(({ turns }) => turns === undefined);
  const wrong: string[] = [];
  for (const one of computed) {
    const team = await openRecords();
    try {
      const found = wrongIn(await answerTo(team, one), one);
      if (found.length > 0) wrong.push(`${one.id} ${one.text}: ${found.join('; ')}`);
    } finally {
      await team.close();
    }
  }
  return {
    what: `without a model, ${computed.length} computed questions`,
    is: 100 * (1 - wrong.length / computed.length),
    least: 94,
    wrong,
  };
}
