/** Whom a statement names: a model that invents somebody does it like this. Pure. */
import { peopleInEnglish } from '../understand/people/find-en.js';
import { peopleInChinese } from '../understand/people/find-zh.js';
import { SURNAMES } from '../understand/people/zh.js';

/** 张伟负责, 由张伟跟进, 刘强认为: a whole name before what only people do. */
const WHO_DOES = new RegExp(
  `(?:${SURNAMES})[\\u4e00-\\u9fff]{1,2}?(?=负责|跟进|在跟|接手|管着|去谈|认为|觉得|表示|承诺|要求|拍板|同意|拒绝|反对|说)`,
  'g',
);
/** 林总: also where the readers of messages would take it for a word. */
const TITLED = new RegExp(
  `(?:${SURNAMES})[\\u4e00-\\u9fff]?(?:总(?!共|是|体|的|部|价|额|成本|账)|经理|主任|院长|校长|厂长|局长|董事长|老师)`,
  'g',
);

/** Each name as it is written. */
export function peopleNamed(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const read = [...peopleInChinese(text, lower), ...peopleInEnglish(text, lower)].map(({ span }) => text.slice(...span));
  return [...new Set([...read, ...(text.match(WHO_DOES) ?? []), ...(text.match(TITLED) ?? [])])];
}
