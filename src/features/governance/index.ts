/** "AI 采纳率怎么样": how the bot's suggestions are taken this month, and what the model cost. */
import type { Card } from '../../card.js';
import { adoptionRate, byKind, tallyOf } from '../../governance/counts.js';
import { countedFor, monthStretch } from '../../governance/months.js';
import { callSums, suggestionCounts } from '../../governance/queries.js';
import { costText, GOVERNANCE_WORDS, kindName } from '../../governance/words.js';
import { firstOfMonth } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { MessageScene } from '../../scene.js';
import type { Feature } from '../feature.js';

const KINDS_SHOWN = 5;

export const governance: Feature = {
  name: 'governance',
  intents: ['ask_ai'],
  async message(scene) {
    const draft = new Draft(scene);
    draft.reply(await answer(scene));
    return draft.decision();
  },
};

const rateText = (rate: number | undefined, words: { readonly percent: (rate: number) => string }): string =>
  rate === undefined ? '' : words.percent(rate);

async function answer(scene: MessageScene): Promise<Card | string> {
  const words = GOVERNANCE_WORDS[scene.lang];
  const whose = countedFor(scene.person, scene.people);
  if (!whose) return words.managersOnly;
  const counting = { records: scene.records, workspace: scene.workspace, whose };
  const month = monthStretch(firstOfMonth(scene.today), scene.zone);
  const [counts, calls] = await Promise.all([suggestionCounts(counting, month), callSums(counting, month)]);
  const all = tallyOf(counts);
  const rate = adoptionRate(all);
  const cost = calls.reduce((sum, row) => sum + row.cost, 0);
  const made = calls.reduce((sum, row) => sum + row.calls, 0);
  return {
    title: rate === undefined ? words.noRate : words.title(words.percent(rate)),
    parts: [
      { kind: 'line', text: rate === undefined ? words.nothing : words.line(all.adopted + all.changed, all.vetoed, all.open) },
      {
        kind: 'rows',
        rows: byKind(counts)
          .slice(0, KINDS_SHOWN)
          .map(({ kind, tally }) => ({
            title: [kindName(kind, scene.lang), rateText(adoptionRate(tally), words)].filter(Boolean).join(' '),
            text: words.line(tally.adopted + tally.changed, tally.vetoed, tally.open),
            href: `/r/ai/rows?kind=${encodeURIComponent(kind)}`,
          })),
      },
      { kind: 'line', text: words.cost(made, costText(cost, made, scene.lang)), tone: 'quiet' },
    ],
    actions: [{ action: 'governance.page', label: words.page, href: '/r/ai' }],
  };
}
