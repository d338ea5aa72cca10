import { defineConfig } from 'vitest/config';

const slow = [
  'test/contracts/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/crash/**/*.test.ts',
  'test/platforms/**/*.test.ts',
  'test/model/attacks/**/*.test.ts',
  'test/**/*.slow.test.ts',
];

/** `fast` runs before every commit; `slow` needs the build, a real PostgreSQL, a real browser, processes to kill, or many seconds. */
export default defineConfig({
  test: {
    // Every core: by default one is left free, which on a small machine is half of it.
    maxWorkers: '100%',
    projects: [
      // The files of a worker share its modules: loading them anew for each file took half of the time. Tests keep no state in modules.
      { test: { name: 'fast', pool: 'threads', isolate: false, include: ['test/**/*.test.ts'], exclude: slow, testTimeout: 60_000 } },
      // What is waited for comes late on a machine with much to do: by default a poll gives up after one second.
      { test: { name: 'slow', include: slow, testTimeout: 600_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } } },
    ],
  },
});
