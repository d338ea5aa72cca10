/** Which customer a question is about, or the answer that asks or says why not. */

import { type Meant, meantCustomer } from '../../access/meant.js';
import type { Card, CardAction } from '../../card.js';
import { personNamed, personSounding } from '../../people/named.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, Scene } from '../../scene.js';
import type { Intent } from '../../terms.js';
import { NOT_COMPANIES } from '../../understand/companies/en.js';
import { topicCues } from '../../understand/read-signals.js';
import { facetAsked } from './facet.js';
import { contactsCalled } from './queries.js';
import { WORDS } from './words.js';

export type Subject = { readonly kind: 'one'; readonly customer: Customer } | { readonly kind: 'answer'; readonly answer: Card | string };

export async function subjectOf(scene: MessageScene): Promise<Subject> {
  const customer = scene.reading.slots.customer ?? (await newsOf(scene));
  // A name that only earlier messages hold: whom the chat is about was settled when it was answered.
  const before = customer !== undefined && !beginsIn(scene.text, customer) && scene.conversation.focus?.customer !== undefined;
  const meant = await meantCustomer(scene, before ? undefined : customer);
  // What was no name in an earlier message is none here, nor is a word of the question.
  const noName = meant.kind === 'unknown' && (!scene.text.includes(meant.typed) || NO_CUSTOMER.test(meant.typed));
  return subjectFrom(scene, noName ? await meantCustomer(scene, undefined) : meant, scene.reading.intent);
}

/** any news on meridian, what's next for meridian: whom news is asked of in small letters, where it is no topic of a deal and no word of everyday. */
async function newsOf(scene: MessageScene): Promise<string | undefined> {
  const { text, lang, reading } = scene;
  const name = lang === 'en' && reading.intent === 'ask_deal_status' ? NEWS_OF.exec(text)?.[1] : undefined;
  if (name === undefined || facetAsked(name) !== undefined || topicCues(name, name.toLowerCase(), lang).length > 0) return undefined;
  if (name.split(' ').some((word) => NOT_COMPANIES.has(word.toLowerCase()))) return undefined;
  // any news from priya: a person's news are their customer's.
  return (
    await contactsCalled(
      scene,
      name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      1,
    )
  ).length > 0
    ? undefined
    : name;
}
const NEWS_OF =
  /^(?:so,? |and |ok,? )?(?:(?:(?:is there |got |have we |do we have )?any(?:thing new)? ?)?(?:news|updates?|word)?|(?:what(?:'s| is|s) )?(?:next|new|going on|happening|the (?:latest|status|story|plan))|(?:the )?(?:latest|status)|where (?:are we|do we stand|do things stand)) (?:on|from|about|for|with|at|of) ([a-z][\w&'-]*(?: [a-z][\w&'-]*){0,2})[?.! ]*$/i;

/** Does a text hold the first two characters of a name, or its first word where it is written in letters, in capitals or not? */
function beginsIn(text: string, name: string): boolean {
  const [word = ''] = name.split(' ');
  const begin = /^[\u0020-\u024f]/.test(name) ? word : name.slice(0, 2);
  return text.toLowerCase().includes(begin.toLowerCase());
}

/** Whom a name in the question means. */
export async function subjectCalled(scene: MessageScene, name: string): Promise<Subject> {
  return subjectFrom(scene, await meantCustomer(scene, name), scene.reading.intent);
}

/** Words that no customer's name holds: 打印一下, 跟九月比. */
const NO_CUSTOMER =
  /一下|^(?:最|跟|比|那|这|帮|看|打|今天|昨天|什么|怎么|为什么)|[吗呢吧谁]|\b(?:how|what|where|why|who|which|any|my|our)\b/i;
/** Words that no name holds: 周能签的 of 下周能签的, 提到极鲸. */
const NO_NAME = /[的能签提过到约给谈丢赢谁哪该最跟比和一下几]/;

/** Whose deals are meant; a word of the question that was read as a name is nobody's. */
export function ownerAsked({ reading, people, text, lang }: MessageScene): string | undefined {
  const { owner } = reading.slots;
  if (owner === undefined && lang === 'en') return personSounding(people, text)?.name;
  if (owner === undefined || personNamed(people, owner)) return owner;
  return NO_NAME.test(owner) ? undefined : owner;
}

/** The first of our own people named in a message. */
export const colleagueIn = ({ names, text, people, lang }: Pick<MessageScene, 'names' | 'text' | 'people' | 'lang'>): string | undefined =>
  names.find(text).find(({ kind }) => kind === 'colleague')?.name ?? (lang === 'en' ? personSounding(people, text)?.name : undefined);

function subjectFrom(scene: Scene, meant: Meant, intent: Intent): Subject {
  const words = WORDS[scene.lang];
  switch (meant.kind) {
    case 'one':
      return { kind: 'one', customer: meant.customer };
    case 'hidden':
      return { kind: 'answer', answer: hiddenCard(scene, meant) };
    case 'several': {
      const [only, another] = meant.options;
      const buttons = meant.options.slice(0, 3).map((c) => pick(c, intent, c.name));
      const answer =
        only && !another
          ? ask(words.perhaps(meant.typed, only.name), [pick(only, intent, words.yes), create(meant.typed, scene)])
          : ask(words.which(meant.typed), buttons);
      return { kind: 'answer', answer };
    }
    case 'unknown':
      return { kind: 'answer', answer: ask(words.unknown(meant.typed), [create(meant.typed, scene)]) };
    case 'none':
      return { kind: 'answer', answer: words.whom };
  }
}

/** A question with its answers as buttons. */
export const ask = (title: string, actions: readonly CardAction[]): Card => ({ title, mark: 'question', parts: [], actions });

/** The button that answers the same question for one customer. */
export const pick = (customer: Pick<Customer, 'id'>, intent: Intent, label: string): CardAction => ({
  action: 'ask.pick',
  label,
  value: `${intent} ${customer.id}`,
});

const create = (name: string, { lang }: Scene): CardAction => ({ action: 'ask.new', label: WORDS[lang].create, value: name });

function hiddenCard(scene: Scene, { name, owner, id }: Meant & { readonly kind: 'hidden' }): Card {
  const words = WORDS[scene.lang];
  const who = scene.people.find((p) => p.id === owner)?.name ?? '?';
  return { title: words.hidden(name, who), parts: [], actions: [{ action: 'ask.share', label: words.askShare, value: String(id) }] };
}
