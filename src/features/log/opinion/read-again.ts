/** The second reading, beside the answer: what it adds or contests comes as a suggestion on the card, never into the record. */
import { type Decision, NOTHING } from '../../../decision.js';
import { standsIn } from '../../../drafting/grounds.js';
import { dayOf, shortDay } from '../../../records/day.js';
import { Draft } from '../../../records/draft.js';
import type { DraftScene } from '../../../scene.js';
import type { Day, Lang } from '../../../terms.js';
import { composeCard } from '../handle/compose.js';
import { standingEvents, viewsOf } from '../handle/load.js';
import type { View } from '../view.js';
import { OPINION, type OpinionField } from './prompt.js';
import { type Weighed, weigh } from './weigh.js';

/** Work of the kind `log.opinion`. */
export async function readAgain(scene: DraftScene): Promise<Decision> {
  const { request, model } = scene;
  const message = request.inbox === null ? undefined : await scene.again(request.inbox);
  if (!message || request.outbox === null) return NOTHING;
  const events = await standingEvents(message, message.inbox.id);
  const views = await viewsOf(message, events);
  // Undone meanwhile.
  if (views.length === 0) return NOTHING;
  const { text, lang, saidAt, today, zone, people } = message;
  const drafted = await model.draft({
    prompt: OPINION,
    lang,
    quotes: { message: text },
    values: { said: saidOn(dayOf(saidAt, zone), lang) },
    customers: views.map(({ customer }) => customer.id),
    figures: 'read',
  });
  if (drafted.kind === 'none') return NOTHING;
  const ours = people.map(({ name }) => name);
  const draft = new Draft(scene);
  const suggestions = views.flatMap((view) => {
    const standing = {
      text: textAbout(view, views, text),
      saidAt,
      today,
      zone,
      lang,
      deal: view.deal,
      contacts: view.contacts,
      ours,
      ...recordOf(view),
    };
    const told = drafted.value.fields.filter(({ words }) => ownerOf(words, views, text) === view);
    const once = new Map(told.map((field) => [SEVERAL.has(field.field) ? `${field.field} ${field.value}` : field.field, field]));
    const weighed = fewest([...once.values()].flatMap((field) => weigh(field, standing) ?? []));
    return weighed.map(({ proposal, agrees }) =>
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
  });
  if (suggestions.every(({ state }) => state === 'agreed')) return draft.decision();
  // The card shows the deal as it is now: if that moves meanwhile, it is shown anew.
  for (const { deal } of views) draft.guard('deal', deal);
  draft.reply(await composeCard(message, { views, events, suggestions }), { edits: request.outbox });
  return draft.decision();
}

/** What a message may hold several of for one customer. */
const SEVERAL: ReadonlySet<OpinionField['field']> = new Set(['contact', 'title', 'signal']);

const recordOf = ({ customer, read }: View) => ({ customer, signals: read.signals.map(({ kind }) => kind) });

/** More than these for one customer are a list nobody taps through. */
const MOST_OPEN = 4;

function fewest(weighed: readonly Weighed[]): readonly Weighed[] {
  const open = weighed.filter(({ agrees }) => !agrees).slice(0, MOST_OPEN);
  return weighed.filter((one) => one.agrees || open.includes(one));
}

/** The part of the message that is about one of several customers. */
const textAbout = ({ read }: View, views: readonly View[], text: string): string => (views.length === 1 ? text : text.slice(...read.part));

/** In whose part the words stand; undefined where they stand in none or in several: whose they are is for people to say. */
function ownerOf(words: string, views: readonly View[], text: string): View | undefined {
  const [only, ...others] = views.filter((view) => standsIn(words, [textAbout(view, views, text)]));
  return others.length > 0 ? undefined : only;
}

/** `2026-11-20, 11-20 (周五)`: the year for dates, the day of the week for words like 下周三. */
const saidOn = (day: Day, lang: Lang): string => `${day}, ${shortDay(day, lang)}`;
