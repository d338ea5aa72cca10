/**
 * Each prompt as it is sent, filled, in both languages. A changed prompt needs a new version: UPDATE_GOLDEN=1 (`npm run golden`)
 * writes what is missing and overwrites nothing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/drafting/fill.js';
import { openPrompts } from '../../src/drafting/prompt-folder.js';
import { FEATURES } from '../../src/features/index.js';

const GOLDEN = 'test/golden/prompts';
const declared = FEATURES.flatMap((feature) => feature.prompts ?? []);
const prompts = openPrompts({ folder: 'prompts', own: 'no-such-folder', prompts: declared });
const each = declared.flatMap((prompt) => (['zh', 'en'] as const).map((lang) => ({ prompt, lang, name: `${prompt.name}.${lang}` })));
const fileOf = ({ prompt, lang, name }: (typeof each)[number]) => `${name}.v${prompts.textOf(prompt, lang).version}.txt`;

describe('prompts', () => {
  it.each(each)('$name reads as it did when its version was made', (one) => {
    const sample = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const inputs = { quotes: sample(one.prompt.quotes), values: sample(one.prompt.values) };
    const filled = fill(one.prompt, prompts.textOf(one.prompt, one.lang), one.lang, inputs);
    const text = filled.map(({ role, text: said }) => `== ${role}\n${said}\n`).join('\n');
    const file = join(GOLDEN, fileOf(one));
    if (process.env.UPDATE_GOLDEN && !existsSync(file)) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'no golden yet: UPDATE_GOLDEN=1 writes it');
  });

  it('have one declaration each, and no file is left over', () => {
    expect(new Set(declared.map(({ name }) => name)).size).toBe(declared.length);
    expect(readdirSync('prompts').toSorted()).toEqual(each.map(({ name }) => `${name}.md`).toSorted());
    const goldens = readdirSync(GOLDEN);
    for (const one of each) expect(goldens).toContain(fileOf(one));
    expect(goldens.filter((file) => !each.some(({ name }) => file.startsWith(`${name}.v`)))).toEqual([]);
  });
});
