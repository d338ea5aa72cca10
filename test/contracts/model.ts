/** What every client of a model must do, on an endpoint whose every fault can be called up. */
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault } from '../../src/errors.js';
import type { CompletionAsk, ModelClient } from '../../src/model.js';
import { type FakeModel, type FakePlan, type Reply, startFakeModel } from '../model/fake/endpoint.js';
import type { Quirk } from '../model/fake/wire.js';

const SCHEMA = {
  name: 'mood',
  shape: { type: 'object', properties: { mood: { type: 'string' } }, required: ['mood'], additionalProperties: false },
};
const GOOD = '{"mood":"positive"}';

const refusal = (status: number, error: object): Reply => ({ kind: 'status', status, body: { error } });
/** As DeepSeek, Qwen, Kimi and OpenAI say it. */
const UNPAID: readonly Reply[] = [
  refusal(402, { message: 'Insufficient Balance', type: 'unknown_error', param: null, code: 'invalid_request_error' }),
  refusal(400, { message: 'Access denied, please make sure your account is in good standing.', type: 'Arrearage', code: 'Arrearage' }),
  refusal(429, { message: 'Your account is suspended, please check your plan and billing details', type: 'exceeded_current_quota_error' }),
  refusal(200, { message: 'Insufficient Balance', code: 'insufficient_balance' }),
];
/** As Qwen, DeepSeek, Kimi and Azure say it. */
const FILTERED: readonly Reply[] = [
  refusal(400, {
    message: 'Input data may contain inappropriate content.',
    type: 'data_inspection_failed',
    code: 'data_inspection_failed',
  }),
  refusal(400, { message: 'Content Exists Risk', type: 'invalid_request_error', param: null, code: 'invalid_request_error' }),
  refusal(400, { message: 'The request was rejected because it was considered high risk', type: 'content_filter' }),
  refusal(400, { message: "The response was filtered due to Azure OpenAI's content management policy.", code: 'content_filter' }),
];

export interface UnderTest {
  readonly client: (baseUrl: string, key?: string) => ModelClient;
}

