/** Questions that no count answers: why, what they worry about, who spoke of it. Pure. */
import type { SignalKind } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';

const OPEN =
  /为什么|为啥|怎么回事|什么原因|原因是|怎么会|顾虑|担心什么|在意什么|关心什么|卡在(?:哪|什么)|什么(?:问题|风险|阻力|意见|想法|态度)|怎么(?:看|想)|说过什么|提过什么|(?:谁|哪些?[^,。]{0,6})(?:都)?(?:提|说|问|聊|讲)(?:过|到)|有没有(?:提|说|聊)过|分析(?:一下|下)?|对比|区别|共同点|规律|经验|建议|应该怎么|\bwhy\b|what (?:is|are|was|were|do|does) (?:the |their |his |her |they |he |she )?(?:reason|concern|worr|risk|problem|blocker|objection)|who (?:mentioned|said|asked)|what did .{1,40} say|compare|in common|pattern|lesson/i;
const ASKS =
  /[?？]|[吗呢么][。!]?$|^(?:谁|哪|什么|为什么|为啥|怎么|有没有|是不是|能不能说说)|^(?:who|what|which|why|how|where|when|did|does|is|are|has|have|can)\b/i;
/** Talk of the world, of the bot or of daily life is not in the records. */
const OF_SALES =
  /客户|单子|商机|合同|报价|价格|付款|回款|交付|竞品|对手|转化|赢|丢|拜访|跟进|线索|谈判|方案|签|决策|预算|异议|流失|投诉|销售|团队|customer|deal|quote|price|payment|contract|competitor|pipeline|lead|win|lost|lose|visit|budget|objection|churn|account|sales|team/i;

/** Does a question want words and reasons, where the records give only counts? */
export const isOpenQuestion = (text: string): boolean => OPEN.test(plain(text));

/** A question that may be about sales, though no rule knew what kind. */
export const mayBeAnswered = (text: string): boolean => {
  const said = plain(text);
  return (ASKS.test(said) || isOpenQuestion(text)) && (OF_SALES.test(said) || isOpenQuestion(text));
};

const TOPICS: readonly (readonly [SignalKind, RegExp])[] = [
  ['price', /价格|报价|贵|便宜|折扣|price|expensive|discount/i],
  ['payment', /付款|账期|回款|首付|尾款|payment|invoice/i],
  ['competitor', /竞品|对手|比价|友商|competitor|rival/i],
  ['delivery', /交付|交期|上线|工期|发货|delivery|lead time/i],
  ['churn_risk', /流失|换供应商|放弃|搁置|churn|leav/i],
  ['decision_maker', /谁拍板|决策|老板定|审批|decision|decide/i],
  ['budget', /预算|budget/i],
  ['contract', /合同|条款|法务|contract|legal/i],
  ['service', /售后|服务|投诉|维保|service|complain/i],
  ['technical', /技术|接口|兼容|参数|technical|integrat/i],
  ['trial', /试用|样品|试点|demo|trial|sample|pilot/i],
  ['renewal', /续约|续费|renew/i],
  ['objection', /顾虑|担心|异议|反对|意见|问题|阻力|卡在|concern|worr|objection|problem|blocker/i],
];

/** What a question is about, by the kinds of signals that records keep. */
export function topicsAsked(text: string): readonly SignalKind[] {
  const said = plain(text);
  return TOPICS.flatMap(([kind, words]) => (words.test(said) ? [kind] : []));
}
