/** Who else is spoken of in a question, by what is asked of them: 丢给悦芒的, 跟宝利撞单, 被赛科抢走. */
const NAME = '([\\u4e00-\\u9fff]{2,4}?|[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)';
const AGAINST = [
  new RegExp(`(?:丢给|输给|败给|输在)了?${NAME}(?:的|了|几|多少|那|手|有|$|[,。?\\s])`),
  new RegExp(`(?:让|被|给|叫)${NAME}(?:给)?(?:抢|撬|截|挖|捞|拿|撸|顶|劫)(?:走|了|去|胡|掉)`),
  new RegExp(
    `(?:跟|和|与|同|对上|碰上?到?|遇上?到?|撞上?)${NAME}(?:打擂|打对台|打|抢|撞|碰|拼|竞争|交手|PK|pk|对上|顶牛|掰手腕|比价|比(?!去年|上|例))`,
  ),
  new RegExp(`(?:^|[,。\\s了])${NAME}(?:抢了|撬了|抢走|撬走|截了|截走|捞走|报得低|压我们|压价)`),
  new RegExp(`(?:碰上?到|遇上?到|撞上?到|(?<![所还没只])有|含|涉及)${NAME}的(?:单|项目|客户|商机|$)`),
  new RegExp(
    `(?:我们?|咱们?|咱|交期|价格|报价|价|服务|质保|参数)[^,。]{0,6}比${NAME}(?:家|那边|的)?(?:还|要|都|更)?(?:慢|贵|便宜|高|低|快|长|短|差|好|多|少|晚|弱|强)`,
  ),
] as const;
const NOBODY =
  /^(?:.*[啥什]么?.*|我们?|咱们?|人家|他们?|她|客户|对方|别人|别家|谁.*|同行|对手|友商|竞品|哪.*|这.*|那.*|几.*|多少|上.*|去年.*|同期|风险|希望|意向|机会|戏|.*[月季年周期天度]|计划|预[期算].*|目标|市场|行业|之前|以前|原来|平均|年初|标准|别的.*)$/;

/** True for words that stand for any rival and name none. */
export const isNobody = (name: string): boolean => NOBODY.test(name);

/** The rival whom the words of a question make one. */
export function rivalAsked(folded: string): string | undefined {
  for (const pattern of AGAINST) {
    const name = pattern.exec(folded)?.[1];
    if (name !== undefined && !isNobody(name)) return name;
  }
  return undefined;
}
