import nock from 'nock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createModelClient } from '../../adapters/model/index.js';
import { modelContract } from './model.js';

// Whatever asks another host than this machine is refused, and the case that did it fails.
beforeAll(() => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

it('would be refused any other host', async () => {
  const client = createModelClient({ baseUrl: 'https://api.openai.com/v1', model: 'big' }, () => 0);
  const ask = { class: 'normal', utterances: [{ role: 'user', text: 'x' }], maxTokens: 5, signal: AbortSignal.timeout(5000) } as const;
  await expect(client.complete(ask)).rejects.toMatchObject({ name: 'ModelFault', kind: 'down' });
});

/** The clock of the tests stands at one second, for dates in `Retry-After`. */
modelContract('openai', {
  client: (baseUrl, apiKey) =>
    createModelClient(
      {
        baseUrl,
        model: 'big',
        fastModel: 'small',
        visionModel: 'eyes',
        transcribeModel: 'ears',
        embedModel: 'places',
        ...(apiKey === undefined ? {} : { apiKey }),
      },
      () => 1000,
    ),
});
