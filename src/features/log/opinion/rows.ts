/** How suggestions read on the card of a message: each with its evidence and two buttons. */
import type { CardPart } from '../../../card.js';
import { shortDay } from '../../../records/day.js';
import { moneyText } from '../../../records/money.js';
import { shortened } from '../../../records/plain-text.js';
import type { Suggestion } from '../../../records/rows.js';
import { SIGNAL_WORDS } from '../../../records/signal.js';
import { sourceShown } from '../../../records/source.js';
import { STAGE_WORDS } from '../../../records/stage.js';
import type { Day, Id, Lang } from '../../../terms.js';
import { WORDS } from '../words.js';
import { type Proposal, proposal } from './weigh.js';

/** What is proposed, in a few words: `金额 ¥36 万`. */
export function proposalText(proposed: Proposal, lang: Lang, today: Day): string {
  const words = WORDS[lang];
  switch (proposed.field) {
    case 'amount': {
      const { amount, amountUpTo, currency, approximate } = proposed.to;
      const money = moneyText({ minor: amount, currency, approximate, ...(amountUpTo === null ? {} : { upTo: amountUpTo }) }, lang);
      return `${words.field.amount} ${money}`;
    }
    case 'next':
      return `${words.field.next} ${shortDay(proposed.to, lang, today)}`;
    case 'step':
      return `${words.field.step} ${proposed.to}`;
    case 'stage':
      return `${words.field.stage} ${STAGE_WORDS[lang][proposed.to]}`;
    case 'contact':
      return `${words.field.contact} ${proposed.to}`;
    case 'title':
      return `${proposed.name} ${words.field.title} ${proposed.to}`;
    case 'source':
      return `${words.source.label} ${sourceShown(proposed.to, lang)}`;
    case 'signal':
      return `${words.signals} ${SIGNAL_WORDS[lang][proposed.to]}`;
  }
}

/** Empty when there is nothing to decide. `nameOf`: whom a row is about, where the card is about several. */
export function suggestionParts(
  suggestions: readonly Suggestion[],
  lang: Lang,
  today: Day,
  nameOf: (customer: Id | null) => string | undefined = () => undefined,
): readonly CardPart[] {
  const words = WORDS[lang].opinion;
  const rows = suggestions.flatMap(({ id, about, state, customer }) => {
    const read = proposal.safeParse(about);
    if (!read.success || state !== 'open') return [];
    const value = String(id);
    return {
      title: [nameOf(customer), proposalText(read.data, lang, today)].filter(Boolean).join(' · '),
      text: words.because(shortened(read.data.words, 40)),
      actions: [
        { action: 'log.adopt', label: words.adopt, value },
        { action: 'log.decline', label: words.decline, value },
      ],
    };
  });
  return rows.length === 0
    ? []
    : [
        { kind: 'line', text: words.title, tone: 'quiet' },
        { kind: 'rows', rows },
      ];
}
