import type { CardAction } from '../card.js';
import type { Id, Lang } from '../terms.js';

/** The record a question is about. */
export interface AboutRecord {
  readonly customer: Id;
  readonly deal?: Id;
}

const WORDS = {
  zh: { ask: '问一下', field: '想问什么', usual: '卡在哪?下一步哪天?', answer: '回一句', reply: '回复' },
  en: {
    ask: 'Ask',
    field: 'Your question',
    usual: 'Where is it stuck, and when is the next step?',
    answer: 'Answer',
    reply: 'Your answer',
  },
} as const satisfies Record<Lang, unknown>;

/** [问一下]: asks whoever looks after the record. Stands behind a row of any card; the question feature answers it. */
export const askAction = (about: AboutRecord, lang: Lang): CardAction => ({
  action: 'question.ask',
  label: WORDS[lang].ask,
  value: JSON.stringify({ customer: about.customer, ...(about.deal === undefined ? {} : { deal: about.deal }) }),
  fields: [{ kind: 'longtext', name: 'text', label: WORDS[lang].field, value: WORDS[lang].usual, required: true }],
});

/** [回一句]: answers the question of that row number. */
export const answerAction = (question: Id, lang: Lang): CardAction => ({
  action: 'question.answer',
  label: WORDS[lang].answer,
  value: String(question),
  style: 'primary',
  fields: [{ kind: 'longtext', name: 'text', label: WORDS[lang].reply, required: true }],
});
