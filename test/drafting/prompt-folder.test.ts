/** Prompts from their folders: ours must be right, a workspace's own ones fall back, and in development changes are seen. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prompt } from '../../src/drafting/prompt.js';
import { openPrompts } from '../../src/drafting/prompt-folder.js';

const ECHO = prompt({ name: 'echo', quotes: ['text'], output: z.object({ said: z.string() }) });
const file = (words: string, version = 1) =>
  `---\npurpose: says back\nversion: ${version}\ninputs: text (quoted)\noutput: said\nclass: fast\nbudget: 100 tokens, 5 s\nchanges:\n  - ${version}: made\n---\n${words} ⟦text⟧\n`;

describe('the folder of prompts', () => {
  let root: string;
  let folder: string;
  let own: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'zhanbao-prompts-'));
    folder = join(root, 'prompts');
    own = join(root, 'own');
    mkdirSync(folder);
    write(folder, 'zh', '说回来');
    write(folder, 'en', 'Say back');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const write = (where: string, lang: string, words: string) => {
    mkdirSync(where, { recursive: true });
    writeFileSync(join(where, `echo.${lang}.md`), words.startsWith('---') ? words : file(words));
  };
  const open = (watch = false) => openPrompts({ folder, own, prompts: [ECHO], watch });

  it('gives each language its words', () => {
    const prompts = open();
    expect([prompts.textOf(ECHO, 'zh').text, prompts.textOf(ECHO, 'en').text]).toEqual(['说回来 ⟦text⟧', 'Say back ⟦text⟧']);
    expect(prompts.broken).toEqual([]);
  });

  it('stops the start when a language is missing or a file is wrong, and names it', () => {
    rmSync(join(folder, 'echo.en.md'));
    expect(open).toThrow('prompts/echo.en.md: there is no such file');
    write(folder, 'en', file('Say back').replace('⟦text⟧', 'it'));
    expect(open).toThrow('prompts/echo.en.md: the text never speaks of ⟦text⟧');
  });

  it('takes the own words of a workspace, and ours where those cannot be used', () => {
    write(own, 'zh', '照原样说');
    write(own, 'en', file('Repeat').replace('class: fast', 'class: huge'));
    const prompts = open();
    expect([prompts.textOf(ECHO, 'zh').text, prompts.textOf(ECHO, 'en').text]).toEqual(['照原样说 ⟦text⟧', 'Say back ⟦text⟧']);
    expect(prompts.broken).toEqual(['echo.en.md: class must be one of fast, normal, vision']);
  });

  it('sees changes in development, and keeps what was there while a file is broken', () => {
    const prompts = open(true);
    const change = (words: string, at: number) => {
      write(folder, 'zh', words);
      utimesSync(join(folder, 'echo.zh.md'), at, at);
    };
    change('再说一遍', 1000);
    expect(prompts.textOf(ECHO, 'zh').text).toBe('再说一遍 ⟦text⟧');
    change('---\nhalf', 2000);
    expect(prompts.textOf(ECHO, 'zh').text).toBe('再说一遍 ⟦text⟧');
    expect(prompts.broken[0]).toContain('echo.zh.md');
    change('好了', 3000);
    expect(prompts.textOf(ECHO, 'zh').text).toBe('好了 ⟦text⟧');
    expect(prompts.broken).toEqual([]);
  });

  it('does not look again in production', () => {
    const prompts = open();
    write(folder, 'zh', '变了');
    expect(prompts.textOf(ECHO, 'zh').text).toBe('说回来 ⟦text⟧');
  });
});
