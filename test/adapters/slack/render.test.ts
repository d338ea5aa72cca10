import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formView } from '../../../adapters/slack/form.js';
import { SLACK_LIMITS } from '../../../adapters/slack/limits.js';
import { cardBlocks, foldBlocks, renderHome, renderMessage } from '../../../adapters/slack/render.js';
import type { Card, CardAction, CardPart, Field } from '../../../src/card.js';
import { cardToText } from '../../../src/card.js';
import { faultOf, viewFault } from '../../platforms/slack/fake/block-kit.js';
import { blocksAsRead, pressables } from '../../platforms/slack/fake/seen.js';
import type { Json } from '../../platforms/slack/fake/shapes.js';
import { CARDS } from './cards.js';

const FOLDER = new URL('../../golden/cards/slack/', import.meta.url);
const conversation = { platform: 'slack', address: 'dm:T00BB:U02', kind: 'direct' } as const;
const out = (card: Card) => ({ id: 117, conversation, text: cardToText(card), card });
/** Blocks travel as JSON. */
const wire = (value: unknown): Json[] => JSON.parse(JSON.stringify(value));

describe('a card on Slack', () => {
  it.each(Object.entries(CARDS))('%s is as it was looked at', (name, card) => {
    const file = new URL(`${name}.json`, FOLDER);
    const images = new Map(card.parts.flatMap((part) => (part.kind === 'picture' ? [[part, 'F0UP1'] as const] : [])));
    const whole = renderMessage(out(card), images);
    const rendered = { ...whole, asRead: blocksAsRead(wire(whole.blocks)).split('\n') };
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${JSON.stringify(rendered, undefined, 2)}\n`);
    }
    expect(rendered).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each(Object.entries(CARDS))('%s is taken by Slack, and its words can be read in the blocks too', (_, card) => {
    const { text, blocks } = renderMessage(out(card));
    expect(faultOf(wire(blocks), 'message')).toBeUndefined();
    expect(text.length).toBeLessThanOrEqual(SLACK_LIMITS.textCharacters);
    expect(blocksAsRead(wire(blocks)).split('\n')[0]).toContain(card.title.slice(0, 40));
  });

  it('of many small parts has fifty blocks and no more, its buttons and a word that there is more among them', () => {
    const quiet = (count: number): Card => ({
      title: '一',
      parts: Array.from({ length: count }, (_, i) => ({ kind: 'line', text: `${i}`, tone: 'quiet' })),
      actions: [{ action: 'log.undo', label: '撤销' }],
    });
    expect(renderMessage(out(quiet(48))).blocks).toHaveLength(50);
    const { blocks } = renderMessage(out(quiet(60)));
    expect(faultOf(wire(blocks), 'message')).toBeUndefined();
    expect(blocks).toHaveLength(50);
    expect(pressables(wire(blocks)).map(({ label }) => label)).toEqual(['撤销']);
    expect(blocksAsRead(wire(blocks))).toMatch(/\n46\n内容太长/);
    expect(renderHome(quiet(120)).blocks).toHaveLength(100);
  });

  it('says of each button which message it belongs to, that of the first when it replaces one', () => {
    const card = CARDS.logged ?? expect.fail();
    const edit = renderMessage({ ...out(card), id: 200, edits: { message: 117, platformMessage: 'D02:1.2' } });
    for (const { block } of pressables(wire(edit.blocks))) expect(block.block_id).toMatch(/^117\.\d+$/);
  });

  it('shows no link that leads nowhere', () => {
    const text = JSON.stringify(renderMessage(out(CARDS.overdue ?? expect.fail())));
    expect(text).not.toContain('/r/customer');
  });

  it('has nothing to press on the bot’s own page but links', () => {
    for (const card of Object.values(CARDS)) {
      const home = renderHome(card);
      expect(viewFault(wire([home])[0] ?? {})).toBeUndefined();
      for (const { element } of pressables(wire(home.blocks))) expect(element.url).toMatch(/^https:/);
    }
  });

  it('opens a folded part with what is in it', () => {
    const fold = foldBlocks(CARDS.brief ?? expect.fail(), 0, 117);
    expect(fold?.title).toBe('今天到期 2 · 漏斗');
    expect(blocksAsRead(wire(fold?.blocks))).toContain('衡远精工  ¥76 万 · 回访');
  });
});

/** Words of any length, with everything that means something to Slack. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\n',
      '<!channel>',
      '*粗* _斜_ ~删~ `码`',
      '&&&',
      '👨‍👩‍👧‍👦'.repeat(400),
      '长'.repeat(5000),
      '<'.repeat(4000),
      '一\n'.repeat(900),
    ),
  },
);
const href = fc.constantFrom(
  '/r/x',
  'https://crm.example/r/x',
  `https://crm.example/${'x'.repeat(3500)}`,
  `https://crm.example/${'x'.repeat(2500)}`,
  'javascript:x',
);
const choice = fc.record({ value: words, label: words });
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text', 'longtext', 'date', 'number'),
    name: fc.stringMatching(/^[a-z]{1,12}$/),
    label: words,
    value: words,
    hint: words,
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    name: fc.stringMatching(/^[a-z]{1,12}$/),
    label: words,
    value: words,
    options: fc.uniqueArray(choice, { selector: (each) => each.value, minLength: 1, maxLength: 130 }),
  }),
);
const action: fc.Arbitrary<CardAction> = fc.record(
  {
    action: fc.oneof(fc.constant('log.undo'), fc.constant('x'.repeat(300))),
    label: words,
    value: words,
    style: fc.constantFrom('primary', 'plain', 'danger'),
    href,
    fields: fc.uniqueArray(field, { selector: (each) => each.name, maxLength: 8 }),
  },
  { requiredKeys: ['action', 'label'] },
);
const actions = fc.array(action, { maxLength: 30 });
const flat: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), text: words, tone: fc.constantFrom('plain', 'quiet', 'guess', 'warning') }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: words, value: words, guessed: fc.boolean() }), { maxLength: 24 }),
  }),
  fc.record({ kind: fc.constant('tags' as const), label: words, tags: fc.array(words, { maxLength: 50 }) }),
  fc.record({ kind: fc.constant('quote' as const), text: words, by: words, href }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ label: words, value: words, change: words, note: words, href }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('rows' as const),
    rows: fc.array(fc.record({ title: words, text: words, href, actions }), { maxLength: 40 }),
    more: words,
  }),
  fc.record({ kind: fc.constant('question' as const), text: words, answers: fc.array(action, { maxLength: 130 }) }),
  fc.record({ kind: fc.constant('block' as const), title: words, lines: fc.array(words, { maxLength: 20 }), actions }),
);
const part = fc.oneof(
  { weight: 5, arbitrary: flat },
  fc.record({ kind: fc.constant('fold' as const), title: words, parts: fc.array(flat, { maxLength: 8 }) }),
);
const card: fc.Arbitrary<Card> = fc.record({
  title: words,
  mark: fc.constantFrom('done', 'overdue', 'due', 'question', 'conflict'),
  parts: fc.array(part, { maxLength: 20 }),
  actions: fc.array(action, { maxLength: 60 }),
});

