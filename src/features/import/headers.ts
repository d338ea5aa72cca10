import { type Column, FIELDS, type ImportField } from './fields.js';

/** Headers as companies write them. Compared without case, spaces and punctuation; the first of each is what an export writes. */
const ZH: Readonly<Record<ImportField, string>> = {
  customer: '客户名称 客户 客户名 公司名称 公司 公司名 企业名称 单位名称 单位 客户全称 公司全称 单位全称 企业全称 客户公司 名称',
  alias: '别名 客户简称 简称 曾用名',
  owner: '负责人 销售 销售负责人 客户负责人 业务员 归属人 跟进人 所属销售 客户经理 销售代表 所有者',
  stage: '阶段 商机阶段 销售阶段 当前阶段 跟进阶段 客户阶段 状态 客户状态',
  amount: '金额 商机金额 预计金额 合同金额 报价 报价金额 预计成交金额 销售金额 预算',
  currency: '币种 货币',
  contact: '联系人 联系人姓名 客户联系人 主要联系人 姓名 对接人',
  title: '职务 职位 联系人职务 联系人职位 头衔',
  phone: '电话 联系电话 手机 手机号 手机号码 联系人电话 联系方式 电话号码',
  nextDue: '下次跟进 下次跟进日期 下次跟进时间 下次联系时间 下次联系日期 下一步日期 计划跟进时间 跟进截止 回访日期',
  nextStep: '下一步 下一步计划 下一步动作 后续计划 待办',
  summary: '最近跟进 跟进记录 最新跟进 跟进摘要 跟进内容 跟进情况 最近跟进内容 进展 备注 说明',
  source: '来源渠道 来源 客户来源 线索来源 渠道 获客渠道',
  industry: '行业 所属行业 客户行业',
  tier: '客户等级 等级 级别 客户级别 客户分级',
  firstContact: '首次联系 首次联系时间 首次接触时间 首次联系日期 创建时间 创建日期 建档日期',
  lastContact: '最近联系 最近跟进时间 最近跟进日期 最近联系时间 最近联系日期 最后跟进时间 上次联系 上次跟进时间',
};
const EN: Readonly<Record<ImportField, string>> = {
  customer: 'Customer|Customer name|Company|Company name|Account|Account name|Organization|Client|Client name',
  alias: 'Alias|Aliases|Short name|Also known as',
  owner: 'Owner|Sales rep|Rep|Account owner|Deal owner|Salesperson|Assigned to|Account manager',
  stage: 'Stage|Deal stage|Sales stage|Pipeline stage|Status',
  amount: 'Amount|Deal amount|Deal value|Value|Deal size|Expected revenue|Quote|Budget',
  currency: 'Currency',
  contact: 'Contact|Contact name|Contact person|Primary contact',
  title: 'Title|Job title|Position|Contact title',
  phone: 'Phone|Phone number|Mobile|Telephone|Contact phone|Tel',
  nextDue: 'Next follow-up|Next follow up date|Follow-up date|Next action date|Next step date|Next contact date|Due date|Next date',
  nextStep: 'Next step|Next steps|Next action',
  summary: 'Last follow-up|Summary|Latest follow-up|Notes|Note|Comments|Description|Remarks',
  source: 'Source|Lead source|Channel',
  industry: 'Industry|Sector',
  tier: 'Tier|Customer tier|Rating|Level',
  firstContact: 'First contact|First contact date|Created|Created date|Create date|Date created',
  lastContact: 'Last contact|Last contact date|Last activity|Last activity date|Last contacted',
};

const KNOWN = new Map<string, ImportField>();
for (const field of FIELDS) {
  for (const header of [...ZH[field].split(' '), ...EN[field].split('|')]) KNOWN.set(plain(header), field);
}
/** Long ones first, so that 联系人电话 is read as a telephone, not as a contact. */
const BY_LENGTH = [...KNOWN].filter(([header]) => header.length >= 2).sort(([a], [b]) => b.length - a.length);

/** A header that ends so names a day, never the step or the talk that is spoken of before. */
const NAMES_A_DAY = /(?:日期|时间|date|time)$/;
const WHICH_DAY: readonly (readonly [field: ImportField, says: RegExp])[] = [
  ['nextDue', /^(?:下次|下一|计划|预计跟进|next|planned)/],
  ['lastContact', /^(?:上次|上一次|最近|最后|最新|last|latest)/],
  ['firstContact', /^(?:首次|第一次|初次|创建|建档|first|created?)/],
];

const SCALES: readonly (readonly [unit: RegExp, scale: number])[] = [
  [/[((](?:.*[^百千])?万(?:元|人民币|rmb|cny)?[))]|万元$/iu, 10_000],
  [/[((]百万(?:元)?[))]|\bmillions?\b|[((][$€£]?\s?m\b/iu, 1_000_000],
  [/[((]千(?:元)?[))]|\bthousands?\b|[((][$€£]?\s?k\b/iu, 1000],
  [/[((]亿(?:元)?[))]|亿元$/u, 100_000_000],
];

/**
 * The columns of a header row: each field once, the surer and then the earlier header wins. Undefined when no column names the customer, or
 * when none is sure: then it is a row of the list itself, whose companies are called so and so 公司.
 */
export function guessColumns(cells: readonly string[]): readonly Column[] | undefined {
  const best = new Map<ImportField, Column>();
  for (const [index, header] of cells.entries()) {
    const guess = fieldOf(header);
    if (!guess) continue;
    const known = best.get(guess.field);
    if (known && (known.sure || !guess.sure)) continue;
    best.set(guess.field, { ...guess, index, header, scale: guess.field === 'amount' ? scaleOf(header) : 1 });
  }
  const columns = [...best.values()];
  if (!best.has('customer') || !columns.some((column) => column.sure)) return undefined;
  return columns.sort((a, b) => a.index - b.index);
}

/** A list may begin with a title: the header is the one of the first rows that names most columns. */
export function findHeader(
  rows: readonly { readonly cells: readonly string[] }[],
): { readonly at: number; readonly columns: readonly Column[] } | undefined {
  let found: { at: number; columns: readonly Column[] } | undefined;
  for (const [at, { cells }] of rows.entries()) {
    const columns = guessColumns(cells);
    if (columns && columns.length > (found?.columns.length ?? 0)) found = { at, columns };
  }
  return found;
}

/** The header that an export writes for a field, so that the file can be imported again. */
export function headerOf(field: ImportField, lang: 'zh' | 'en'): string {
  const [header = field] = lang === 'zh' ? ZH[field].split(' ') : EN[field].split('|');
  return header;
}

function fieldOf(header: string): Pick<Column, 'field' | 'sure'> | undefined {
  const text = plain(header.replace(/[((].*?[))]/gu, ''));
  const field = KNOWN.get(text);
  if (field) return { field, sure: true };
  if (NAMES_A_DAY.test(text)) {
    const day = WHICH_DAY.find(([, says]) => says.test(text))?.[0];
    return day && { field: day, sure: false };
  }
  // The last word of a header says what it is: 客户联系人电话, "billing contact phone".
  const ending =
    BY_LENGTH.find(([known]) => text.endsWith(known)) ?? BY_LENGTH.find(([known]) => known.length >= 3 && text.includes(known));
  return ending && { field: ending[1], sure: false };
}

function scaleOf(header: string): number {
  return SCALES.find(([unit]) => unit.test(header))?.[1] ?? 1;
}

function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
