/** 置顶: a customer first in one's own brief, by chat or by the button behind a row. */
import { meantCustomer, seenCustomer } from '../../access/meant.js';
import { cardOf } from '../../access/queries.js';
import { type Card, type CardAction, type Row, withRows } from '../../card.js';
import type { Decision } from '../../decision.js';
import { pinsOf } from '../../numbers/pins/queries.js';
import { Draft } from '../../records/draft.js';
import { rowIdOf } from '../../records/press-value.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, PressScene, Scene } from '../../scene.js';
import { nameShown } from './reader.js';
import { WORDS } from './words.js';

/** All but the customer's name. */
const ORDER = /请|帮我|麻烦|取消置顶|去掉置顶|(?:不用|别)(?:再)?置顶了?|置顶|^把|[吧了一下。!!\s]+$|\bplease\b|\bunpin\b|\bpin\b/giu;

/** "置顶恒川机械", "取消置顶恒川机械". */
export async function pinByChat(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const typed = scene.text.replace(ORDER, '').trim();
  const meant = await meantCustomer(scene, typed === '' ? undefined : typed);
  switch (meant.kind) {
    case 'one':
      draft.reply(await setPin(draft, scene, meant.customer, scene.reading.slots.pinned !== false));
      break;
    case 'hidden':
      draft.reply(words.notYours(nameShown(meant.name), scene.people.find(({ id }) => id === meant.owner)?.name ?? words.nobody));
      break;
    case 'several':
      draft.reply(words.which(nameShown(meant.typed)));
      break;
    case 'unknown':
      draft.reply(words.unknown(nameShown(meant.typed)));
      break;
    case 'none':
      draft.reply(words.pinWhom);
  }
  return draft.decision();
}

/** [置顶], [取消置顶]: the button turns into its opposite. */
export async function pinPressed(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const { action, value, message } = scene.press;
  const customer = await seenCustomer(scene, rowIdOf(value));
  if (!customer) draft.reply(words.unknown(''));
  else {
    const pins = action === 'brief.pin';
    draft.reply(await setPin(draft, scene, customer, pins));
    const sent = await cardOf(scene.records, message);
    const turned = { action: pins ? 'brief.unpin' : 'brief.pin', label: pins ? words.unpin : words.pin, value: String(customer.id) };
    if (sent?.card) draft.reply(turnedOn(sent.card, { action, value: value ?? '' }, turned), { edits: message });
  }
  return draft.decision();
}

/** Writes the pin or takes it away; says what stands now. */
async function setPin(draft: Draft, scene: Scene, customer: Customer, pins: boolean): Promise<string> {
  const words = WORDS[scene.lang];
  const name = nameShown(customer.name);
  const pin = (await pinsOf(scene, scene.person.id)).find((one) => one.customer === customer.id);
  if (pins) {
    if (pin) return words.pinnedAlready(name);
    draft.insert('pin', { person: scene.person.id, customer: customer.id, at: scene.now }, true);
    return words.pinned(name);
  }
  if (!pin) return words.notPinned(name);
  draft.remove('pin', pin);
  return words.unpinned(name);
}

type Button = Pick<CardAction, 'action'> & { readonly value: string };

function turnedOn(card: Card, old: Button, turned: CardAction): Card {
  const row = (one: Row): Row => ({
    ...one,
    ...(one.actions ? { actions: one.actions.map((a) => (a.action === old.action && a.value === old.value ? turned : a)) } : {}),
  });
  return { ...card, parts: withRows(card.parts, row) };
}
