import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card.js';
import type { Incoming } from '../../src/message.js';
import type { AdapterUnderTest } from './under-test.js';

const FORM_CARD: Card = {
  title: '简单记一下',
  parts: [],
  actions: [
    {
      action: 'log.light',
      label: '填写',
      fields: [
        { kind: 'text', name: 'customer', label: '客户', required: true },
        { kind: 'choice', name: 'stage', label: '阶段', options: [{ value: 'lead', label: '线索' }] },
      ],
    },
  ],
};

const PICTURE = { name: 'card.png', contentType: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) };

/** What comes in: repeated, doubled, late, forged, with files and forms. */
export function wayIn(name: string, make: () => Promise<AdapterUnderTest>): void {
  describe(`${name} adapter: the way in`, () => {
    it('takes a message that the platform brings again once', async (test) => {
      const { received, say, redeliver } = await make();
      if (!redeliver) return test.skip('the platform does not repeat itself');
      await say('m1', '报价38万');
      await redeliver('m1', '报价38万');
      await redeliver('m2', '第一次没有送到');
      expect(textsOf(received)).toEqual(['报价38万', '第一次没有送到']);
    });

    it('takes a message that arrives twice at the same moment once', async () => {
      const { received, say } = await make();
      await Promise.all([say('m1', '报价38万'), say('m1', '报价38万'), say('m2', '报价39万')]);
      expect(textsOf(received).toSorted()).toEqual(['报价38万', '报价39万']);
    });

    it('takes what was said when from the platform, in whatever order it arrives', async (test) => {
      const { adapter, received, sayAt } = await make();
      if (!sayAt) return test.skip('the platform does not say when');
      const noon = Date.parse('2026-11-20T12:00:00+08:00');
      await sayAt('m2', '后说的', noon + 2000);
      await sayAt('m1', '先说的', noon);
      const said = received
        .map((each) => [each.kind === 'message' && each.text, each.saidAt])
        .toSorted((a, b) => Number(a[1]) - Number(b[1]));
      expect(
        said.map(([text]) => text),
        adapter.platform,
      ).toEqual(['先说的', '后说的']);
      expect(Number(said[1]?.[1]) - Number(said[0]?.[1])).toBe(2000);
    });

    it('keeps five quick lines of one person, each once, in order', async () => {
      const { received, say } = await make();
      const lines = ['一', '二', '三', '四', '五'];
      for (const [i, line] of lines.entries()) await say(`q${i}`, line);
      expect(textsOf(received)).toEqual(lines);
    });

    it('turns away what does not come from the platform', async (test) => {
      const { received, forge } = await make();
      if (!forge) return test.skip('nobody else can reach it');
      expect(await forge('m1', '报价38万')).toBe(true);
      expect(received).toEqual([]);
    });

    it('brings in a file with its name, to be had at once or to be fetched', async (test) => {
      const { adapter, received, sendFile } = await make();
      if (!sendFile) return test.skip('the platform has no files');
      await sendFile('f1', PICTURE);
      await sendFile('f1', PICTURE);
      expect(received).toHaveLength(1);
      const message = received[0];
      if (message?.kind !== 'message') throw new Error('a file comes as a message');
      const [attachment] = message.attachments;
      const [remote] = message.files ?? [];
      expect([attachment, remote].filter(Boolean), 'once, here or there').toHaveLength(1);
      if (attachment) expect(attachment).toMatchObject({ contentType: 'image/png', bytes: PICTURE.bytes.length });
      if (!remote) return;
      const file = await adapter.download?.(remote);
      expect(file?.contentType).toBe('image/png');
      expect([...(file?.bytes ?? [])]).toEqual([...PICTURE.bytes]);
    });

    it('tells what a message answers: its words, or which of the messages sent', async (test) => {
      const { adapter, received, out, answer } = await make();
      if (!answer) return test.skip('nothing can be answered there');
      const [first, second] = [out({ ...FORM_CARD, title: '超期 · 恒川机械' }), out({ ...FORM_CARD, title: '超期 · 华东医疗' })];
      const ids = [await adapter.send(first), await adapter.send(second)];
      for (const [i, message] of [first, second].entries()) {
        await answer(`a${i}`, '客户出差到下周,延期到28号', message);
        const told = received.at(-1);
        if (told?.kind !== 'message') throw new Error('an answer comes as a message');
        expect(told).toMatchObject({ text: '客户出差到下周,延期到28号', addressed: true });
        const words = told.quoted?.includes(message.card?.title ?? '') ?? false;
        expect(words || told.answers === ids[i], `${told.quoted} / ${told.answers}`).toBe(true);
      }
      expect(received).toHaveLength(2);
    });

    it('brings in a form with what was filled in, and the message it belongs to', async (test) => {
      const { adapter, received, out, sendForm } = await make();
      if (!sendForm) return test.skip('the platform has no forms');
      const message = out(FORM_CARD);
      await adapter.send(message);
      const form = { customer: '华东医疗', stage: 'lead' };
      await sendForm('p1', message, 'log.light', form);
      await sendForm('p1', message, 'log.light', form);
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({ kind: 'press', action: 'log.light', message: message.id, form });
    });

    it('does not lose a press while nothing can be stored', async () => {
      const { adapter, received, out, press, setStoreAway } = await make();
      const message = out(FORM_CARD);
      await adapter.send(message);
      setStoreAway(true);
      // Whether the platform is told so or waits in vain is the platform's; that nothing was taken is not.
      await press('p1', message, 'log.light').catch(() => undefined);
      expect(received).toEqual([]);
      setStoreAway(false);
      await press('p1', message, 'log.light');
      expect(received).toHaveLength(1);
    });
  });
}

const textsOf = (received: readonly Incoming[]): string[] => received.map((each) => (each.kind === 'message' ? each.text : each.action));
