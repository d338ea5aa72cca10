/** Key signals with the very words behind them, each opening its message. */
import { dayOf } from '../../records/day.js';
import type { Customer, Signal } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import type { SignalKind } from '../../terms.js';
import { Said } from '../said.js';
import { dayText, type Visit } from '../visit.js';

/** So many of a kind are shown at once; the rest folds. */
const SHOWN = 3;

interface SignalsProps {
  readonly visit: Visit;
  readonly customer: Customer;
  readonly signals: readonly Signal[];
}

export const Signals = ({ visit, customer, signals }: SignalsProps) => {
  const { words } = visit;
  const kinds = new Map<SignalKind, Signal[]>();
  for (const signal of clearest(signals)) kinds.set(signal.kind, [...(kinds.get(signal.kind) ?? []), signal]);
  return (
    <section class="sheet" aria-labelledby="signals">
      <h2 id="signals">{words.record.signals}</h2>
      {customer.lastWords ? (
        <figure class="last-words">
          <figcaption class="quiet">
            {words.record.lastWords}
            {customer.lastWordsAt === null ? '' : ` · ${dayText(dayOf(customer.lastWordsAt, visit.zone), visit)}`}
          </figcaption>
          <blockquote>
            <Said text={customer.lastWords} />
          </blockquote>
        </figure>
      ) : null}
      {signals.length === 0 ? <p class="empty">{words.record.noSignals}</p> : null}
      <ul class="kinds">
        {[...kinds].map(([kind, of]) => (
          <li>
            <h3 class="tag">
              {SIGNAL_WORDS[visit.lang][kind]} <span class="count">{of.length}</span>
            </h3>
            <SignalList visit={visit} signals={of.slice(0, SHOWN)} />
            {of.length > SHOWN ? (
              <details>
                <summary>{words.record.moreSignals(of.length - SHOWN)}</summary>
                <SignalList visit={visit} signals={of.slice(SHOWN)} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Of several words of a message for one kind, the longest say it best. */
function clearest(signals: readonly Signal[]): readonly Signal[] {
  const best = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.kind} ${signal.inbox ?? `follow-up ${signal.followup}`}`;
    const known = best.get(key);
    if (!known || signal.words.length > known.words.length) best.set(key, signal);
  }
  return [...best.values()];
}

const SignalList = ({ visit, signals }: { readonly visit: Visit; readonly signals: readonly Signal[] }) => (
  <ul class="words">
    {signals.map(({ inbox, words, at }) => {
      const day = <time>{dayText(dayOf(at, visit.zone), visit)}</time>;
      return (
        <li>
          {inbox === null ? (
            <span>
              <Said text={words} /> {day}
            </span>
          ) : (
            <a class="source" href={`/r/message/${inbox}`} data-panel>
              <Said text={words} /> {day}
            </a>
          )}
        </li>
      );
    })}
  </ul>
);
