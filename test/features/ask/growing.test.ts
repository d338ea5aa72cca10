/** An answer grows in its place by sentences that were checked; what a model makes up is not seen even for a moment. */
import { afterEach, describe, expect, it } from 'vitest';
import type { AgentAsk } from '../../../src/model.js';
import { sentMessageOf } from '../../../src/outbox/queries.js';
import { understand } from '../../../src/understand/understand.js';
import { newest, say } from '../../conversations/talk.js';
import { startTeam, type Team } from '../../conversations/team.js';
import { silentClient } from '../../model/silent-client.js';

const SAID = '华东医疗的王总说比迈康贵四万,付款要和财务商量';

describe('an answer of the model', () => {
  let team: Team;
  afterEach(() => team.close());

  /** Says its answer in pieces, after one look-up. */
  async function open(answerOf: (found: string) => object): Promise<void> {
    const agent = async ({ tools, onText }: AgentAsk) => {
      while (!(await announced())) await new Promise((go) => setTimeout(go, 1));
      const found = (await tools.find(({ name }) => name === 'notes')?.run({ words: '付款' })) ?? '';
      const text = JSON.stringify(answerOf(found));
      for (let end = 7; end < text.length + 7; end += 7) {
        onText?.(text.slice(0, end));
        await new Promise((go) => setTimeout(go, 2));
      }
      return { text, model: 'scripted', tokensIn: 10, tokensOut: 10 };
    };
    team = await startTeam({
      now: Date.parse('2026-11-20T10:00+08:00'),
      zone: 'Asia/Shanghai',
      people: [{ id: 'rep', name: '王雷', role: 'rep' }],
      groups: [],
      understand,
      model: { ...silentClient(), agent },
    });
    await say(team, 'rep', SAID);
  }
  /** The message that the answer grows in is out, and marked so. */
  async function announced(): Promise<boolean> {
    const shown = newest(team, 'rep');
    return shown?.card?.pending === true && (await sentMessageOf(team.store, shown.id)) !== undefined;
  }
  const grew = () => team.messages.flatMap((shown) => shown.grew.map(({ text }) => text));
  const sourceIn = (found: string) => /#F\d+/.exec(found)?.[0] ?? expect.fail(`nothing found: ${found}`);

  it('shows where it looks, then sentence by sentence, then the whole with its sources', async () => {
    await open((found) => ({
      lines: [
        { text: '华东医疗提过付款', sources: [sourceIn(found)], words: ['付款要和财务商量'] },
        { text: '王总要和财务商量', sources: [sourceIn(found)], words: ['付款要和财务商量'] },
      ],
    }));
    await say(team, 'rep', '为什么客户的决策都这么慢?');
    const [first, ...more] = grew();
    expect(first).toBe('在查记录,查到了答在这里。\n查过: 跟进');
    expect(more[0]).toBe('华东医疗提过付款\n还在写 …');
    expect(more.at(-1)).toBe('华东医疗提过付款\n王总要和财务商量\n还在写 …');
    expect(newest(team, 'rep')?.text).toContain('依据 1 条');
    expect(newest(team, 'rep')?.card?.pending).toBeUndefined();
  });

  it('never shows a sentence whose number or source is made up', async () => {
    await open((found) => ({
      lines: [
        { text: '华东医疗要降到 99 万', sources: [sourceIn(found)], words: ['比迈康贵四万'] },
        { text: '恒川机械也提过付款', sources: ['#F999'], words: ['付款要和财务商量'] },
        { text: '华东医疗提过付款', sources: [sourceIn(found)], words: ['付款要和财务商量'] },
      ],
    }));
    await say(team, 'rep', '为什么客户的决策都这么慢?');
    expect(grew().join('\n')).not.toMatch(/99|恒川/);
    expect(newest(team, 'rep')?.text).toMatch(/^华东医疗提过付款/);
    expect(newest(team, 'rep')?.text).not.toMatch(/99|恒川/);
  });

  it('keeps what could be computed until there is something better', async () => {
    await open(() => ({ lines: [] }));
    await say(team, 'rep', '最近哪些客户提过付款的问题?');
    expect(grew()).toEqual([]);
  });
});
