/** The second reading, beside the answer: what it adds or contests comes as a suggestion on the card, never into the record. */
import { type Decision, NOTHING } from '../../../decision.js';
import { dayOf, shortDay } from '../../../records/day.js';
import { Draft } from '../../../records/draft.js';
import type { DraftScene } from '../../../scene.js';
import type { Day, Lang } from '../../../terms.js';
import { composeCard } from '../handle/compose.js';
import { standingEvents, viewsOf } from '../handle/load.js';
import { OPINION } from './prompt.js';
import { weigh } from './weigh.js';

/** Work of the kind `log.opinion`. */
export async function readAgain(scene: DraftScene): Promise<Decision> {
  const { request, model } = scene;
  const message = request.inbox === null ? undefined : await scene.again(request.inbox);
  if (!message || request.outbox === null) return NOTHING;
  const events = await standingEvents(message, message.inbox.id);
  const [view, ...others] = await viewsOf(message, events);
  // Undone meanwhile, or about several customers: whose the words are is for people to say.
  if (!view || others.length > 0) return NOTHING;
  const { text, lang, saidAt, today, zone, people } = message;
  const drafted = await model.draft({
    prompt: OPINION,
    lang,
    quotes: { message: text },
    values: { said: saidOn(dayOf(saidAt, zone), lang) },
    customers: [view.customer.id],
    figures: 'read',
  });
  if (drafted.kind === 'none') return NOTHING;
  const standing = { text, saidAt, today, zone, lang, deal: view.deal, contacts: view.contacts, ours: people.map(({ name }) => name) };
  const once = new Map(drafted.value.fields.map((field) => [field.field === 'contact' ? `contact ${field.value}` : field.field, field]));
  const weighed = [...once.values()].flatMap((field) => weigh(field, standing) ?? []);
  const draft = new Draft(scene);
  const suggestions = weighed.map(({ proposal, agrees }) =>
    draft.insert('suggestion', {
      kind: `read.${proposal.field}`,
      call: drafted.call,
      person: message.person.id,
      customer: view.customer.id,
      deal: view.deal.id,
      inbox: message.inbox.id,
      outbox: request.outbox,
      about: proposal,
      state: agrees ? 'agreed' : 'open',
      by: null,
      at: scene.now,
      decidedAt: null,
    }),
  );
  if (suggestions.every(({ state }) => state === 'agreed')) return draft.decision();
  // The card shows the deal as it is now: if that moves meanwhile, it is shown anew.
  draft.guard('deal', view.deal);
  draft.reply(await composeCard(message, { views: [view], events, suggestions }), { edits: request.outbox });
  return draft.decision();
}

/** `2026-11-20, 11-20 (周五)`: the year for dates, the day of the week for words like 下周三. */
const saidOn = (day: Day, lang: Lang): string => `${day}, ${shortDay(day, lang)}`;
