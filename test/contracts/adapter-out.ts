import { describe, expect, it } from 'vitest';
import type { Card, PicturePart } from '../../src/card.js';
import type { FunnelChart } from '../../src/charts/chart.js';
import { PlatformRefused } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import type { AdapterUnderTest } from './under-test.js';

/** What goes out: to groups, to people who never wrote, at the limits and one past them. */
export function wayOut(name: string, make: () => Promise<AdapterUnderTest>): void {
  describe(`${name} adapter: the way out`, () => {
    it('keeps the order of what it is given one after the other', async () => {
      const { adapter, out, seen } = await make();
      for (const text of ['一', '二', '三', '四', '五']) await adapter.send(out(text));
      expect((await seen()).map((each) => each.text)).toEqual(['一', '二', '三', '四', '五']);
    });

    it('writes into a group, and there only', async (test) => {
      const { adapter, sayInGroup, outToGroup, seenIn, seen } = await make();
      if (!outToGroup || !seenIn) return test.skip('the platform has no groups to write to');
      await sayInGroup('g1', '你好', true);
      const message = outToGroup('晚上八点前补一下跟进');
      await adapter.send(message);
      expect((await seenIn(message.conversation)).map((each) => each.text)).toContain('晚上八点前补一下跟进');
      expect(await seen()).toEqual([]);
    });

    it('writes to somebody who never wrote, or is told plainly that it may not', async (test) => {
      const { adapter, outCold, seenIn } = await make();
      if (!outCold || !seenIn) return test.skip('everybody has written');
      const message = outCold('早上好,这是今天的简报');
      const outcome = await adapter.send(message).catch((error: unknown) => error);
      const shown = (await seenIn(message.conversation)).filter((each) => each.text.includes('今天的简报'));
      if (typeof outcome === 'string') expect(shown).toHaveLength(1);
      else {
        expect(outcome).toBeInstanceOf(PlatformRefused);
        expect((outcome as PlatformRefused).retryAfterMs).toBeUndefined();
        expect(shown).toEqual([]);
      }
    });

    it('loses nothing of a text one past its limit without saying so', async () => {
      const { adapter, out, seen } = await make();
      const tooLong = `${'长'.repeat(adapter.limits.textCharacters)}尾`;
      await adapter.send(out(tooLong));
      const shown = (await seen()).map((each) => each.text);
      const whole = shown.join('').replaceAll('\n', '');
      expect(whole.startsWith('长'.repeat(100))).toBe(true);
      expect(whole === tooLong || whole.endsWith('尾') || /…[^长]*$/.test(whole), 'whole, in pieces, or cut with a mark').toBe(true);
    });

    it('shows as many buttons as its limit says, and no button beyond is lost', async (test) => {
      const { adapter, received, out, press, buttons, seen } = await make();
      if (!buttons) return test.skip('the platform shows no buttons');
      const most = adapter.limits.actionsPerCard;
      const edge = out(cardWith(most));
      await adapter.send(edge);
      expect(await buttons(edge)).toEqual(Array.from({ length: most }, (_, i) => `按钮${i}`));
      await press('p1', edge, `log.b${most - 1}`);
      expect(received).toMatchObject([{ kind: 'press', action: `log.b${most - 1}` }]);
      const past = out(cardWith(most + 1));
      await adapter.send(past);
      const text = (await seen()).at(-1)?.text ?? '';
      const shown = new Set(await buttons(past));
      for (let i = 0; i <= most; i++) expect(shown.has(`按钮${i}`) || text.includes(`按钮${i}`), `按钮${i}`).toBe(true);
    });

    it('shows the pictures of a card with it, once', async (test) => {
      const { adapter, out, seen, pictures } = await make();
      if (!pictures) return test.skip('pictures are not handed to it');
      const message = withPictures(out(PICTURED));
      const id = await adapter.send(message);
      expect(await adapter.send(message)).toBe(id);
      const shown = await pictures();
      expect(shown.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([Buffer.from(PNG).toString('latin1')]);
      for (const { alt } of shown) if (alt !== undefined) expect(alt).toBe(CHART.alt);
      expect((await seen()).map(({ text }) => text).join('\n')).toContain('卡在方案');
    });

    it('sends a card without its pictures when they cannot be brought there, and says nothing of them', async (test) => {
      const { adapter, out, seen, pictures, refusePictures } = await make();
      if (!pictures || !refusePictures) return test.skip('pictures are not handed to it');
      refusePictures();
      await adapter.send(withPictures(out(PICTURED)));
      expect(await pictures()).toEqual([]);
      const text = (await seen()).map((each) => each.text).join('\n');
      expect(text).toContain('卡在方案');
      expect(text).toContain('三家没动');
    });

    it('sends a card whose picture was not drawn', async () => {
      const { adapter, out, seen } = await make();
      await adapter.send(out(PICTURED));
      expect((await seen()).map(({ text }) => text).join('\n')).toContain('卡在方案');
    });
  });
}

const CHART: FunnelChart = {
  kind: 'funnel',
  title: '方案→谈判掉了 12 个点',
  alt: '方案 18 个,谈判 6 个,转化 33%,比上周少 12 个点',
  steps: [{ label: '方案', value: 18, shown: '18 个' }],
};
const PICTURE: PicturePart = { kind: 'picture', chart: CHART };
const PICTURED: Card = {
  title: '漏斗 · 卡在方案',
  parts: [{ kind: 'line', text: '三家没动' }, PICTURE],
  actions: [{ action: 'log.look', label: '看方案' }],
};
/** The smallest PNG there is. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const withPictures = (message: Outgoing): Outgoing => ({ ...message, pictures: [{ part: PICTURE, png: new Uint8Array(PNG) }] });

const cardWith = (actions: number): Card => ({
  title: '选一个',
  parts: [{ kind: 'line', text: '都可以' }],
  actions: Array.from({ length: actions }, (_, i) => ({ action: `log.b${i}`, label: `按钮${i}` })),
});
