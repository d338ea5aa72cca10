/** The arrows that must never exist. Each is seen to catch a planted breach by test/house/arrows.test.ts. */
const PURE_FEATURE_FILES = '^src/features/[^/]+/(?!index\\.ts$|queries\\.ts$)[^/]+\\.tsx?$';
const IO_LIBRARIES = [
  'better-sqlite3',
  'pg',
  'drizzle-orm',
  'hono',
  '@hono/node-server',
  'node-cron',
  'pino',
  'prom-client',
  'exceljs',
  'csv-parse',
  'jose',
];
const IO = `(^|/)node_modules/(${IO_LIBRARIES.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea split in the wrong place.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-core-no-node',
      severity: 'error',
      comment: 'Understanding, records, cards and decisions are pure: what they need is handed to them.',
      from: { path: ['^src/(understand|records|charts)/', '^src/(card|message|terms|decision)\\.ts$', PURE_FEATURE_FILES] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-core-no-io',
      severity: 'error',
      comment: 'No database, network or file library in the pure core. Libraries for language work and the calendar are allowed.',
      from: { path: ['^src/(understand|records|charts)/', '^src/(card|message|terms|decision)\\.ts$', PURE_FEATURE_FILES] },
      to: { path: IO },
    },
    {
      name: 'pure-core-stays-inside',
      severity: 'error',
      comment: 'The pure core does not reach into db, adapters, the outbox or the shell.',
      from: { path: ['^src/(understand|records|charts)/', '^src/(card|message|terms|decision)\\.ts$', PURE_FEATURE_FILES] },
      to: { path: '^(db|adapters)/|^src/(outbox|web|bot|config|main)' },
    },
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'A feature never imports another feature: they meet in records and events.',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'src-not-to-adapters',
      severity: 'error',
      comment: 'Only main.ts knows that platforms exist.',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^adapters/' },
    },
    {
      name: 'db-behind-queries',
      severity: 'error',
      comment: 'Only queries.ts files, the scene that hands them the store, bot.ts, the outbox and main.ts touch the database.',
      from: { path: '^src/', pathNot: '/queries\\.ts$|^src/(scene|bot|main)\\.ts$|^src/outbox/' },
      to: { path: '^db/' },
    },
    {
      name: 'adapter-sees-little',
      severity: 'error',
      comment: 'An adapter sees only the contract, messages, cards, terms and errors.',
      from: { path: '^adapters/' },
      to: { path: '^(src|db)/', pathNot: '^src/(adapter|message|card|terms|errors)\\.ts$' },
    },
    {
      name: 'adapters-apart',
      severity: 'error',
      comment: 'An adapter never imports another adapter.',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/[^/]+/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'drivers-stay-in-db',
      severity: 'error',
      comment: 'Drizzle and the drivers stay in db/ and queries.ts.',
      from: { path: '^(src|adapters)/', pathNot: '/queries\\.ts$' },
      to: { path: '(^|/)node_modules/(better-sqlite3|pg|drizzle-orm)/' },
    },
    {
      name: 'zh-en-apart',
      severity: 'error',
      comment: 'Rules of one language never import those of another; what they share lives beside them.',
      from: { path: ['^src/understand/[^/]+/zh[./]', '^src/understand/zh/'] },
      to: { path: ['^src/understand/[^/]+/en[./]', '^src/understand/en/'] },
    },
    {
      name: 'en-zh-apart',
      severity: 'error',
      comment: 'Rules of one language never import those of another; what they share lives beside them.',
      from: { path: ['^src/understand/[^/]+/en[./]', '^src/understand/en/'] },
      to: { path: ['^src/understand/[^/]+/zh[./]', '^src/understand/zh/'] },
    },
    {
      name: 'shipped-not-to-tests',
      severity: 'error',
      comment: 'Shipped code never imports tests or benchmarks.',
      from: { path: '^(src|adapters|db)/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'only-main-joins',
      severity: 'error',
      comment: 'Nothing imports main.ts: it joins everything and is joined by nobody.',
      from: { path: '^(src|adapters|db)/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere hides from every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
