/**
 * `npm run build`: the program into `dist/`, a few files instead of a thousand, because opening and linking each of them is most of the time that a start takes.
 * Small packages of plain JavaScript go in with it; what is native, heavy or loaded at first need stays in `node_modules/`. Types are checked by `npm run types`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build, type OutputOptions, type Plugin } from 'rolldown';
import { openSqlite } from '../db/sqlite.js';
import { V8_FLAGS } from '../src/v8-flags.js';

/** Started by name, by people or by the benchmarks; the program itself by `src/launch.ts`, which becomes `dist/src/main.js`. */
const ENTRIES = {
  'src/program': 'src/main.ts',
  'scripts/backup': 'scripts/backup.ts',
  'scripts/doctor': 'scripts/doctor.ts',
  'src/understand/understand': 'src/understand/understand.ts',
  'src/understand/find-dates': 'src/understand/find-dates.ts',
  'src/understand/find-amounts': 'src/understand/find-amounts.ts',
  'src/understand/names/names': 'src/understand/names/names.ts',
};
/** Threads of their own, started by an address relative to the module that needs them: every shared module is in their folder. */
const THREADS = ['db/checkpoint.mjs', 'src/documents/document-worker.mjs', 'src/ops/draw.mjs', 'src/tables/xlsx-worker.mjs'];
/** What a start needs at once, with what that needs in turn. */
const PACKED = new Set(
  [
    '@oxc-project/runtime @hono/node-server bintrees chinese-days cockatiel csv-parse drizzle-orm hono jose node-cron pinyin-pro prom-client tdigest zod',
    'pino @pinojs/redact atomic-sleep on-exit-leak-free pino-abstract-transport pino-std-serializers process-warning',
    'quick-format-unescaped real-require safe-stable-stringify sonic-boom split2 thread-stream',
  ].flatMap((names) => names.split(' ')),
);

/** What libraries load at every start and nothing here asks for: HTTP/2, traces in metrics, zod's words in fifty languages. What stands in its place. */
const UNUSED: readonly (readonly [name: RegExp, instead: string])[] = [
  [/^node:http2$/, 'export class Http2ServerRequest {} export const constants = {};'],
  [/^@opentelemetry\/api$/, 'export {};'],
  [/\/locales\/index\.js$/, 'export {};'],
];
/** A package stays in node_modules/ unless it is packed; the packer's own helpers are. */
const isOutside = (id: string): boolean =>
  /^[^./\0]/.test(id) && !PACKED.has(/^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id) && !UNUSED.some(([name]) => name.test(id));

/** They write holidays of twenty years and the sounds of all characters into tables when they are loaded: done when first asked, not at every start. */
const LATER: Readonly<Record<string, string>> = {
  'chinese-days':
    "const late = {}; export default new Proxy({}, { get: (_, name) => (late.made ??= require('chinese-days').default)[name] });",
  'pinyin-pro': "const late = {}; export const pinyin = (...asked) => (late.made ??= require('pinyin-pro')).pinyin(...asked);",
};
const later: Plugin = {
  name: 'later',
  resolveId: (id, _, { kind }) => (kind === 'import-statement' && id in LATER ? `\0later:${id}` : null),
  load: (id) => LATER[id.replace('\0later:', '')] ?? null,
};

const unused: Plugin = {
  name: 'unused',
  resolveId(id, importer) {
    const at = importer?.includes('node_modules') ? UNUSED.findIndex(([name]) => name.test(id)) : -1;
    return at < 0 ? null : { id: `\0unused:${at}`, moduleSideEffects: false };
  },
  load: (id) => (id.startsWith('\0unused:') ? UNUSED[Number(id.slice(8))]?.[1] : undefined) ?? null,
};

/** What it was declared as everything stays: a constant that became a variable is looked up anew at every use (decision 0020). */
const output = {
  // Less to read for every start; names stay, so that a stack can be read.
  minify: { compress: false, mangle: false, codegen: true },
  comments: false,
} as const satisfies OutputOptions;
/** CommonJS: V8 takes up code that was kept of it (decision 0041). */
const common = { ...output, format: 'cjs', strict: true, dynamicImportInCjs: false } as const satisfies OutputOptions;

/** The program takes a few messages in a second or two. */
const KEEP_MS = 20_000;

rmSync('dist', { recursive: true, force: true });
await build({
  input: ENTRIES,
  platform: 'node',
  external: isOutside,
  plugins: [unused, later],
  // The sample data is asked for late by one room and at once by another: nothing to mend.
  checks: { ineffectiveDynamicImport: false },
  output: { ...common, dir: 'dist', entryFileNames: '[name].js', chunkFileNames: 'src/[name]-[hash].js' },
});
await build({ input: 'src/launch.ts', platform: 'node', output: { ...common, file: 'dist/src/main.js' } });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
for (const path of THREADS)
  await build({
    input: path,
    platform: 'node',
    external: /^[^./]/,
    output: { ...output, format: 'esm', file: `dist/src/${basename(path)}` },
  });

// What a new database begins as, see `db/empty-file.ts`.
const empty = await openSqlite({ file: 'dist/src/empty.db', migrations: 'migrations/sqlite', now: () => 0, checkpoints: false });
await empty.close();

// Where nothing may listen the program is built all the same, and starts as fast as its sources are compiled.
const folder = mkdtempSync(join(tmpdir(), 'zhanbao-code-'));
try {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') };
  execFileSync(process.execPath, [...V8_FLAGS, resolve('scripts/keep-code.mjs')], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: KEEP_MS,
  });
} catch {
  console.warn('built; its code could not be kept, so each start compiles it anew');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
