import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card.js';
import type { AdapterUnderTest } from './under-test.js';

const OVERDUE: Card = {
  title: '超期 3 天 · 华东医疗',
  parts: [{ kind: 'line', text: '¥38 万 · 谈判' }],
  actions: [{ action: 'remind.done', label: '已跟进' }],
};
const PICTURE = { name: 'card.png', contentType: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) };

/** Groups: what is said, shown, pressed and replaced there stays there, each once. */
export function groups(name: string, make: () => Promise<AdapterUnderTest>): void {
  describe(`${name} adapter: groups`, () => {
    it('takes a message of a group that comes again once', async (test) => {
      const { received, sayInGroup, hearsInGroups } = await make();
      if (hearsInGroups === 'nothing') return test.skip('the platform has no groups here');
      await sayInGroup('g1', '华东医疗到哪一步了?', true);
      await sayInGroup('g1', '华东医疗到哪一步了?', true).catch(() => undefined);
      await sayInGroup('g2', '恒川机械呢?', true);
      expect(received.map((each) => each.kind === 'message' && each.text)).toEqual(['华东医疗到哪一步了?', '恒川机械呢?']);
      expect(new Set(received.map(({ conversation }) => conversation.address)).size, 'one group').toBe(1);
    });

    it('knows that it was called though nothing else was said', async (test) => {
      const { received, sayInGroup, hearsInGroups } = await make();
      if (hearsInGroups === 'nothing') return test.skip('the platform has no groups here');
      await sayInGroup('g1', '', true);
      expect(received).toMatchObject([{ kind: 'message', text: '', addressed: true, conversation: { kind: 'group' } }]);
    });

    it('brings in a press on a card of a group, once, as of that group', async (test) => {
      const { adapter, received, sayInGroup, outToGroup, seenIn, pressInGroup } = await make();
      if (!outToGroup || !seenIn || !pressInGroup) return test.skip('no buttons in groups');
      await sayInGroup('g1', '你好', true);
      const asked = received.length;
      const message = outToGroup(OVERDUE);
      await adapter.send(message);
      expect((await seenIn(message.conversation)).at(-1)?.text).toContain(OVERDUE.title);
      await pressInGroup('p1', message, 'remind.done');
      await pressInGroup('p1', message, 'remind.done');
      const { kind, address } = message.conversation;
      expect(received.slice(asked)).toMatchObject([
        { kind: 'press', action: 'remind.done', message: message.id, conversation: { kind, address }, sender: received[0]?.sender },
      ]);
    });

    it('replaces a card in a group, in its place where the platform can', async (test) => {
      const { adapter, sayInGroup, outToGroup, seenIn, seen } = await make();
      if (!outToGroup || !seenIn) return test.skip('the platform has no groups to write to');
      await sayInGroup('g1', '你好', true);
      const message = outToGroup(OVERDUE);
      await adapter.send(message);
      await adapter.send(outToGroup({ title: '已跟进 · 华东医疗', parts: [], actions: [] }, message));
      const shown = (await seenIn(message.conversation)).map(({ text }) => text);
      expect(shown.filter((text) => text.includes('已跟进 · 华东医疗'))).toHaveLength(1);
      if (adapter.limits.edits) expect(shown.filter((text) => text.includes(OVERDUE.title))).toEqual([]);
      expect(await seen()).toEqual([]);
    });

    it('brings in a file from a group, once', async (test) => {
      const { adapter, received, sendFileToGroup } = await make();
      if (!sendFileToGroup) return test.skip('no files come from groups');
      await sendFileToGroup('f1', PICTURE);
      await sendFileToGroup('f1', PICTURE).catch(() => undefined);
      expect(received).toHaveLength(1);
      const message = received[0];
      if (message?.kind !== 'message') throw new Error('a file comes as a message');
      expect(message.conversation.kind).toBe('group');
      const [remote] = message.files ?? [];
      expect([...message.attachments, ...(message.files ?? [])]).toHaveLength(1);
      if (remote) expect([...((await adapter.download?.(remote))?.bytes ?? [])]).toEqual([...PICTURE.bytes]);
    });
  });
}
