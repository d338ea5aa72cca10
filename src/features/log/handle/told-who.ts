/** 老板姓周 after a customer was spoken of: who somebody there is, told of nobody by name. */
import { seenCustomer } from '../../../access/meant.js';
import type { MessageScene } from '../../../scene.js';
import type { ReadDeal } from '../../../understand/reading.js';
import { subjectOf } from './load.js';

const TELLS_WHO =
  /^(?:对了|哦|嗯)?[,,\s]*(?:他们?|她们?|那边|对方|这家|那家)?(?:的)?(?:老板娘?|采购|负责人|对接人|对接的人?|联系人|决策人|拍板的(?:人)?|财务|技术|[\u4e00-\u9fff]{0,4}(?:经理|主任|总监|院长|校长|厂长|科长|处长|部长|店长))(?:的人)?(?:就)?(?:是|叫|姓)(?!谁|啥|什么|哪|不|他|她|我|你|这|那)[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z ]{0,11}[。!,,]?$/;
/** Not longer than a name and an office take. */
const LONGEST = 24;

/** The message as news of the customer spoken of last; undefined where it tells of nobody there, or nobody is spoken of. */
export async function toldWho(scene: MessageScene): Promise<MessageScene | undefined> {
  const { text, reading } = scene;
  const subject = subjectOf(scene);
  const silent = reading.intent === 'smalltalk' || reading.intent === 'other' || reading.intent === 'log_followup';
  if (subject === undefined || !silent || text.length > LONGEST || !TELLS_WHO.test(text.trim())) return undefined;
  if (reading.deals.some(({ customer }) => customer?.span !== undefined)) return undefined;
  const customer = await seenCustomer(scene, subject);
  if (!customer) return undefined;
  const [deal] = scene.understand(`${customer.name}${text}`, scene.saidAt, 'news').deals;
  if (!deal || deal.contacts.length === 0) return undefined;
  return { ...scene, reading: { ...reading, intent: 'log_followup', slots: {}, deals: [ofThatOne(deal, customer.name.length, text)] } };
}

/** The part without the name that was put before it. */
function ofThatOne({ contacts, sentiment }: ReadDeal, before: number, text: string): ReadDeal {
  return {
    contacts: contacts.map(({ span, ...contact }) =>
      span === undefined || span[0] < before ? contact : { ...contact, span: [span[0] - before, span[1] - before] },
    ),
    signals: [],
    competitors: [],
    sentiment: { value: sentiment.value, certainty: sentiment.certainty, rule: sentiment.rule },
    quotes: [],
    part: [0, text.length],
  };
}
