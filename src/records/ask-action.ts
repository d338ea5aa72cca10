import type { CardAction } from '../card.js';
import type { Id, Lang } from '../terms.js';

/** The record a question is about. */
export interface AboutRecord {
  readonly customer: Id;
  readonly deal?: Id;
}

const WORDS = {
  zh: { ask: '问一下', field: '想问什么', usual: '卡在哪?下一步哪天?' },
  en: { ask: 'Ask', field: 'Your question', usual: 'Where is it stuck, and when is the next step?' },
} as const satisfies Record<Lang, unknown>;

/** [问一下]: asks whoever looks after the record. Stands behind a row of any card; the question feature answers it. */
export const askAction = (about: AboutRecord, lang: Lang): CardAction => ({
  action: 'question.ask',
  label: WORDS[lang].ask,
  value: JSON.stringify({ customer: about.customer, ...(about.deal === undefined ? {} : { deal: about.deal }) }),
  fields: [{ kind: 'longtext', name: 'text', label: WORDS[lang].field, value: WORDS[lang].usual, required: true }],
});
