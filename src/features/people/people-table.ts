/** A list of our own people: 姓名,角色,主管 and, where known, 平台,账号. Rows that cannot be taken are named, the others stand. */
import { reportsOf } from '../../access/access.js';
import type { Draft } from '../../records/draft.js';
import type { Identity, Person } from '../../records/rows.js';
import type { At, Id, Lang, PersonRole, Platform } from '../../terms.js';
import { pinyinOf } from '../../understand/names/pinyin.js';
import { fold, whoIs } from './appoint.js';
import { platformNamed, roleNamed } from './role-words.js';
import { WORDS } from './words.js';

const COLUMNS = {
  name: /^(?:姓名|名字|name)$/i,
  role: /^(?:角色|职位|岗位|role|title)$/i,
  manager: /^(?:主管|上级|汇报对象|manager|reports to)$/i,
  platform: /^(?:平台|platform)$/i,
  account: /^(?:账号|帐号|account|id)$/i,
} as const;
type Column = keyof typeof COLUMNS;

/** One line of the list as typed. */
interface Line {
  readonly line: number;
  readonly name: string;
  readonly role: string;
  readonly manager: string;
  readonly platform: string;
  readonly account: string;
}

export interface TableOutcome {
  readonly added: number;
  readonly changed: number;
  readonly faults: readonly { readonly line: number; readonly why: string }[];
}

/** Rows of cells under a heading that names people; undefined when it is another table. */
export function peopleLines(rows: readonly { readonly line: number; readonly cells: readonly string[] }[]): readonly Line[] | undefined {
  const [head, ...rest] = rows;
  const places = new Map<Column, number>();
  for (const [i, cell] of head?.cells.entries() ?? [])
    for (const [column, pattern] of Object.entries(COLUMNS)) if (pattern.test(cell.trim())) places.set(column as Column, i);
  if (!places.has('name') || !(places.has('role') || places.has('manager') || places.has('account'))) return undefined;
  return rest.map(({ line, cells }) => {
    const cell = (column: Column): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    return { line, name: cell('name'), role: cell('role'), manager: cell('manager'), platform: cell('platform'), account: cell('account') };
  });
}

/** The cells of a list typed into the chat. */
export function cellsOf(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return text
    .split(/\r?\n/)
    .map((line, i) => ({ line: i + 1, cells: line.split(/[,;\t]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

interface Known {
  readonly people: readonly Person[];
  readonly identities: readonly Identity[];
  readonly lang: Lang;
  readonly now: At;
}

/** Writes into the draft what the list says; the people first, then who reports to whom. */
export function takeLines(draft: Draft, lines: readonly Line[], { people, identities, lang, now }: Known): TableOutcome {
  const words = WORDS[lang].faults;
  const faults: { line: number; why: string }[] = [];
  const current = new Map(people.map((person) => [person.id, person]));
  const touched = new Set<Id>();
  let added = 0;

  function take(line: Line): Person | string {
    if (line.name === '') return words.name;
    const role = line.role === '' ? undefined : roleNamed(line.role);
    if (line.role !== '' && !role) return words.role(line.role);
    const platform = line.platform === '' ? undefined : platformNamed(line.platform);
    if (line.platform !== '' && !platform) return words.platform(line.platform);
    const account = platform && line.account !== '' ? wholeAccount(platform, line.account, identities) : undefined;
    const owner = account && identities.find((row) => row.platform === platform && row.account === account);
    const who = owner ? undefined : whoIs(line.name, [...current.values()]);
    if (owner && fold(current.get(owner.person)?.name ?? '') !== fold(line.name)) return words.taken(line.account);
    if (who?.kind === 'which') return words.same(line.name);
    const known = owner
      ? current.get(owner.person)
      : who?.kind === 'one' && fold(who.person.name) === fold(line.name)
        ? who.person
        : undefined;
    const person = known ?? add(line.name, role ?? 'rep');
    if (known && role) set(known, { role });
    if (platform && account !== undefined && !owner) {
      draft.insert('identity', { person: person.id, platform, account });
      if (known) touched.add(known.id);
    }
    return current.get(person.id) ?? person;
  }

  function add(name: string, role: PersonRole): Person {
    const person = { name, pinyin: pinyinOf(name), role, unit: null, manager: null, lang, active: true, wroteFrom: null, createdAt: now };
    const row = draft.insert('person', person);
    current.set(row.id, row);
    added += 1;
    return row;
  }

  function set(person: Person, columns: Partial<Pick<Person, 'role' | 'manager'>>): void {
    const after = draft.update('person', current.get(person.id) ?? person, columns);
    if (after !== current.get(person.id) && people.some(({ id }) => id === person.id)) touched.add(person.id);
    current.set(person.id, after);
  }

  const taken = lines.flatMap((line) => {
    const person = take(line);
    if (typeof person !== 'string') return [{ line, person }];
    faults.push({ line: line.line, why: person });
    return [];
  });
  for (const { line, person } of taken) {
    if (line.manager === '') continue;
    const who = whoIs(line.manager, [...current.values()]);
    if (who.kind !== 'one')
      faults.push({ line: line.line, why: who.kind === 'which' ? words.same(line.manager) : words.manager(line.manager) });
    else if (who.person.id === person.id || reportsOf(person.id, [...current.values()]).includes(who.person.id))
      faults.push({ line: line.line, why: words.circle });
    else {
      set(person, { manager: who.person.id });
      if (who.person.role === 'rep') set(who.person, { role: 'manager' });
    }
  }
  return { added, changed: touched.size, faults: faults.toSorted((a, b) => a.line - b.line) };
}

/** An account without its team or corp (U02) gets the one that our other accounts there have (T00:U02). */
export function wholeAccount(platform: Platform, typed: string, identities: readonly Identity[]): string {
  if (platform === 'wecom') return typed.toLowerCase();
  if (typed.includes(':') || platform === 'web') return typed;
  const home = identities.find((row) => row.platform === platform)?.account.split(':')[0];
  return home === undefined ? typed : `${home}:${typed}`;
}
