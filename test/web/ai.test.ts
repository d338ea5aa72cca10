import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/features/index.js';
import { costText, purposeName } from '../../src/governance/words.js';
import type { ModelCall, Suggestion } from '../../src/records/rows.js';
import { NOW, openTeam, type Team } from './team.js';

const DAY = 86_400_000;
let team: Team;

beforeAll(async () => {
  team = await openTeam();
  const { people } = team;
  const customer = await team.customer(people.rep, '华东医疗');
  const hidden = await team.customer(people.stranger, '恒川机械');
  const draft = team.draft(people.rep);
  const suggest = (kind: string, state: Suggestion['state'], set: Partial<Suggestion> = {}) =>
    draft.insert('suggestion', {
      kind,
      call: null,
      person: people.rep.id,
      customer: customer.id,
      deal: null,
      inbox: null,
      outbox: null,
      about: {},
      state,
      by: null,
      at: NOW - DAY,
      decidedAt: null,
      ...set,
    });
  for (const state of ['adopted', 'adopted', 'changed', 'vetoed', 'open'] as const) suggest('talk.strategy', state);
  for (const state of ['agreed', 'agreed', 'agreed', 'adopted'] as const) suggest('read.amount', state);
  suggest('talk.track', 'vetoed', { at: NOW - 40 * DAY });
  suggest('talk.track', 'adopted', { person: people.stranger.id, customer: hidden.id });
  await team.commit(draft);
  const row: ModelCall = {
    id: team.store.nextId(),
    workspace: team.workspace.id,
    at: NOW - DAY,
    person: people.rep.id,
    request: null,
    kind: 'draft',
    purpose: 'talk-track',
    promptVersion: 1,
    model: 'm',
    tokensIn: 800,
    tokensOut: 200,
    cost: 3_200_000,
    ms: 1500,
    outcome: 'ok',
    dropped: 2,
    words: null,
  };
  await team.store.commit({ changes: [{ kind: 'insert', table: 'modelCall', row }], replies: [] });
});
afterAll(() => team.close());

describe('the page of AI governance', () => {
  it('shows what is taken, vetoed and agreed on, and what it cost, to a manager for the team', async () => {
    const { status, text } = await team.get('/r/ai', 'manager');
    expect(status).toBe(200);
    // Of the team's decided ones: 2 + 1 + 1 taken, 1 vetoed. The stranger's are not theirs to count.
    expect(text).toContain('80%');
    expect(text).toContain('20%');
    expect(text).toContain('75%');
    expect(text).toContain('3.20');
    expect(text).toContain('话术提示');
    expect(text).toContain('写话术');
    expect(text).toContain('看这个月全部 9 条');
  });

  it('counts months apart', async () => {
    const { text } = await team.get('/r/ai?month=2026-10', 'manager');
    expect(text).toContain('看这个月全部 1 条');
    expect(text).toContain('100%');
  });

  it('opens the rows behind a number', async () => {
    const { text } = await team.get('/r/ai/rows?kind=talk.strategy', 'manager');
    expect(text.match(/<tr/g)).toHaveLength(6);
    expect(text).toContain('华东医疗');
    expect(text).toContain('改了再用');
    const vetoed = await team.get('/r/ai/rows?kind=talk.strategy&state=vetoed', 'manager');
    expect(vetoed.text.match(/<tr/g)).toHaveLength(2);
  });

  it('is nothing for a rep, and names no customer that a manager may not see', async () => {
    expect((await team.get('/r/ai', 'rep')).status).toBe(403);
    expect((await team.get('/r/ai/rows', 'rep')).status).toBe(403);
    const { text } = await team.get('/r/ai/rows', 'manager');
    expect(text).not.toContain('恒川机械');
    expect((await team.get('/r/ai/rows', 'english')).text).toContain('恒川机械');
  });

  it('takes no kind or month that it does not know', async () => {
    const { status, text } = await team.get(`/r/ai/rows?kind=${encodeURIComponent("x' OR 1=1")}&month=1999-01&state=nope`, 'manager');
    expect(status).toBe(200);
    expect(text).toContain('9 ');
  });

  it.each(['zh', 'en'] as const)('has a name for whatever a model is called for (%s)', (lang) => {
    const purposes = [...FEATURES.flatMap(({ prompts = [] }) => prompts.map(({ name }) => name)), 'transcribe', 'embed'];
    expect(purposes.filter((purpose) => purposeName(purpose, lang) === purpose && !(lang === 'en' && purpose === 'minutes'))).toEqual([]);
  });

  it('says of calls without a price that their cost is unknown', () => {
    expect([costText(0, 3, 'zh'), costText(0, 0, 'zh'), costText(3_200_000, 3, 'zh')]).toEqual(['未知', '0.00', '3.20']);
  });
});
