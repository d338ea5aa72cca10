/** What reads as a given name, and what only looks like one. */

export const ORDINARY_GIVEN =
  /^(?:[一二三四五六日天末几两]|.*[的了是在有我你他她说要就都也和跟给把被这那个和与或及到过没不很级域户目品场售术资务件])/;

/** Surname and next character that are a word of their own. */
export const NO_GIVEN_NAME =
  /^(?:管[着钱事理]|华人|华侨|包工|高兴|高层|高度|方案|方便|方面|金额|单位|单子|马上|万一|周[一二三四五六日末]|时间|何时|任何|于是|向来|常常|连夜|连续|全部|温度|安排|程序|包括|包装|华东|华南|江苏|江西|毛利|白天|明天|明年|单独|单价|项目|成本|强调|计划|连忙|应该|应付|经常|安全|平时|平台|年底|年前|时候|路上|章程|水平|钱款|钱到|施工|宣布|左右|和平|易懂|包含|管理|管控|舒服|危险|解决|解释|祝贺|从来|麻烦|云平|雷达|石材|金融|游戏|康复)/;

/** True when one or two characters between family name and title read as a given name (王建国经理), not as words (周五主任, 高级经理). */
export function plausibleGiven(family: string, given: string, folded: string, at: number): boolean {
  if (ORDINARY_GIVEN.test(given)) return false;
  const before = folded[at - 1];
  return before === undefined || /[^\u4e00-\u9fff]|[的跟和找见了给叫是向与]/.test(before) || /[部科处室院校]/.test(before)
    ? !/^(?:谢谢|高级|高端|方案|金融|安全|单位|马上|常务|向上|成本|成都|毛利|景区|边上|白天|周末|万一|何时|金额|包括|任何|尤其|游戏|应该|全部|路上|花店|水电)/.test(
        family + given,
      )
    : false;
}
