/** How people are named in Chinese chat: what stands for a name, and what may stand beside it. */
import type { ContactRole } from '../../terms.js';
import { COMMON_SURNAMES, RARE_SURNAMES, SURNAMES, TITLES } from './zh.js';

/** What a title says its holder does, when no department is said. */
export const titleRole = new Map<string, ContactRole>();
for (const [role, words] of TITLES) for (const word of words.split(' ')) titleRole.set(word, role);
const titles = [...titleRole.keys()].sort((a, b) => b.length - a.length).join('|');
/** What makes 总, 工, 董 … part of another word. */
const NOT_A_TITLE =
  '(?!结|共|体(?!检)|部(?!长)|额|价|数|量|包|计|得分|面积|程|业|作(?!人员)|具|期|地|艺|资|序|位|人(?!员|挺|很|不|好|说|也|特|比|真|还|都)|会|钟|事(?!长))';
/** 王总, 王建国经理: family name, given name, title. */
export const NAMED = new RegExp(`(${SURNAMES})(?!施工|施总)([\\u4e00-\\u9fff]{0,2}?)(${titles})${NOT_A_TITLE}`, 'g');
/** 的区总, 见了云院长: a family name that is an everyday word. */
export const RARELY_NAMED = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[的跟和找见给让约与请])(${RARE_SURNAMES})(总监?|经理|主任|科长|处长|部长|局长|院长|校长|厂长|行长|老师|主管)${NOT_A_TITLE}`,
  'g',
);
/** 老黄, 小林, 阿杰: a common family name behind 老, 小 or 阿. */
export const NICKNAMED = new RegExp(
  `([老小阿])(${COMMON_SURNAMES})(?![\\u4e00-\\u9fff]?(?:总|经理|主任|工(?!作)|董|老师))(?!序|范围|组|区|时|学|孩|记(?![录得着住在])|字号|票|单位|额|微(?!信)|批|样|店|户|型|于|于是|方案|章|包装|白鼠|程序|高峰|路|米|龙头|虾|卷风|石头|万|金额|关|满贯|全|单)`,
  'g',
);
/** 科长姓严, 姓袁的总监. */
export const FAMILY_NAME_IS = new RegExp(
  `(老板|校长|院长|经理|主任|主管|厂长|店长|总监|负责人|采购|科长|处长|对接人|联系人|老总|科主任|董事长|总经理|园长|局长|所长|部长)?[, ]?姓(${SURNAMES}|[\\u4e00-\\u9fff](?=的))(?:的)?(${titles})?`,
  'g',
);
/** 联系人刘芳, 找王建国: a full name behind a word that calls for one. */
export const FULL_NAME = new RegExp(
  `(?:联系人|对接人|负责人|接口人|找|叫|决策人|经办人)(?:改为|换成|变成|现在)?(?:[:是叫为 ]|改成)*((?:${SURNAMES})[\\u4e00-\\u9fff]{1,2})(?=[,，。;；、!! \\n()]|$|电话|手机|微信|\\d)`,
  'g',
);
/** Kevin总, Amy姐. */
export const LATIN_NAMED = /([A-Z][a-z]{1,14}|[A-Z]{2,10}(?=总|经理|姐|哥|老师|女士|先生))\s?(总监?|经理|主任|姐|哥|老师|女士|先生|工)/g;
/** 采购Grace, owner Dan. */
export const LATIN_WITH_TITLE =
  /([Ll]ead|[Dd]irector|[Hh]ead|[Oo]wner|[Ff]ounder|店长|老板|老板娘|院长|校长|秘书|主管|客服|老师|顾问|合伙人|采购|技术|财务|法务|信息|研发|运营|销售|市场|产品|行政|人事|教务|项目|对接人|联系人|负责人|经理|主管|总监|主任|[Pp]urchasing [Mm]anager|[Bb]uyer|[Pp]rocurement|[Ee]ngineer|[Mm]anager|PM|CTO|CFO|CEO|CIO|HR|IT|VP|外贸|商务|工程|品质|质量|设计|内容|招商|设备|生产|物流|供应链|客户|总助)(?:部|科|的|是|叫|:|\s)*((?:(?:Ms|Mr|Mrs|Dr)\.? )?[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)(?![A-Za-z])/g;

/** 王处, 李局, 张科: a title cut to its first character, only where talk goes on as about a person. */
export const SHORT_TITLED = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|[的跟和找见给说让约与是请过边了部科处室组])(${COMMON_SURNAMES})([处局科部院校所行队博])(?=[^\\u4e00-\\u9fff]|$|说|那边|问|约|也|还|很|不|没|答|表|同意|反馈|推|让|催|来|已|刚|又|就|觉|想|认|给|今|明|后天|这边|定|要|会|和|带)`,
  'g',
);
/** What a title cut to its first character says. */
export const SHORT_ROLE: ReadonlyMap<string, ContactRole> = new Map([
  ['局', 'exec'],
  ['院', 'exec'],
  ['校', 'exec'],
  ['行', 'exec'],
  ['博', 'technical'],
  ['所', 'exec'],
]);
/** 厂长梁志强亲自…, 采购经理宋佳: a full name right behind an office. */
export const AFTER_OFFICE = new RegExp(
  `^(?:[是叫:]|[ ,(](?=[\\u4e00-\\u9fff]{2,3}(?:[,。;)\\s\\d]|$)))?((?:${SURNAMES})(?!明[天年早晚儿])[^的了是在有我你他她说问要想觉很也都还已今昨亲比那这同不没让把给跟和会先就答表回反提约催去来到请带看认希约与及或等对,。;!?\\s\\w:、()]{1,2})(?=说|问|要|想|觉|认|表|反|很|也|都|还|已|今|明|昨|亲|比|那边|这边|同|不|没|让|把|给|跟|和|与|的|在|看|约|来|去|回|对|是|有|会|一|提|又|最|挺|希|答|催|先|就|请|带|咬|卡|压|坚|嫌|担|拿|找|打|发|签|定|强|松|跑|出|介|主|转|居|挺|特|真|十分|非常|电话|手机|微信|直接|当场|刚|[,。;:、!?\\s()\\dA-Za-z"”」]|$)`,
);
/** 信息部的阿豪, 供应链的小岳, 采购Grace, 微步零工的孙漾: whoever stands behind a department or a company and acts, or ends the clause. */
export const BELONGS = new RegExp(
  `(?<=[\\u4e00-\\u9fffA-Za-z](?:的|部|科|处|室|组|办|中心))((?:${COMMON_SURNAMES})[^的了是在有我你他她说问要想觉很也都还已今明昨亲比那这同不没让把给跟和会先就答表回反提约催去来到请带看认希与及或等对,。;!?\\s\\w:、()总工董经主科处部老姐哥]{1,2}|[阿小老大][\\u4e00-\\u9fff](?![部厂店批单家]))(?=说(?!明)|问|让|讲|谈|告诉|表示|反馈|答应|同意|确认|觉得|要我|要求|那边|一起|对接|[,。;!?\\s]|$)`,
  'g',
);
/** 副院长老项, 总包小迟: a rare family name behind 老 or 小 where somebody stands or speaks. */
export const NICKNAMED_RARELY = new RegExp(
  `(?:(?<=^|[的跟和与找见长任科部理监管师,。;!?\\s])|(?=[老小][\\u4e00-\\u9fff](?:是管|负责|是他们|是那边)))([老小])(${SURNAMES})(?=说(?!明)|问|让|讲|那边|和|跟|告诉|觉得|又|也|去的|去了|约|来|答应|是|嫌|要|想|拍|点头|漏|松口|打|发来|催|管|负责|今|昨|刚|已|还|不|没|回|[,。;!?\\s]|$)(?<!小[单样包费鱼米石花车路龙方关全温官仲冷蓝卫皮成安万和向常盛权])(?![时区学孩])`,
  'g',
);
/** 主管娇姐, 花姐说: a given name before 姐 or 哥. */
export const FAMILIAR =
  /(?<=^|[的跟和与找见长任科部理监管板购务,。;!?\s])([\u4e00-\u9fff])(姐|哥|叔|嫂)(?=说(?!明)|问|让|讲|那边|告诉|觉得|答应|约|,|。|\s|$)/g;
