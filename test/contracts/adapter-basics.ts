import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card.js';
import { cardToText } from '../../src/card.js';
import type { AdapterUnderTest } from './under-test.js';

const CARD: Card = {
  title: '已记 · 华东医疗 · 谈判',
  mark: 'done',
  parts: [
    { kind: 'line', text: '¥38 万 · 王总' },
    { kind: 'question', text: '从哪来的?', answers: [{ action: 'log.source', label: '转介绍', value: 'referral' }] },
  ],
  actions: [{ action: 'log.undo', label: '撤销' }],
};

/** Messages, cards, edits and presses: what every adapter does from its first day. */
export function basics(name: string, make: () => Promise<AdapterUnderTest>): void {
  describe(`${name} adapter: the basics`, () => {
    it('brings in what a person writes, as said, with a key of its platform', async () => {
      const { adapter, received, say } = await make();
      await say('m1', '今天拜访了华东医疗的王总');
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({ kind: 'message', text: '今天拜访了华东医疗的王总', addressed: true, attachments: [] });
      expect(received[0]?.key.startsWith(`${adapter.platform}:`)).toBe(true);
      expect(received[0]?.conversation).toMatchObject({ platform: adapter.platform, kind: 'direct' });
      expect(received[0]?.sender.platform).toBe(adapter.platform);
    });

    it('gives the same message the same key, so that it is stored once', async () => {
      const { received, say } = await make();
      await say('m1', '报价38万');
      await say('m1', '报价38万');
      await say('m2', '报价38万');
      expect(received).toHaveLength(2);
    });

    it('strips its own mention in a group and knows whether it was there', async (test) => {
      const { received, sayInGroup, hearsInGroups } = await make();
      if (hearsInGroups === 'nothing') return test.skip('the platform has no groups here');
      await sayInGroup('g1', '晚上一起吃饭', false);
      await sayInGroup('g2', '华东医疗到哪一步了?', true);
      expect(received.map((each) => each.kind === 'message' && [each.text, each.addressed])).toEqual([
        ...(hearsInGroups === 'mentions' ? [] : [['晚上一起吃饭', false]]),
        ['华东医疗到哪一步了?', true],
      ]);
      expect(received[0]?.conversation.kind).toBe('group');
    });

    it('does not take its own words for a person’s', async () => {
      const { adapter, received, out, echo } = await make();
      await echo(await adapter.send(out('已记 · 华东医疗')));
      expect(received).toEqual([]);
    });

    it('shows a message sent twice under one id once', async () => {
      const { adapter, out, seen } = await make();
      const message = out('已记 · 华东医疗');
      const first = await adapter.send(message);
      expect(await adapter.send(message)).toBe(first);
      expect((await seen()).filter((each) => each.text.includes('已记 · 华东医疗'))).toHaveLength(1);
    });

    it('replaces a message by its edit where the platform can', async () => {
      const { adapter, out, seen } = await make();
      const message = out(CARD);
      await adapter.send(message);
      await adapter.send(out('已撤销刚才的记录', message));
      const texts = (await seen()).map((each) => each.text);
      expect(texts.at(-1)).toContain('已撤销刚才的记录');
      if (adapter.limits.edits) expect(texts).toHaveLength(1);
    });

    it('keeps every card readable as text alone', async () => {
      const { adapter, out, seen } = await make();
      await adapter.send(out(CARD));
      const shown = (await seen()).at(-1);
      for (const words of [CARD.title, '¥38 万 · 王总', '从哪来的?']) expect(shown?.text).toContain(words);
      expect(shown?.text.split('\n')[0]).toBe(cardToText(CARD).split('\n')[0]);
    });

    it('brings in a press with the message it was made on', async () => {
      const { adapter, received, out, press } = await make();
      const message = out(CARD);
      await adapter.send(message);
      await press('p1', message, 'log.undo');
      await press('p1', message, 'log.undo');
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({ kind: 'press', action: 'log.undo', message: message.id });
    });

    it('acknowledges nothing that was not stored', async () => {
      const { received, setStoreAway, wasRefused, say } = await make();
      setStoreAway(true);
      expect(await wasRefused('m1', '报价38万')).toBe(true);
      expect(received).toEqual([]);
      setStoreAway(false);
      await say('m1', '报价38万');
      expect(received).toHaveLength(1);
    });

    it('takes a text as long as its limit says', async () => {
      const { adapter, out, seen } = await make();
      const longest = '长'.repeat(adapter.limits.textCharacters);
      await adapter.send(out(longest));
      expect((await seen()).at(-1)?.text).toBe(longest);
    });
  });
}
