/** How a message was read, span by span, in words. */
import type { Row } from '../../card.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Lang, Span } from '../../terms.js';
import type { explainReading } from '../../understand/understand.js';
import { WORDS } from './words.js';

type Explained = ReturnType<typeof explainReading>;

/** What the message was taken for, and the words that decided it. */
export function intentLine({ reading, decided }: Pick<Explained, 'reading' | 'decided'>, lang: Lang): string {
  const words = WORDS[lang];
  const names: Partial<Record<string, string>> = words.intents;
  // Names of decisions that are no words of the message (`evidence`, `context`) tell people nothing.
  return words.intent(names[reading.intent] ?? words.otherIntent, /^[a-z-]*$/.test(decided.why) ? '' : decided.why);
}

/** A row for each thing read, in the order of the text: its words, what they mean, which rule read them. */
export function readRows(text: string, { facts, reading }: Pick<Explained, 'facts' | 'reading'>, lang: Lang): readonly Row[] {
  const words = WORDS[lang];
  const all: { readonly span: Span | undefined; readonly meaning: string; readonly rule?: string }[] = [
    ...facts.companies.map(({ span, name, rule }) => ({ span, meaning: `${words.customer} ${name}`, rule })),
    ...facts.people.map(({ span, name, ours, rule }) => ({ span, meaning: `${ours ? words.colleague : words.contact} ${name}`, rule })),
    ...facts.rivals.map(({ span, value, rule }) => ({ span, meaning: `${words.competitor} ${value}`, rule })),
    ...facts.amounts.map(({ span, value, upTo, currency, rule }) => ({
      span,
      meaning: `${upTo === undefined ? value : words.range(String(value), String(upTo))} ${currency}`,
      rule,
    })),
    ...facts.dates.map(({ span, day, window, rule }) => ({
      span,
      meaning: window === undefined ? day : words.range(window[0], window[1]),
      rule,
    })),
    ...facts.signals.map(({ span, kind, rule }) => ({ span, meaning: SIGNAL_WORDS[lang][kind], rule })),
    ...facts.stages.flatMap(({ span, tag, rule }) =>
      tag === 'used' ? [] : [{ span, meaning: words.stage(STAGE_WORDS[lang][tag]), rule }],
    ),
    ...facts.moods.map(({ span, tag, rule }) => ({ span, meaning: words.mood[tag], rule })),
    ...reading.doubts.map(({ span }) => ({ span, meaning: words.doubt })),
  ];
  return all
    .flatMap(({ span, meaning, rule }) => (span === undefined ? [] : [{ span, meaning, rule }]))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map(({ span, meaning, rule }) => ({
      title: `${text.slice(span[0], span[1])} → ${meaning}`,
      ...(rule === undefined ? {} : { text: words.rule(rule) }),
    }));
}
