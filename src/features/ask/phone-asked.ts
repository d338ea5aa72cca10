/** 王总电话多少: how somebody can be reached. Pure. */
import type { Card, Row } from '../../card.js';
import { phoneText } from '../../records/phone.js';
import type { Contact, Customer } from '../../records/rows.js';
import type { Lang } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';

const ASKS =
  /^(?:请|麻烦)?(?:帮我|给我|查|查一?下|看|看一?下|找|找一?下|发我|我要)*(?:一下)?(?:([\u4e00-\u9fffA-Za-z ]{2,16}?)的?(?:那个)?)??([\u4e00-\u9fff]{1,3}(?:总经理|总监|董事长|副总|老板|经理|主任|科长|处长|部长|院长|校长|厂长|店长|老师|博士|总|工|董|姐|哥)|[\u4e00-\u9fff]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)的?(?:手机号?码?|电话号?码?|联系方式|微信号?)(?:是|号)?(?:多少|几号|什么|啥|有没有|有吗|给我|发我|发一?下|呢|吗|[?])*[?。!]*$/;
const ASKS_EN =
  /\b(?:what(?:'s| is)|give me|send me|do we have|need)\b.{0,12}?\b((?:Mr|Ms|Mrs|Dr)\.? [A-Z][a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:'s)? (?:phone|number|mobile|contact)/;

/** 他电话有吗: of whom was just spoken. */
const THEIRS =
  /^(?:那)?(?:他|她|他们|那边|对方|联系人|对接人|负责人|客户)(?:那边)?的?(?:手机|电话|联系方式|微信)(?:号码?)?(?:是)?(?:多少|几号|什么|啥|有没有|有吗|有没|给我|发我|一?下|呢|吗)*[?。!]*$/;
export const theirNumberAsked = (text: string): boolean => THEIRS.test(plain(text).trim());

/** Whose number is asked for; undefined where none is. */
export function phoneAsked(text: string): string | undefined {
  const said = plain(text).trim();
  if (said.length > 40 || /\d{7,}/.test(said)) return undefined;
  return ASKS.exec(said)?.[2] ?? ASKS_EN.exec(said)?.[1];
}

const WORDS = {
  zh: {
    one: (who: string, name: string, phone: string) => `${who} · ${name} · ${phone}`,
    missing: (who: string, name: string) => `${name}的${who}还没记电话。`,
    how: (who: string) => `说一句就记上,比如"${who}电话13912345678"。`,
    several: (who: string, n: number) => `有 ${n} 家的${who}`,
    noPhone: '还没记电话',
  },
  en: {
    one: (who: string, name: string, phone: string) => `${who} · ${name} · ${phone}`,
    missing: (who: string, name: string) => `No number on record for ${who} at ${name}.`,
    how: (who: string) => `Tell me and it is kept, e.g. "${who}'s number is 13912345678".`,
    several: (who: string, n: number) => `${who} at ${n} customers`,
    noPhone: 'no number on record',
  },
} as const satisfies Record<Lang, unknown>;

/** Somebody of a customer. */
export interface ContactAt {
  readonly customer: Pick<Customer, 'id' | 'name'>;
  readonly contact: Pick<Contact, 'name' | 'phone'>;
}

/** The number, or that none is on record; of several people of that name, all. */
export function phoneCard(found: readonly [ContactAt, ...ContactAt[]], lang: Lang): Card {
  const words = WORDS[lang];
  const [{ customer, contact }] = found;
  if (found.length === 1) {
    const href = `/r/customer/${customer.id}`;
    const title =
      contact.phone === null
        ? words.missing(contact.name, customer.name)
        : words.one(contact.name, customer.name, phoneText(contact.phone));
    const how = contact.phone === null ? ([{ kind: 'line', text: words.how(contact.name), tone: 'quiet' }] as const) : [];
    return { title, parts: how, actions: [{ action: 'ask.open', label: lang === 'zh' ? '看档案' : 'Open record', href }] };
  }
  const rows = found.map(
    ({ customer: at, contact: who }): Row => ({
      title: at.name,
      text: who.phone === null ? words.noPhone : phoneText(who.phone),
      href: `/r/customer/${at.id}`,
    }),
  );
  return { title: words.several(contact.name, found.length), parts: [{ kind: 'rows', rows }], actions: [] };
}
