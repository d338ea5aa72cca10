/** [采用] and [不对] of a suggestion: only now does anything change. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import type { Suggestion } from '../../../records/rows.js';
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
  const deal = state === 'adopted' ? adopt(draft, view, read.data, scene.now) : view.deal;
  draft.event({
    kind: state === 'adopted' ? 'record.edited' : 'suggestion.declined',
    customer: view.customer.id,
    deal: view.deal.id,
    inbox: message.inbox.id,
  });
  const left = (await openSuggestions(scene.records, message.inbox.id)).filter(({ id }) => id !== row.id);
  const shown = views.map((one) => (one === view ? { ...view, deal } : one));
  return showAgain(draft, pressed, message, { views: shown, events, suggestions: left, notes: stale ? [words.stale] : [] });
}

/** Does the record still say what it said when this was proposed? */
function stillSo({ deal }: View, { field, was }: Proposal): boolean {
  switch (field) {
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
  }
}

function adopt(draft: Draft, { customer, deal }: View, proposed: Proposal, now: number): View['deal'] {
  switch (proposed.field) {
    case 'amount':
      return draft.update('deal', deal, proposed.to);
    case 'next':
      return draft.update('deal', deal, { nextDue: proposed.to });
    case 'step':
      return draft.update('deal', deal, { nextStep: proposed.to });
    case 'stage':
      return draft.update('deal', deal, { stage: proposed.to, stageSince: now });
    case 'contact':
      draft.insert('contact', { customer: customer.id, name: proposed.to, title: null, role: 'unknown', phone: null, createdAt: now });
      return deal;
  }
}