/** 设备主管老邵, 品控老冼, 车队的阿德: behind an office or a department any 老, 小 or 阿 names somebody. */
export const NICKNAMED_AFTER_POST =
  /^的?([老小阿](?![板师总大姐伙组学时孩程批姑哥妹姨客厂系设机款区单店额的样品问事规矩型件家范])[\u4e00-\u9fff])(?![\u4e00-\u9fff]?(?:系统|设备|机器|客户))/;
/** 项目经理换成小郎了, 又换项目经理了,新的叫阿斌: who holds an office now. */
export const REPLACED_BY = new RegExp(
  `([\\u4e00-\\u9fff]{2,8})(?:(?:已经|又|也)?(?:换成|换了|改成|变成|交给|现在是|由)(?:个|了|一个)?(?:叫|新来的)?|了?[,，]?(?:新来?的|接手的|接替的|后面的|现在)(?:那个|这个)?(?:叫|是|姓))([老小阿大][\\u4e00-\\u9fff]|${COMMON_SURNAMES}[\\u4e00-\\u9fff](?=[,。;()\\s了]|$))(?=[,。;()!\\s了来接跟负]|$)`,
  'g',
);
/** 阿may, 阿Ken. */
export const LATIN_NICKNAMED = /(?<![\u4e00-\u9fff]阿)阿[A-Za-z]{2,9}(?![A-Za-z])/g;
/** 速达跨境的Peter Lau: kept only behind a company. */
export const LATIN_BELONGS = /(?<=[\u4e00-\u9fffA-Za-z]的)([A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})?)(?![A-Za-z])/g;
/** 衡达律所主任: a bare title, kept only right behind a company. */
export const BARE_OFFICE =
  /(?<=[\u4e00-\u9fff]的?)(?:主任|经理|科长|处长|部长|主管|组长|副主任|副经理|副处长|副科长)(?![\u4e00-\u9fff]?(?:级|岗|室|办公|会|助理))/g;
/** 老板叫阿坤, 店长叫小艾: somebody called by a short name. */
export const CALLED = /(?<=[\u4e00-\u9fff](?:名字)?(?:叫做?|名叫))([阿小老大][\u4e00-\u9fff]|[\u4e00-\u9fff]{2,3})(?=[,，。;；、!\s]|$)/g;
/** —— 云栈科技 运维负责人 大飞: who signs behind an office, at the end of the text. */
export const SIGNS = /^ ([\u4e00-\u9fff]{2,3})[」"”)\s。]*$/;
/** First characters of all family names: most places of a text are passed over by them. */
export const FAMILIES = new Set(SURNAMES);

/** 李明说…: a full name that speaks. Kept only where the message also names a company. */
export const SPEAKS = new RegExp(
  `(?<=^|[,。;!?\\s:])(${COMMON_SURNAMES}[\\u4e00-\\u9fff]{1,2}?|[A-Z][a-z]{2,9})(?=说(?!明)|反馈说|表示|答应|回复说|告诉我|确认了|同意了|问我们|要我们|觉得|让我们?)`,
  'g',
);
