/** Knowledge cards are found alike on every engine; run on a SQLite file and on a real PostgreSQL. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import { changeCard, makeCard } from '../../src/knowledge/make.js';
import { type CardReader, cardCounts, cardList, findCards, rowById, talliesOf, versionsOf } from '../../src/knowledge/queries.js';
import { missingStarters } from '../../src/knowledge/seed.js';
import { Draft } from '../../src/records/draft.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Person, Suggestion, Workspace } from '../../src/records/rows.js';
import { createNames } from '../../src/understand/names/names.js';
import { NOW, type StoreUnderTest, WORKSPACE } from './store-under-test.js';

const workspace: Workspace = { id: WORKSPACE, name: '战报', zone: 'Asia/Shanghai', staging: -1, createdAt: NOW };
const person: Person = {
  id: 900,
  workspace: WORKSPACE,
  name: '王雷',
  pinyin: '',
  role: 'admin',
  unit: null,
  manager: null,
  lang: 'zh',
  active: true,
  wroteFrom: null,
  createdAt: NOW,
};

export function knowledgeContract(name: string, under: StoreUnderTest): void {
  describe(`knowledge cards on ${name}`, () => {
    let store: Store;
    let reader: CardReader;
    const draft = () => new Draft({ workspace, now: NOW, nextId: store.nextId, person });
    beforeEach(async () => {
      store = await under.open();
      reader = { records: store, workspace, person, people: [person], names: createNames() };
      await store.commit(await missingStarters({ workspace, now: NOW, nextId: store.nextId, records: store }));
    });
    afterEach(async () => {
      await store.close();
      await under.cleanUp();
    });

    const titles = async (text: string, lang: 'zh' | 'en' = 'zh') =>
      (await findCards(reader, { text, lang }, 3)).map(({ card }) => card.title);

    async function written(title: string, body: string) {
      const made = draft();
      const card = makeCard(made, { title, body, origin: 'chat', author: person.id, at: NOW });
      await store.commit(made.decision());
      return card;
    }

    it('takes the starters in once', async () => {
      const again = await missingStarters({ workspace, now: NOW, nextId: store.nextId, records: store });
      expect(again.changes).toEqual([]);
      expect(await cardCounts(store, WORKSPACE, 'zh')).toEqual({ own: 0, all: 21 });
      expect(await cardCounts(store, WORKSPACE, 'en')).toEqual({ own: 0, all: 21 });
    });

    it('finds by pairs of characters and by words, whatever signs stand in the question', async () => {
      expect(await titles('账期')).toEqual(['要长账期,改成按节点付']);
      expect(await titles('账 期')).toEqual([]);
      expect((await titles('they want a DISCOUNT', 'en'))[0]).toBe('A discount: trade for it');
      for (const odd of [`'";--`, '" OR "a', 'NEAR(', '*', '%_', '😀', '', 'a:b AND'.repeat(200)])
        expect(Array.isArray(await titles(odd))).toBe(true);
    });

    it('orders alike: more of the words first, the company before the general', async () => {
      await written('回款慢怎么催', '月初对账,月中催一次\n问: 财务几号付款?');
      await written('别的事', '跟账期没关系');
      expect(await titles('账期太长 按节点付')).toEqual(['别的事', '要长账期,改成按节点付']);
      expect(await titles('财务 付款')).toEqual(['回款慢怎么催', '要打折,拿条件来换', '货比三家,先定打分的尺子']);
    });

    it('finds a changed card by its new words alone, and none that is retired', async () => {
      const card = await written('怎么回', '先问清楚琥珀色的那一款');
      expect(await titles('琥珀色')).toEqual(['怎么回']);
      const changing = draft();
      const changed = changeCard(
        changing,
        card,
        { title: '怎么回', body: '先问清楚翡翠色的那一款' },
        { by: person.id, at: NOW + 1, versions: 1 },
      );
      await store.commit(changing.decision());
      expect(await titles('琥珀色')).toEqual([]);
      expect(await titles('翡翠色')).toEqual(['怎么回']);
      expect((await versionsOf(reader, changed)).map(({ number, body }) => [number, body])).toEqual([
        [2, '先问清楚翡翠色的那一款'],
        [1, '先问清楚琥珀色的那一款'],
      ]);
      const row = await rowById(store, WORKSPACE, card.id);
      if (!row) throw new Error('the card is gone');
      const retiring = draft();
      retiring.update('knowledge', row, { state: 'retired' });
      await store.commit(retiring.decision());
      expect(await titles('翡翠色')).toEqual([]);
      const removing = draft();
      removing.remove('knowledge', { ...row, version: row.version + 1 });
      await store.commit(removing.decision());
      expect(await rowById(store, WORKSPACE, card.id)).toBeUndefined();
      expect(await titles('翡翠色')).toEqual([]);
    });

    it('counts what was taken, refused and won', async () => {
      const card = await written('嫌贵', '算三年账');
      const made = draft();
      const customer = { id: 1, owner: person.id, batch: 0 };
      const won = made.insert('deal', { ...newDeal(customer, NOW), stage: 'won', closedAt: NOW + 5 });
      const suggest = (state: Suggestion['state'], deal: number | null = null, at = NOW) => {
        const row = made.insert('suggestion', {
          ...{ kind: 'talk.track', call: null, person: person.id, customer: 1, deal, inbox: null, outbox: null, about: {} },
          ...{ state, by: null, at, decidedAt: null },
        });
        made.insert('suggestionCard', { suggestion: row.id, card: card.id });
      };
      suggest('adopted', won.id);
      suggest('changed', won.id);
      suggest('adopted', won.id, NOW + 10);
      suggest('vetoed', won.id);
      suggest('open');
      await store.commit(made.decision());
      expect((await talliesOf(store, [card.id])).get(card.id)).toEqual({ adopted: 3, vetoed: 1, won: 1 });
      expect((await cardList(reader, 'zh', 0, 1))[0]).toMatchObject({ card: { id: card.id }, tally: { won: 1 } });
    });
  });
}
