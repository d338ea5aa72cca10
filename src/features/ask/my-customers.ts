/** Whose customers there are, the latest contact first. */
import type { Card } from '../../card.js';
import { dealLine } from '../../numbers/deal-line.js';
import { ownedBy, scopeOf } from '../../numbers/scope.js';
import { personNamed } from '../../people/named.js';
import { dayOf, daysBetween } from '../../records/day.js';
import type { Customer } from '../../records/rows.js';
import type { MessageScene, Scene } from '../../scene.js';
import { countCustomers, customersIn } from './queries.js';
import { ownerAsked } from './subject.js';
import { WORDS } from './words.js';

const ROWS = 20;

/** 哪些是我跟的: one's own customers, with no word for customers. */
export const LISTS_OWN = /^(?:哪些|哪几[个家])是我(?:跟|负责|名下)的?[??。!]?$|^我(?:跟|负责)的(?:有|是)?(?:哪些|哪几[个家])?[??。!]?$/;

/** 李雷的客户有哪些 wants names; 李雷有几单 wants deals. */
export const LISTS_CUSTOMERS =
  /客户(?:都)?(?:有|是)?(?:哪些|谁|哪几家|几[家个]|多少[家个]?|名单|列表|总数)[?？。!！]?$|^[^,。]{0,8}有(?:哪些|几[家个]|多少[家个]?)客户[?？。!！]?$|how many (?:customers|clients|accounts)/i;

export async function myCustomers(scene: MessageScene): Promise<Card | string> {
  const words = WORDS[scene.lang];
  const owner = ownerAsked(scene);
  const person = owner === undefined ? undefined : personNamed(scene.people, owner);
  if (owner !== undefined && !person) return words.unknownPerson(owner);
  const scope = person ? ownedBy(scopeOf(scene), person.id) : scopeOf(scene);
  if (!scope) return words.notVisible(person?.name ?? '');
  const count = await countCustomers(scope);
  if (count === 0) return words.noCustomers;
  const from = scene.listed?.rows ?? 0;
  const rows = (await customersIn(scope, from + ROWS)).slice(from);
  const alone = scope.owners.kind === 'owners' && scope.owners.owners.length === 1;
  const nameOf = (id: number): string => scene.people.find((one) => one.id === id)?.name ?? '?';
  const title = person && person.id !== scene.person.id ? words.of(person.name, count) : alone ? words.mine(count) : words.teams(count);
  const more = count - from - rows.length;
  return {
    title: from === 0 ? title : words.listedOn(title, from + 1, from + rows.length),
    parts: [
      {
        kind: 'rows',
        rows: rows.map(({ customer, deal }) => ({
          title: deal ? dealLine({ deal, customer }, scene.lang) : customer.name,
          text: [contactText(customer, scene), ...(alone ? [] : [nameOf(customer.owner)])].join(' · '),
          href: `/r/customer/${customer.id}`,
        })),
        ...(more > 0 ? { more: words.listMore(more), goesOn: true } : {}),
      },
    ],
    actions: [{ action: 'ask.all', label: words.all, href: '/r/customers' }],
  };
}

function contactText({ lastContactAt }: Customer, { lang, zone, today }: Scene): string {
  const words = WORDS[lang];
  return lastContactAt === null ? words.neverContacted : words.contacted(Math.max(0, daysBetween(dayOf(lastContactAt, zone), today)));
}
