/** The set `minutes`: bad answers written by hand, each of which must be caught; and the rules alone, scored on labelled meetings. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ModelClient } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { newest, press, say } from '../../test/conversations/talk.js';
import { startTeam, type Team } from '../../test/conversations/team.js';
import { goldOf } from '../corpus/gold.js';
import { saidOf } from '../corpus/said.js';
import { score } from '../corpus/score.js';
import { predict } from '../predict.js';
import type { Playback } from './endpoint.js';
import type { Bar, CaseResult } from './result.js';

const minutesCase = z.strictObject({
  id: z.string(),
  lang: z.enum(['zh', 'en']),
  held: z.string(),
  talk: z.string(),
  /** What is bad about the answer; `none` = all of it is sound. */
  fault: z.string(),
  answer: z.union([z.string(), z.record(z.string(), z.unknown())]),
  /** Whose minutes stand in the end. */
  made: z.enum(['model', 'rules']),
  keeps: z.array(z.string()),
  drops: z.array(z.string()),
  /** Must not stand in the customer's version. */
  safeLacks: z.array(z.string()).default([]),
});
type MinutesCase = z.infer<typeof minutesCase>;

export const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

const PEOPLE = [{ id: 'rep', name: '王雷', role: 'rep' }] as const;

/** Every case with its recorded answer. */
export async function playMinutes(client: ModelClient, playback: Playback): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of linesOf('eval/minutes.jsonl').map((line) => minutesCase.parse(line))) {
    playback.say([typeof one.answer === 'string' ? one.answer : JSON.stringify(one.answer)]);
    const team = await startTeam({
      now: Date.parse(`${one.held}T10:00:00+08:00`),
      zone: 'Asia/Shanghai',
      people: PEOPLE,
      groups: [],
      understand,
      model: client,
    });
    try {
      results.push({ id: `${one.id} ${one.fault}`, wrong: await wrongWith(team, one) });
    } finally {
      await team.close();
    }
  }
  return results;
}

async function wrongWith(team: Team, one: MinutesCase): Promise<readonly string[]> {
  await say(team, 'rep', one.lang === 'zh' ? '帮助' : 'help');
  await say(team, 'rep', `${one.lang === 'zh' ? '会议纪要' : 'Meeting minutes'}:\n${one.talk}`);
  const [row] = await team.store.read.select().from(team.store.t.minutes);
  if (!row) return ['no minutes were made'];
  const { body } = row;
  const points = [...body.summary, ...body.decisions, ...body.actions, ...Object.values(body.blocks).flat()];
  const text = points.map((point) => point.text).join('\n');
  const wrong = [
    ...(body.made === one.made ? [] : [`made by ${body.made}, not by ${one.made}`]),
    ...one.keeps.filter((kept) => !text.includes(kept)).map((kept) => `lost: ${kept}`),
    ...one.drops.filter((dropped) => text.includes(dropped)).map((dropped) => `kept: ${dropped}`),
    ...points.filter(({ source }) => row.lines[source] === undefined).map((point) => `without source: ${point.text}`),
  ];
  if (one.safeLacks.length === 0) return wrong;
  const card = newest(team, 'rep');
  const before = team.messages.length;
  await press(team, 'rep', { message: card?.id ?? 0, action: 'minutes.safe', value: String(row.id) });
  const safe = team.messages.slice(before).flatMap(({ versions }) => versions[0]?.text ?? [])[0] ?? '';
  if (safe === '') return [...wrong, 'no version for the customer'];
  return [...wrong, ...one.safeLacks.filter((leak) => safe.includes(leak)).map((leak) => `leaked to the customer: ${leak}`)];
}

const OWN = 'test/corpus/labelled/meetings.jsonl';
const SHARED = '../shared/corpus/meetings.jsonl';

/** What the rules alone reach on labelled meetings. */
export function minutesWithoutModel(): readonly Bar[] {
  return [OWN, SHARED]
    .filter((file) => existsSync(file))
    .map((file) => ({ what: `without a model, ${file}`, is: scoreOf(linesOf(file), linesOf(file).map(predict)), least: 75 }));
}

/** The corpus' score of predictions, in percent. */
export function scoreOf(rows: readonly unknown[], predictions: readonly unknown[]): number {
  const set = goldOf(rows);
  if (set === undefined) throw new Error('these rows are not labelled');
  const said = new Map(predictions.map((prediction) => [String((prediction as { id: string }).id), saidOf(prediction)]));
  return 100 * (score(set, (id) => said.get(id)).overall ?? 0);
}
