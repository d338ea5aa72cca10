/** The model itself: whether it is used, which customers are kept from it, what it may cost. */
import { accessOf, maySee } from '../../access/access.js';
import { type Meant, meantCustomer, seenCustomer } from '../../access/meant.js';
import { CONSENT_KEY } from '../../access/sending.js';
import { unclear } from '../../access/unclear.js';
import type { Card } from '../../card.js';
import { type Decision, NOTHING } from '../../decision.js';
import { atOf, shortDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Customer } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import type { Day, Id } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature } from '../feature.js';
import { askCard, changedCard, counted, decidedCard, standingCard } from './cards.js';
import { excludedCustomers, exclusionOf, settingRow, usedSince } from './queries.js';
import { type Order, readOrder } from './read-order.js';
import { WORDS } from './words.js';

export const model: Feature = {
  name: 'model',
  intents: ['manage_model'],
  async message(scene) {
    const order = readOrder(scene.text);
    switch (order.kind) {
      case 'keep':
      case 'release':
        return whom(scene, await meantCustomer(scene, order.name), order.kind);
      case 'agree':
      case 'refuse':
        return scene.modelEndpoint === undefined
          ? say(scene, WORDS[scene.lang].noEndpoint)
          : decide(scene, scene.modelEndpoint, order.kind === 'agree');
      case 'show':
        return standing(scene);
      case 'unclear':
        return say(scene, WORDS[scene.lang].unclear);
      case 'words':
      case 'money':
      case 'tokens':
        return isAdmin(scene) ? set(scene, order) : say(scene, WORDS[scene.lang].adminOnly);
    }
  },
  async press(scene) {
    const { action, value = '', message } = scene.press;
    const words = WORDS[scene.lang];
    if (action === 'model.undo') return undoPressed(scene, words.undone);
    if (action === 'model.keep' || action === 'model.release') {
      const customer = await seenCustomer(scene, Number(value));
      return customer ? mark(scene, customer, action === 'model.keep' ? 'keep' : 'release', message) : say(scene, words.unknown('?'));
    }
    if (action !== 'model.agree' && action !== 'model.refuse') return NOTHING;
    return value === scene.modelEndpoint ? decide(scene, value, action === 'model.agree', message) : say(scene, words.other);
  },
};

/** Asks the admin of this scene whether the endpoint may be used. */
export function askConsent(scene: Scene, endpoint: string): Decision {
  return say(scene, askCard(endpoint, scene.modelCan, scene.lang));
}

const isAdmin = ({ person }: Scene): boolean => person.role === 'admin';

async function decide(scene: MessageScene | PressScene, endpoint: string, agreed: boolean, card?: Id): Promise<Decision> {
  if (!isAdmin(scene)) return say(scene, WORDS[scene.lang].adminOnly);
  const draft = new Draft(scene);
  const value = { endpoint, state: agreed ? 'agreed' : 'refused', by: scene.person.id, at: scene.now };
  await store(draft, scene, CONSENT_KEY, value);
  draft.event({ kind: agreed ? 'model.agreed' : 'model.refused', note: endpoint });
  const decided = decidedCard({ agreed, endpoint, by: scene.person.name, day: shortDay(scene.today, scene.lang, scene.today) }, scene.lang);
  draft.reply(decided, card === undefined ? {} : { edits: card });
  // Knowledge cards are found by their meaning as soon as they can be.
  if (agreed && scene.modelCan.embed)
    draft.want({ kind: 'knowledge.vectors', person: scene.person.id, conversation: scene.conversation.id, customers: [] });
  return draft.decision();
}

async function store(draft: Draft, scene: Scene, key: string, value: unknown): Promise<void> {
  const row = await settingRow(scene.records, scene.workspace.id, key);
  if (row) draft.update('setting', row, { value, at: scene.now });
  else draft.insert('setting', { key, value, at: scene.now });
}

async function whom(scene: MessageScene, meant: Meant, kind: 'keep' | 'release'): Promise<Decision> {
  if (meant.kind === 'one') return mark(scene, meant.customer, kind);
  return say(scene, unclear(scene, meant, WORDS[scene.lang], `model.${kind}`));
}

async function mark(scene: MessageScene | PressScene, customer: Customer, kind: 'keep' | 'release', card?: Id): Promise<Decision> {
  const words = WORDS[scene.lang];
  const row = await exclusionOf(scene.records, scene.workspace.id, customer.id);
  if ((row !== undefined) === (kind === 'keep')) return say(scene, (row ? words.alreadyKept : words.notKept)(customer.name), card);
  const draft = new Draft(scene);
  if (row) draft.remove('modelExclusion', row);
  else draft.insert('modelExclusion', { customer: customer.id, by: scene.person.id, at: scene.now }, true);
  const title = (row ? words.released : words.kept)(customer.name);
  const event = draft.event({ kind: row ? 'model.released' : 'model.kept', customer: customer.id, note: title });
  draft.reply(changedCard(title, event, scene.lang, row ? undefined : words.keptNote), card === undefined ? {} : { edits: card });
  return draft.decision();
}

async function set(scene: MessageScene, order: Extract<Order, { kind: 'words' | 'money' | 'tokens' }>): Promise<Decision> {
  const [key, value, title] = changeOf(order, scene);
  const draft = new Draft(scene);
  await store(draft, scene, key, value);
  const event = draft.event({ kind: 'setting.changed', note: title });
  draft.reply(changedCard(title, event, scene.lang));
  return draft.decision();
}

function changeOf(
  order: Extract<Order, { kind: 'words' | 'money' | 'tokens' }>,
  { lang }: Scene,
): readonly [keyof Settings, boolean | number, string] {
  const words = WORDS[lang];
  switch (order.kind) {
    case 'words':
      return ['modelKeepsWords', order.keep, words.changed(words.wordsKept, order.keep ? words.yes : words.no)];
    case 'money':
      return ['modelMoneyPerMonth', order.limit, words.changed(words.perMonth, order.limit === 0 ? words.noLimit : String(order.limit))];
    case 'tokens': {
      const person = order.of === 'person';
      const title = words.changed(person ? words.perPerson : words.perDay, `${counted(order.limit, lang)} token`);
      return [person ? 'modelTokensPerPerson' : 'modelTokensPerDay', order.limit, title];
    }
  }
}

async function standing(scene: MessageScene): Promise<Decision> {
  const { records, workspace, zone, today, settings, modelState, modelEndpoint } = scene;
  const month = `${today.slice(0, 8)}01` as Day; // The first of the month of a day is a day.
  const used = await usedSince(records, workspace.id, atOf(today, 0, zone), atOf(month, 0, zone));
  const access = accessOf(scene.person, scene.people);
  const excluded = (await excludedCustomers(records, workspace.id))
    .filter((customer) => maySee(access, customer, false))
    .map(({ name }) => name);
  return say(scene, standingCard({ ...used, state: modelState, endpoint: modelEndpoint, excluded, settings }, scene.lang));
}

function say(scene: Scene, content: Card | string, card?: Id): Decision {
  const draft = new Draft(scene);
  draft.reply(content, card === undefined ? {} : { edits: card });
  return draft.decision();
}
