import type { IntentRule } from './rule.js';

/** Questions about what a sale's process still needs, about the four dimensions of a customer, and the order that names its industry. */
export const processZh: readonly IntentRule[] = [
  {
    intent: 'ask_process',
    pattern:
      /流程(?:健康度?|完整度|体检)|(?:还)?[差缺少](?:了)?(?:哪些|什么|哪几个|几个)(?:标准|销售)?(?:动作|步骤|环节)|(?:哪些|什么|哪几个)(?:标准|销售)?(?:动作|步骤|环节)(?:还)?(?:没做|没走|没完成|缺|差|晚了)|标准(?:动作|事件)(?:做|完成|走)/,
    atMost: 30,
  },
  {
    intent: 'ask_dimensions',
    pattern: /四维|(?:需求密度|方案匹配度?|客户情绪)(?:是|有)?(?:怎么样|如何|多少|几分|高不高)/,
    atMost: 30,
  },
  {
    intent: 'set_industry',
    pattern: /行业(?:是|为|改成|改为|设为|设成|填成?|选)[:\s]*[^\s,。?吗呢什么哪]{2,12}[。!\s]*$/,
    unless: /[?]|吗|什么|哪/,
    atMost: 40,
  },
];