/** The texts that Slack would read for references: plain ones it shows as they are. */
function mrkdwnIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnIn);
}

describe('whatever a card holds', () => {
  it('its message is taken by Slack', () => {
    fc.assert(
      fc.property(card, (hostile) => {
        const { text, blocks } = renderMessage(out(hostile));
        expect(text.length).toBeLessThanOrEqual(4000);
        expect(faultOf(wire(blocks), 'message')).toBeUndefined();
        for (const each of [text, ...mrkdwnIn(blocks)]) expect(each).not.toContain('<!');
      }),
      { numRuns: 120 },
    );
  });

  it('its page and its folds are taken by Slack', () => {
    fc.assert(
      fc.property(card, (hostile) => {
        expect(faultOf(wire(renderHome(hostile).blocks), 'view')).toBeUndefined();
        expect(faultOf(wire(foldBlocks(hostile, 0, 117)?.blocks ?? []), 'view')).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('its forms are taken by Slack', () => {
    fc.assert(
      fc.property(card, action, (hostile, press) => {
        const view = formView({ title: hostile.title, lang: 'zh' }, press, {
          message: 117,
          action: press.action,
          value: press.value ?? '',
          conversation,
        });
        expect(view === undefined ? undefined : viewFault(wire([view])[0] ?? {})).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });

  it('its title and its first button are kept', () => {
    const long: Card = {
      title: '要紧的在这里',
      parts: Array.from({ length: 200 }, () => ({ kind: 'line', text: '很长'.repeat(400) })),
      actions: [{ action: 'log.undo', label: '撤销' }],
    };
    const read = blocksAsRead(wire(cardBlocks(long, 117)));
    expect(read.split('\n')[0]).toBe('要紧的在这里');
    expect(read).toMatch(/内容太长.*\n\[撤销\]$/);
  });
});
