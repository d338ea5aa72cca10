import { countText } from '../../records/count.js';
import type { Lang } from '../../terms.js';

/** What is said about questions that no count answers. */
export const OPEN_WORDS = {
  zh: {
    looking: '在查记录,查到了答在这里。',
    lookUps: { customer: '客户', notes: '跟进', deals: '商机', overdue: '超期', conversion: '转化' } as Readonly<Record<string, string>>,
    lookedUp: (names: readonly string[]) => `查过: ${names.join('、')}`,
    writing: '还在写 …',
    tables: { deals: '商机清单', overdue: '超期清单', conversion: '转化' },
    cannotTell:
      '这个问题记录里算不出来,也没有接入模型来整理。能直接算的: 到哪一步了、谁超期、漏斗、转化率、赢率、预计能签多少、要是丢了还剩多少。',
    /** As above, where there is a model and it gives nothing now. */
    cannotNow:
      '这个问题记录里算不出来,模型现在也答不了,过一会儿再问。能直接算的: 到哪一步了、谁超期、漏斗、转化率、赢率、预计能签多少、要是丢了还剩多少。',
    heardTitle: (n: number) => `记录里相关的原话 ${countText(n)} 条`,
    answerFollows: '正在把记录整理成答案,好了补在这里。',
    noAnswer: '这里没有接入模型,不替你下结论,相关的记录先给你。',
    modelSilent: '模型暂时没有响应,先给你按记录整理的版本。',
    refused: '模型现在用不了,请管理员检查模型的设置;这是按记录整理的版本。',
    unpaid: '模型的账户没有余额了,请管理员去服务商那里充值;这是按记录整理的版本。',
    filtered: '模型的服务商没有放行这段内容,不给回答;这是按记录整理的版本。',
    unfounded: '模型这次没有给出站得住的回答,没有用;这是按记录整理的版本。',
    excluded: '这里有标了"不得用于模型"的客户,没有问模型;这是按记录整理的版本。',
    spent: '模型的额度用完了,这是按记录整理的版本。',
    nothingMore: '模型也查过,记录里查不到能下结论的依据。',
    notFound: '查不到:你能看的记录里没有依据可以回答这个问题。',
    sources: (n: number) => `依据 ${countText(n)} 条`,
    byModel: '由模型从你能看的记录里整理,数字和出处都对过。',
    minutes: '会议纪要',
  },
  en: {
    looking: 'Looking it up in the records; the answer comes here.',
    lookUps: {
      customer: 'the customer',
      notes: 'notes',
      deals: 'deals',
      overdue: 'what is overdue',
      conversion: 'conversion',
    } as Readonly<Record<string, string>>,
    lookedUp: (names: readonly string[]) => `Looked at: ${names.join(', ')}`,
    writing: 'Still writing …',
    tables: { deals: 'Deals', overdue: 'Overdue deals', conversion: 'Conversion' },
    cannotTell:
      'The records cannot tell this, and no model is connected to sum them up. What can be computed: where a deal stands, who is overdue, the pipeline, conversion, win rate, what may sign, what is left if one is lost.',
    cannotNow:
      'The records cannot tell this and the model cannot answer now; ask again in a while. What can be computed: where a deal stands, who is overdue, the pipeline, conversion, win rate, what may sign, what is left if one is lost.',
    heardTitle: (n: number) => `${countText(n)} ${n === 1 ? 'saying' : 'sayings'} on record`,
    answerFollows: 'An answer from the records is being written and comes here.',
    noAnswer: 'No model is connected, so no conclusion is drawn; here is what is on record.',
    modelSilent: 'The model does not answer for now; this is what the records give.',
    refused: 'The model cannot be used now; please ask the admin to check its settings. This is what the records say.',
    unpaid: 'The account of the model has no credit left; please ask the admin to top it up. This is what the records say.',
    filtered: "The model's vendor would not let this text pass; this is what the records say.",
    unfounded: 'The model gave no answer that holds, so none is shown; this is what the records say.',
    excluded: 'A customer kept from models is concerned, so no model was asked; this is what the records say.',
    spent: 'The budget of the model is used up; this is what the records say.',
    nothingMore: 'The model looked as well and found nothing in the records to conclude from.',
    notFound: 'Not found: the records you may see give no ground for an answer.',
    sources: (n: number) => `${countText(n)} ${n === 1 ? 'source' : 'sources'}`,
    byModel: 'Put together by the model from records you may see; numbers and sources were checked.',
    minutes: 'Minutes',
  },
} as const satisfies Record<Lang, unknown>;
