/** A client that must not be called: a test that agreed to nothing expects nothing to be sent. */
import type { ModelClient } from '../../src/model.js';

export function silentClient(endpoint = 'https://model.example'): ModelClient {
  const called = async (): Promise<never> => {
    throw new Error('nothing may be sent');
  };
  return {
    endpoint,
    can: { see: true, transcribe: true, embed: false },
    complete: called,
    transcribe: called,
    embed: called,
    agent: called,
  };
}
