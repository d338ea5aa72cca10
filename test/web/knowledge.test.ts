import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeCard, makeCard } from '../../src/knowledge/make.js';
import type { Knowledge } from '../../src/records/rows.js';
import { NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
let team: Team;
let card: Knowledge;
let proposed: Knowledge;

beforeAll(async () => {
  team = await openTeam();
  const { rep } = team.people;
  const customer = await team.customer(rep, '华东医疗');
  const made = team.draft(rep);
  card = makeCard(made, {
    title: '嫌贵就算三年账',
    body: '跟华东医疗就是这么谈的\n问: 预算谁批?\n别说: 最低价了',
    origin: 'chat',
    author: rep.id,
    at: NOW - 2 * DAY,
    customer: customer.id,
  });
  proposed = makeCard(made, { title: '还没收的', body: '等人点头', origin: 'deal', author: rep.id, at: NOW, state: 'proposed' });
  await team.commit(made);
  const changing = team.draft(rep);
  changeCard(changing, card, { title: card.title, body: `${card.body}\n再补一句` }, { by: rep.id, at: NOW - DAY, versions: 1 });
  await team.commit(changing);
});
afterAll(() => team.close());

describe('the pages of knowledge cards', () => {
  it('list what is in use and leave out what only waits for a yes', async () => {
    const { status, text } = await team.get('/r/knowledge', 'rep');
    expect(status).toBe(200);
    const titles = [...text.matchAll(/class="row-link"[^>]*><bdi>([^<]*)/g)].map(([, title]) => title);
    expect(titles).toEqual(['嫌贵就算三年账']);
  });

  it('show a card with what to ask, what not to say, its customer and how it read before', async () => {
    const { text } = await team.get(`/r/knowledge/${card.id}`, 'rep');
    for (const said of ['跟华东医疗就是这么谈的', '再补一句', '预算谁批?', '最低价了', '出自这家客户', '改过 1 次', '第 1 版'])
      expect(text).toContain(said);
  });

  it('hide the customer from whoever may not see it, in every version', async () => {
    const { text } = await team.get(`/r/knowledge/${card.id}`, 'stranger');
    expect(text).toContain('跟某客户就是这么谈的');
    expect(text).not.toContain('华东');
    expect(text).not.toContain('出自这家客户');
  });

  it('show a proposed card to its author alone', async () => {
    expect((await team.get(`/r/knowledge/${proposed.id}`, 'rep')).status).toBe(200);
    expect((await team.get(`/r/knowledge/${proposed.id}`, 'manager')).status).toBe(404);
    expect((await team.get('/r/knowledge/999', 'rep')).status).toBe(404);
  });
});
