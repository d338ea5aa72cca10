import type { Stage } from '../../terms.js';

/** What CRMs and spreadsheets call the stages. Compared without case, spaces and punctuation. */
const WORDS: Readonly<Record<Stage, string>> = {
  lead: '线索|新线索|潜在|潜在客户|初步接触|初次接触|初步沟通|未跟进|待跟进|新建|lead|new|prospect|prospecting|open|unqualified|mql',
  intent:
    '意向|有意向|意向客户|需求确认|需求沟通|需求分析|已确认需求|跟进中|intent|interest|interested|qualified|qualification|discovery|needs analysis|sql|opportunity',
  proposal:
    '方案|方案报价|报价|已报价|方案演示|演示|试用|样品|投标|招投标|立项|评估|proposal|quote|quoted|quotation|proposal sent|demo|trial|evaluation|presentation|bidding',
  negotiation:
    '谈判|商务谈判|商务洽谈|合同|合同谈判|合同审批|合同流程|审批中|待签约|签约中|negotiation|negotiating|contract|contract sent|contracting|legal|commit|closing',
  won: '赢单|成交|已成交|已签约|签约|已赢单|中标|已合作|合作中|won|closed won|closedwon|signed|customer',
  lost: '丢单|输单|已丢单|丢失|流失|已流失|失败|无效|关闭|已关闭|战败|lost|closed lost|closedlost|dead|churned|disqualified',
};

const KNOWN = new Map<string, Stage>();
for (const [stage, words] of Object.entries(WORDS)) {
  // The keys of the table above are the stages.
  for (const word of words.split('|')) KNOWN.set(plain(word), stage as Stage);
}

/** The stage a cell names, also as `4-谈判`, `谈判中` or `谈判(60%)`; undefined when it is none we know. */
export function readStageCell(cell: string): Stage | undefined {
  const text = plain(cell.replace(/[((].*?[))]/gu, ''));
  return KNOWN.get(text) ?? KNOWN.get(text.replace(/^\d+|\d+%?$|(?:阶段|中|了)$|stage$/g, ''));
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
