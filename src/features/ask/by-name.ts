/** Questions answered by the names in them: whose number, whose row, which customers. */
import { seenCustomer } from '../../access/meant.js';
import { nearCustomers } from '../../access/queries.js';
import type { Card } from '../../card.js';
import type { MessageScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { withNear } from '../../understand/names/near.js';
import type { Answer } from './answer.js';
import { phoneAsked, phoneCard } from './phone-asked.js';
import { contactsCalled } from './queries.js';
import { WORDS } from './words.js';

/** The customers a message names, the asker's own by their short names too, in the order they are named. */
export async function customersIn(scene: MessageScene): Promise<readonly Id[]> {
  const near = withNear(scene.names, await nearCustomers(scene));
  return [...new Set(near.find(scene.text).flatMap(({ kind, id }) => (kind === 'customer' ? [id] : [])))];
}

const NAMESAKES = 5;

/** Somebody's number: of the customer spoken of or named, else of whoever has such a contact. */
export async function phoneOf(scene: MessageScene): Promise<Answer | undefined> {
  const who = phoneAsked(scene.text);
  if (who === undefined) return undefined;
  const words = WORDS[scene.lang];
  const [named] = await customersIn(scene);
  // 华东医疗电话多少 asks for everybody there.
  if (named !== undefined && !HAS_TITLE.test(who)) return undefined;
  const found = await contactsCalled(scene, who, NAMESAKES);
  const about = named ?? scene.conversation.customer ?? scene.conversation.focus?.customer;
  const there = found.find(({ customer }) => customer.id === about);
  const [only, ...others] = there ? [there] : found;
  if (!only) return HAS_TITLE.test(who) ? { content: words.noContact(who) } : undefined;
  const customer = others.length === 0 ? await seenCustomer(scene, only.customer.id) : undefined;
  return { content: phoneCard([only, ...others], scene.lang), ...(customer ? { customer } : {}) };
}

/** 王总, 于厂长, 赵工, Mr. Xu. */
const HAS_TITLE = /(?:总|经理|总监|老板|主任|科长|处长|部长|院长|校长|厂长|店长|老师|博士|工|董|姐|哥)$|^[A-Z]/;

/** A list of one is about that one: 它什么时候签 goes on from it. */
export async function withOnlyRow(scene: MessageScene, content: Card | string): Promise<Answer> {
  const rows = typeof content === 'string' ? [] : content.parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  const id = rows.length === 1 ? /^\/r\/customer\/(\d+)$/.exec(rows[0]?.href ?? '')?.[1] : undefined;
  const customer = id === undefined ? undefined : await seenCustomer(scene, Number(id));
  return { content, ...(customer ? { customer } : {}) };
}
