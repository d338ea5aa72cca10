/** The words of all prompts, from `prompts/`; a workspace's own ones from `data/prompts/` stand over them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../terms.js';
import type { Prompt } from './prompt.js';
import { PromptFault, type PromptText, readPromptFile } from './prompt-file.js';

const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];

export interface PromptFolder {
  /** The words to use now. */
  textOf(declared: Prompt, lang: Lang): PromptText;
  /** Own prompts of the workspace that cannot be used, each with what is wrong: `talk-track.zh.md: version is missing`. */
  readonly broken: readonly string[];
}

export interface PromptFolderParts {
  readonly folder: string;
  /** The workspace's own prompts; need not exist. */
  readonly own: string;
  readonly prompts: readonly Prompt[];
  /** Files are looked at again each time they changed: for development. */
  readonly watch?: boolean;
}

/** Reads and checks every prompt in both languages. Throws PromptFault naming the first file of ours that is wrong; own ones fall back. */
export function openPrompts({ folder, own, prompts, watch = false }: PromptFolderParts): PromptFolder {
  const kept = new Map<string, { readonly text: PromptText; readonly stamp: string }>();
  const broken = new Map<string, string>();

  function take(declared: Prompt, lang: Lang): PromptText {
    const name = `${declared.name}.${lang}.md`;
    const stamp = `${changedAt(join(own, name))} ${changedAt(join(folder, name))}`;
    const before = kept.get(name);
    if (before?.stamp === stamp) return before.text;
    const text = ownText(declared, name) ?? ours(declared, name, before?.text);
    kept.set(name, { text, stamp });
    return text;
  }

  function ownText(declared: Prompt, name: string): PromptText | undefined {
    broken.delete(name);
    const content = contentOf(join(own, name));
    if (content === undefined) return undefined;
    try {
      return readPromptFile(content, declared);
    } catch (error) {
      if (!(error instanceof PromptFault)) throw error;
      broken.set(name, error.message);
      return undefined;
    }
  }

  /** A file that breaks while it is being written leaves what was there before. */
  function ours(declared: Prompt, name: string, before: PromptText | undefined): PromptText {
    const content = contentOf(join(folder, name));
    try {
      if (content === undefined) throw new PromptFault('there is no such file');
      return readPromptFile(content, declared);
    } catch (error) {
      if (!(error instanceof PromptFault)) throw error;
      if (before === undefined) throw new PromptFault(`prompts/${name}: ${error.message}`);
      broken.set(name, error.message);
      return before;
    }
  }

  for (const declared of prompts) for (const lang of LANGS) take(declared, lang);
  return {
    textOf(declared, lang) {
      const name = `${declared.name}.${lang}.md`;
      const known = kept.get(name)?.text;
      if (watch) return take(declared, lang);
      if (known === undefined) throw new PromptFault(`prompts/${name}: no feature lists this prompt`);
      return known;
    },
    get broken() {
      return [...broken].map(([name, why]) => `${name}: ${why}`);
    },
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Zero when it is not there. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
