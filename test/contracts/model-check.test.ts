/** What the doctor says of an endpoint with a model, on one whose every fault can be called up. */
import { afterEach, describe, expect, it } from 'vitest';
import { checkModel } from '../../adapters/model/check.js';
import { type FakeModel, type FakePlan, type Reply, startFakeModel } from '../model/fake/endpoint.js';

describe('the check of a model', () => {
  let fake: FakeModel;
  afterEach(() => fake.close());

  const reply: FakePlan['reply'] = ({ path, body, raw }) => {
    if (path.endsWith('/transcriptions')) return { kind: 'hear', text: '' };
    if (body.tools && !raw.includes('"role":"tool"')) return { kind: 'look-up', calls: [{ name: 'now', args: {} }] };
    return { kind: 'say', text: '{"answer":"ok"}' };
  };
  async function found(plan: Partial<FakePlan> = {}, settings: object = {}) {
    fake = await startFakeModel({ reply, ...plan });
    const findings = await checkModel({ baseUrl: fake.baseUrl, model: 'big', ...settings }, () => 0);
    return findings.map(
      ({ what, ok, remedy }) => `${ok ? 'ok' : 'NO'} ${what.replace(fake.baseUrl.replace('/v1', ''), 'there')}${ok ? '' : ` → ${remedy}`}`,
    );
  }
  const every = { fastModel: 'small', visionModel: 'eyes', transcribeModel: 'ears', embedModel: 'places' };

  it('finds every model that is set up, and all it can do', async () => {
    expect(await found({ key: 'sk-1' }, { apiKey: 'sk-1', ...every })).toEqual([
      'ok model: big at there',
      'ok model: answers as JSON',
      'ok model: looks things up',
      'ok model: OPENAI_FAST_MODEL small',
      'ok model: OPENAI_VISION_MODEL eyes',
      'ok model: OPENAI_TRANSCRIBE_MODEL ears',
      'ok model: OPENAI_EMBED_MODEL places',
    ]);
  });

  it('is content with an endpoint that knows neither schemas nor the JSON mode', async () => {
    expect(await found({ lacks: ['json_schema', 'json_object'] })).toEqual([
      'ok model: big at there',
      'ok model: answers as JSON',
      'ok model: looks things up',
    ]);
  });

  it('names each model that is not known', async () => {
    expect(await found({ models: ['big', 'eyes'] }, every)).toEqual([
      'ok model: big at there',
      'ok model: answers as JSON',
      'ok model: looks things up',
      expect.stringMatching(/^NO model: OPENAI_FAST_MODEL small → no such model or address/),
      'ok model: OPENAI_VISION_MODEL eyes',
      expect.stringMatching(/^NO model: OPENAI_TRANSCRIBE_MODEL ears → no such model/),
      expect.stringMatching(/^NO model: OPENAI_EMBED_MODEL places → no such model/),
    ]);
  });

  it.each<readonly [string, Partial<FakePlan>, RegExp]>([
    ['a wrong key', { key: 'sk-other' }, /check OPENAI_API_KEY/],
    ['an unknown model', { models: ['other'] }, /check the model names/],
    ['a web page', { reply: () => ({ kind: 'html' }) }, /check OPENAI_BASE_URL/],
    [
      'no credit',
      { reply: (): Reply => ({ kind: 'status', status: 429, body: { error: { message: 'x', code: 'insufficient_quota' } } }) },
      /no credit/,
    ],
    [
      'too many calls',
      { reply: (): Reply => ({ kind: 'status', status: 429, headers: { 'retry-after': '20' } }) },
      /busy for another 20 s/,
    ],
    ['a failing server', { reply: (): Reply => ({ kind: 'status', status: 500 }) }, /failed \(500\)/],
  ])('says what to do about %s, and asks no more', async (_, plan, remedy) => {
    const [only, ...more] = await found(plan, every);
    expect(only).toMatch(/^NO model: big at there → /);
    expect(only).toMatch(remedy);
    expect(more).toEqual([]);
  });

  it('says that nothing is there', async () => {
    fake = await startFakeModel({ reply });
    await fake.close();
    expect(await checkModel({ baseUrl: fake.baseUrl, model: 'big' }, () => 0)).toMatchObject([
      { ok: false, remedy: 'it cannot be reached: check OPENAI_BASE_URL' },
    ]);
    fake = await startFakeModel({ reply });
  });

  it('warns of a model that gives no JSON, and of one that looks nothing up', async () => {
    expect(await found({ reply: () => ({ kind: 'say', text: 'Sure, ok!' }) })).toEqual([
      'ok model: big at there',
      expect.stringMatching(/^NO model: answers as JSON → it answers in words/),
      expect.stringMatching(/^NO model: looks things up → it answers without looking/),
    ]);
  });
});
