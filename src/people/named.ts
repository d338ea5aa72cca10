import type { Person } from '../records/rows.js';

/** The colleague a typed name means: the same name, or the only one whose name ends with it (静 of 陈静 needs 小静 or 阿静). Only who still works here. */
export function personNamed(people: readonly Person[], typed: string): Person | undefined {
  const name = fold(typed);
  const here = people.filter((person) => person.active);
  const same = here.filter((person) => fold(person.name) === name);
  if (same.length === 1) return same[0];
  if (same.length > 1 || name.length < 2) return undefined;
  const given = /^[小阿老]/.test(name) ? name.slice(1) : name;
  const near = here.filter(
    (person) => fold(person.name).endsWith(given) || fold(person.name).startsWith(`${given} `) || soundsAs(person, name),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The only colleague whose name, as it sounds, stands in a text of Latin letters (show me zhou qian's pipeline). */
export function personSounding(people: readonly Person[], text: string): Person | undefined {
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
  const meant = people.filter((person) => person.active && pairs.some((pair) => soundsAs(person, pair)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Lei Wang, wang lei: a Chinese name as it sounds, in either order. */
function soundsAs({ pinyin }: Person, typed: string): boolean {
  const said = typed.replace(/[\s'-]/g, '');
  const [family = '', ...given] = pinyin.split(' ');
  const called = given.join('');
  return called !== '' && (said === family + called || said === called + family);
}

/** The active colleague whose name begins the text, and what stands behind it; the longest name counts. */
export function colleagueAt(people: readonly Person[], text: string): { readonly person: Person; readonly rest: string } | undefined {
  const said = fold(text);
  let person: Person | undefined;
  for (const each of people) {
    if (!each.active || each.name === '' || each.name.length <= (person?.name.length ?? 0)) continue;
    if (said.startsWith(folded(each.name))) person = each;
  }
  return person && { person, rest: text.slice(person.name.length) };
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The same, for names, which are the same from message to message. */
const folded = (name: string): string => {
  let known = FOLDED.get(name);
  if (known === undefined) {
    if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
    known = fold(name);
    FOLDED.set(name, known);
  }
  return known;
};
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;
