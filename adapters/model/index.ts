/** The client of the configured endpoint. Its libraries are loaded with the first call, so that a start without one costs nothing. */
import type { ModelClient } from '../../src/model.js';
import type { ModelSettings } from './settings.js';

/** `now` is for dates in `Retry-After`. */
export function createModelClient(settings: ModelSettings, now: () => number): ModelClient {
  let loading: Promise<Omit<ModelClient, 'endpoint' | 'can'>> | undefined;
  const loaded = () => {
    loading ??= import('./openai-client.js').then(({ openClient }) => openClient(settings, now));
    return loading;
  };
  return {
    endpoint: new URL(settings.baseUrl).origin,
    can: {
      see: settings.visionModel !== undefined,
      transcribe: settings.transcribeModel !== undefined,
      embed: settings.embedModel !== undefined,
    },
    complete: async (ask) => (await loaded()).complete(ask),
    transcribe: async (ask) => (await loaded()).transcribe(ask),
    embed: async (ask) => (await loaded()).embed(ask),
    agent: async (ask) => (await loaded()).agent(ask),
  };
}
