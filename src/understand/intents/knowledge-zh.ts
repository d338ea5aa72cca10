import type { IntentRule } from './rule.js';

const CARD = '(?:话术卡?|知识卡片?|知识|说法|打法|经验)';

/** Orders about knowledge cards, and the question how the bot's suggestions are taken. They stand before the talk tracks, whose words they share. */
export const knowledgeZh: readonly IntentRule[] = [
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(
      `^(?:请|帮我|麻烦|把(?:这个|这段|刚才那?[条段个]?|它)?)?(?:记|存|收|录|保存|沉淀|加|新增|添加)(?:成|为|到|进|个|一?[条个张下]|入)*(?:公司的?|我们的?)?${CARD}(?:库|里)?(?:[:,\\s]|$|吧|里)`,
    ),
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(
      `^(?:我们|公司|现在|目前)?(?:都)?(?:有(?:哪些|什么|啥|多少|没有)|看看?|看下|列出|打开|查看)(?:一?下)?(?:所有的?|全部|公司的?|我们的?)?${CARD}(?:库|列表|清单)?[?。!\\s]*$|^${CARD}(?:库|列表|清单)(?:里)?(?:有(?:哪些|什么))?[?。!\\s]*$`,
    ),
    atMost: 24,
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(
      `^(?:请|帮我|麻烦)?(?:找|搜|查|翻)(?:一?下|一?找|搜|几[条个])?[^,。!?]{0,20}?(?:的|相关的?|方面的?|有关)?${CARD}[?。!\\s]*$|^(?:请|帮我)?(?:找|搜|查)(?:一?下)?${CARD}[:\\s]+\\S|^(?:关于)?[^,。!?\\s]{1,12}的话术有(?:哪些|没有|吗)?[?。!\\s]*$`,
    ),
    unless: /写|拟|编|给.{1,10}(?:写|来|弄)/,
    atMost: 40,
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(`^(?:请|帮我|麻烦)?(?:删掉?|删除|停用|作废|下架|去掉)(?:这[条张个]|那[条张个])?${CARD}[:\\s]*\\S*`),
    atMost: 60,
  },
  {
    intent: 'ask_ai',
    pattern:
      /(?:AI|人工智能|模型|机器人|建议|话术)(?:的)?[^,。!?]{0,6}(?:采纳率?|否决率?|花了?多少|费用|成本|用量|一致率|准确率|命中率|治理)|^(?:本月|这个月|咱们|我们)?(?:的)?(?:AI|人工智能|模型)\s*(?:本月|这个月)?(?:用得|用的|使用)(?:情况)?(?:怎么样|如何|咋样|好不好|多不多)?[?。\s]*$|(?:采纳率|否决率)(?:怎么样|多少|如何|咋样|是多少|呢)?[?。\s]*$/i,
    unless: /客户|他们|对方|方案|采纳了我们/,
    atMost: 30,
  },
];
