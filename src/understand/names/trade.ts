/** Words in company names that say what kind of thing a company is, not which one. */

const LEGAL_FORMS = ['股份有限公司', '有限责任公司', '有限公司', '集团公司', '分公司', '公司', '集团', '股份'];
const LEGAL_ENDS = new Set(LEGAL_FORMS.map((form) => form.charCodeAt(form.length - 1)));
const LATIN_LEGAL_FORM = /[\s,.]+(?:inc|llc|ltd|limited|co|corp|corporation|company|gmbh|plc|pte|pty|bv|ag)\.?$/i;

const TRADES = new Set(
  (
    '医疗 医药 医院 医学 器械 药业 制药 生物 自动化 智能 科技 技术 信息 网络 软件 系统 数据 电子 电气 电力 电器 光电 通信 通讯 半导体 ' +
    '机械 机电 重工 设备 装备 仪器 仪表 制造 工业 实业 材料 化工 环保 能源 新能源 建筑 建设 建材 工程 装饰 地产 置业 物业 物流 运输 供应链 汽车 航空 ' +
    '食品 饮料 农业 零售 连锁 商贸 贸易 商业 超市 便利 百货 服饰 服装 家居 家具 纺织 印刷 包装 教育 培训 学校 大学 中学 小学 学院 幼儿园 银行 保险 证券 金融 投资 控股 ' +
    '咨询 服务 管理 发展 传媒 广告 文化 酒店 餐饮 旅游 人民 中心 中医 妇幼 第一 第二 第三 第四 第五 附属 国际 中国'
  ).split(' '),
);
/** Trade words by their last two units, the longest first: one look-up decides for nearly every name. */
const BY_ENDING = new Map<number, string[]>();
for (const trade of [...TRADES].sort((a, b) => b.length - a.length)) {
  const ending = pairBefore(trade, trade.length);
  BY_ENDING.set(ending, [...(BY_ENDING.get(ending) ?? []), trade]);
}

function pairBefore(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);
}

/** Where the name ends once legal forms (有限公司, Inc.) are left away; at least two units stay. */
export function withoutLegalForm(name: string, end = name.length): number {
  let to = end;
  for (let round = 0; round < 2; round++) {
    const cut = legalFormLength(name, to);
    if (cut === 0 || to - cut < 2) return to;
    to -= cut;
  }
  return to;
}

function legalFormLength(name: string, end: number): number {
  const last = name.charCodeAt(end - 1);
  if (!LEGAL_ENDS.has(last)) return last > 0x7a ? 0 : latinLegalFormLength(name, end);
  for (const form of LEGAL_FORMS) if (name.endsWith(form, end)) return form.length;
  return 0;
}

function latinLegalFormLength(name: string, end: number): number {
  return LATIN_LEGAL_FORM.exec(name.slice(0, end))?.[0].length ?? 0;
}

/** Units of the trade word that ends at `end` (华东医疗器械 → 器械 → 2), 0 when there is none. */
export function tradeLength(name: string, end: number): number {
  if (end < 2) return 0;
  const candidates = BY_ENDING.get(pairBefore(name, end));
  // Most names end with no trade word, and most trade words share their ending with no other.
  if (candidates !== undefined) for (const trade of candidates) if (name.endsWith(trade, end)) return trade.length;
  return 0;
}

/** True when these units are nothing but trade words (医疗器械, 人民医院): they name no company. */
export function isOnlyTrade(text: string, start = 0, end = text.length): boolean {
  let to = end;
  while (to > start) {
    const length = tradeLength(text, to);
    if (length === 0) return false;
    to -= length;
  }
  return to === start;
}
