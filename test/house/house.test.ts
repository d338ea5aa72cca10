/** House rules that no tool checks: the clock, chance and the environment are read in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config.js';

const ALLOWED = new Set(['src/config.ts', 'src/main.ts']);
const BANNED = [/\bprocess\.env\b/, /\bDate\.now\(\)/, /\bnew Date\(\)/, /\bMath\.random\(\)/, /\bconsole\.\w/];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The banned readings of a source text, comments left out. */
function breaches(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return BANNED.filter((banned) => banned.test(code)).map(String);
}

describe('the house', () => {
  it('reads the clock, chance and the environment in main and config only', () => {
    const files = ['src', 'adapters', 'db'].flatMap(sources).filter((file) => !ALLOWED.has(file) && !file.includes('adapters/web/page/'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => breaches(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  it('would notice a breach', () => {
    expect(breaches('const a = Date.now();')).toHaveLength(1);
    expect(breaches('/* Date.now() */ const a = now(); // Math.random()')).toEqual([]);
  });

  it('lists every setting in .env.example, and no other', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });

  it('describes every job in npm run help', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const described = readFileSync('scripts/help.ts', 'utf8');
    const missing = Object.keys(scripts).filter((name) => !new RegExp(`^ {2}'?${name}'?: '`, 'm').test(described));
    expect(missing).toEqual([]);
  });
});
