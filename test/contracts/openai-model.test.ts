import { createModelClient } from '../../adapters/model/index.js';
import { modelContract } from './model.js';

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
