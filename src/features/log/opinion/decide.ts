/** [采用] and [不对] of a suggestion: only now does anything change. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import type { Event, Suggestion } from '../../../records/rows.js';
import type { MessageScene } from '../../../scene.js';
import type { At, Id, Span } from '../../../terms.js';
import { behind, type Pressed, sayOnly, showAgain } from '../handle/pressed.js';
import { openSuggestions, suggestionById } from '../queries.js';
import type { View } from '../view.js';
import { WORDS } from '../words.js';
import { type Proposal, proposal } from './weigh.js';

export async function decideSuggestion(pressed: Pressed, adopted: boolean): Promise<Decision> {
  const { scene } = pressed;
  const row = await suggestionById(scene.records, scene.workspace.id, Number(pressed.value));
  const found = await behind(pressed, row?.inbox ?? undefined);
  if (typeof found === 'string') return sayOnly(scene, found);
  const { message, events, views } = found;
  const words = WORDS[message.lang].opinion;
  const view = views.find(({ deal }) => deal.id === row?.deal);
  const read = proposal.safeParse(row?.about);
  if (!row || !view || !read.success) return sayOnly(scene, WORDS[message.lang].gone);
  if (row.state !== 'open') return sayOnly(scene, words.decided);
  const draft = new Draft(scene);
  const stale = adopted && !stillSo(view, read.data);
  const state: Suggestion['state'] = stale ? 'expired' : adopted ? 'adopted' : 'vetoed';
  draft.update('suggestion', row, { state, by: scene.person.id, decidedAt: scene.now });
  const adoptedView = state === 'adopted' ? adopt({ draft, message, events, now: scene.now }, view, read.data) : view;
  draft.event({
    kind: state === 'adopted' ? 'record.edited' : 'suggestion.declined',
    customer: view.customer.id,
    deal: view.deal.id,
    inbox: message.inbox.id,
  });
  const left = (await openSuggestions(scene.records, message.inbox.id)).filter(({ id }) => id !== row.id);
  const shown = views.map((one) => (one === view ? adoptedView : one));
  return showAgain(draft, pressed, message, { views: shown, events, suggestions: left, notes: stale ? [words.stale] : [] });
}

/** Does the record still say what it said when this was proposed? */
function stillSo({ deal, customer, contacts, read }: View, proposed: Proposal): boolean {
  const { was } = proposed;
  switch (proposed.field) {
    case 'amount':
      return deal.amount === was;
    case 'next':
      return deal.nextDue === was;
    case 'step':
      return deal.nextStep === was && deal.nextDue !== null;
    case 'stage':
      return deal.stage === was;
    case 'contact':
      return true;
    case 'title':
      return contacts.some(({ id, title }) => id === proposed.of && title === was);
    case 'source':
      return customer.source === was;
    case 'signal':
      return !read.signals.some(({ kind }) => kind === proposed.to);
  }
}

interface Adopting {
  readonly draft: Draft;
  readonly message: MessageScene;
  readonly events: readonly Event[];
  readonly now: At;
}

/** Writes it down, and gives what the card shows from now on. */
function adopt({ draft, message, events, now }: Adopting, view: View, proposed: Proposal): View {
  const { customer, deal, read } = view;
  switch (proposed.field) {
    case 'amount':
      return { ...view, deal: draft.update('deal', deal, proposed.to) };
    case 'next':
      return { ...view, deal: draft.update('deal', deal, { nextDue: proposed.to }) };
    case 'step':
      return { ...view, deal: draft.update('deal', deal, { nextStep: proposed.to }) };
    case 'stage':
      return { ...view, deal: draft.update('deal', deal, { stage: proposed.to, stageSince: now }) };
    case 'contact':
      draft.insert('contact', { customer: customer.id, name: proposed.to, title: null, role: 'unknown', phone: null, createdAt: now });
      return view;
    case 'title': {
      const of = view.contacts.find(({ id }) => id === proposed.of);
      if (of) draft.update('contact', of, { title: proposed.to });
      return view;
    }
    case 'source':
      return { ...view, customer: draft.update('customer', customer, { source: proposed.to }) };
    case 'signal': {
      const span = spanOf(proposed.words, message.text);
      const followup = followUpOf(events, view);
      if (followup === undefined) return view;
      const { to: kind, words } = proposed;
      const { id: inbox } = message.inbox;
      const [spanStart, spanEnd] = span;
      draft.insert('signal', { customer: customer.id, followup, inbox, kind, words, spanStart, spanEnd, at: message.saidAt });
      return { ...view, read: { ...read, signals: [...read.signals, { kind, span, rule: 'log/second-reading' }] } };
    }
  }
}

/** Where the words stand; what was quoted without its marks is somewhere in the message. */
function spanOf(words: string, text: string): Span {
  const at = text.indexOf(words);
  return at < 0 ? [0, text.length] : [at, at + words.length];
}

/** The follow-up that the message wrote for this deal. */
function followUpOf(events: readonly Event[], { deal, read }: View): Id | undefined {
  const logged = events.find((event) => event.kind === 'followup.logged' && event.deal === deal.id && event.spanStart === read.part[0]);
  const key = Object.keys(logged?.after ?? {}).find((row) => row.startsWith('followup:'));
  return key === undefined ? undefined : Number(key.slice('followup:'.length));
}
