/** A prompt as a feature declares it: what goes in and what must come out. Its words are in `prompts/<name>.<zh|en>.md`. */
import { z } from 'zod';
import type { JsonSchema } from '../model.js';

/**
 * `quotes`: texts of others, which the model gets as quotations. `values`: words of ours that stand within the prompt (a day, a length).
 * `output`: every field is required; say nullable where there may be nothing.
 */
export interface Prompt<Out = unknown, Quote extends string = string, Value extends string = string> {
  readonly name: string;
  readonly quotes: readonly Quote[];
  readonly values: readonly Value[];
  readonly output: z.ZodType<Out>;
}

/** Declares a prompt. */
export const prompt = <Out, const Quote extends string, const Value extends string = never>(declared: {
  readonly name: string;
  readonly quotes: readonly Quote[];
  readonly values?: readonly Value[];
  readonly output: z.ZodType<Out>;
}): Prompt<Out, Quote, Value> => ({ values: [], ...declared });

const shapes = new WeakMap<z.ZodType, JsonSchema>();

/** The output as a JSON schema. */
export function shapeOf({ output }: Pick<Prompt, 'output'>): JsonSchema {
  const known = shapes.get(output);
  if (known) return known;
  const { $schema: _, ...shape } = z.toJSONSchema(output, { target: 'draft-7' });
  shapes.set(output, shape);
  return shape;
}

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** The fields of the output, nested ones with their path: `lines[].owner`. */
export function fieldsOf(declared: Pick<Prompt, 'output'>): readonly string[] {
  // A JSON schema made by zod: these three keywords are where its fields stand.
  return [...new Set(pathsIn(shapeOf(declared) as Node, ''))];
}

function pathsIn(node: Node, path: string): readonly string[] {
  if (node.anyOf) return node.anyOf.flatMap((one) => pathsIn(one, path));
  if (node.items) return pathsIn(node.items, `${path}[]`);
  if (!node.properties) return path === '' ? [] : [path];
  return Object.entries(node.properties).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`));
}
