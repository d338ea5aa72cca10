/** A picture that was read: its words are shown, and news among them is recorded as if typed. Orders and questions in it are not obeyed. */
import type { Card } from '../../card.js';
import type { Change, Decision } from '../../decision.js';
import type { NoDraft } from '../../drafting/model.js';
import { type Attachment, isPicture, keyAgain, wordsOf } from '../../message.js';
import { Draft } from '../../records/draft.js';
import type { Inbox } from '../../records/rows.js';
import type { DraftScene, MessageScene, Scene } from '../../scene.js';
import type { Id, Intent, Lang } from '../../terms.js';
import type { ReadDeal } from '../../understand/reading.js';
import { PICTURE } from './prompt.js';
import { WORDS } from './words.js';

/** Read of one message; the others are kept. */
export const MOST_PICTURES = 4;
const SHOWN = 800;
const NEWS: ReadonlySet<Intent> = new Set(['log_followup', 'create_lead']);
/** What is neither a question nor an order. */
const QUIET: ReadonlySet<Intent> = new Set([...NEWS, 'other', 'smalltalk']);

interface ReadOff {
  readonly file: string;
  readonly card: boolean;
  readonly text: string;
}

/** Work of the kind `picture.read`. */
export async function readPictures(scene: DraftScene): Promise<Decision> {
  const { request } = scene;
  const order = request.inbox === null ? undefined : await scene.again(request.inbox);
  if (!order) return new Draft(scene).decision();
  const lang = order.text.trim() === '' ? order.person.lang : order.lang;
  const read: ReadOff[] = [];
  for (const file of order.attachments.filter(isPicture).slice(0, MOST_PICTURES)) {
    const one = await readOne(scene, order, { file, lang });
    if ('why' in one) return instead(scene, whyNot(one.why, lang));
    if (one.text !== '') read.push(one);
  }
  return read.length === 0 ? instead(scene, WORDS[lang].unread.empty) : shown(scene, order, { read, lang });
}

async function readOne(
  { model, request }: DraftScene,
  order: MessageScene,
  { file, lang }: { readonly file: Attachment; readonly lang: Lang },
): Promise<ReadOff | { readonly why: NoDraft }> {
  const drafted = await model.draft({
    prompt: PICTURE,
    lang,
    quotes: { caption: order.text },
    values: {},
    customers: request.customers,
    pictures: [file],
  });
  if (drafted.kind === 'none') return { why: drafted.why };
  const { sort, lines } = drafted.value;
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return { file: file.id, card: sort === 'card', text: sort === 'none' ? '' : text };
}

function whyNot(why: NoDraft, lang: Lang): string {
  const { unread } = WORDS[lang];
  switch (why) {
    case 'excluded':
      return unread.excluded;
    case 'over_budget':
      return unread.budget;
    case 'slow':
    case 'down':
    case 'busy':
    case 'resting':
    case 'stopped':
      return unread.slow;
    case 'off':
    case 'not_confirmed':
      return unread.off;
    case 'unpaid':
      return unread.unpaid;
    case 'refused':
    case 'filtered':
    case 'unusable':
      return unread.refused;
  }
}

function instead(scene: DraftScene, text: Card | string): Decision {
  const draft = new Draft(scene);
  draft.reply(text, scene.request.outbox === null ? {} : { edits: scene.request.outbox });
  return draft.decision();
}

/** The words first; then the message is handled anew with them where they are news of somebody. Other news waits for a tap. */
function shown(
  scene: DraftScene,
  order: MessageScene,
  { read, lang }: { readonly read: readonly ReadOff[]; readonly lang: Lang },
): Decision {
  const words = WORDS[lang];
  const { body, id } = order.inbox;
  if (body.kind !== 'message') return new Draft(scene).decision();
  const attachments = body.attachments.map((file) => {
    const mine = read.find((one) => one.file === file.id);
    return mine ? { ...file, text: asTyped(mine, lang) } : file;
  });
  const known = { ...order.inbox, body: { ...body, attachments } };
  const typed = wordsOf(known.body);
  const { intent, deals } = scene.understand(typed, order.saidAt);
  const isNews = NEWS.has(intent) && (deals.some(tells) || namesCustomer(scene, typed));
  const sure = isNews && (deals.some(({ customer }) => customer !== undefined) || scene.conversation.customer !== null);
  const note = sure ? words.mend : isNews ? words.noName : QUIET.has(intent) ? words.notNews : words.isOrder;
  const all = read.map(({ text }) => text).join('\n\n');
  const says = words.says(all.length > SHOWN ? `${all.slice(0, SHOWN).trimEnd()}…\n${words.cut}` : all);
  const decision = instead(scene, isNews && !sure ? noteCard(says, note, { inbox: id, lang }) : `${says}\n${note}`);
  const keep = { kind: 'update', table: 'inbox', id, set: { body: known.body } } as const;
  return { ...decision, changes: [...decision.changes, keep, ...(sure ? [asMessage(scene, known)] : [])] };
}

function noteCard(says: string, note: string, { inbox, lang }: { readonly inbox: Id; readonly lang: Lang }): Card {
  const words = WORDS[lang];
  return {
    title: note,
    mark: 'question',
    parts: [{ kind: 'line', text: says }],
    actions: [
      { action: 'picture.log', label: words.record, value: String(inbox), style: 'primary' },
      { action: 'picture.leave', label: words.leave },
    ],
  };
}

/** The picture with its words, to be handled like a message: once, however often it is asked for. */
export function asMessage({ now, nextId }: Pick<Scene, 'now' | 'nextId'>, inbox: Inbox): Change {
  const key = keyAgain(inbox.key);
  const row = { ...inbox, id: nextId(), key, body: { ...inbox.body, key }, receivedAt: now, state: 'waiting', tries: 0 } as const;
  return { kind: 'insert', table: 'inbox', row, ifNew: true };
}

/** Words without a person, a sum or a day are no news of a customer nobody knows. */
const tells = ({ amount, next, contacts }: ReadDeal): boolean => amount !== undefined || next !== undefined || contacts.length > 0;

const namesCustomer = ({ names }: DraftScene, text: string): boolean => names.find(text).some(({ kind }) => kind === 'customer');

/** A business card says who somebody is, and nothing of how far a deal is. */
const asTyped = ({ card, text }: ReadOff, lang: Lang): string => (card ? WORDS[lang].card(text.replaceAll('\n', ' ')) : text);
