/** What arrives is kept, and told so, before what is kept already is read. */
import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../db/store.js';
import { type Bot, createBot } from '../src/bot.js';
import { NOTHING } from '../src/decision.js';
import type { IncomingMessage } from '../src/message.js';
import { createMaking } from '../src/people/making.js';

const NOW = Date.UTC(2026, 10, 20, 2);

describe('a burst', () => {
  let read: string[];
  /** Ends what is being written of a message. */
  let keep: Map<string, () => void>;
  /** Ends what is waited for by the clock. */
  let waits: (() => void)[];
  let bot: Bot;

  beforeEach(() => {
    [read, keep, waits] = [[], new Map(), []];
    let id = 0;
    const commit: Store['commit'] = async (_, gate) => {
      if (gate?.kind === 'receive') await new Promise<void>((kept) => keep.set(gate.row.key, kept));
      return 'committed';
    };
    const making = createMaking({ add: () => {}, forget: () => {}, meant: () => new Set() });
    bot = createBot({
      // The parts of a store that a message without an answer needs.
      store: { nextId: () => ++id, commit } as unknown as Store,
      workspace: 1,
      now: () => NOW,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      decide: async ({ key }) => {
        read.push(key);
        return NOTHING;
      },
      apologise: async () => NOTHING,
      committed: () => {},
      wait: () => new Promise((over) => waits.push(over)),
      turn: () => turn(),
      catchUp: async () => {},
      making: async () => making,
    });
  });

  const message = (key: string): IncomingMessage => ({
    kind: 'message',
    key,
    conversation: { platform: 'web', address: key, kind: 'direct' },
    sender: { platform: 'web', account: key },
    text: key,
    addressed: true,
    attachments: [],
    saidAt: NOW,
  });

  it('is not read while more of it is being written', async () => {
    const first = bot.receive(message('first'));
    keep.get('first')?.();
    await first;
    const second = bot.receive(message('second'));
    for (let i = 0; i < 30; i++) await turn();
    expect(read).toEqual([]);
    keep.get('second')?.();
    await second;
    await bot.idle();
    expect(read).toEqual(['first', 'second']);
  });

  it('is read although one of it is never written', async () => {
    const first = bot.receive(message('first'));
    keep.get('first')?.();
    await first;
    void bot.receive(message('never'));
    for (let i = 0; i < 30; i++) {
      await turn();
      for (const over of waits.splice(0)) over();
    }
    await bot.idle();
    expect(read).toEqual(['first']);
  });

  it('that brings one with every turn is read meanwhile', async () => {
    let sent = 0;
    for (; read.length === 0 && sent < 200; sent++) {
      const key = String(sent);
      const received = bot.receive(message(key));
      keep.get(key)?.();
      await received;
      await turn();
    }
    expect(sent).toBeGreaterThan(10);
    expect(sent).toBeLessThan(40);
    await bot.idle();
    expect(read).toHaveLength(sent);
  });
});
