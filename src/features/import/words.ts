import type { Lang } from '../../terms.js';
import type { FaultKind } from './faults.js';
import type { ImportField } from './fields.js';

type FaultWords = readonly [why: string, remedy: string];

interface Words {
  readonly fields: Readonly<Record<ImportField, string>>;
  /** Why a row cannot be taken, and what to do. `{value}` = what stands in the cell, `{line}` = the earlier row. */
  readonly faults: Readonly<Record<FaultKind, FaultWords>>;
  readonly howTo: string;
  readonly notATable: (name: string) => string;
  readonly checking: (name: string) => string;
  readonly ready: (name: string, customers: string, deals: string) => string;
  readonly nothingNew: (name: string) => string;
  readonly mustMend: (name: string, rows: string) => string;
  readonly noHeader: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly guessed: string;
  readonly ignored: string;
  readonly counts: (rows: string, contacts: string) => string;
  readonly known: (rows: string) => string;
  readonly alike: (rows: string, example: string) => string;
  readonly atLine: (line: number, what: string) => string;
  readonly more: (rows: string) => string;
  readonly allOrNothing: string;
  readonly start: string;
  readonly cancel: string;
  readonly faultsFile: string;
  readonly running: (name: string, percent: number) => string;
  readonly progress: (done: string, all: string) => string;
  readonly hidden: string;
  readonly done: (name: string, customers: string, deals: string) => string;
  readonly cancelled: (name: string) => string;
  readonly dropped: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly broke: (name: string) => string;
  readonly source: (name: string, line: number) => string;
  readonly gone: (name: string) => string;
  readonly tooLate: string;
  readonly notYours: string;
  readonly settled: string;
  readonly brokenFile: Readonly<
    Record<'not-text' | 'encoding' | 'open-quote' | 'stray-quote' | 'not-xlsx', (name: string, line: string) => string>
  >;
  readonly faultColumns: readonly [line: string, field: string, value: string, why: string, remedy: string];
}

