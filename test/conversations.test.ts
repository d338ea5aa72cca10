/** Every file of `test/conversations/` is a conversation with the whole bot; what a file may say is in `script.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { parse } from 'yaml';
import { read } from '../src/understand/read.js';
import { play } from './conversations/runner.js';
import { scriptSchema } from './conversations/script.js';

const FOLDER = 'test/conversations';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe.each(files)('%s', (file) => {
  const scripts = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/^---$/m)
    .map((text) => scriptSchema.parse(parse(text)));
  it.each(scripts.map((script) => [script.name, script] as const))('%s', async (_name, script) => {
    await play(script, read);
  });
});
