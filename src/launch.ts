/**
 * What `node dist/src/main.js` runs: takes up the built program with the code that the build kept of it (`scripts/keep-code.mjs`),
 * so that a start need not parse and compile again what it runs. V8 refuses code of another version or other settings, and is then
 * given the sources alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { compileLater } from './ops/compile-later.js';

/** What stands around a module. */
type Wrapped = (exports: unknown, require: unknown, module: { exports: unknown }, filename: string, dirname: string) => void;

const outside = createRequire(import.meta.url);
const loaded = new Map<string, { exports: unknown }>();
/** What was loaded, by file. */
export const scripts = new Map<string, Script>();

/** Where the code of a file is kept. */
export const keptAt = (file: string): string => `${file}.code`;

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(keptAt(file));
  } catch {
    return undefined;
  }
}

/** The exports of a file of the build. */
function load(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const cachedData = kept(file);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  scripts.set(file, script);
  const module: { exports: unknown } = { exports: {} };
  loaded.set(file, module);
  const folder = dirname(file);
  const require = (id: string): unknown => (id.startsWith('.') ? load(join(folder, id)) : outside(id));
  // The text makes a function of these five and nothing else.
  (script.runInThisContext() as Wrapped)(module.exports, require, module, file, folder);
  return module.exports;
}

// Before anything is taken up: kept code is good only for the settings it was made with.
compileLater(process.versions.v8);
load(join(dirname(fileURLToPath(import.meta.url)), 'program.js'));
