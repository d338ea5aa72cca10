/** Words that make a number a count and not an amount. */

/**
 * Pattern source: Chinese measure words, each only where it is none of the words that often follow an amount (38万包安装, 38万只要,
 * 38万张总点头, 38万方案). 块 is left out, for it is also money.
 */
export const MEASURE_ZH =
  '台(?!州|湾|账)|套|个(?!点|百分)|件|人(?![家民工均力事])|颗|片|吨|平米|平方|平(?=[,。\\s]|$)|方(?![案总便面法式])|亩|米(?!总)|公里|公斤|斤|克|辆|家(?![里电具长居人])|次(?!日)|份|户|张(?=卡|票|纸|海报|图|发票|名片|[,。\\s]|$)|只(?![要有是能给差剩够收付做包含])|盒|箱|单(?![子价位独据身台套桩个])|本(?![来月周年季地身次金机人])|瓶|桶|册|条(?![件款码])|座|栋|幢|根(?!据)|支(?![付持票出援行])|名(?![额义])|席|床|粒|卷|罐|袋|桩|账号|帐号|用户|终端|门店|节点|学生|股|票|粉丝|像素|小时';

/** Pattern source: what is counted in English. */
export const MEASURE_EN =
  'units?|seats?|users?|pcs|pieces?|sites?|stores?|licen[cs]es?|devices?|beds?|people|employees|students?|chips?|machines?|sets?|items?|trucks?|elevators?|panels?|robots?|inverters?|boxes|tons?|tonnes?|kg|sqm|sq\\s?ft|rows?|customers?|locations?|rooms?|desks?|nodes?|followers|lines?|schools?|floors?|dpi|rpm|hz|km|miles?|words?|calls?|visits?|eggs?';
