import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKey } from '../../../adapters/wecom/button-key.js';
import { MOST_TEXTS, TEXT_BYTES } from '../../../adapters/wecom/limits.js';
import { render, renderUpdate } from '../../../adapters/wecom/render.js';
import type { TemplateCard, Way } from '../../../adapters/wecom/template-card.js';
import { MARK_BYTES, split } from '../../../adapters/wecom/text.js';
import type { Card, CardAction, CardPart, Field } from '../../../src/card.js';
import { cardToText } from '../../../src/card.js';
import { faultsOf } from '../../platforms/wecom/fake/card-faults.js';
import { cardSeen, markdownSeen } from '../../platforms/wecom/fake/chat.js';
import { CARDS } from '../slack/cards.js';

const FOLDER = new URL('../../golden/cards/wecom/', import.meta.url);
const WAYS: readonly Way[] = ['app', 'robot'];
const out = (card: Card) => ({ id: 117, text: cardToText(card), card });
/** What people see of a rendered card, all messages of it. */
const seen = ({ markdown, card }: ReturnType<typeof render>): string =>
  [markdown === undefined ? '' : markdownSeen(markdown), card ? cardSeen(card) : ''].filter(Boolean).join('\n');
const keysOf = (card: TemplateCard | undefined): string[] => [
  ...(card?.button_list ?? []).flatMap((button) => ('key' in button ? [button.key] : [])),
  ...(card?.action_menu?.action_list ?? []).map(({ key }) => key),
];

describe('a card on WeCom', () => {
  const cases = WAYS.flatMap((way) => Object.entries(CARDS).map(([name, card]) => ({ way, name, card })));

  it.each(cases)('$name by the $way is as it was looked at', ({ way, name, card }) => {
    const file = new URL(`${way}-${name}.json`, FOLDER);
    const rendered = render(out(card), way);
    const golden = { ...rendered, asSeen: seen(rendered).split('\n') };
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${JSON.stringify(golden, undefined, 2)}\n`);
    }
    expect(golden).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each(cases)('$name by the $way is taken, its title first', ({ way, card }) => {
    const rendered = render(out(card), way);
    if (rendered.card) expect(faultsOf(rendered.card, way)).toEqual([]);
    expect(seen(rendered).split('\n')[0]).toContain(card.title.slice(0, 12));
  });

  it('carries in each button what is to be done, and on which row', () => {
    const { card } = render(out(CARDS.list ?? expect.fail()), 'app');
    expect(card?.button_selection?.option_list.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(keysOf(card).map(readKey)).toEqual([
      { action: 'overdue.advance', pick: true, form: true },
      { action: 'overdue.postpone', pick: true, form: true },
      { action: 'overdue.help', pick: true, form: true },
      { action: 'overdue.close', pick: true, form: true },
    ]);
  });

  it('stands for the message it replaces, so that a press on it is one on that message', () => {
    const card = CARDS.overdue ?? expect.fail();
    expect(render({ ...out(card), id: 200, edits: { message: 117, platformMessage: 'x' } }, 'app').card?.task_id).toBe('zb_117_200');
    expect(renderUpdate({ ...out(card), id: 200 }, 'app', 'zb_117_117').card?.task_id).toBe('zb_117_117');
  });

  it('shows no link that leads nowhere', () => {
    for (const way of WAYS) expect(JSON.stringify(render(out(CARDS.overdue ?? expect.fail()), way))).not.toContain('/r/customer');
  });

  it('becomes a card without buttons that needs no link', () => {
    const app = renderUpdate({ id: 200, text: '已撤销刚才的记录\n恢复到 11-20 的样子' }, 'app', 'zb_117_117').card;
    expect(app).toMatchObject({
      card_type: 'button_interaction',
      replace_text: '已更新',
      main_title: { title: '已撤销刚才的记录', desc: '恢复到 11-20 的样子' },
    });
    const robot = renderUpdate({ id: 200, text: 'Undone' }, 'robot', 'zb_117_117').card;
    expect(robot?.button_list).toEqual([{ text: 'Updated', style: 4, key: 'zb:nothing' }]);
    expect([faultsOf(app ?? expect.fail(), 'app', true), faultsOf(robot ?? expect.fail(), 'robot', true)]).toEqual([[], []]);
  });

  it('does not let what people wrote become markdown', () => {
    const { markdown } = render({ id: 1, text: '# 标题\n> 引 **粗** [链接](http://x) `码` <font color="info">绿</font>' }, 'robot');
    expect(markdown).not.toMatch(/\*|`|<|\]\(|^#|^>/m);
    expect(render({ id: 1, text: '# 标题' }, 'app')).toEqual({ text: '# 标题' });
  });
});

