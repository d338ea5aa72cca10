/** An endpoint with a model that writes from what it is given: to see drafts come and go without a key. Prints what to put into .env. */

import { colleague } from '../test/model/fake/colleague.js';
import { type Asked, type Reply, startFakeModel } from '../test/model/fake/endpoint.js';

/** What to call up with `--fault`. */
const FAULTS: Readonly<Record<string, Reply>> = {
  hang: { kind: 'hang' },
  busy: { kind: 'status', status: 429, headers: { 'retry-after': '5' } },
  refused: { kind: 'status', status: 401 },
  failing: { kind: 'status', status: 500 },
  html: { kind: 'html' },
  cut: { kind: 'cut', text: '{"fields": [' },
  empty: { kind: 'say', text: '' },
  prose: { kind: 'say', text: 'Sure! Here is what I found.' },
};

/** `--port 4390`, `--slow 3000` ms to the first token, `--fault hang`, `--show` prints what is asked. */
export async function run(args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const wanted = option('--fault');
  const fault = wanted === undefined ? undefined : FAULTS[wanted];
  if (wanted !== undefined && !fault) {
    console.error(`\n  --fault ${Object.keys(FAULTS).join(' | ')}\n`);
    process.exit(1);
  }
  const reply = (asked: Asked): Reply => {
    if (args.includes('--show')) console.log(JSON.stringify(asked.body, null, 1));
    else console.log(`  ${asked.path}  ${asked.body.model}`);
    return fault ?? colleague(asked);
  };
  const fake = await startFakeModel({ port: Number(option('--port') ?? 4390), firstTokenMs: Number(option('--slow') ?? 300), reply });
  console.log(`
  A model is open on this machine. Start the bot in another terminal with:

OPENAI_BASE_URL=${fake.baseUrl}
OPENAI_MODEL=colleague
OPENAI_VISION_MODEL=colleague
OPENAI_TRANSCRIBE_MODEL=colleague
OPENAI_EMBED_MODEL=colleague
`);
}
