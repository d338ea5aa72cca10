import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { Person, Term } from '../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import { pinyinOf } from '../../understand/names/pinyin.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature, ScheduledPush } from '../feature.js';
import { changedCard, type Proposal, proposalsCard, vocabularyCard } from './cards.js';
import { customerNamed, termById, termsOf } from './queries.js';
import { type Order, readOrder } from './read-order.js';
import { WORDS } from './words.js';

const mayKeep = ({ role }: Person): boolean => role === 'manager' || role === 'ops' || role === 'admin';
/** What was learned from corrections is judged by sales operations; where there are none, by the admins. */
const mayJudge = ({ role }: Person, people: readonly Person[]): boolean =>
  role === 'ops' || (role === 'admin' && !people.some((other) => other.role === 'ops' && other.active));

/** Once a day, while words learned from corrections wait for somebody's yes. */
export const proposalsPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'vocabulary-proposals',
  called: { zh: '词库待确认', en: 'Words to confirm' },
  said: /词库|待确认的?词|\bvocabulary\b|words to confirm/i,
  rank: 'news',
  schedule: ({ briefAt }) => ({ kind: 'workdays', at: briefAt }),
  audience: ({ role }) => role === 'ops' || role === 'admin',
  async compose(scene) {
    const proposals = await proposalsFor(scene);
    return proposals.length === 0 || !judges(scene) ? NOTHING : say(scene, proposalsCard(proposals, scene.lang));
  },
};

/** The words of the workspace: products, competitors, jargon, regions; and other names of customers that corrections taught. */
export const vocabulary: Feature = {
  name: 'vocabulary',
  intents: ['manage_vocabulary'],
  async message(scene) {
    const order = readOrder(scene.text);
    switch (order.kind) {
      case 'show':
        return say(
          scene,
          vocabularyCard(await termsOf(scene.records, scene.workspace.id), judges(scene) ? await proposalsFor(scene) : [], scene.lang),
        );
      case 'unclear':
        return say(scene, WORDS[scene.lang].unclear);
      case 'add':
      case 'drop':
        return mayKeep(scene.person) ? change(scene, order) : say(scene, WORDS[scene.lang].managersOnly);
    }
  },
  async press(scene) {
    const { action } = scene.press;
    if (action === 'vocabulary.undo') return undoPressed(scene, WORDS[scene.lang].undone);
    return action === 'vocabulary.accept' || action === 'vocabulary.decline' ? judge(scene, action === 'vocabulary.accept') : NOTHING;
  },
};

const judges = ({ person, people }: Scene): boolean => mayJudge(person, people);

async function change(scene: MessageScene, { kind, of, names }: Extract<Order, { kind: 'add' | 'drop' }>): Promise<Decision> {
  const words = WORDS[scene.lang];
  const known = (await termsOf(scene.records, scene.workspace.id)).filter((term) => term.kind === of);
  const termOf = (name: string): Term | undefined => known.find((term) => term.name.toLowerCase() === name.toLowerCase());
  const draft = new Draft(scene);
  const [changed, same]: [string[], string[]] = [[], []];
  for (const name of names) {
    const term = termOf(name);
    if ((term === undefined) === (kind === 'drop')) {
      same.push(term?.name ?? name);
      continue;
    }
    changed.push(term?.name ?? name);
    if (term) draft.remove('term', term);
    else draft.insert('term', { kind: of, name, state: 'known', customer: null, by: scene.person.id, createdAt: scene.now }, true);
  }
  const note = (kind === 'drop' ? words.dropped : words.added)(words.kinds[of], words.list(changed));
  const event = changed.length === 0 ? undefined : draft.event({ kind: kind === 'drop' ? 'term.removed' : 'term.added', note });
  draft.reply(changedCard({ of: words.kinds[of], dropped: kind === 'drop', changed, same, event }, scene.lang));
  return draft.decision();
}

/** A proposed name is taken as the customer's other name, or dropped. */
async function judge(scene: PressScene, accepted: boolean): Promise<Decision> {
  const words = WORDS[scene.lang];
  if (!judges(scene)) return say(scene, words.managersOnly);
  const term = await termById(scene.records, scene.workspace.id, Number(scene.press.value));
  const customer = term?.customer == null ? undefined : await customerNamed(scene.records, term.customer);
  if (term?.state !== 'proposed' || !customer) return say(scene, words.settled);
  const draft = new Draft(scene);
  draft.remove('term', term);
  if (accepted) draft.insert('alias', { customer: customer.id, name: term.name, pinyin: pinyinOf(term.name) });
  const title = accepted ? words.accepted(term.name, customer.name) : words.declined(term.name);
  const event = draft.event({ kind: accepted ? 'alias.accepted' : 'alias.declined', customer: customer.id, note: title });
  draft.reply({ title, mark: 'done', parts: [], actions: [{ action: 'vocabulary.undo', label: words.undo, value: String(event) }] });
  return draft.decision();
}

async function proposalsFor(scene: Scene): Promise<readonly Proposal[]> {
  const proposed = (await termsOf(scene.records, scene.workspace.id)).filter(({ state }) => state === 'proposed');
  const found = await Promise.all(
    proposed.map(async (term): Promise<Proposal | undefined> => {
      const customer = term.customer === null ? undefined : await customerNamed(scene.records, term.customer);
      const by = scene.people.find(({ id }) => id === term.by)?.name ?? '';
      return customer && { term, customer: customer.name, by };
    }),
  );
  return found.flatMap((proposal) => proposal ?? []);
}

function say(scene: Scene, content: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(content);
  return draft.decision();
}
