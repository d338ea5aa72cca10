/** The 15-second form: a customer, a stage and one sentence, nothing else. */
import type { Card, Field } from '../../card.js';
import type { Customer } from '../../records/rows.js';
import type { Lang } from '../../terms.js';
import { stageOptions } from './form.js';
import { WORDS } from './words.js';

/** What the form brings when the stage was left alone. */
export const SAME_STAGE = 'same';

/**
 * `recent`: customers to choose from, the likeliest first; with none, the name is typed. Whoever leaves the stage alone changes no
 * stage, whichever customer they chose: a platform's selector always has something chosen.
 */
export function lightCard(recent: readonly Pick<Customer, 'id' | 'name'>[], lang: Lang): Card {
  const words = WORDS[lang];
  const options = recent.map(({ id, name }) => ({ value: String(id), label: name }));
  const customer: Field =
    options.length > 0
      ? { kind: 'choice', name: 'customer', label: words.light.customer, value: options[0]?.value ?? '', required: true, options }
      : { kind: 'text', name: 'customer', label: words.light.customer, required: true };
  const stages = [...(options.length > 0 ? [{ value: SAME_STAGE, label: words.light.sameStage }] : []), ...stageOptions(lang)];
  const fields: readonly Field[] = [
    customer,
    { kind: 'choice', name: 'stage', label: words.form.stage, value: stages[0]?.value ?? '', required: true, options: stages },
    { kind: 'longtext', name: 'text', label: words.light.text, required: true },
  ];
  return {
    title: words.light.title,
    parts: [{ kind: 'line', text: options.length > 0 ? words.light.hint : words.light.hintFirst, tone: 'quiet' }],
    actions: [{ action: 'log.save', label: words.light.open, style: 'primary', fields }],
  };
}
