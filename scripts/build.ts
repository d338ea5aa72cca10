/**
 * `npm run build`: the program into `dist/`, a few files instead of a thousand, because opening and linking each of them is most of the time that a start takes.
 * Small packages of plain JavaScript go in with it; what is native, heavy or loaded at first need stays in `node_modules/`. Types are checked by `npm run types`.
 */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type OutputOptions, type Plugin } from 'rolldown';
import { openSqlite } from '../db/sqlite.js';

/** Started by name, by people or by the benchmarks. */
const ENTRIES = [
  'src/main.ts',
  'scripts/backup.ts',
  'scripts/doctor.ts',
  'src/understand/understand.ts',
  'src/understand/find-dates.ts',
  'src/understand/find-amounts.ts',
  'src/understand/names/names.ts',
];
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
  format: 'esm',
  // Less to read for every start; names stay, so that a stack can be read.
  minify: { compress: false, mangle: false, codegen: true },
  comments: false,
} as const satisfies OutputOptions;

rmSync('dist', { recursive: true, force: true });
await build({
  input: Object.fromEntries(ENTRIES.map((path) => [path.replace('.ts', ''), path])),
  platform: 'node',
  external: isOutside,
  plugins: [unused, later],
  // The sample data is asked for late by one room and at once by another: nothing to mend.
  checks: { ineffectiveDynamicImport: false },
  output: {
    ...output,
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'src/[name]-[hash].js',
    // CommonJS packages ask for Node's own modules by `require`, which an ES module has not.
    banner: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
});
for (const path of THREADS)
  await build({ input: path, platform: 'node', external: /^[^./]/, output: { ...output, file: `dist/src/${basename(path)}` } });

// What a new database begins as, see `db/empty-file.ts`.
const empty = await openSqlite({ file: 'dist/src/empty.db', migrations: 'migrations/sqlite', now: () => 0, checkpoints: false });
await empty.close();
