/** The standard events of one customer's part of a message, as they are kept. Pure. */
import type { SalesEvent } from '../records/rows.js';
import type { Lang, Span } from '../terms.js';
import type { ReadDeal, ReadEvent } from './reading.js';
import { clausesOf } from './text/clauses.js';

/** A kept event without what the records add: whose, when told, by which message. */
export type ReadSalesEvent = Pick<SalesEvent, 'kind' | 'state' | 'dueDay' | 'place' | 'role' | 'conclusion' | 'spanStart' | 'spanEnd'>;

/** More clauses than this around an event say other things. */
const CONCLUSION = 120;
const MOST_EVENTS = 12;

/** What was done and what is planned; what was called off is not kept. Spans are into the whole text. */
export function salesEventsOf(
  text: string,
  read: Pick<ReadDeal, 'customer' | 'events' | 'next' | 'contacts'>,
  lang: Lang,
): readonly ReadSalesEvent[] {
  const clauses = clausesOf(text, lang).map(({ span }) => span);
  const clauseOf = ({ span }: ReadEvent): Span => clauses.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
  const told = (read.events ?? [])
    .filter((event) => event.when !== 'off' && !within(event.span, read.customer?.span))
    .filter((event) => !OF_TERMS.has(event.kind) || !TALK_OF_TERMS[lang].test(text.slice(...clauseOf(event))))
    .slice(0, MOST_EVENTS);
  if (told.length === 0) return [];
  const planned = told.filter(({ when }) => when === 'planned');
  return told.map((event) => {
    const clause = clauseOf(event);
    return {
      kind: event.kind,
      state: event.when === 'done' ? 'done' : 'planned',
      dueDay: event.when === 'planned' ? dueDayOf(read.next, clause, planned) : null,
      place: placeIn(text.slice(...clause), lang),
      role: roleOf(read.contacts, clause),
      conclusion: cutTo(text.slice(...clause), CONCLUSION),
      spanStart: event.span[0],
      spanEnd: event.span[1],
    };
  });
}

/** Kinds that the words of a bargain look like. */
const OF_TERMS: ReadonlySet<string> = new Set(['payment', 'delivery_start']);

/** Payment is spoken of, no money is on its way: 下周谈付款, 付款想改成3:6:1. */
const TALK_OF_TERMS: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:谈|聊|商量|讨论)[^,，。]{0,4}(?:付款|回款|尾款|账期)|付款[^,，。]{0,4}(?:谈|改|方式|条件|条款|比例|节点)|要求[^,，。]{0,8}付/,
  en: /payment (?:terms|schedule|plan)|(?:discuss|negotiat)\w* (?:the )?payment/i,
};

/** A word of the customer's own name tells of nothing: 新语培训. */
const within = ([start, end]: Span, name: Span | undefined): boolean => name !== undefined && name[0] <= start && end <= name[1];

/** The date said in the same clause; else the message's one next date, when only one thing is planned. */
function dueDayOf(next: ReadDeal['next'], clause: Span, planned: readonly ReadEvent[]): SalesEvent['dueDay'] {
  if (!next || next.value.doubt) return null;
  const within = next.span !== undefined && clause[0] <= next.span[0] && next.span[0] < clause[1];
  return within || planned.length === 1 ? next.value.day : null;
}

/** Who of the customer's side is named in the clause; else the one person the message names. */
function roleOf(contacts: ReadDeal['contacts'], [start, end]: Span): SalesEvent['role'] {
  const here = contacts.find(({ span }) => span !== undefined && start <= span[0] && span[0] < end);
  const named = here ?? (contacts.length === 1 ? contacts[0] : undefined);
  return named && named.role !== 'unknown' ? named.role : null;
}

const PLACES: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:在|到|去|来)((?:他们|对方|我们)?[^\s,，。;；、了的]{0,6}(?:现场|工厂|车间|产线|总部|公司|会议室|办公室|医院|门店|工地|展会|酒店|园区|学校|机房))|(线上|电话|视频会议|微信)/,
  en: /\b(?:at|in) ((?:their |the |our )?(?:site|plant|factory|office|headquarters|HQ|hospital|store|school|booth|lab)\b)|\b(on[- ]site|online|by phone|over zoom|over teams)\b/i,
};

/** Where it took place, in the message's own words; null when it is not said. */
function placeIn(clause: string, lang: Lang): string | null {
  const found = PLACES[lang].exec(clause);
  return found?.[1] ?? found?.[2] ?? null;
}

const cutTo = (text: string, most: number): string => {
  const characters = [...text.trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
};
