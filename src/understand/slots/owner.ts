/** Whose customers, deals or follow-ups a question means. */
import type { Lang } from '../../terms.js';
import type { PersonHit } from '../people/person.js';
import { ownerEn } from './en.js';
import { notOwnerZh, ownerZh } from './zh.js';

/** What tells whose a question is. */
export interface OfSomebody {
  readonly folded: string;
  readonly lang: Lang;
  readonly colleagues: readonly string[];
  readonly owner: string | undefined;
  readonly people: readonly PersonHit[];
  readonly customer: string | undefined;
  readonly surely: boolean;
}

/** 小葛还欠着谁, 阿坤手里压着几个, Coco那组: whoever is called so where no customer is spoken of is one of us. */
const ONE_OF_US =
  /(?:^|[\s,。:]|[上下这本今明昨][周月季年天]|礼拜|星期|问问|看看|催催|就看|瞅瞅|是|给)((?:[小老阿大][\u4e00-\u9fff]|[阿大小]?[A-Z][a-z]+(?: [A-Z][a-z]+)?|[阿][A-Za-z]+))\s?(?:子|哥|姐)?(?=手|名|兜|还|欠|那|他们|的|有|这|上|本|今|压|拖|负责|跟|在|最|一共|总共|签|丢|成|漏|又|忙|逾|超|组|明|近|\s)/;

/** What stands behind whoever has customers: 周倩手头, 刘洋那边, 李娜名下. */
const HAS =
  '(?:手[上里头底下]|名下|兜里|那[边组儿块头摊]|他们组|她们组|这个月|这周|这礼拜|本周|本月|上个?月|上周|上季度|这季度|本季度|今年|今天|昨天|最近|这阵|跟的|负责的|盯的|管的|的(?:客户|单|线索|商机|跟进|业绩|漏斗|活|盘子|数|待办|逾期|赢率|转化|预测|[a-z]))';
const HAVING = new RegExp(
  `(?:^|[,。\\s]|问问|看看|看下|查查|查下|瞅瞅|给我|那|就看|帮我看看?|帮我查查?)([\\u4e00-\\u9fff]{2,3})(?=${HAS})`,
);
/** A family's name; what begins with none is no name of one of us. */
const FAMILY =
  /^(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文佟葛柳岳齐焦])/;
/** 给小邹跟, assign Jason: who is to have a new customer. */
const GIVEN =
  /(?:给|归|由|让)([小老阿大][\u4e00-\u9fffA-Za-z]+?|[\u4e00-\u9fff]{2,3}|[A-Z][a-z]+)(?:来|去)?(?:跟进?|负责|盯)(?:吧|了|呗)?[。!\s]*$|(?:^|[,。\s])([小老阿大][\u4e00-\u9fff]|[阿]?[A-Z][a-z]+)\s?(?:跟进?|负责)[。!\s]*$/;
const GIVEN_EN = /\b(?:assign(?:ed)?(?: it)?(?: to)?|owner(?: is|:)?|give (?:it|this) to|for) ([A-Z][a-z]+)[.! ]*$/;

/** Whose they are, of a question about figures or about what is due: a person named there is one of us, for it is asked of no customer. */
export function ownerSlot({ folded, lang, colleagues, owner, people, customer, surely }: OfSomebody): { owner?: string } {
  if (owner !== undefined) return { owner };
  const known = colleagues.find((name) => folded.includes(name));
  if (known !== undefined) return { owner: known };
  if (lang === 'en') {
    const match = ownerEn.exec(folded);
    const name = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
    if (name !== undefined) return { owner: name };
  } else {
    const called = ONE_OF_US.exec(folded)?.[1];
    if (called !== undefined && !notOwnerZh.test(called)) return { owner: called };
    const having = HAVING.exec(folded)?.[1];
    if (having !== undefined && FAMILY.test(having) && !notOwnerZh.test(having)) return { owner: having };
    const name = ownerZh.exec(folded)?.[1];
    if (name !== undefined && !notOwnerZh.test(name) && !notOwnerZh.test(name.slice(0, 2))) return { owner: name };
  }
  const somebody = people.find(({ name }) => !OFFICE.test(name));
  return somebody === undefined || (customer !== undefined && surely && folded.includes(customer)) ? {} : { owner: somebody.name };
}

const VISITS_EN =
  /\b(?:did|has|had|is|was|when did) ([A-Z][a-z]+) (?:ever |already |still |last |actually )?(?:get|got|gotten|send|sent|call|called|talk|talked|speak|spoken|reach|reached|follow|followed|hear|meet|met|visit|visited|been|chase|chased|quote|quoted)\b/;

/** 上回老邹在禾美包装是跟谁谈的, did Jonas ever get pricing over to Rivet: one of us who dealt with a customer. */
export function visitorOf(folded: string, customer: string, lang: Lang): string | undefined {
  if (lang === 'en') {
    const name = VISITS_EN.exec(folded)?.[1];
    return name === undefined || customer.startsWith(name) ? undefined : name;
  }
  const before = folded.slice(0, Math.max(0, folded.indexOf(customer)));
  return /(?:^|[,。\s上次回天周月前])([小老阿大][\u4e00-\u9fff])(?:在|去|跑|跟|给|拜访|那个)$/.exec(before)?.[1];
}

/** 老板, 采购: an office, and nobody of ours. */
const OFFICE = /老板|客户|领导|销冠|总监|采购|财务|院长|主任|经理|校长|厂长|[\u4e00-\u9fff]总$/;

/** Who is to have a customer that is entered. */
export function givenSlot(folded: string, lang: Lang): { owner?: string } {
  const match = (lang === 'zh' ? GIVEN : GIVEN_EN).exec(folded);
  const name = match?.[1] ?? match?.[2];
  return name === undefined || notOwnerZh.test(name) ? {} : { owner: name };
}
