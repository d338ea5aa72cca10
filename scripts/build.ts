/**
 * `npm run build`: the program into `dist/`, a few files instead of a thousand, because opening and linking each of them is most of the time that a start takes.
 * Small packages of plain JavaScript go in with it; what is native, heavy or loaded at first need stays in `node_modules/`. Types are checked by `npm run types`.
 */
import { rmSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';

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
  '@hono/node-server @opentelemetry/api bintrees chinese-days cockatiel csv-parse drizzle-orm hono jose node-cron pinyin-pro prom-client tdigest zod'.split(
    ' ',
  ),
);

const packages: Plugin = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
      return kind === 'entry-point' || PACKED.has(name) ? undefined : { path, external: true };
    });
  },
};

/** They write holidays of twenty years and the sounds of all characters into tables when they are loaded: done when first asked, not at every start. */
const LATER: Readonly<Record<string, string>> = {
  'chinese-days': "export default new Proxy({}, { get: (_, name) => (made ??= require('chinese-days').default)[name] });",
  'pinyin-pro': "export const pinyin = (...asked) => (made ??= require('pinyin-pro')).pinyin(...asked);",
};
const later: Plugin = {
  name: 'later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(LATER).join('|')})$`) }, ({ kind, path }) =>
      kind === 'import-statement' ? { path, namespace: 'later', sideEffects: false } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ contents: `let made; ${LATER[path]}`, resolveDir: process.cwd() }));
  },
};

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  // Less to read for every start; names stay, so that a stack can be read.
  minifyWhitespace: true,
} as const satisfies BuildOptions;

rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ENTRIES,
  outbase: '.',
  outdir: 'dist',
  splitting: true,
  chunkNames: 'src/[name]-[hash]',
  plugins: [later, packages],
  // CommonJS packages ask for Node's own modules by `require`, which an ES module has not.
  banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
});
await build({
  ...common,
  entryPoints: THREADS,
  outdir: 'dist/src',
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
  packages: 'external',
});
