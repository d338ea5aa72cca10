/** What is ordered about knowledge cards. Pure. */

/** `keep`: a new card; `find`: by words; `retire`: by its title; `last`: the draft shown last is to be kept. */
export type Order =
  | { readonly kind: 'list' }
  | { readonly kind: 'find'; readonly words: string }
  | { readonly kind: 'keep'; readonly title: string; readonly body: string }
  | { readonly kind: 'keep-last' }
  | { readonly kind: 'retire'; readonly words: string };

const KEEP_ZH =
  /^(?:请|帮我|麻烦|把(?:这个|这段|刚才那?[条段个]?|它)?)?(?:记|存|收|录|保存|沉淀|加|新增|添加)(?:成|为|到|进|个|一?[条个张下]|入)*(?:公司的?|我们的?)?(?:话术卡?|知识卡片?|知识|说法|打法|经验)(?:库|里)?(?:吧|里)?\s*[:,]?\s*/;
const KEEP_EN =
  /^(?:please )?(?:remember|save|keep|store|add)(?: (?:this|that|it))?(?: as)? (?:a |an |the )?(?:new )?(?:talk ?track|knowledge card|objection card|battle ?card)s?\s*[:,-]?\s*/i;
const RETIRE_ZH =
  /^(?:请|帮我|麻烦)?(?:删掉?|删除|停用|作废|下架|去掉)(?:这[条张个]|那[条张个])?(?:话术卡?|知识卡片?|知识|说法|打法|经验)\s*[:,]?\s*/;
const RETIRE_EN =
  /^(?:please )?(?:retire|delete|remove|drop) (?:the |this |that )?(?:talk ?track|knowledge card|objection card|battle ?card)s?\s*[:,-]?\s*/i;
const FIND_AROUND_ZH =
  /^(?:请|帮我|麻烦)?(?:找|搜|查|翻)(?:一?下|一?找|搜|几[条个])?(?:关于|有关|话术卡?[:\s]+)?|(?:的|相关的?|方面的?|有关)?(?:话术卡?|知识卡片?|知识|说法|打法|经验)(?:有(?:哪些|没有|吗)?)?[?。!吗\s]*$|^(?:关于|有关)|^话术[:\s]+/g;
const FIND_AROUND_EN =
  /^(?:please )?(?:find|search|look up|look for|show(?: me)?|any|(?:do we have|are there)(?: any)?)\s+(?:(?:all|our|the|a|me)\s+)*|\b(?:talk ?tracks?|knowledge cards?|objection cards?|battle ?cards?)\b|\b(?:on|about|for|against)\b|[?.!]+$/gi;

/** A title before its card: 账期: 首付三成,其余月结. */
const TITLED = /^([^\n::→。]{2,40})(?:[::]|→|->)\s*([\s\S]+)$/;
const TITLE_LENGTH = 20;
/** A first line no longer than this is a title. */
const LONGEST_HEADING = 40;

export function readOrder(text: string, lang: 'zh' | 'en'): Order {
  const said = text
    .trim()
    .replace(/\uff1a/g, ':')
    .replace(/\uff0c/g, ',');
  const [keep, retire] = lang === 'zh' ? [KEEP_ZH, RETIRE_ZH] : [KEEP_EN, RETIRE_EN];
  if (keep.test(said)) return kept(said.replace(keep, '').trim());
  if (retire.test(said)) return { kind: 'retire', words: trimmed(said.replace(retire, '')) };
  const words = trimmed(said.replace(lang === 'zh' ? FIND_AROUND_ZH : FIND_AROUND_EN, ' '));
  return isList(said, lang) || words === '' ? { kind: 'list' } : { kind: 'find', words };
}

function kept(card: string): Order {
  if (card === '') return { kind: 'keep-last' };
  const [, title, body] = TITLED.exec(card) ?? [];
  // 问: and 别说: open a line of the card, not a title.
  if (title !== undefined && body !== undefined && !/^(?:问|别说|ask|not)$/i.test(title.trim()))
    return { kind: 'keep', title: title.trim(), body };
  const [first = '', ...rest] = card.split('\n');
  if (rest.join('').trim() !== '' && first.trim().length <= LONGEST_HEADING)
    return { kind: 'keep', title: trimmed(first), body: rest.join('\n').trim() };
  return { kind: 'keep', title: firstWords(card), body: card };
}

const firstWords = (card: string): string => card.split(/[,。!?;,.!?;\n]/)[0]?.slice(0, TITLE_LENGTH) ?? card.slice(0, TITLE_LENGTH);

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[。.!?!?]+$/u, '');

const isList = (said: string, lang: 'zh' | 'en'): boolean =>
  lang === 'zh'
    ? /^(?:我们|公司|现在|目前)?(?:都)?(?:有(?:哪些|什么|啥|多少|没有)|看看?|看下|列出|打开|查看)(?:一?下)?(?:所有的?|全部|公司的?|我们的?)?(?:话术|知识|说法|打法|经验)/.test(
        said,
      )
    : /^(?:(?:show|list)(?: me)?|what|which|open)?\s*(?:all |our |the |my )*(?:talk|knowledge|objection|battle)\s?-?\w*s?(?: cards?)?(?: (?:do we have|are there|have we got))?[?.!\s]*$/i.test(
        said,
      );