/** What importing says. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    fields: {
      customer: '客户',
      alias: '别名',
      owner: '负责人',
      stage: '阶段',
      amount: '金额',
      currency: '币种',
      contact: '联系人',
      title: '职务',
      phone: '电话',
      nextDue: '下次跟进',
      nextStep: '下一步',
      summary: '最近跟进',
      source: '来源渠道',
      industry: '行业',
      tier: '客户等级',
      firstContact: '首次联系',
      lastContact: '最近联系',
    },
    faults: {
      'customer-missing': ['没有客户名称', '补上客户名称,或删掉这一行'],
      'customer-too-long': ['客户名称超过 100 个字', '只留公司名称'],
      'customer-not-a-name': ['"{value}"不像客户名称', '改成公司名称'],
      'owner-unknown': ['没有叫"{value}"的同事', '改成团队里的姓名,或先请管理员加上这个人'],
      'owner-ambiguous': ['叫"{value}"的同事不止一位', '留空,导入后再转给他'],
      'owner-not-yours': ['不能把客户分给{value}', '负责人写自己或自己的组员,其他的请管理员导入'],
      'owner-differs': ['和第 {line} 行是同一家客户,负责人却不同', '两行改成同一位负责人'],
      'stage-unknown': ['没认出阶段"{value}"', '用 线索、意向、方案、谈判、赢单、丢单'],
      'amount-vague': ['"{value}"不是确切的金额', '写成数字,比如 38万,或留空'],
      'amount-negative': ['金额是负数: {value}', '改成正数,或留空'],
      'amount-too-large': ['金额大得不合常理: {value}', '核对单位'],
      'amount-unreadable': ['没认出金额"{value}"', '写成 380000 或 38万'],
      'currency-unknown': ['没认出币种"{value}"', '用 CNY、USD、EUR、GBP、HKD'],
      'date-no-such-day': ['没有"{value}"这一天', '核对日期'],
      'date-unreadable': ['没认出日期"{value}"', '写成 2026-11-25'],
      'date-in-future': ['{value}还没到', '核对日期'],
      'cells-too-many': ['这一行比表头多出几格', '看看是不是少了引号'],
      'row-repeated': ['和第 {line} 行重复', '删掉一行'],
    },
    howTo:
      '把客户表发给我就行,CSV 或 Excel (.xlsx) 都可以。表头有"客户名称"就能认,金额、阶段、联系人、负责人、下次跟进也会一起读。会先给你看一遍,再导入。',
    notATable: (name) => `"${name}"不是表格。客户表请发 CSV 或 Excel (.xlsx)。`,
    checking: (name) => `正在看 ${name}`,
    ready: (name, customers, deals) => `${name} 可以导入: ${customers} 家新客户,${deals} 个商机`,
    nothingNew: (name) => `${name} 里的客户都已经有了,没有要导入的`,
    mustMend: (name, rows) => `${name} 有 ${rows} 行要改,改好再发一次`,
    noHeader: (name) => `${name} 里没找到"客户名称"这一列。请在第一行写上表头,再发一次。`,
    empty: (name) => `${name} 是空的,没有可以导入的行。`,
    guessed: '表头这样理解',
    ignored: '没用到的列',
    counts: (rows, contacts) => `共 ${rows} 行,${contacts} 位联系人`,
    known: (rows) => `${rows} 行跳过: 客户已经在库里,进行中的商机不重复建`,
    alike: (rows, example) => `${rows} 家和已有客户很像,会建成新客户: ${example}`,
    atLine: (line, what) => `第 ${line} 行: ${what}`,
    more: (rows) => `还有 ${rows} 行,见下载的文件`,
    allOrNothing: '一个文件要么全部导入,要么都不导入。',
    start: '导入',
    cancel: '取消',
    faultsFile: '下载要改的行',
    running: (name, percent) => `正在导入 ${name} · ${percent}%`,
    progress: (done, all) => `${done} / ${all} 行`,
    hidden: '全部写好后一起出现。这期间照常记跟进。',
    done: (name, customers, deals) => `${name} 已导入: ${customers} 家客户,${deals} 个商机`,
    cancelled: (name) => `已取消导入 ${name},没有写入任何客户`,
    dropped: (name) => `${name} 导入到一半服务重启了,写好的部分已清掉。请再发一次文件。`,
    broke: (name) => `${name} 没有导入成功,什么都没写入。请再发一次,还不行就请管理员看一下日志。`,
    changed: (name) => `${name} 没有导入: 检查之后团队或客户有变动,有的行不再能导入。请再发一次文件。`,
    source: (name, line) => `从 ${name} 第 ${line} 行导入`,
    gone: (name) => `${name} 找不到了,请再发一次。`,
    tooLate: '已经全部导入,来不及取消了。',
    notYours: '这个导入由发文件的人来决定。',
    settled: '这个文件已经处理过了。要再导入,请重新发一次。',
    brokenFile: {
      'not-text': (name) => `${name} 读不出来: 不是文本表格。请另存为 CSV (UTF-8) 或 Excel (.xlsx)。`,
      encoding: (name) => `${name} 读不出来: 文字编码不是 UTF-8 或 GBK。请另存为 CSV (UTF-8)。`,
      'open-quote': (name, line) => `${name} 第 ${line} 行有一个引号没有配对,从这里起读不下去。补上引号再发一次。`,
      'stray-quote': (name, line) => `${name} 第 ${line} 行的引号位置不对。把单元格里的引号写成两个,或另存为 Excel 再发。`,
      'not-xlsx': (name) => `${name} 打不开: 不是完好的 Excel 文件 (.xlsx)。请重新保存一次再发。`,
    },
    faultColumns: ['行', '列', '原来的内容', '问题', '怎么改'],
  },
  en: {
    fields: {
      customer: 'Customer',
      alias: 'Alias',
      owner: 'Owner',
      stage: 'Stage',
      amount: 'Amount',
      currency: 'Currency',
      contact: 'Contact',
      title: 'Title',
      phone: 'Phone',
      nextDue: 'Next follow-up',
      nextStep: 'Next step',
      summary: 'Last follow-up',
      source: 'Source',
      industry: 'Industry',
      tier: 'Tier',
      firstContact: 'First contact',
      lastContact: 'Last contact',
    },
    faults: {
      'customer-missing': ['no customer name', 'add the name, or delete the row'],
      'customer-too-long': ['the customer name has more than 100 characters', 'keep the company name only'],
      'customer-not-a-name': ['"{value}" does not look like a customer name', 'write the company name'],
      'owner-unknown': ['nobody here is called "{value}"', 'use a name of the team, or have the admin add this person first'],
      'owner-ambiguous': ['more than one colleague is called "{value}"', 'leave it empty and hand the customer over afterwards'],
      'owner-not-yours': ['you cannot give customers to {value}', 'name yourself or your team; ask the admin to import the others'],
      'owner-differs': ['the same customer as row {line}, with another owner', 'name one owner in both rows'],
      'stage-unknown': ['stage "{value}" is not known', 'use lead, intent, proposal, negotiation, won or lost'],
      'amount-vague': ['"{value}" is no definite amount', 'write a figure such as 120k, or leave it empty'],
      'amount-negative': ['the amount is negative: {value}', 'make it positive, or leave it empty'],
      'amount-too-large': ['the amount is beyond reason: {value}', 'check the unit'],
      'amount-unreadable': ['amount "{value}" could not be read', 'write 120000 or 120k'],
      'currency-unknown': ['currency "{value}" is not known', 'use CNY, USD, EUR, GBP or HKD'],
      'date-no-such-day': ['there is no {value}', 'check the date'],
      'date-unreadable': ['date "{value}" could not be read', 'write 2026-11-25'],
      'date-in-future': ['{value} is yet to come', 'check the date'],
      'cells-too-many': ['the row has more cells than the header', 'see whether a quotation mark is missing'],
      'row-repeated': ['the same as row {line}', 'delete one of them'],
    },
    howTo:
      'Send me the customer list as CSV or Excel (.xlsx). A column "Customer" is enough; amount, stage, contact, owner and next follow-up are read too. You see what I understood before anything is imported.',
    notATable: (name) => `"${name}" is no table. Please send the customer list as CSV or Excel (.xlsx).`,
    checking: (name) => `Looking at ${name}`,
    ready: (name, customers, deals) => `${name} is ready: ${customers} new customers, ${deals} deals`,
    nothingNew: (name) => `Every customer in ${name} is here already; there is nothing to import`,
    mustMend: (name, rows) => `${name}: ${rows} rows to mend, then send it again`,
    noHeader: (name) => `${name} has no column "Customer". Please put headers in the first row and send it again.`,
    empty: (name) => `${name} is empty: there are no rows to import.`,
    guessed: 'Columns as I read them',
    ignored: 'Columns not used',
    counts: (rows, contacts) => `${rows} rows, ${contacts} contacts`,
    known: (rows) => `${rows} rows skipped: the customer is here already, and open deals are not doubled`,
    alike: (rows, example) => `${rows} resemble customers you have and become new ones: ${example}`,
    atLine: (line, what) => `Row ${line}: ${what}`,
    more: (rows) => `${rows} more rows in the download`,
    allOrNothing: 'A file is imported whole or not at all.',
    start: 'Import',
    cancel: 'Cancel',
    faultsFile: 'Download rows to mend',
    running: (name, percent) => `Importing ${name} · ${percent}%`,
    progress: (done, all) => `${done} of ${all} rows`,
    hidden: 'Everything appears at once when it is complete. Keep logging meanwhile.',
    done: (name, customers, deals) => `${name} imported: ${customers} customers, ${deals} deals`,
    cancelled: (name) => `Import of ${name} cancelled; no customer was written`,
    dropped: (name) => `The service restarted halfway through ${name}; what was written has been removed. Please send the file again.`,
    broke: (name) =>
      `${name} could not be imported; nothing was written. Please send it again; if it fails again, have the admin look at the log.`,
    changed: (name) =>
      `${name} was not imported: the team or the customers changed after the check and some rows no longer fit. Please send the file again.`,
    source: (name, line) => `imported from ${name}, row ${line}`,
    gone: (name) => `${name} is gone; please send it again.`,
    tooLate: 'Everything is in already; it is too late to cancel.',
    notYours: 'Whoever sent the file decides on this import.',
    settled: 'This file has been dealt with. Send it again to import it again.',
    brokenFile: {
      'not-text': (name) => `${name} cannot be read: it is no text table. Please save it as CSV (UTF-8) or Excel (.xlsx).`,
      encoding: (name) => `${name} cannot be read: it is neither UTF-8 nor GBK. Please save it as CSV (UTF-8).`,
      'open-quote': (name, line) =>
        `${name}: a quotation mark in row ${line} is never closed; nothing after it can be read. Close it and send the file again.`,
      'stray-quote': (name, line) =>
        `${name}: a quotation mark in row ${line} is out of place. Double it inside a cell, or send the list as Excel.`,
      'not-xlsx': (name) => `${name} cannot be opened: it is no sound Excel file (.xlsx). Please save it again and resend.`,
    },
    faultColumns: ['Row', 'Column', 'What is there', 'Problem', 'What to do'],
  },
};

/** Why a row cannot be taken and what to do, for people. */
export function faultText(fault: { readonly why: FaultKind; readonly value: string; readonly line?: number }, lang: Lang): FaultWords {
  const value = fault.value.length > 40 ? `${fault.value.slice(0, 40)}…` : fault.value;
  const [why, remedy] = WORDS[lang].faults[fault.why];
  return [why.replaceAll('{value}', () => value).replaceAll('{line}', String(fault.line ?? '')), remedy];
}

/** Why a file cannot be read, and what to do. */
export function brokenFileText(kind: keyof Words['brokenFile'], name: string, line: number | undefined, lang: Lang): string {
  return WORDS[lang].brokenFile[kind](name, String(line ?? ''));
}
