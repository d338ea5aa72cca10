/** A won deal: its owner is asked whether the team may hear of it, and how; then it is told to them. */
import { mayDecideFor, teamOf } from '../../access/access.js';
import { dealById } from '../../access/queries.js';
import type { Card, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Deal, Person } from '../../records/rows.js';
import type { PressScene, Records, Scene } from '../../scene.js';
import type { Id, Lang, Zone } from '../../terms.js';
import { countFollowUps, executivesOf, followUpsOf, hasEvent } from './queries.js';
import { readWin, writeWin } from './value.js';
import { WORDS } from './words.js';

const NAME_LENGTH = 40;
const WORDS_LENGTH = 60;

/** What the record says of how a deal was won. */
export interface WinFacts {
  readonly days: number;
  readonly followups: number;
  /** The executive who was talked to. */
  readonly exec?: string;
  /** The customer's own words, of the last good talk. */
  readonly words?: { readonly text: string; readonly inbox: Id | null };
}

export async function winFacts(records: Records, deal: Deal, zone: Zone): Promise<WinFacts> {
  const [followups, count, executives] = await Promise.all([
    followUpsOf(records, deal.customer),
    countFollowUps(records, deal.customer),
    executivesOf(records, deal.customer),
  ]);
  const praise = followups.find(({ sentiment, quote }) => sentiment === 'positive' && quote !== null);
  const exec = executives.find(({ name }) => followups.some(({ text }) => text.includes(name)));
  return {
    days: Math.max(0, daysBetween(dayOf(deal.createdAt, zone), dayOf(deal.closedAt ?? deal.createdAt, zone))),
    followups: count,
    ...(exec ? { exec: exec.name } : {}),
    ...(praise?.quote ? { words: { text: praise.quote, inbox: praise.inbox } } : {}),
  };
}

/** What the team gets to read. Without the customer's name nothing is said that gives it away. */
export function wonCard(
  deal: Deal,
  customer: Pick<Customer, 'name' | 'industry'>,
  owner: string,
  facts: WinFacts,
  named: boolean,
  lang: Lang,
): Card {
  const words = WORDS[lang];
  const money = moneyOf(deal);
  const what = named ? shortened(customer.name, NAME_LENGTH) : [customer.industry, words.oneDeal].filter(Boolean).join(' ');
  const made = named
    ? [...(facts.exec ? [words.exec(facts.exec)] : []), ...(facts.words ? [words.theySaid(shortened(facts.words.text, WORDS_LENGTH))] : [])]
    : [];
  return {
    title: words.wonNews(owner, what, money ? moneyText(money, lang) : ''),
    mark: 'done',
    parts: [words.took(facts.days, facts.followups), ...made].map((text) => ({ kind: 'line', text })),
    actions: [],
  };
}

/** The team of a deal's owner who would hear of it; their manager has heard it already, when it was confirmed. */
export const listeners = (owner: Person, people: readonly Person[]): readonly Person[] => {
  const team = teamOf(owner, people);
  return people.filter(({ id, active }) => active && id !== owner.id && id !== owner.manager && team.includes(id));
};

/** Asks the owner, and shows what would be sent. Nothing is asked where nobody would hear of it. */
export function askToTell(deal: Deal, customer: Customer, owner: Person, facts: WinFacts, heard: number, lang: Lang): Card {
  const words = WORDS[lang];
  const money = moneyOf(deal);
  const preview = wonCard(deal, customer, owner.name, facts, true, lang);
  const answer = (how: 'named' | 'unnamed' | 'keep', label: string) => ({
    action: 'closing.tell',
    label,
    value: writeWin({ deal: deal.id, how }),
    ...(how === 'named' ? { style: 'primary' as const } : {}),
  });
  const shown: CardPart = {
    kind: 'block',
    title: preview.title,
    lines: preview.parts.flatMap((part) => (part.kind === 'line' ? [part.text] : [])),
    actions: [],
  };
  return {
    title: words.wonTitle(shortened(customer.name, NAME_LENGTH), money ? moneyText(money, lang) : ''),
    mark: 'question',
    parts: [
      shown,
      {
        kind: 'question',
        text: words.wonAsk(heard),
        answers: [answer('named', words.tell(heard)), answer('unnamed', words.unnamed), answer('keep', words.keep)],
      },
    ],
    actions: [],
  };
}

/** The owner decides; once. */
export async function tellPressed(scene: PressScene): Promise<Decision> {
  const words = WORDS[scene.lang];
  const draft = new Draft(scene);
  const value = readWin(scene.press.value);
  const found = value && (await dealById(scene.records, value.deal));
  const owner = found && scene.people.find(({ id }) => id === found.deal.owner);
  if (!value || !found || !owner || found.deal.workspace !== scene.workspace.id) draft.reply(words.gone);
  else if (!mayDecideFor(scene.person, owner.id, scene.people)) draft.reply(words.notYours(owner.name));
  else if (found.deal.stage !== 'won') draft.reply(words.notWon(found.customer.name));
  else if (
    await hasEvent(scene.records, { customer: found.customer.id, deal: found.deal.id }, ['won.told', 'won.told.unnamed', 'won.kept'])
  )
    draft.reply(words.already);
  else {
    const kind = { named: 'won.told', unnamed: 'won.told.unnamed', keep: 'won.kept' }[value.how];
    draft.guard('deal', found.deal);
    draft.event({ kind, customer: found.customer.id, deal: found.deal.id });
    const heard = listeners(owner, scene.people).length;
    const card: Card = { title: value.how === 'keep' ? words.kept : words.told(heard), mark: 'done', parts: [], actions: [] };
    draft.reply(card, { edits: scene.press.message });
  }
  return draft.decision();
}

/** The news to one of the team; undefined when the deal is not won any more. */
export async function newsFor(scene: Scene, deal: Id, named: boolean): Promise<Card | undefined> {
  const found = await dealById(scene.records, deal);
  const owner = found && scene.people.find(({ id }) => id === found.deal.owner);
  if (!found || !owner || found.deal.stage !== 'won') return undefined;
  return wonCard(found.deal, found.customer, owner.name, await winFacts(scene.records, found.deal, scene.zone), named, scene.lang);
}
