/** What a start loads: the libraries of models come with the first call, whatever is configured. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { V8_FLAGS } from '../../src/v8-flags.js';

const PLATFORMS = ['slack', 'dingtalk', 'wecom'].map((name) => `adapters/${name}/index.ts`);
const HEAVY = /^(openai|langchain|@langchain\/|pdfjs-dist|mammoth|@resvg\/)/;

/** Everything that is loaded along with a file: its imports that are no types, and theirs. Packages by name. */
function loadedWith(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const [, clause = '', from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+((?!type\b)[^;'"]*?)(?:from\s+)?['"]([^'"]+)['"];?$/gm,
    )) {
      const onlyTypes = /^\{\s*(?:type [\w$]+(?: as [\w$]+)?,?\s*)+\}\s*$/.test(clause.trim());
      if (onlyTypes) continue;
      if (from.startsWith('.')) visit(join(dirname(file), from.replace(/\.js$/, '.ts')));
      else packages.add(from);
    }
  };
  visit(entry);
  return { files, packages };
}

describe('a start', () => {
  it('loads no library of models, nor does setting an endpoint up', () => {
    const start = loadedWith('src/handling.ts');
    const endpoint = loadedWith('adapters/model/index.ts');
    expect(start.files.size).toBeGreaterThan(200);
    expect(start.files).toContain('src/drafting/guarded.ts');
    expect([...start.packages, ...endpoint.packages].filter((name) => HEAVY.test(name))).toEqual([]);
  });

  it('answers its port before anything that reads or decides is loaded', () => {
    const heavy = (entry: string) => [...loadedWith(entry).files].filter((file) => /^src\/(?:understand|features|drafting)\//.test(file));
    expect(['src/main.ts', ...PLATFORMS].flatMap(heavy)).toEqual([]);
    expect(heavy('src/handling.ts').length).toBeGreaterThan(200);
  });

  it('has the settings that the kept code was made with', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
    expect(scripts.start).toContain(`node ${V8_FLAGS.join(' ')} dist/src/main.js`);
  });

  it('would be seen to', () => {
    expect([...loadedWith('adapters/model/openai-client.ts').packages]).toContain('openai');
    expect([...loadedWith('adapters/model/agent.ts').packages]).toEqual(expect.arrayContaining(['langchain', '@langchain/openai']));
    expect([...loadedWith('adapters/model/openai-client.ts').packages]).not.toContain('langchain');
  });
});
