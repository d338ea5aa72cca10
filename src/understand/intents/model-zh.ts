import type { IntentRule } from './rule.js';

const MODEL = '(?:大?模型|人工智能|AI)';

/** Orders about the model itself. A customer who talks of models is no such order. */
export const modelZh: readonly IntentRule[] = [
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `(?:资料|信息|数据|记录|消息|内容|客户|这家)?(?:都|一律)?(?:不得|不能|不许|不可以?|不要|别|禁止)(?:再)?(?:用于|用在|发给|交给|传给|送给|喂给|给)(?:任何)?${MODEL}[。!吧了\\s]*$`,
      'i',
    ),
    unless: /客户(?:说|要求|问|担心)|他们(?:说|要求|担心)|[他她](?:说|要求)/,
    atMost: 60,
  },
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `(?:资料|信息|数据|记录|消息|内容)(?:又|重新)?(?:可以|允许|能)(?:再)?(?:用于|用在|发给|交给)${MODEL}(?:了)?[。!\\s]*$`,
      'i',
    ),
    unless: /客户(?:说|要求|问)|他们(?:说|要求)/,
    atMost: 60,
  },
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `^(?:(?:确认|同意)(?:启用|开启|打开|使用)|启用|开启|打开|恢复使用?|停用|关闭|关掉|禁用)(?:这个)?${MODEL}[。!吧了\\s]*$|^(?:看看?)?(?:现在的?)?${MODEL}(?:的)?(?:状态|设置|用量)[?。!\\s]*$|^${MODEL}(?:这个月|本月|今天)?花了多少[钱?。\\s]*$|^哪些客户不得用于${MODEL}[?。\\s]*$`,
      'i',
    ),
    atMost: 24,
  },
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `^${MODEL}(?:的)?(?:每月|每天|每人每天|一个月)?.{0,8}(?:上限|最多|不超过|限额|预算|不限).{0,16}$|^(?:不要?|别|停止)?(?:再)?(?:留存|保留|记录|保存)${MODEL}(?:调用)?的?原文[。!\\s]*$`,
      'i',
    ),
    atMost: 40,
  },
];
