import type { ReadContact } from '../reading.js';
import type { PersonHit } from './person.js';

/** 孟工 and 小孟, 老耿 and 耿主任, Tomas Weller and Tomas: two forms of one person. 王总 and 小王 are two: no chief is called so. */
export function samePerson(one: ReadContact, two: ReadContact): boolean {
  return (
    shortened(one, two) ||
    shortened(two, one) ||
    calledBy(one, two) ||
    calledBy(two, one) ||
    partOf(one.name, two.name) ||
    partOf(two.name, one.name)
  );
}

/** The form that says more; what the other one says of the work is kept. */
export function fuller(one: ReadContact, two: ReadContact): ReadContact {
  const [best, other] = (isNickname(one.name) && !isNickname(two.name)) || shortened(one, two) ? [two, one] : [one, two];
  return best.role === 'unknown' ? { ...best, role: other.role } : best;
}

function isNickname(name: string): boolean {
  return /^[老小阿][\u4e00-\u9fff]$/.test(name);
}

/** 徐总 and 徐总经理: a title cut short. */
function shortened(short: ReadContact, whole: ReadContact): boolean {
  return short.title === '总' && short.name.length === 2 && whole.name.startsWith(short.name) && whole.name.length > 2;
}

/** A nickname and a name with a title of the same family. */
function calledBy(nickname: ReadContact, titled: ReadContact): boolean {
  if (!isNickname(nickname.name) || titled.title === undefined || titled.name.charAt(0) !== nickname.name.charAt(1)) return false;
  const agree = nickname.role === titled.role || nickname.role === 'unknown' || titled.role === 'unknown';
  return agree && (nickname.name.startsWith('老') || titled.role !== 'exec');
}

function partOf(whole: string, first: string): boolean {
  return /^[A-Z][a-z]+$/.test(first) && whole.startsWith(`${first} `);
}

/** People as contacts, each once and in the fullest form; `typed` gives a name as it was written. */
export function eachOnce(people: readonly PersonHit[], typed: (person: PersonHit) => string): ReadContact[] {
  const contacts: ReadContact[] = [];
  for (const person of people) {
    if (contacts.some(({ name }) => name === person.name)) continue;
    const contact: ReadContact = {
      name: typed(person),
      role: person.role,
      span: person.span,
      ...(person.title === undefined ? {} : { title: person.title }),
    };
    const same = contacts.findIndex((other) => samePerson(other, contact));
    const known = contacts[same];
    if (known === undefined) contacts.push(contact);
    else contacts[same] = fuller(known, contact);
  }
  return contacts;
}
