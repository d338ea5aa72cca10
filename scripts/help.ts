/** `npm run help`: every job with a sentence. A job without one is named, so that none is forgotten. */
import { readFileSync } from 'node:fs';

const JOBS: Readonly<Record<string, string>> = {
  start: 'build and run; -- --demo fills an empty database with sample data',
  dev: 'run from the sources, again after each change',
  build: 'the program in a few files under dist/',
  check: 'format, lint, types, arrows, unused code and the fast tests: before each commit',
  test: 'check, then both databases, the browser, the crash test and the platforms: what CI runs',
  fast: 'the tests that take a minute together',
  lint: 'format and lint, changing nothing',
  format: 'format and mend what can be mended',
  types: 'TypeScript, strict',
  arrows: 'which room may import which',
  unused: 'files, exports and packages nobody uses',
  'db:generate': 'migrations for both databases after a change of db/schema/',
  read: 'read a file of messages or questions: -- --in FILE.jsonl --out FILE.jsonl',
  explain: 'what is understood of a sentence, and by which rule: -- "<text>"',
  'words-en': 'what is known of English words: their clusters and parts of speech, for the tagger; fetches 300 MB',
  train: 'the weights by which evidence for a stage and for a question counts, from the labelled lines and sayings',
  corpus: 'how much of each field is read right, zh and en apart; fails when a figure falls: -- [--in FOLDER] [--errors 40] [--update]',
  unseen: 'how messages of writers are read from whose lines nothing was learned; minutes: -- [--errors FILE] [--in FOLDER --untrained]',
  eval: 'what stands between a model and the records, on answers written by hand, and what works without one: -- [--set minutes|talk|ask|read] [--live]',
  golden: 'the cards of each platform as they are drawn now, and prompts of a new version, kept for the tests to compare with',
  doctor: 'tries each platform, the model, the database and the public address, and says what to do',
  fake: 'a platform on this machine to try the bot against, no account needed: -- slack | dingtalk | wecom; or a model: -- model [--slow 3000] [--fault hang]',
  screenshots: 'the pictures of the README',
  bench: 'speed against the floors; -- sqlite postgres … for some, -- --json for lines',
  push: 'what a push would say to somebody on a day, and the rows behind it; sends and writes nothing: -- NAME --as PERSON [--date 2026-11-20] --dry-run',
  backup: 'a consistent copy of the database while it runs: -- [FILE]',
  help: 'this list',
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
for (const name of Object.keys(scripts))
  console.log(`  npm run ${name.padEnd(12)} ${JOBS[name] ?? '(no description: add one to scripts/help.ts)'}`);
