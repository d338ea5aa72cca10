import type { Card, CardAction, CardPart, Row } from '../../card.js';
import type { Identity, Person } from '../../records/rows.js';
import { type Id, type Lang, PERSON_ROLES } from '../../terms.js';
import { hasNothing } from './one-person.js';
import type { Belongings } from './queries.js';
import { PLATFORM_NAMES, ROLE_NAMES } from './role-words.js';
import { WORDS } from './words.js';

export interface Faces {
  readonly lang: Lang;
  readonly people: readonly Person[];
}

const nameOf = (id: Id | null, people: readonly Person[]): string | undefined => people.find((person) => person.id === id)?.name;

/** What each changed person was and is, as lines. */
export function changeLines(before: readonly Person[], after: readonly Person[], { lang, people }: Faces): readonly string[] {
  const words = WORDS[lang];
  return after.flatMap((now) => {
    const was = before.find(({ id }) => id === now.id);
    if (!was) return [];
    const roles = ROLE_NAMES[lang];
    const manager = (id: Id | null): string => nameOf(id, people) ?? words.nobody;
    return [
      ...(was.role === now.role ? [] : [words.roleChange(now.name, roles[was.role], roles[now.role])]),
      ...(was.manager === now.manager ? [] : [words.managerChange(now.name, manager(was.manager), manager(now.manager))]),
    ];
  });
}

const undoAction = (event: Id, lang: Lang): CardAction => ({ action: 'people.undo', label: WORDS[lang].undo, value: String(event) });
const line = (text: string, tone: 'plain' | 'quiet' | 'warning' = 'plain'): CardPart => ({ kind: 'line', text, tone });

export function changedCard(lines: readonly string[], count: number, event: Id, lang: Lang): Card {
  const words = WORDS[lang];
  const [only, ...rest] = lines;
  const one = only !== undefined && rest.length === 0;
  return {
    title: one ? words.changedOne(only) : words.changedMany(count),
    mark: 'done',
    parts: one ? [] : lines.map((text) => line(text)),
    actions: [undoAction(event, lang)],
  };
}

/** Which of several people of the same name; `value` gives the answer that each button sends. */
export function whichCard(
  typed: string,
  options: readonly Person[],
  accounts: readonly Identity[],
  { lang, people }: Faces,
  value: (id: Id) => string,
): Card {
  const answers = options.slice(0, 5).map(
    (person): CardAction => ({
      action: 'people.which',
      label: WORDS[lang].join([person.name, describe(person, accounts, { lang, people })]),
      value: value(person.id),
    }),
  );
  return {
    title: WORDS[lang].which(typed),
    mark: 'question',
    parts: [{ kind: 'question', text: WORDS[lang].pickOne, answers }],
    actions: [],
  };
}

/** `销售 · 主管 陈静 · Slack、钉钉`: what tells people of one name apart. */
export function describe(person: Person, accounts: readonly Identity[], { lang, people }: Faces): string {
  const words = WORDS[lang];
  const manager = nameOf(person.manager, people);
  return words.join([
    ROLE_NAMES[lang][person.role],
    ...(manager === undefined ? [] : [words.managerIs(manager)]),
    accountsText(
      accounts.filter((row) => row.person === person.id),
      lang,
    ),
  ]);
}

export function accountsText(accounts: readonly Pick<Identity, 'platform'>[], lang: Lang): string {
  const names = [...new Set(accounts.map(({ platform }) => PLATFORM_NAMES[lang][platform]))];
  return names.length === 0 ? WORDS[lang].noAccount : WORDS[lang].list(names);
}

/** For the admin: somebody joined, as what, and the way to change it. `twin`: somebody of that name without an account. */
export function joinedCard(
  person: Person,
  from: string,
  twin: { readonly person: Person; readonly what: string } | undefined,
  { lang, people }: Faces,
): Card {
  const words = WORDS[lang];
  const question: CardPart[] = twin
    ? [
        {
          kind: 'question',
          text: words.sameName(twin.person.name, twin.what),
          answers: [
            { action: 'people.same', label: words.sameYes, value: `${person.id}:${twin.person.id}` },
            { action: 'people.apart', label: words.sameNo, value: `${person.id}:${twin.person.id}` },
          ],
        },
      ]
    : [];
  return {
    title: words.joined(person.name, from),
    parts: [line(words.joinedAs(ROLE_NAMES[lang][person.role], nameOf(person.manager, people))), ...question],
    actions: [editAction(person, { lang, people })],
  };
}

/** So many managers fit into a platform's list. */
const MOST_CHOICES = 90;

function editAction(person: Person, { lang, people }: Faces): CardAction {
  const words = WORDS[lang];
  const managers = people.filter(({ id, active, role }) => active && id !== person.id && (role === 'manager' || role === 'admin'));
  return {
    action: 'people.edit',
    label: words.edit,
    value: String(person.id),
    fields: [
      {
        kind: 'choice',
        name: 'role',
        label: words.roleField,
        value: person.role,
        required: true,
        options: PERSON_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[lang][role] })),
      },
      {
        kind: 'choice',
        name: 'manager',
        label: words.managerField,
        value: String(person.manager ?? 0),
        options: [
          { value: '0', label: words.nobody },
          ...managers.slice(0, MOST_CHOICES).map(({ id, name }) => ({ value: String(id), label: name })),
        ],
      },
    ],
  };
}

/** Asks somebody whose account has records of its own whether it is to be joined to another person. */
export function mergeCard(into: Person, has: Belongings, value: string, lang: Lang, title?: string): Card {
  const words = WORDS[lang];
  return {
    title: title ?? words.mergeAsk(into.name),
    mark: 'question',
    parts: hasNothing(has) ? [] : [line(words.mergeWhat(has.customers.length, has.deals.length, has.followups.length))],
    actions: [
      { action: 'people.merge', label: words.mergeYes, value, style: 'primary' },
      { action: 'people.keep', label: words.mergeNo, value },
    ],
  };
}

export function doneCard(title: string, event: Id, lang: Lang, lines: readonly string[] = []): Card {
  return { title, mark: 'done', parts: lines.map((text) => line(text)), actions: [undoAction(event, lang)] };
}

const MOST_ROWS = 40;

export function teamCard(accounts: readonly Identity[], { lang, people }: Faces): Card {
  const here = people.filter(({ active }) => active);
  const rows = here.slice(0, MOST_ROWS).map((person): Row => ({ title: person.name, text: describe(person, accounts, { lang, people }) }));
  return { title: WORDS[lang].team(here.length), parts: [{ kind: 'rows', rows }], actions: [] };
}