/** Words of any length, with everything that means something to WeCom. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\n',
      ']]>',
      '<xml>',
      '👨‍👩‍👧‍👦'.repeat(60),
      '长'.repeat(3000),
      'w'.repeat(300),
      '一\n'.repeat(300),
      '\u0301'.repeat(90),
      '\u200b',
    ),
  },
);
const field: fc.Arbitrary<Field> = fc.record({ kind: fc.constantFrom('text', 'date'), name: words, label: words });
const href = fc.constantFrom('https://crm.example/r/1?t=x', '/r/1', 'javascript:alert(1)');
const action: fc.Arbitrary<CardAction> = fc.record(
  {
    action: words,
    label: words,
    value: words,
    style: fc.constantFrom('primary', 'plain', 'danger'),
    href,
    fields: fc.array(field, { maxLength: 2 }),
  },
  { requiredKeys: ['action', 'label'] },
);
const actions = fc.array(action, { maxLength: 8 });
const row = fc.record({ title: words, text: words, href, actions }, { requiredKeys: ['title'] });
const figure = fc.record({ label: words, value: words, change: words, note: words, href }, { requiredKeys: ['label', 'value'] });
const flat: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), text: words }),
  fc.record({ kind: fc.constant('fields' as const), fields: fc.array(fc.record({ label: words, value: words }), { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('tags' as const), label: words, tags: fc.array(words, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('quote' as const), text: words, by: words, href }, { requiredKeys: ['kind', 'text'] }),
  fc.record({ kind: fc.constant('figures' as const), figures: fc.array(figure, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('rows' as const), rows: fc.array(row, { maxLength: 14 }) }),
  fc.record({ kind: fc.constant('question' as const), text: words, answers: actions }),
  fc.record({ kind: fc.constant('block' as const), title: words, lines: fc.array(words, { maxLength: 3 }), actions }),
);
const part = fc.oneof(flat, fc.record({ kind: fc.constant('fold' as const), title: words, parts: fc.array(flat, { maxLength: 2 }) }));
const hostile: fc.Arbitrary<Card> = fc.record(
  {
    title: words,
    mark: fc.constantFrom('done', 'overdue', 'due', 'question', 'conflict'),
    parts: fc.array(part, { maxLength: 6 }),
    actions,
  },
  { requiredKeys: ['title', 'parts', 'actions'] },
);

describe('any card whatever', () => {
  it('keeps every bound of the platform, new or as an update', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...WAYS), (card, way) => {
        const fresh = render(out(card), way);
        if (fresh.card) expect(faultsOf(fresh.card, way)).toEqual([]);
        const update = renderUpdate(out(card), way, 'zb_1_1');
        expect(faultsOf(update.card ?? expect.fail(), way, true)).toEqual([]);
        for (const { markdown } of [fresh, update])
          if (markdown !== undefined)
            for (const piece of split(markdown, TEXT_BYTES.app - MARK_BYTES, MOST_TEXTS))
              expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(TEXT_BYTES.app - MARK_BYTES);
        expect(fresh.card !== undefined || (fresh.markdown ?? '').trim() !== '').toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('lets no action disappear: it is a button, behind the dots, a link, a row’s verb, or named in words', () => {
    const plain = fc.array(
      fc.record({
        action: fc.stringMatching(/^[a-z]{1,6}\.[a-z]{1,6}$/),
        label: fc.stringMatching(/^[一-龥]{1,8}$/),
        value: fc.stringMatching(/^[0-9]{1,3}$/),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(plain, fc.constantFrom(...WAYS), (actions, way) => {
        const rendered = render(out({ title: '选', parts: [], actions }), way);
        for (const { label } of actions) expect(seen(rendered)).toContain(label);
      }),
    );
  });
});
