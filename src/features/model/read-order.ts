/** What is ordered about the model: who is kept from it, whether it is used, what it may cost. */

/** `name` undefined: the customer the chat is about. */
export type Order =
  | { readonly kind: 'keep' | 'release'; readonly name: string | undefined }
  | { readonly kind: 'agree' | 'refuse' | 'show' | 'unclear' }
  | { readonly kind: 'words'; readonly keep: boolean }
  /** Money in units of the currency, per month; 0 = no limit. */
  | { readonly kind: 'money'; readonly limit: number }
  | { readonly kind: 'tokens'; readonly of: 'person' | 'day'; readonly limit: number };

const MODEL = '(?:大?模型|人工智能|AI)';
const KEEP_ZH = new RegExp(
  `^(?:把)?(?<name>.{0,30}?)(?:这家|这个客户|客户)?的?(?:资料|信息|数据|记录|消息|内容)?(?:都|一律)?(?:不得|不能|不许|不可以?|不要|别|禁止|禁)(?:再)?(?:用于|用在|发给|交给|传给|送给|喂给|给|进|用)(?:任何)?${MODEL}`,
  'i',
);
const RELEASE_ZH = new RegExp(
  `^(?<name>.{0,30}?)(?:这家|这个客户|客户)?的?(?:资料|信息|数据|记录|消息|内容)?(?:又|重新)?(?:可以|允许|能)(?:再)?(?:用于|用在|发给|交给|给|用)${MODEL}`,
  'i',
);
const KEEP_EN =
  /^(?:please )?(?:never|do not|don't) (?:use|send|share|give) (?<name>.{1,40}?)(?:'s)?(?: (?:data|records?|messages?))? (?:with|to|for) (?:the |any )?(?:model|ai|llm)\b|^keep (?<then>.{1,40}?) (?:away )?from (?:the |any )?(?:model|ai|llm)\b/i;
const RELEASE_EN =
  /^(?<name>.{1,40}?)(?:'s)?(?: (?:data|records?|messages?))? (?:may|can) be (?:used|sent|shared)(?: again)? (?:with|to|for) (?:the |any )?(?:model|ai|llm)\b/i;
const HERE = /^(?:这|这里|这个|这家|它|他们|该|本|this|this customer|it|they|them)?$/i;

const AGREE = new RegExp(
  `^(?:(?:确认|同意)(?:启用|开启|打开|使用)|启用|开启|打开|恢复使用?)(?:这个)?${MODEL}|^(?:enable|turn on|agree to) (?:the )?(?:model|ai)\\b`,
  'i',
);
const REFUSE = new RegExp(
  `^(?:停用|关闭|关掉|禁用|不用|停止使用)(?:这个)?${MODEL}|^(?:disable|turn off|stop(?: using)?) (?:the )?(?:model|ai)\\b`,
  'i',
);
const WORDS_KEPT = /(?:留存|保留|记录|保存)(?:模型)?(?:的|调用的?)?(?:原文|往来)|keep (?:the )?words of (?:model )?calls/i;
const WORDS_NOT = /(?:不|别|停止)(?:再)?(?:要)?(?:留存|保留|记录|保存)|do not keep|don't keep|stop keeping/i;
const LIMIT = /(?:上限|最多|不超过|限额|预算|limit|at most)/i;
const NUMBER = /(\d+(?:\.\d+)?)\s?(万|k|m)?/i;
const NONE = /不限|没有上限|no limit/i;

export function readOrder(text: string): Order {
  const said = text.trim().replace(/[。.!!??\s]+$/, '');
  if (/^(?:哪些|which)/i.test(said)) return { kind: 'show' };
  const release = RELEASE_ZH.exec(said) ?? RELEASE_EN.exec(said);
  const keep = KEEP_ZH.exec(said) ?? KEEP_EN.exec(said);
  if (keep) return { kind: 'keep', name: nameIn(keep.groups?.name ?? keep.groups?.then ?? '') };
  if (release) return { kind: 'release', name: nameIn(release.groups?.name ?? '') };
  if (WORDS_KEPT.test(said) || WORDS_NOT.test(said)) return { kind: 'words', keep: !WORDS_NOT.test(said) };
  if (LIMIT.test(said) || NONE.test(said)) return limitIn(said);
  if (AGREE.test(said)) return { kind: 'agree' };
  if (REFUSE.test(said)) return { kind: 'refuse' };
  return /状态|设置|怎么样|用量|花了|status|usage|settings/i.test(said) ? { kind: 'show' } : { kind: 'unclear' };
}

function nameIn(written: string): string | undefined {
  const name = written
    .replace(/^(?:请|麻烦|以后|从现在起)+/, '')
    .replace(/[,,::的]+$/, '')
    .trim();
  return HERE.test(name) ? undefined : name;
}

function limitIn(said: string): Order {
  const [, figure, unit = ''] = NUMBER.exec(said) ?? [];
  const times = unit === '万' ? 10_000 : /k/i.test(unit) ? 1000 : /m/i.test(unit) ? 1_000_000 : 1;
  const limit = NONE.test(said) ? 0 : figure === undefined ? undefined : Number(figure) * times;
  if (limit === undefined) return { kind: 'unclear' };
  if (/tokens?|令牌|词元/i.test(said))
    return limit === 0 ? { kind: 'unclear' } : { kind: 'tokens', of: /每人|一?个人|person/i.test(said) ? 'person' : 'day', limit };
  return /每月|一个月|month/i.test(said) ? { kind: 'money', limit } : { kind: 'unclear' };
}
