/** The configured endpoint on the same sets, three times over: how right, how much without ground, how dear, how slow. */
import { createModelClient } from '../../adapters/model/index.js';
import { readConfig } from '../../src/config.js';
import { isModel } from '../../src/config-model.js';
import { costOf, type Prices } from '../../src/drafting/spending.js';
import type { ModelClient } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { newest, say } from '../../test/conversations/talk.js';
import { startTeam, type Team } from '../../test/conversations/team.js';
import { openRecords } from './ask.js';
import { linesOf, scoreOf } from './minutes.js';
import { readCases, tell } from './read.js';
import { spread } from './result.js';
import { openTalk, talkCases } from './talk.js';

const TRIES = 3;

/** One try: percent right, statements dropped of all made, money and seconds of each call. */
interface Try {
  readonly right: number;
  readonly unsupported: number;
  readonly tokens: number;
  /** In millionths of the currency unit. */
  readonly cost: number;
  readonly seconds: number;
}

type Counted = Omit<Try, 'seconds'>;

/** What the tokens of a model cost; undefined = nobody said. */
type PriceOf = (model: string) => Prices | undefined;

/** The clock of the records stands still in a trial: what a call takes is taken from the real one. */
function timed(client: ModelClient): { readonly client: ModelClient; readonly took: number[] } {
  const took: number[] = [];
  const clocked = async <T>(call: Promise<T>): Promise<T> => {
    const begun = performance.now();
    try {
      return await call;
    } finally {
      took.push(performance.now() - begun);
    }
  };
  const complete: ModelClient['complete'] = (ask) => clocked(client.complete(ask));
  const agent: ModelClient['agent'] = (ask) => clocked(client.agent(ask));
  return { client: { ...client, complete, agent }, took };
}

const TRIALS = { minutes: tryMinutes, ask: tryAsk, talk: tryTalk, read: tryRead } as const;

export async function liveEndpoint(set: keyof typeof TRIALS): Promise<string> {
  const config = readConfig(process.env);
  if (!isModel(config.model)) throw new Error('--live needs OPENAI_MODEL and a key or an address');
  const { client, took } = timed(createModelClient(config.model, Date.now));
  const tries: Try[] = [];
  const { model, prices, fastModel, fastPrices = prices, currency } = config.model;
  const priceOf: PriceOf = (used) => (used === fastModel ? fastPrices : prices);
  for (let n = 0; n < TRIES; n++) {
    took.length = 0;
    const counted = await TRIALS[set](client, priceOf);
    tries.push({ ...counted, seconds: took.reduce((sum, ms) => sum + ms, 0) / Math.max(1, took.length) / 1000 });
  }
  const row = (what: string, values: readonly number[], digits = 1): string => {
    const { mean, half } = spread(values);
    return `  ${what.padEnd(28)} ${mean.toFixed(digits)} ± ${half.toFixed(digits)}`;
  };
  return [
    `${set}, ${model}, ${TRIES} tries (mean ± 95 %)`,
    row(
      'right, %',
      tries.map(({ right }) => right),
    ),
    row(
      'unsupported, %',
      tries.map(({ unsupported }) => unsupported),
    ),
    row(
      'tokens a call',
      tries.map(({ tokens }) => tokens),
      0,
    ),
    ...(prices === undefined
      ? [`  ${'cost'.padEnd(28)} not known: set OPENAI_PRICES, e.g. 2/8 CNY for a million tokens in and out`]
      : [
          row(
            `cost of 1,000 calls, ${currency}`,
            tries.map(({ cost }) => cost / 1000),
            2,
          ),
        ]),
    row(
      'seconds a call',
      tries.map(({ seconds }) => seconds),
      2,
    ),
  ].join('\n');
}

