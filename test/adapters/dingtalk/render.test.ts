import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formJson, formWords } from '../../../adapters/dingtalk/form.js';
import { ACTION_CARD_LINKS, MESSAGE_BYTES, VARIABLE_BYTES } from '../../../adapters/dingtalk/limits.js';
import { CLOSED_FORM, cardVariables } from '../../../adapters/dingtalk/render-card.js';
import { wordsOf } from '../../../adapters/dingtalk/render-text.js';
import type { Card } from '../../../src/card.js';
import { cardToText } from '../../../src/card.js';
import { shownMarkdown } from '../../platforms/dingtalk/fake/posts.js';
import { faceOf, readTemplate } from '../../platforms/dingtalk/fake/template.js';
import { CARDS } from '../slack/cards.js';
import { fields, hostileCard } from './hostile.js';

const FOLDER = new URL('../../golden/cards/dingtalk/', import.meta.url);
const template = readTemplate();
const out = (card: Card) => ({ text: cardToText(card), card });
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** What is shown and pressed, empty variables left out. */
function rendered(card: Card): object {
  const variables = cardVariables(out(card));
  const face = faceOf(template, variables, {});
  return {
    card: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '' && value !== '[]')),
    asRead: [...face.text.split('\n'), face.buttons.map(({ label }) => `[${label}]`).join(' ')],
    inWords: wordsOf(out(card), true),
  };
}

describe('a card on DingTalk', () => {
  it.each(Object.entries(CARDS))('%s is as it was looked at', (name, card) => {
    const file = new URL(`${name}.json`, FOLDER);
    // As JSON keeps it: what is undefined is not there.
    const now: unknown = JSON.parse(JSON.stringify(rendered(card)));
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
    }
    expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('fills exactly the variables of the shipped template', () => {
    const filled = new Set(Object.keys({ ...cardVariables(out(CARDS.logged ?? expect.fail())), ...CLOSED_FORM }));
    expect([...filled].toSorted()).toEqual([...template.variables.keys()].toSorted());
    for (const name of Object.keys(CLOSED_FORM)) expect(template.variables.get(name)?.private, name).toBe(true);
  });

  it('shows no link that leads nowhere', () => {
    const card = CARDS.overdue ?? expect.fail();
    expect(JSON.stringify(rendered(card))).not.toContain('/r/customer');
  });

  it('shows what people wrote as they wrote it, whatever it means to markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (text) => {
        const card: Card = { title: 't', parts: [{ kind: 'line', text }], actions: [] };
        const shown = faceOf(template, cardVariables(out(card)), {});
        expect(shown.text.replace(/\s+/g, ' ').trim()).toBe(`t ${text.replace(/\s+/g, ' ').trim()}`.trim());
        expect(shown.buttons).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['# 恒川', '## 恒川', '- 恒川', '+ 恒川', '12. 恒川', '> 恒川', '* 恒川', '\n# 恒川'])(
    'takes %j at the beginning of a line for words',
    (text) => {
      const card: Card = { title: 't', parts: [{ kind: 'line', text }], actions: [] };
      for (const shown of [
        Object.values(cardVariables(out(card))).join('\n'),
        JSON.stringify(rendered(card)).replaceAll('\\n', '\n').replaceAll('\\\\', '\\'),
      ]) {
        expect(shown).toContain('恒川');
        expect(shown).not.toMatch(/^\s*(?:#+|[-+*>]|\d+\.)\s+恒川/m);
      }
    },
  );
});

describe('whatever a card holds', () => {
  it('each of its variables is within its bytes, and the template can show it', () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const variables = cardVariables(out(card));
        for (const [name, value] of Object.entries(variables)) expect(bytes(value), name).toBeLessThanOrEqual(VARIABLE_BYTES);
        faceOf(template, variables, {});
      }),
      { numRuns: 40 },
    );
  });

  it('its title and its own first button are never cut away', () => {
    fc.assert(
      fc.property(hostileCard, (card) => {
        const first = { action: 'log.undo', label: '撤销', value: '1' };
        const face = faceOf(template, cardVariables(out({ ...card, title: '已记 · 华东', actions: [first] })), {});
        expect(face.text.startsWith('已记 · 华东')).toBe(true);
        expect(face.buttons.at(-1)).toMatchObject({ label: '撤销', params: { a: 'log.undo', v: '1' } });
      }),
      { numRuns: 40 },
    );
  });

  it('as words it fits a robot message and begins with its title', () => {
    fc.assert(
      fc.property(hostileCard, fc.boolean(), (card, direct) => {
        const words = wordsOf(out({ ...card, title: '已记 · 华东' }), direct);
        expect(
          bytes(JSON.stringify(words.kind === 'text' ? words : { ...words, commands: undefined, kind: undefined })),
        ).toBeLessThanOrEqual(MESSAGE_BYTES);
        expect(shownMarkdown(words.text).text.split('\n')[0]).toBe('已记 · 华东');
        if (words.kind === 'links') expect(words.links.length).toBeLessThanOrEqual(ACTION_CARD_LINKS);
      }),
      { numRuns: 40 },
    );
  });

  it('as plain text it fits a robot message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8000 }), (text) => {
        const words = wordsOf({ text }, true);
        expect(bytes(JSON.stringify({ content: words.text }))).toBeLessThanOrEqual(MESSAGE_BYTES);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a form on DingTalk', () => {
  it('is within its bytes whatever its fields, and names each field once', () => {
    fc.assert(
      fc.property(fields, (form) => {
        const json = formJson(form, 'f1a2b3', '不填就不改');
        expect(bytes(json)).toBeLessThanOrEqual(VARIABLE_BYTES);
        const names = (JSON.parse(json) as { fields: { name: string }[] }).fields.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 100 },
    );
  });

  it('brings back what stands when it is sent as it was opened', () => {
    fc.assert(
      fc.property(fields, (form) => {
        const faces = (JSON.parse(formJson(form, 'f1', '')) as { fields: { name: string; defaultValue?: string }[] }).fields;
        const words = formWords(form, 'f1', Object.fromEntries(faces.map(({ name, defaultValue }) => [name, defaultValue ?? ''])));
        for (const [name, word] of Object.entries(words)) {
          const field = form.find((each) => each.name === name);
          const known = field?.kind !== 'choice' || field.options.some(({ value }) => value === field.value);
          if (known) expect(word).toBe(field?.value);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out the fields of another showing', () => {
    const form = [{ kind: 'text', name: 'text', label: '说明' } as const];
    expect(formWords(form, 'f2', { f1s0: '旧的', f2s0: '新的' })).toEqual({ text: '新的' });
    expect(formWords(form, 'f3', { f1s0: '旧的', f2s0: '新的' })).toEqual({});
  });

  it('reads a choice in each shape clients send it', () => {
    const form = [
      {
        kind: 'choice',
        name: 'stage',
        label: '阶段',
        options: [
          { value: 'lead', label: '线索' },
          { value: 'won', label: '赢单' },
        ],
      } as const,
    ];
    for (const sent of ['1', 1, { index: 1, value: '1' }, ['1']]) expect(formWords(form, 'f', { fs0: sent })).toEqual({ stage: 'won' });
  });
});
