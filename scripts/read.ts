/** npm run --silent read -- --in FILE.jsonl --out FILE.jsonl: reads any file of the corpus' format and writes predictions, one line each. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { predict } from './predict.js';

const USAGE = 'usage: npm run --silent read -- --in FILE.jsonl --out FILE.jsonl';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
  if (values.in === undefined || values.out === undefined) throw new Error(USAGE);
  const source = createReadStream(values.in, 'utf8');
  await once(source, 'open');
  const target = createWriteStream(values.out, 'utf8');
  await once(target, 'open');
  let number = 0;
  let refused = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    try {
      if (!target.write(`${JSON.stringify(predict(parsed(text)))}\n`)) await once(target, 'drain');
    } catch (error) {
      refused++;
      console.error(`${values.in}:${number}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
  }
  target.end();
  await once(target, 'finish');
  return refused === 0 ? 0 : 1;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not a line of JSON');
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : USAGE);
    process.exitCode = 2;
  },
);
