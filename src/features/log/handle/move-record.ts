/** "不是华东医疗,是华东电气": what was recorded for one customer is taken back there and recorded for the other. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import type { Event } from '../../../records/rows.js';
import { rowsTold, takeBack } from '../../../records/undo.js';
import type { MessageScene } from '../../../scene.js';
import type { Span } from '../../../terms.js';
import type { ReadDeal } from '../../../understand/reading.js';
import { rowsNow } from '../../../undo/queries.js';
import { writeValue } from '../button-values.js';
import { knownCustomer } from '../queries.js';
import { customerHref } from '../view.js';
import { WORDS } from '../words.js';
import { writeLog } from '../write-log.js';
import { focusAfter } from './compose.js';
import { loadParts, standingEvents } from './load.js';
import { sayOnly } from './pressed.js';

/** 是恒川, 记到恒川, 恒川才对: the name is what is put right. Of 恒川的付款方式其实是3-5-2 it is not: something of theirs is. */
function saysWhose(text: string, span: Span | undefined): boolean {
  if (span === undefined) return true;
  const before = text.slice(Math.max(0, span[0] - 12), span[0]);
  if (ITS_ENTRY.test(text.slice(span[1]))) return PUT_RIGHT.test(before);
  return PUT_RIGHT.test(before) || STANDS_ALONE.test(text.slice(span[1], span[1] + 6));
}
/** 恒川那条记错了, 是孙工说的: something in what was recorded for them is wrong, and not whose it is. */
const ITS_ENTRY =
  /^["”]?(?:的|那|这|刚才|上面)*(?:一?条|记录|的?跟进)(?:里面?|的)?(?:记|写|录|说|弄|搞)?(?:得|的)?(?:有(?:问题|误|点错)|错|不对|不准|反)/;
const PUT_RIGHT = /(?:是|给|到|成|为|叫|在|算|属于|\b(?:is|was|it's|to|at|for|under|meant|be|with|not))(?:客户|the )?\s?["“]?$/i;
const STANDS_ALONE = /^["”]?(?:的|那[边家个条]|这[边家个条])?\s?(?:$|[,，。.;；!！\s]|不是|才[对是]|(?:这|那|的)?(?:记录|一?条)|吧|啊|呀)/;

/** Undefined when the correction is not about whom a follow-up belongs to. */
export async function moveRecord(scene: MessageScene, read: ReadDeal, last: Event | undefined): Promise<Decision | undefined> {
  const named = scene.reading.correction?.field === 'customer' || (read.customer?.span && !read.amount && !read.next && !read.stage);
  if (
    !named ||
    !saysWhose(scene.text, read.customer?.span) ||
    last?.kind !== 'followup.logged' ||
    last.inbox === null ||
    last.customer === null
  )
    return undefined;
  const message = await scene.again(last.inbox);
  const from = await knownCustomer(scene, last.customer);
  const [part] = await loadParts(scene, [read]);
  const told = message?.reading.deals.find((deal) => deal.part[0] === last.spanStart);
  if (!message || !from || !part || part.who.kind === 'ask' || part.known?.customer.id === from.customer.id) return undefined;
  const { lang } = scene;
  const words = WORDS[lang];
  if (part.known && !part.known.seen) {
    const owner = scene.people.find((p) => p.id === part.known?.customer.owner);
    return sayOnly(scene, words.notYours(part.known.customer.name, owner?.name ?? ''));
  }
  if (!told) return undefined;
  const draft = new Draft(scene);
  const events = (await standingEvents(scene, last.inbox)).filter((event) => event.deal === last.deal);
  const current = await rowsNow(scene.records, rowsTold(events));
  const added = last.before[`customer:${from.customer.id}`] === null;
  const othersHang = from.deals.length > 1;
  for (const event of events.toReversed()) {
    takeBack(draft, event, current, (key) => added && othersHang && key === `customer:${from.customer.id}`);
    draft.event({ kind: 'undone', undoes: event.id, customer: from.customer.id });
  }
  const { inbox, person, text, saidAt, today, settings } = message;
  const said = {
    inbox: inbox.id,
    person: person.id,
    text,
    saidAt,
    today,
    kind: 'chat',
    lang: message.reading.lang,
    riskyAmountShare: settings.riskyAmountShare,
  } as const;
  const written = writeLog(draft, said, [{ ...part, read: told }]);
  const to = written.views[0];
  if (!to || !written.last) return undefined;
  const card = {
    title: words.moved(from.customer.name, to.customer.name),
    mark: 'done',
    parts: [],
    actions: [
      { action: 'log.undo', label: words.undo, value: writeValue('message', { inbox: inbox.id }) },
      { action: 'log.open', label: words.open, href: customerHref(to.customer) },
    ],
  } as const;
  const outbox = draft.reply(card);
  draft.update('conversation', scene.conversation, { focus: focusAfter(scene, card, { inbox: inbox.id, outbox }, written.last) });
  return draft.decision();
}
