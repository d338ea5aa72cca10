/** Where a name that records know as a rival's is one in this text. */
import type { Span } from '../../terms.js';
import type { NameHit } from '../reading.js';
import { AFTER_RIVAL_EN, BEFORE_RIVAL_EN, MET_EN, RIVAL_REACH } from './en.js';

/** Whom we met, and whom an order is about, is a customer. */
const MET_ZH =
  /(?:(?:拜访|走访|回访|面见|约见|去见|见|跑|去|约|陪|联系|聊|新增|新建|录入?|加|建)(?:了|完|过|到|个|一?下|一?趟)*|客户[是叫:]?|线索[是叫:]?)\s?$/;

/** 对手 X, 被 X 抢, 比 X 贵; X 那边报55, X 答应20天, X 便宜. */
const BEFORE_ZH =
  /(?:竞品|对手|友商|竞对|对家|被|让|比|不如|对标|输给了?|败给了?|换成了?|改用|用的是?|在用|选了?|定了|看了?|签给了?|还有|另外|[跟和与](?:了)?)(?:是|叫|有|:|\s)*$/;
const AFTER_ZH =
  /^(?:的人|那边|那头|那家|家|他们|也|都|又|才|只|就|已经|刚|直接|的)*(?:报|给|出|开|喊|降|让|送|答应|承诺|便宜|贵|低|高|抢|截|撬|挖|中标|介入|在[跟接]|比我们|比咱|价|方案|先|进来|插|投)/;

/** True where the words around a name speak of a rival. */
function speaksOfRival(folded: string, lang: string, [start, end]: Span): boolean {
  const reach = lang === 'zh' ? 10 : RIVAL_REACH;
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + reach);
  return lang === 'zh' ? BEFORE_ZH.test(before) || AFTER_ZH.test(after) : BEFORE_RIVAL_EN.test(before) || AFTER_RIVAL_EN.test(after);
}

function isMet(folded: string, lang: string, [start]: Span): boolean {
  const before = folded.slice(Math.max(0, start - 28), start);
  return lang === 'zh' ? MET_ZH.test(before) : MET_EN.test(before);
}

const WORD = /[\u4e00-\u9fffA-Za-z]/;

/**
 * The names known of a text without those rivals that are none in it: whom we met is a customer, so is who opens a message and is said nothing
 * of a rival's; and a customer of the records stays one unless the words behind another customer's name speak of a rival. What is a rival in it
 * is no customer.
 */
export function rivalsOnRecord(folded: string, lang: string, known: readonly NameHit[]): readonly NameHit[] {
  if (!known.some(({ kind }) => kind === 'rival')) return known;
  const customers = known.filter(({ kind }) => kind === 'customer');
  const dropped = new Set<NameHit>();
  for (const hit of known) {
    if (hit.kind !== 'rival') continue;
    const same = customers.filter(({ span }) => span[0] < hit.span[1] && hit.span[0] < span[1]);
    const behind = customers.some((customer) => !same.includes(customer) && customer.span[1] <= hit.span[0]);
    const speaks = speaksOfRival(folded, lang, hit.span);
    const opens = !WORD.test(folded.slice(0, hit.span[0]));
    const rival =
      same.length > 0
        ? speaks && behind && same.every(({ span }) => span[0] === hit.span[0] && span[1] === hit.span[1])
        : !isMet(folded, lang, hit.span) && (speaks || !opens);
    if (rival) for (const customer of same) dropped.add(customer);
    else dropped.add(hit);
  }
  return known.filter((hit) => !dropped.has(hit));
}