export function modelContract(name: string, { client }: UnderTest): void {
  describe(`${name} client`, () => {
    let fake: FakeModel;
    afterEach(() => fake.close());

    async function open(plan: Partial<FakePlan> = {}, key?: string): Promise<ModelClient> {
      fake = await startFakeModel({ reply: () => ({ kind: 'say', text: GOOD }), ...plan });
      return client(fake.baseUrl, key);
    }
    const ask = (changed: Partial<CompletionAsk> = {}): CompletionAsk => ({
      class: 'normal',
      utterances: [
        { role: 'system', text: 'rules' },
        { role: 'user', text: '⟦message⟧\n好的\n⟦/message⟧' },
      ],
      schema: SCHEMA,
      maxTokens: 100,
      signal: AbortSignal.timeout(5000),
      ...changed,
    });
    const faultOf = async (asked: Promise<unknown>): Promise<ModelFault> => {
      const error = await asked.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ModelFault);
      return error as ModelFault;
    };
    const replying = (reply: Reply) => open({ reply: () => reply });

    it('answers, with the model and the tokens used', async () => {
      const model = await open();
      const { text, model: by, tokensIn, tokensOut } = await model.complete(ask());
      expect([text, by]).toEqual([GOOD, 'big']);
      expect(tokensIn).toBeGreaterThan(0);
      expect(tokensOut).toBe(10);
      expect(fake.asked[0]?.body).toMatchObject({
        model: 'big',
        response_format: { type: 'json_schema' },
        messages: [{ role: 'system' }, { role: 'user' }],
      });
    });

    it('gives each class its model', async () => {
      const model = await open();
      for (const wanted of ['fast', 'normal', 'vision'] as const) await model.complete(ask({ class: wanted }));
      expect(fake.asked.map(({ body }) => body.model)).toEqual(['small', 'big', 'eyes']);
    });

    it('sends pictures with the words', async () => {
      const model = await open();
      await model.complete(ask({ class: 'vision', pictures: [{ contentType: 'image/png', bytes: new Uint8Array([1, 2]) }] }));
      expect(fake.asked[0]?.body.messages[1]?.content).toEqual([
        { type: 'text', text: '⟦message⟧\n好的\n⟦/message⟧' },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,AQI=' } },
      ]);
    });

    it('sends the key, and none where there is none', async () => {
      const model = await open({ key: 'sk-1' }, 'sk-1');
      expect((await model.complete(ask())).text).toBe(GOOD);
    });

    it.each([
      [['json_schema'], 'json_object', 2],
      [['json_schema', 'json_object'], undefined, 3],
      [['stream_options'], 'json_schema', 2],
      [['max_tokens'], 'json_schema', 2],
      [['temperature'], 'json_schema', 2],
      [['json_schema', 'json_object', 'stream_options', 'max_tokens', 'temperature'], undefined, 6],
    ] as const)('finds a way where the endpoint lacks %s, and remembers it', async (lacks, format, tries) => {
      const model = await open({ lacks });
      expect((await model.complete(ask())).text).toBe(GOOD);
      expect(fake.asked).toHaveLength(tries);
      await model.complete(ask());
      expect(fake.asked).toHaveLength(tries + 1);
      const { body } = fake.asked.at(-1) ?? {};
      expect(body?.response_format?.type).toBe(format);
      if (format !== 'json_schema') expect(String(body?.messages[0]?.content)).toContain('"mood"');
    });

    it('counts roughly where the endpoint does not', async () => {
      const model = await open({ lacks: ['stream_options'] });
      const { tokensIn, tokensOut } = await model.complete(ask());
      expect(tokensIn).toBeGreaterThan(10);
      expect(tokensOut).toBeGreaterThan(5);
    });

    it.each<readonly [readonly Quirk[]]>([
      [['no role', 'null content', 'no usage']],
      [['no finish']],
      [['no stream']],
      [['no stream', 'no usage']],
      [['thinks on']],
    ])('understands an endpoint of other manners: %s', async (quirks) => {
      const model = await open({ quirks });
      const { text, tokensIn, tokensOut } = await model.complete(ask());
      expect([text.trim(), tokensIn > 0, tokensOut > 0]).toEqual([GOOD, true, true]);
      expect(fake.asked).toHaveLength(1);
    });

    it.each<readonly [Quirk]>([['reasons'], ['thinks aloud']])('gives a model room for what it %s, and remembers it', async (quirk) => {
      const model = await open({ quirks: [quirk] });
      const wide = ask({ maxTokens: 300 });
      expect((await model.complete(wide)).text.trim()).toBe(GOOD);
      expect((await model.complete(wide)).text.trim()).toBe(GOOD);
      expect(fake.asked.map(({ body }) => body.max_tokens)).toEqual([300, 1200, 1200]);
    });

    it('does not take what is thought for the answer, where it ends in thought', async () => {
      const model = await replying({ kind: 'say', text: '<think>they want {"mood":"bad"}', finish: 'length' });
      expect((await model.complete(ask())).text).toBe('');
    });

    it('leaves out what a model thinks aloud', async () => {
      const model = await replying({ kind: 'say', text: `<think>\nsecret {"mood":1}\n</think>${GOOD}` });
      expect((await model.complete(ask())).text).toBe(GOOD);
    });

    it('does not reach an endpoint that is not there', async () => {
      const model = await open();
      await fake.close();
      expect((await faultOf(model.complete(ask()))).kind).toBe('down');
    });

    it.each<readonly [string, Reply, ModelFault['kind'], number | undefined]>([
      ['401', { kind: 'status', status: 401 }, 'refused', undefined],
      ['403', { kind: 'status', status: 403 }, 'refused', undefined],
      ['404', { kind: 'status', status: 404 }, 'refused', undefined],
      [
        'an unknown model as 400',
        { kind: 'status', status: 400, body: { error: { message: 'no', code: 'model_not_found' } } },
        'refused',
        undefined,
      ],
      ['413', { kind: 'status', status: 413 }, 'refused', undefined],
      ['429 with Retry-After in seconds', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }, 'busy', 7000],
      [
        '429 with Retry-After as a date',
        { kind: 'status', status: 429, headers: { 'retry-after': new Date(9000).toUTCString() } },
        'busy',
        8000,
      ],
      ['429 with retry-after-ms', { kind: 'status', status: 429, headers: { 'retry-after-ms': '250' } }, 'busy', 250],
      ['429 without', { kind: 'status', status: 429 }, 'busy', undefined],
      ['429 with a Retry-After that is none', { kind: 'status', status: 429, headers: { 'retry-after': 'soon' } }, 'busy', undefined],
      [
        '429 for want of credit',
        { kind: 'status', status: 429, body: { error: { message: 'x', code: 'insufficient_quota' } } },
        'unpaid',
        undefined,
      ],
      ...UNPAID.map((reply, i) => [`no credit left, in the words of vendor ${i + 1}`, reply, 'unpaid', undefined] as const),
      ...FILTERED.map(
        (reply, i) => [`a text that its filter stopped, in the words of vendor ${i + 1}`, reply, 'filtered', undefined] as const,
      ),
      ['500', { kind: 'status', status: 500 }, 'down', undefined],
      ['502 with a page', { kind: 'status', status: 502, body: '<html>bad gateway</html>' }, 'down', undefined],
      ['503 with Retry-After', { kind: 'status', status: 503, headers: { 'retry-after': '1' } }, 'busy', 1000],
      ['a web page', { kind: 'html' }, 'down', undefined],
      ['a connection cut off', { kind: 'cut', text: 'x'.repeat(500) }, 'down', undefined],
      ['a stream that ends too early', { kind: 'broken-off', text: 'x'.repeat(500) }, 'down', undefined],
      ['an answer that was filtered', { kind: 'say', text: '', finish: 'content_filter' }, 'filtered', undefined],
      ['an answer that was held back', { kind: 'say', text: '', finish: 'sensitive' }, 'filtered', undefined],
      [
        'an error with the status of an answer',
        { kind: 'status', status: 200, body: { error: { message: 'upstream failed', code: 500 } } },
        'down',
        undefined,
      ],
      ['JSON that is no answer', { kind: 'status', status: 200, body: [] }, 'down', undefined],
    ])('names %s', async (_, reply, kind, wait) => {
      const model = await replying(reply);
      const fault = await faultOf(model.complete(ask()));
      expect([fault.kind, fault.retryAfterMs]).toEqual([kind, wait]);
      expect(fake.asked).toHaveLength(1);
    });

    it('names a model that is not known, and does not try other forms', async () => {
      const model = await open({ models: ['other'] });
      const fault = await faultOf(model.complete(ask()));
      expect([fault.kind, fault.remedy]).toEqual(['refused', expect.stringContaining('model names')]);
      expect(fake.asked).toHaveLength(1);
    });

    it('lets go of an endpoint that hangs when it is told to', async () => {
      const model = await replying({ kind: 'hang' });
      const fault = await faultOf(model.complete(ask({ signal: AbortSignal.timeout(100) })));
      expect(['stopped', 'slow']).toContain(fault.kind);
    });

    it('gives back an empty answer as it is', async () => {
      const model = await replying({ kind: 'say', text: '' });
      expect((await model.complete(ask())).text).toBe('');
    });

    it('does not read an answer of a megabyte to its end', async () => {
      const model = await open({ piece: 4000, reply: () => ({ kind: 'say', text: 'x'.repeat(1_000_000) }) });
      const { text, tokensOut } = await model.complete(ask());
      // Ten times what was asked for, and no more: it is paid for, and held in memory.
      expect([text.length < 10_000, tokensOut < 6000]).toEqual([true, true]);
    });

    it('says nothing of what was sent in a fault', async () => {
      const model = await replying({ kind: 'status', status: 400, body: { error: { message: '⟦message⟧ 好的 is bad', code: 'x' } } });
      const fault = await faultOf(model.complete(ask()));
      expect(`${fault.message} ${fault.stack}`).not.toContain('好的');
    });

    it('hears, with seconds where the endpoint tells them', async () => {
      const model = await replying({ kind: 'hear', text: '王总说可以' });
      const heard = await model.transcribe({
        name: 'recording.m4a',
        contentType: 'audio/mp4',
        bytes: new Uint8Array(9),
        signal: AbortSignal.timeout(5000),
      });
      expect(heard).toMatchObject({ text: '王总说可以', parts: [{ from: 0, to: 4.2, text: '王总说可以' }], model: 'ears' });
    });

    it('hears without seconds where the endpoint knows none', async () => {
      const model = await open({ lacks: ['verbose_json'], reply: () => ({ kind: 'hear', text: '王总说可以' }) });
      const heard = await model.transcribe({
        name: 'recording.m4a',
        contentType: 'audio/mp4',
        bytes: new Uint8Array(9),
        signal: AbortSignal.timeout(5000),
      });
      expect(heard).toMatchObject({ text: '王总说可以', parts: [] });
    });

    it('gives vectors in the order of the texts', async () => {
      const model = await open();
      const { vectors } = await model.embed({ texts: ['价格太高', '交付', '价格太高'], signal: AbortSignal.timeout(5000) });
      expect(vectors).toHaveLength(3);
      expect(vectors[0]).toEqual(vectors[2]);
      expect(vectors[0]).not.toEqual(vectors[1]);
    });

    describe('as an agent', () => {
      const tools = [
        {
          name: 'deals',
          description: 'open deals of a customer',
          input: { type: 'object', properties: { customer: { type: 'string' } }, required: ['customer'] },
          run: async (input: unknown) => `found ${JSON.stringify(input)}`,
        },
      ];
      const question = (changed: object = {}) => ({
        system: 'rules',
        question: '华东医疗到哪了',
        tools,
        steps: 3,
        maxTokens: 200,
        signal: AbortSignal.timeout(8000),
        ...changed,
      });
      const afterTool = (asked: { readonly body: { readonly messages: readonly { readonly role: string }[] } }) =>
        asked.body.messages.some(({ role }) => role === 'tool');

      it('looks up and answers', async () => {
        const model = await open({
          reply: (asked) =>
            afterTool(asked)
              ? { kind: 'say', text: '谈判' }
              : { kind: 'look-up', calls: [{ name: 'deals', args: { customer: '华东医疗' } }] },
        });
        const { text, tokensIn } = await model.agent(question());
        expect(text).toBe('谈判');
        expect(tokensIn).toBeGreaterThan(0);
        expect(JSON.stringify(fake.asked.at(-1)?.body.messages)).toContain('found');
      });

      it('ends one that looks things up without end', async () => {
        const model = await replying({ kind: 'look-up', calls: [{ name: 'deals', args: { customer: 'x' } }] });
        expect((await faultOf(model.agent(question()))).kind).toBe('unusable');
        expect(fake.asked.length).toBeLessThanOrEqual(5);
      });

      it('tells of its answer as it grows, and asks no other host', async () => {
        const sofar: string[] = [];
        const model = await open({ piece: 4, reply: () => ({ kind: 'say', text: '谈判阶段,下周三签合同' }) });
        const { text, tokensOut } = await model.agent(question({ onText: (said: string) => void sofar.push(said) }));
        expect(text).toBe('谈判阶段,下周三签合同');
        expect(sofar).toEqual(['谈判阶段', '谈判阶段,下周三', '谈判阶段,下周三签合同']);
        expect(tokensOut).toBeGreaterThan(0);
      });

      it('answers where the endpoint does not count in a stream', async () => {
        const model = await open({ lacks: ['stream_options'], reply: () => ({ kind: 'say', text: '谈判' }) });
        expect((await model.agent(question())).text).toBe('谈判');
        expect(fake.asked).toHaveLength(2);
      });

      it.each<readonly [string, Reply]>([
        ['a stream that ends too early', { kind: 'broken-off', text: 'x'.repeat(500) }],
        ['a connection cut off', { kind: 'cut', text: 'x'.repeat(500) }],
        ['a web page', { kind: 'html' }],
      ])('takes %s for no answer', async (_, reply) => {
        const model = await replying(reply);
        expect((await faultOf(model.agent(question()))).kind).toBe('down');
      });

      it('lets go of an answer of a megabyte', async () => {
        const model = await open({ piece: 4000, reply: () => ({ kind: 'say', text: 'x'.repeat(1_000_000) }) });
        expect((await faultOf(model.agent(question()))).kind).toBe('unusable');
        expect(fake.asked).toHaveLength(1);
      });

      it.each<readonly [readonly Quirk[], number]>([
        [['no role', 'null content'], 2],
        [['no finish'], 2],
        [['no stream'], 2],
        [['calls as objects'], 2],
        [['thinks on'], 2],
        [['no usage'], 2],
        [['reasons'], 3],
        [['thinks aloud'], 3],
      ])('looks up and answers on an endpoint of other manners: %s', async (quirks, calls) => {
        const model = await open({
          quirks,
          reply: (asked) =>
            afterTool(asked)
              ? { kind: 'say', text: '{"lines":[]}' }
              : { kind: 'look-up', calls: [{ name: 'deals', args: { customer: '华东医疗' } }] },
        });
        const { text, tokensIn, tokensOut } = await model.agent(question({ maxTokens: 300 }));
        expect([text.trim(), tokensIn > 0, tokensOut > 0]).toEqual(['{"lines":[]}', true, true]);
        expect(String(fake.asked.at(-1)?.body.messages.at(-1)?.content)).toBe('found {"customer":"华东医疗"}');
        expect(fake.asked).toHaveLength(calls);
      });

      it.each<readonly [string, Partial<FakePlan>]>([
        ['writes its calls as text', { quirks: ['calls in words'] }],
        ['wants its thoughts back', { lacks: ['thoughts'] }],
        ['takes another limit', { lacks: ['max_tokens'] }],
      ])('talks plainly with an endpoint that %s', async (_, plan) => {
        const turns = ['{"lookUp":"deals","input":{"customer":"华东医疗"},"answer":null}', '{"lookUp":null,"input":null,"answer":"谈判"}'];
        const model = await open({
          ...plan,
          reply: ({ body }) =>
            body.tools
              ? { kind: 'look-up', calls: [{ name: 'deals', args: { customer: '华东医疗' } }] }
              : { kind: 'say', text: turns.shift() ?? '' },
        });
        expect((await model.agent(question())).text).toBe('谈判');
        expect(JSON.stringify(fake.asked.at(-1)?.body.messages)).toContain('found');
      });

      it.each([...UNPAID.map((reply) => ['unpaid', reply] as const), ...FILTERED.map((reply) => ['filtered', reply] as const)])(
        'names %s',
        async (kind, reply) => {
          const model = await replying(reply);
          expect((await faultOf(model.agent(question()))).kind).toBe(kind);
          expect(fake.asked).toHaveLength(1);
        },
      );

      it('does without tools where the endpoint has none', async () => {
        const turns = ['{"lookUp":"deals","input":{"customer":"华东医疗"},"answer":null}', '{"lookUp":null,"input":null,"answer":"谈判"}'];
        const model = await open({ lacks: ['tools'], reply: () => ({ kind: 'say', text: turns.shift() ?? '' }) });
        expect((await model.agent(question())).text).toBe('谈判');
        expect(JSON.stringify(fake.asked.at(-1)?.body.messages)).toContain('found');
      });

      it.each([401, 403, 404])('takes %i for a refusal', async (status) => {
        const model = await replying({ kind: 'status', status });
        expect((await faultOf(model.agent(question()))).kind).toBe('refused');
      });

      it('says what is wrong with the endpoint', async () => {
        const model = await replying({ kind: 'status', status: 500 });
        expect((await faultOf(model.agent(question()))).kind).toBe('down');
        fake.reply = () => ({ kind: 'status', status: 429, headers: { 'retry-after': '5' } });
        expect(await faultOf(model.agent(question()))).toMatchObject({ kind: 'busy', retryAfterMs: 5000 });
      });

      it('lets go of an endpoint that hangs', async () => {
        const model = await replying({ kind: 'hang' });
        await faultOf(model.agent(question({ signal: AbortSignal.timeout(200) })));
      });
    });
  });
}
