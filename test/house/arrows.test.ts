/** Every rule of the arrows is seen to catch a breach of it, planted in a small tree of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What each rule must catch: a file and what it wrongly imports. */
const BREACHES: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  'no-cycles': ['src/records/ring-a.ts', './ring-b.js'],
  'pure-core-no-node': ['src/understand/clock.ts', 'node:os'],
  'pure-core-no-io': ['src/features/log/card.ts', 'pg'],
  'pure-core-stays-inside': ['src/records/reach.ts', '../bot.js'],
  'features-apart': ['src/features/log/index.ts', '../ask/index.js'],
  'src-not-to-adapters': ['src/people/slack.ts', '../../adapters/slack/index.js'],
  'db-behind-queries': ['src/people/rows.ts', '../../db/store.js'],
  'adapter-sees-little': ['adapters/slack/index.ts', '../../src/bot.js'],
  'model-sees-little': ['adapters/model/index.ts', '../../src/bot.js'],
  'model-behind-its-guards': ['src/features/talk/index.ts', '../../drafting/guarded.js'],
  'model-libraries-stay': ['src/drafting/agent.ts', 'openai'],
  'adapters-apart': ['adapters/slack/send.ts', '../web/index.js'],
  'drivers-stay-in-db': ['src/ops/raw.ts', 'better-sqlite3'],
  'zh-en-apart': ['src/understand/money/zh.ts', './en.js'],
  'en-zh-apart': ['src/understand/stage/en.ts', './zh.js'],
  'shipped-not-to-tests': ['db/store.ts', '../test/kit.js'],
  'only-main-joins': ['src/people/start.ts', '../main.js'],
  resolvable: ['src/people/gone.ts', './nowhere.js'],
};

const BYSTANDERS = [
  'src/bot.ts',
  'src/main.ts',
  'src/drafting/guarded.ts',
  'src/features/ask/index.ts',
  'adapters/web/index.ts',
  'src/understand/money/en.ts',
  'src/understand/stage/zh.ts',
  'test/kit.ts',
];

describe('the arrows', () => {
  const tree = mkdtempSync(join(tmpdir(), 'zhanbao-arrows-'));
  let caught: Set<string>;

  beforeAll(() => {
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    };
    for (const file of BYSTANDERS) write(file, 'export const here = 1;\n');
    for (const [file, imports] of Object.values(BREACHES)) write(file, `export * from '${imports}';\n`);
    write('src/records/ring-b.ts', `export * from './ring-a.js';\n`);
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) cpSync(file, join(tree, file));
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    const cruise = spawnSync(
      'node_modules/.bin/depcruise',
      ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src', 'adapters', 'db', 'test'],
      {
        cwd: tree,
        encoding: 'utf8',
      },
    );
    const { summary } = JSON.parse(cruise.stdout) as {
      summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] };
    };
    expect(summary.totalCruised).toBeGreaterThan(15);
    caught = new Set(summary.violations.map((v) => `${v.rule.name} ${v.from}`));
  }, 60_000);
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(Object.entries(BREACHES))('%s catches its breach', (rule, [file]) => {
    expect([...caught].filter((c) => c.startsWith(`${rule} `))).toContain(`${rule} ${file}`);
  });

  it('have a planted breach for each rule', () => {
    const rules = [...readFileSync('.dependency-cruiser.mjs', 'utf8').matchAll(/^ {6}name: '([^']+)'/gm)].map((match) => match[1]);
    expect(Object.keys(BREACHES).toSorted()).toEqual(rules.toSorted());
  });
});
