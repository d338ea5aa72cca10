/** A won deal becomes a card when its owner says so: proposed once, without the customer's names and amounts. */
import { customerById } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { hideNames } from '../../knowledge/hide.js';
import { changeCard, makeCard } from '../../knowledge/make.js';
import { namesOf, rowById } from '../../knowledge/queries.js';
import { Draft } from '../../records/draft.js';
import type { PressScene, Scene } from '../../scene.js';
import { STRATEGY_WORDS } from '../../strategy/words.js';
import type { Lang } from '../../terms.js';
import { topicIn } from '../../understand/objections/find.js';
import type { OccasionalPush, Pushed } from '../feature.js';
import { cardFields } from './cards.js';
import { type Drafted, draftedText } from './drafted.js';
import { dealWon, hasCardOf, objectionsOf, takenFor, winsSince } from './queries.js';
import { WORDS } from './words.js';

const DAY_MS = 86_400_000;
const LOOKED_BACK_MS = 3 * DAY_MS;
const MONEY = /(?:[¥$€£]\s?)?\d[\d,.]*\s?(?:万|亿|元|块|[kKmM]\b|RMB|CNY|USD)|[¥$€£]\s?\d[\d,.]*/g;

/** Asks the owner of a won deal whether what worked is worth keeping. */
export const proposalPush: OccasionalPush = {
  kind: 'occasional',
  name: 'knowledge-proposal',
  called: { zh: '赢单话术提议', en: 'talk tracks from won deals' },
  said: /赢单话术|话术提议|talk tracks? from/i,
  rank: 'news',
  async occasions(records, workspace, now) {
    const wins = await winsSince(records, workspace.id, now - LOOKED_BACK_MS);
    return wins.map(({ event, at, deal, owner }) => ({
      person: owner,
      key: `won-card-${event}`,
      useBy: at + LOOKED_BACK_MS,
      compose: (scene: Scene) => proposal(scene, deal),
    }));
  },
};

async function proposal(scene: Scene, id: number): Promise<Pushed> {
  const found = await dealWon(scene.records, id);
  if (found?.deal.stage !== 'won' || (await hasCardOf(scene.records, id))) return NOTHING;
  const { deal, customer } = found;
  if (!(await customerById(scene, customer.id))?.seen) return NOTHING;
  const what = await whatWorked(scene, customer.id);
  if (!what) return NOTHING;
  const hidden = await namesOf(scene.records, customer);
  const plain = (text: string): string => hideNames(text, hidden, scene.lang).replace(MONEY, '***');
  const draft = new Draft(scene);
  const row = makeCard(draft, {
    title: plain(what.title),
    body: plain(what.body),
    origin: 'deal',
    author: scene.person.id,
    at: scene.now,
    topic: what.topic,
    customer: customer.id,
    deal: deal.id,
    state: 'proposed',
  });
  draft.event({ kind: 'knowledge.proposed', customer: customer.id, deal: deal.id });
  draft.reply(proposalCard({ customer: customer.name, row, lang: scene.lang }));
  return { ...draft.decision(), behind: [{ of: 'deal', id: deal.id, text: customer.name }] };
}

/** What was taken of the bot's suggestions, in the person's own words where they changed it. */
async function whatWorked({ records, lang }: Scene, customer: number): Promise<Drafted | undefined> {
  const taken = (await takenFor(records, customer)).flatMap(({ about }) => draftedText(about) ?? []);
  const [best] = taken;
  if (!best) return undefined;
  const topic = best.topic ?? (await objectionsOf(records, customer)).flatMap((words) => topicIn(words, lang) ?? [])[0];
  return { topic, title: topic === undefined ? best.title : WORDS[lang].wonTitle(STRATEGY_WORDS[lang].topics[topic]), body: best.body };
}

interface Proposed {
  readonly customer: string;
  readonly row: { readonly id: number; readonly title: string; readonly body: string };
  readonly lang: Lang;
}

function proposalCard({ customer, row, lang }: Proposed): Card {
  const words = WORDS[lang];
  const value = String(row.id);
  return {
    title: words.proposal(customer),
    mark: 'question',
    parts: [
      { kind: 'line', text: row.title },
      ...row.body.split('\n').map((text) => ({ kind: 'line', text }) as const),
      { kind: 'line', text: words.proposedFrom, tone: 'quiet' },
    ],
    actions: [
      { action: 'knowledge.accept', label: words.keep, value, style: 'primary' },
      { action: 'knowledge.accept', label: words.keepChanged, value, fields: cardFields(row, lang) },
      { action: 'knowledge.decline', label: words.decline, value },
    ],
  };
}

/** [收下], [改了再收] or [不用]. */
export async function answerProposal(scene: PressScene, yes: boolean): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const row = await rowById(scene.records, scene.workspace.id, Number(scene.press.value));
  if (row?.state !== 'proposed' || row.author !== scene.person.id) {
    draft.reply(row && row.author !== scene.person.id ? words.gone : words.settled);
    return draft.decision();
  }
  const { form } = scene.press;
  const read = form ? { title: form.title ?? row.title, body: form.body ?? row.body } : row;
  const changed = yes ? changeCard(draft, row, read, { by: scene.person.id, at: scene.now, versions: 1 }) : row;
  draft.update('knowledge', changed, { state: yes ? 'live' : 'retired' });
  const title = yes ? words.accepted(changed.title) : words.declined;
  const event = draft.event({ kind: yes ? 'knowledge.accepted' : 'knowledge.declined', note: title });
  draft.reply(
    { title, mark: 'done', parts: [], actions: [{ action: 'knowledge.undo', label: words.undo, value: String(event) }] },
    { edits: scene.press.message },
  );
  return draft.decision();
}
