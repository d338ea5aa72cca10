import type { Contact } from './rows.js';

/** What people are called instead of a given name: 王总, 李经理, 赵工. Longer ones first, so that 总监 is not read as 总. */
const HONORIFIC =
  /^(.{1,2}?)(总经理|总监|总裁|董事长|副总|老板|经理|主任|科长|处长|部长|院长|校长|厂长|店长|老师|博士|工程师|总|工|董|姐|哥)$/u;
const SHORT_FOR: Readonly<Record<string, RegExp>> = {
  总: /总经理|总裁|副总|董事长|老板|CEO|^总$/i,
  工: /工程师|技术|^工$/,
  董: /董事/,
};

/** The known contact that a name as typed means: the same name, or surname and title of the only one they fit. 王总 is not 王总监. */
export function contactMeant(name: string, contacts: readonly Contact[]): Contact | undefined {
  const folded = fold(name);
  const same = contacts.find((contact) => fold(contact.name) === folded);
  if (same) return same;
  const fitting = contacts.filter((contact) => fits(folded, contact));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(name: string, contact: Contact): boolean {
  const known = fold(contact.name);
  const [, surname, title] = HONORIFIC.exec(name) ?? [];
  if (surname !== undefined && title !== undefined) {
    if (HONORIFIC.test(known) || !known.startsWith(surname) || contact.title === null) return false;
    return contact.title === title || (SHORT_FOR[title]?.test(contact.title) ?? false);
  }
  // Jane and Jane Smith; Smith alone is too common.
  return /^[a-z]+$/.test(name) ? known.startsWith(`${name} `) : /^[a-z]+ /.test(name) && known === name.split(' ')[0];
}

const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
