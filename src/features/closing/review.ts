/** The review of a lost deal (丢单复盘): asked for at once, answered by a tap or in words, taken back by a tap. */
import { mayDecideFor } from '../../access/access.js';
import { dealById } from '../../access/queries.js';
import type { Card, CardPart } from '../../card.js';
import type { Decision } from '../../decision.js';
import { dayOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { LOSS_WORDS } from '../../records/loss.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { MessageScene, PressScene } from '../../scene.js';
import { type Day, type Intent, type Lang, LOSS_REASONS, type LossReason, wholeAddress, type Zone } from '../../terms.js';
import type { Reply } from '../feature.js';
import { type Evidence, lossEvidence, reasonSaid } from './evidence.js';
import { lastSent, openReview, saidOf } from './queries.js';
import { readReview, writeReview } from './value.js';
import { WORDS } from './words.js';

export interface CardReader {
  readonly lang: Lang;
  readonly zone: Zone;
  readonly today: Day;
}

const NAME_LENGTH = 40;
const WORDS_LENGTH = 60;
const SHOWN = 2;

/** Asks why the deal was lost; what the record says is suggested first and marked as a guess. */
export function reviewCard(deal: Deal, customer: Customer, evidence: readonly Evidence[], { lang, zone, today }: CardReader): Card {
  const words = WORDS[lang];
  const reasons = LOSS_WORDS[lang];
  const money = moneyOf(deal);
  const guessed = evidence.map(({ reason }) => reason);
  const order = [...guessed, ...LOSS_REASONS.filter((reason) => !guessed.includes(reason))];
  const [first] = evidence;
  const quotes: CardPart[] = evidence.slice(0, SHOWN).map((one) => ({
    kind: 'quote',
    text: shortened(one.words, WORDS_LENGTH),
    by: `${reasons[one.reason]} · ${words.by(dayOf(one.at, zone), today)}`,
    href: one.inbox === null ? `/r/customer/${customer.id}` : `/r/message/${one.inbox}`,
  }));
  return {
    title: words.lossTitle(shortened(customer.name, NAME_LENGTH), money ? moneyText(money, lang) : ''),
    mark: 'question',
    parts: [
      { kind: 'line', text: first ? words.guess(reasons[first.reason]) : words.noEvidence, tone: first ? 'guess' : 'quiet' },
      ...quotes,
      {
        kind: 'question',
        text: words.lossAsk,
        answers: order.map((reason) => ({
          action: 'closing.reason',
          label: reasons[reason],
          value: writeReview({ deal: deal.id, reason }),
          ...(reason === first?.reason ? { style: 'primary' as const } : {}),
        })),
      },
    ],
    actions: [],
  };
}

interface Reviewed {
  readonly deal: Deal;
  readonly customer: Customer;
  readonly reason: LossReason;
  /** The words it rests on, and where they stand; undefined = nothing but the tap. */
  readonly because?: { readonly words: string; readonly said: Partial<Pick<Evidence, 'inbox' | 'span'>> };
  /** True when the reason was read out of the person's own sentence. */
  readonly own?: boolean;
}

/** Writes the reason with its words, and the card that says so. */
function write(draft: Draft, { deal, customer, reason, because, own }: Reviewed, lang: Lang): Card {
  const words = WORDS[lang];
  const text = because && shortened(because.words, WORDS_LENGTH);
  const closeReason = own && because ? because.words : (deal.closeReason ?? because?.words ?? null);
  draft.update('deal', deal, { lossReason: reason, closeReason });
  const { inbox, span } = because?.said ?? {};
  const event = draft.event({
    kind: 'loss.reviewed',
    customer: customer.id,
    deal: deal.id,
    note: [LOSS_WORDS[lang][reason], ...(because ? [because.words] : [])].join(': '),
    ...(inbox == null ? {} : { inbox }),
    ...(span === undefined ? {} : { span }),
  });
  return {
    title: words.reviewed(shortened(customer.name, NAME_LENGTH), LOSS_WORDS[lang][reason]),
    mark: 'done',
    parts: [
      ...(text ? [{ kind: 'line', text: own ? words.ownWords(text) : words.basis(text) } as const] : []),
      ...(own ? [{ kind: 'line', text: words.guessed, tone: 'guess' } as const] : []),
    ],
    actions: [
      { action: 'closing.again', label: words.change, value: String(deal.id) },
      { action: 'closing.undo', label: words.undo, value: String(event) },
      { action: 'closing.open', label: words.record, href: `/r/customer/${customer.id}` },
    ],
  };
}

/** The deal of a press, if whoever presses may say why it was lost; else the calm line that says why not. */
async function lostDeal(scene: PressScene, id: number): Promise<{ readonly deal: Deal; readonly customer: Customer } | string> {
  const words = WORDS[scene.lang];
  const found = await dealById(scene.records, id);
  if (!found || found.deal.workspace !== scene.workspace.id) return words.gone;
  if (!mayDecideFor(scene.person, found.deal.owner, scene.people))
    return words.notYours(scene.people.find(({ id: one }) => one === found.deal.owner)?.name ?? '?');
  return found.deal.stage === 'lost' ? found : words.notLost(found.customer.name);
}

/** A reason was tapped. */
export async function reasonPressed(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const value = readReview(scene.press.value);
  const found = value ? await lostDeal(scene, value.deal) : WORDS[scene.lang].gone;
  if (typeof found === 'string' || !value) draft.reply(typeof found === 'string' ? found : WORDS[scene.lang].gone);
  else {
    const said = lossEvidence(await saidOf(scene.records, found.customer.id)).find(({ reason }) => reason === value.reason);
    const because = said ? { because: { words: said.words, said } } : {};
    draft.reply(write(draft, { ...found, reason: value.reason, ...because }, scene.lang), { edits: scene.press.message });
  }
  return draft.decision();
}

/** [改原因]: the question once more. */
export async function askAgain(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const found = await lostDeal(scene, Number(scene.press.value));
  if (typeof found === 'string') draft.reply(found);
  else {
    const evidence = lossEvidence(await saidOf(scene.records, found.customer.id));
    draft.reply(reviewCard(found.deal, found.customer, evidence, scene), { edits: scene.press.message });
  }
  return draft.decision();
}

/** For so long a sentence may answer the question. */
export const REPLY_MS = 24 * 3_600_000;
const LONGEST = 300;
/** What is neither news of another customer nor an order. */
const MAY_ANSWER: ReadonlySet<Intent> = new Set(['other', 'smalltalk', 'log_followup', 'correct_record', 'ask_deal_status']);

/** A sentence to the card that asks: kept as the reason's own words. */
export async function reviewInWords(scene: MessageScene): Promise<Reply | undefined> {
  const { records, workspace, person, conversation, now, reading, text, lang } = scene;
  if (!MAY_ANSWER.has(reading.intent) || text.trim() === '' || text.length > LONGEST || /[??]\s*$/.test(text)) return undefined;
  const open = await openReview(records, { workspace: workspace.id, person: person.id, since: now - REPLY_MS });
  if (!open) return undefined;
  const named = scene.names.find(text).some(({ kind, id }) => kind === 'customer' && id !== open.customer.id);
  const quotes = scene.quoted?.includes(open.customer.name) ?? false;
  const last = await lastSent(records, `${conversation.platform}:${wholeAddress(conversation.address)}`);
  if (named || !(quotes || last === open.card)) return undefined;
  const draft = new Draft(scene);
  const because = { words: text.trim(), said: { inbox: scene.inbox.id, span: [0, text.length] as const } };
  draft.reply(write(draft, { ...open, reason: reasonSaid(text), because, own: true }, lang), { edits: open.card });
  return { decision: draft.decision() };
}
