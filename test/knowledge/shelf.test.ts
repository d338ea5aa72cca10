import { describe, expect, it } from 'vitest';
import { gramColumn, gramsOf } from '../../src/knowledge/grams.js';
import { createShelf } from '../../src/knowledge/shelf.js';
import type { Knowledge } from '../../src/records/rows.js';

const card = (id: number, title: string, topic: Knowledge['topic'] = null): Knowledge => ({
  ...{ id, workspace: 1, key: null, kind: 'objection', topic, lang: 'zh', title, body: '', grams: gramColumn(title, '') },
  ...{ state: 'live', origin: 'chat', customer: null, deal: null, inbox: null, author: null, createdAt: 0, changedAt: 0, version: 1 },
});

describe('the cards in memory', () => {
  const shelf = createShelf([card(3, '价格太高怎么谈', 'expensive'), card(2, '竞品价格更低', 'rival'), card(1, '交付太慢', 'expensive')]);

  it('are found by most of the words, the newest first of equals', () => {
    expect(shelf.byWords(gramsOf('价格太高'), 9).map(({ id }) => id)).toEqual([3, 2]);
    expect(shelf.byWords(gramsOf('价格'), 9).map(({ id }) => id)).toEqual([3, 2]);
    expect(shelf.byWords(gramsOf('价格太高'), 1).map(({ id }) => id)).toEqual([3]);
    expect(shelf.byWords(gramsOf('合同盖章'), 9)).toEqual([]);
  });

  it('are found by topic, the newest first', () => {
    expect(shelf.onTopic('expensive', 9).map(({ id }) => id)).toEqual([3, 1]);
    expect(shelf.onTopic('expensive', 1).map(({ id }) => id)).toEqual([3]);
  });
});
