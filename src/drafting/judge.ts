/** Is an answer of the shape asked for, and does what it says stand on what was sent? */
import { z } from 'zod';
import type { Completion, Used } from '../model.js';
import type { Lang } from '../terms.js';
import { type Made, Unusable } from './call.js';
import { completeSoFar } from './complete-so-far.js';
import { type Grounds, groundsFor, standsIn } from './grounds.js';
import type { Prompt } from './prompt.js';
import { prune } from './prune.js';
import { seen } from './quote.js';

/** `longest`: in characters; more is not read. `grounds`: what the answer may rest on, as it is when the answer came. `restore` puts back the numbers that were masked. */
export interface Judging<Out> {
  readonly prompt: Prompt<Out>;
  readonly lang: Lang;
  readonly longest: number;
  readonly grounds: () => Grounds;
  readonly restore: (text: string) => string;
}

/** Throws Unusable, with what to tell the model. */
export function judged<Out>(judging: Judging<Out>, completion: Completion): Made<Out> {
  const { text } = completion;
  const bad = (what: string) => new Unusable(completion, COMPLAINTS[judging.lang](what));
  if (text.length > judging.longest) throw new Unusable(completion, undefined);
  const json = jsonIn(text);
  if (json === undefined) throw bad('not JSON');
  const shaped = judging.prompt.output.safeParse(json);
  if (!shaped.success) throw bad(z.prettifyError(shaped.error).slice(0, 500));
  const { value, dropped } = grounded(judging, shaped.data);
  if (value === undefined) throw bad('statements without ground');
  return { value, used: completion, dropped };
}

/** What of an answer that is still being written is complete and has ground; undefined while there is nothing such. */
export function judgedSoFar<Out>(judging: Judging<Out>, text: string): Out | undefined {
  const shaped = judging.prompt.output.safeParse(completeSoFar(text));
  return shaped.success ? grounded(judging, shaped.data).value : undefined;
}

/** Without the statements that have no ground; undefined where nothing of the shape is left. */
function grounded<Out>({ prompt, grounds, restore }: Judging<Out>, answer: Out) {
  const ground = grounds();
  const groundless = groundsFor(ground);
  const { kept, dropped } = prune(answer, {
    say: (said) => restore(seen(said)),
    groundless: (said) => groundless(said) !== undefined,
    stands: (words) => standsIn(words, ground.sources),
  });
  const sound = kept === undefined ? undefined : prompt.output.safeParse(kept);
  return { value: sound?.success ? sound.data : undefined, dropped };
}

const COMPLAINTS = {
  zh: (what: string) => `上一个回答不能用:${what}。只回 JSON,字段和类型照要求,每一条都要有材料里的依据。`,
  en: (what: string) =>
    `That answer cannot be used: ${what}. Reply with JSON alone, fields and types as asked, each statement grounded in the material.`,
} as const satisfies Record<Lang, (what: string) => string>;

/** What two tries used together. */
export function withBoth<T>(first: Used, second: () => Made<T>): Made<T> {
  const sum = (used: Used): Used => ({
    model: used.model,
    tokensIn: used.tokensIn + first.tokensIn,
    tokensOut: used.tokensOut + first.tokensOut,
  });
  try {
    const { used, ...rest } = second();
    return { ...rest, used: sum(used) };
  } catch (error) {
    if (error instanceof Unusable) throw new Unusable(sum(error.used), error.complaint);
    throw error;
  }
}

/** The JSON of an answer, also when the model wrapped it in words or a code fence; undefined when there is none. */
function jsonIn(text: string): unknown {
  for (const piece of [text, /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1], text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    if (piece === undefined || piece.trim() === '') continue;
    try {
      return JSON.parse(piece);
    } catch {
      // The next piece may be it.
    }
  }
  return undefined;
}
