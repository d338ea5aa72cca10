/** Reads `prompts/<name>.<lang>.md`: what stands above the text, and whether text and declaration fit together. */
import type { ModelClass } from '../model.js';
import { fieldsOf, type Prompt } from './prompt.js';
import { markOf } from './quote.js';

/** A prompt's words in one language, with what they may cost. */
export interface PromptText {
  readonly purpose: string;
  readonly version: number;
  readonly class: ModelClass;
  /** The longest answer, in tokens, and the longest wait. */
  readonly budget: { readonly tokens: number; readonly ms: number };
  readonly text: string;
}

/** A prompt file that cannot be used: what is wrong with it. */
export class PromptFault extends Error {
  override readonly name = 'PromptFault';
}

const KEYS = ['purpose', 'version', 'inputs', 'output', 'class', 'budget', 'changes'] as const;
type Key = (typeof KEYS)[number];
const CLASSES: readonly string[] = ['fast', 'normal', 'vision'] satisfies readonly ModelClass[];

/** Throws PromptFault with the first thing that is wrong. */
export function readPromptFile(content: string, declared: Prompt): PromptText {
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(content.replaceAll('\r\n', '\n')) ?? fail('it must begin with --- … ---');
  const front = frontMatter(head ?? '');
  const version = Number(front.version);
  if (!Number.isInteger(version) || version < 1) fail(`version must be a whole number, not ${front.version}`);
  if (!changeLines(front.changes).has(version)) fail(`changes has no line for version ${version}`);
  sameList('inputs', front.inputs, [
    ...declared.quotes.map((name) => `${name} (quoted)`),
    ...declared.values.map((name) => `${name} (value)`),
  ]);
  sameList('output', front.output, fieldsOf(declared));
  if (!CLASSES.includes(front.class)) fail(`class must be one of ${CLASSES.join(', ')}`);
  const words = (text ?? '').trim();
  for (const name of declared.quotes) if (!words.includes(markOf(name))) fail(`the text never speaks of ${markOf(name)}`);
  for (const name of declared.values) if (!words.includes(`{{${name}}}`)) fail(`the text has no {{${name}}}`);
  for (const [, name] of words.matchAll(/\{\{\s*(.*?)\s*\}\}/g)) if (!declared.values.includes(name ?? '')) fail(`{{${name}}} is no input`);
  // Just looked at: it is one of them.
  return { purpose: front.purpose, version, class: front.class as ModelClass, budget: budgetOf(front.budget), text: words };
}

function frontMatter(head: string): Readonly<Record<Key, string>> {
  const found = new Map<string, string>();
  let last = '';
  for (const line of head.split('\n')) {
    const [, key, value] = /^([a-z]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      last = key;
      found.set(key, value ?? '');
    } else if (/^(?:\s+|- )\S/.test(line) && last !== '') found.set(last, `${found.get(last)}\n${line.trim()}`);
    else if (line.trim() !== '') fail(`this line is not understood: ${line}`);
  }
  const value = (key: Key): string => {
    const text = (found.get(key) ?? '').trim();
    return text === '' && key !== 'inputs' ? fail(`${key} is missing`) : text;
  };
  for (const key of found.keys()) if (!KEYS.some((known) => known === key)) fail(`${key} is no key`);
  return {
    purpose: value('purpose'),
    version: value('version'),
    inputs: value('inputs'),
    output: value('output'),
    class: value('class'),
    budget: value('budget'),
    changes: value('changes'),
  };
}

const listed = (text: string): readonly string[] => text.split(/[,\n]/).flatMap((item) => item.trim() || []);

function sameList(key: Key, written: string, wanted: readonly string[]): void {
  const has = listed(written);
  const missing = wanted.filter((item) => !has.includes(item));
  const extra = has.filter((item) => !wanted.includes(item));
  if (missing.length > 0) fail(`${key} lacks ${missing.join(', ')}`);
  if (extra.length > 0) fail(`${key} has ${extra.join(', ')}, which the feature does not know`);
}

/** `- 2: what changed`, one line for each version. */
const changeLines = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/^(?:-\s*)?(\d+):\s*\S/gm)].map(([, version]) => Number(version)));

function budgetOf(text: string): PromptText['budget'] {
  const [, tokens, seconds] = /^(\d+) tokens, (\d+) s$/.exec(text) ?? fail('budget must read like "800 tokens, 20 s"');
  return { tokens: Number(tokens), ms: Number(seconds) * 1000 };
}

function fail(what: string): never {
  throw new PromptFault(what);
}
