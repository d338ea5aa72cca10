/** npm run eval -- --set minutes|talk|ask|read [--live]: recorded answers through the real clients, or the configured endpoint three times over. */
import { parseArgs } from 'node:util';
import { createModelClient } from '../adapters/model/index.js';
import { askWithoutModel, playAsk } from './eval/ask.js';
import { openPlayback, RECORDED_URL } from './eval/endpoint.js';
import { liveEndpoint } from './eval/live.js';
import { minutesWithoutModel, playMinutes } from './eval/minutes.js';
import { playRead } from './eval/read.js';
import { passed, type SetResult, shown } from './eval/result.js';
import { playTalk } from './eval/talk.js';

const SETS = ['minutes', 'talk', 'ask', 'read'] as const;

/** One set on recorded answers. */
export async function evaluate(set: (typeof SETS)[number]): Promise<SetResult> {
  const playback = openPlayback();
  const client = createModelClient({ baseUrl: RECORDED_URL, apiKey: 'recorded', model: 'recorded' }, () => 0);
  try {
    switch (set) {
      case 'minutes':
        return { set, cases: await playMinutes(client, playback), bars: minutesWithoutModel() };
      case 'ask':
        return { set, cases: await playAsk(client, playback), bars: [await askWithoutModel()] };
      case 'talk':
        return { set, cases: await playTalk(client, playback), bars: [] };
      case 'read':
        return { set, cases: await playRead(client, playback), bars: [] };
    }
  } finally {
    playback.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { set: { type: 'string' }, live: { type: 'boolean', default: false } } });
  const chosen = SETS.filter((set) => values.set === undefined || values.set === set);
  if (chosen.length === 0) throw new Error(`--set must be one of ${SETS.join(', ')}`);
  let failed = false;
  for (const set of chosen) {
    if (values.live) console.log(await liveEndpoint(set));
    else {
      const result = await evaluate(set);
      console.log(shown(result));
      failed ||= !passed(result);
    }
  }
  return failed ? 1 : 0;
}

if (process.argv[1]?.endsWith('eval.ts'))
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(2);
    },
  );
