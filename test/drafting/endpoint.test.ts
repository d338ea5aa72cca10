/** Patience and breakers: each model of the endpoint is left alone by itself, and comes back by itself. */
import { describe, expect, it } from 'vitest';
import { createEndpoint, Resting, type Work } from '../../src/drafting/endpoint.js';
import { ModelFault } from '../../src/errors.js';

describe('an endpoint', () => {
  function open() {
    const stop = new AbortController();
    const clock = { now: 1000 };
    const endpoint = createEndpoint({ now: () => clock.now, wait: async () => undefined, stop: stop.signal });
    const fail = (work: Work, kind: ModelFault['kind'], after?: number) =>
      endpoint
        .call(work, 1000, async () => {
          throw new ModelFault(kind, 'a fault', after);
        })
        .catch((error: unknown) => error);
    const answer = (work: Work) => endpoint.call(work, 1000, async () => 'fine').catch((error: unknown) => error);
    return { stop, fail, answer, endpoint };
  }

  it('whose model for vectors is down still drafts and hears', async () => {
    const { fail, answer } = open();
    for (let n = 0; n < 5; n++) await fail('embed', 'down');
    expect(await answer('embed')).toBeInstanceOf(Resting);
    expect([await answer('normal'), await answer('fast'), await answer('transcribe')]).toEqual(['fine', 'fine', 'fine']);
  });

  it('that asks for a pause in one model is asked by the others', async () => {
    const { fail, answer } = open();
    await fail('fast', 'busy', 60_000);
    expect(await answer('fast')).toMatchObject({ until: 61_000 });
    expect(await answer('normal')).toBe('fine');
  });

  it.each(['refused', 'unusable'] as const)('that has %s is not taken for one that is down', async (kind) => {
    const { fail, answer } = open();
    for (let n = 0; n < 10; n++) await fail('normal', kind);
    expect(await answer('normal')).toBe('fine');
  });

  it('is let go of at the end of the program, whatever the client does', async () => {
    const { stop, endpoint, answer } = open();
    const hanging = endpoint.call('normal', 60_000, () => new Promise(() => undefined)).catch((error: unknown) => error);
    stop.abort();
    expect(await hanging).toMatchObject({ kind: 'stopped' });
    expect(await answer('normal')).toMatchObject({ kind: 'stopped' });
  });

  it('that hangs is given up when its time is over', async () => {
    const { endpoint } = open();
    const hanging = endpoint.call('normal', 30, () => new Promise(() => undefined)).catch((error: unknown) => error);
    expect(await hanging).toMatchObject({ kind: 'slow' });
  });
});