async function tryMinutes(client: ModelClient, priceOf: PriceOf): Promise<Counted> {
  const rows = linesOf('test/corpus/labelled/meetings.jsonl') as readonly {
    readonly id: string;
    readonly ref_time: string;
    readonly transcript: string;
  }[];
  const predictions: unknown[] = [];
  const calls: Used[] = [];
  for (const { id, ref_time, transcript } of rows) {
    const people = [{ id: 'rep', name: '王雷', role: 'rep' }] as const;
    const team = await startTeam({ now: Date.parse(ref_time), zone: 'Asia/Shanghai', people, groups: [], understand, model: client });
    try {
      await say(team, 'rep', `会议纪要:\n${transcript}`);
      const [made] = await team.store.read.select().from(team.store.t.minutes);
      predictions.push({ id, ...made?.body.blocks, actions: made?.body.actions ?? [] });
      calls.push(...(await usedBy(team)));
    } finally {
      await team.close();
    }
  }
  return { right: scoreOf(rows, predictions), ...summed(calls, priceOf) };
}

async function tryAsk(client: ModelClient, priceOf: PriceOf): Promise<Counted> {
  const open = (linesOf('eval/ask.jsonl') as readonly { readonly as: string; readonly text: string; readonly fault?: string }[]).filter(
    ({ fault }) => fault === 'none' || fault === 'not-theirs',
  );
  let right = 0;
  const calls: Used[] = [];
  for (const { as, text, fault } of open) {
    const team = await openRecords(client);
    try {
      await say(team, as, text);
      const answer = newest(team, as)?.text ?? '';
      if (fault === 'none' ? /依据|sources?/.test(answer) : !answer.includes('120')) right += 1;
      calls.push(...(await usedBy(team)));
    } finally {
      await team.close();
    }
  }
  return { right: (100 * right) / open.length, ...summed(calls, priceOf) };
}

/** Right = the model's version held and took the place of the templates. */
async function tryTalk(client: ModelClient, priceOf: PriceOf): Promise<Counted> {
  const cases = talkCases().filter(({ fault }) => fault === 'none' || fault === 'obeys-the-material');
  let right = 0;
  const calls: Used[] = [];
  for (const one of cases) {
    const team = await openTalk(one, client);
    try {
      await say(team, 'rep', one.ask);
      const [row] = await team.store.read.select().from(team.store.t.suggestion);
      if (row?.call != null && !newest(team, 'rep')?.text.includes('星海物流')) right += 1;
      calls.push(...(await usedBy(team)));
    } finally {
      await team.close();
    }
  }
  return { right: (100 * right) / cases.length, ...summed(calls, priceOf) };
}

/** Right = of the fields that the rules read and the cases name, those that the model read alike. */
async function tryRead(client: ModelClient, priceOf: PriceOf): Promise<Counted> {
  const cases = readCases().filter(({ fault }) => fault === 'none');
  let [right, asked] = [0, 0];
  const calls: Used[] = [];
  for (const { text, want } of cases) {
    const team = await tell(text, client);
    try {
      const got = (await team.store.read.select().from(team.store.t.suggestion)).map(({ kind, state }) => `${kind} ${state}`);
      right += want.filter((one) => got.includes(one)).length;
      asked += want.length;
      calls.push(...(await usedBy(team)));
    } finally {
      await team.close();
    }
  }
  return { right: (100 * right) / Math.max(1, asked), ...summed(calls, priceOf) };
}

interface Used {
  readonly model: string;
  readonly dropped: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

const usedBy = async ({ store }: Team): Promise<readonly Used[]> => store.read.select().from(store.t.modelCall);

/** A statement costs about thirty tokens: what was dropped is held against what was said. */
function summed(calls: readonly Used[], priceOf: PriceOf): Omit<Counted, 'right'> {
  const sum = (of: (call: Used) => number): number => calls.reduce((total, call) => total + of(call), 0);
  const said = sum(({ tokensOut }) => tokensOut) / 30;
  const n = Math.max(1, calls.length);
  return {
    unsupported: said === 0 ? 0 : (100 * sum(({ dropped }) => dropped)) / (said + sum(({ dropped }) => dropped)),
    tokens: sum(({ tokensIn, tokensOut }) => tokensIn + tokensOut) / n,
    cost: sum((call) => costOf(call, priceOf(call.model))) / n,
  };
}
