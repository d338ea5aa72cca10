import type { Card } from '../../card.js';
import { isOpen } from '../../records/stage.js';
import type { Id, Lang } from '../../terms.js';
import type { Whole } from './queries.js';
import { WORDS } from './words.js';

interface Proposal {
  readonly keep: Whole;
  readonly gone: Whole;
  /** Who owns what stays. */
  readonly owner: string;
  readonly message: Id;
  readonly lang: Lang;
}

/** Shows what will be joined and which name stays; needs a tap. */
export function confirmCard({ keep, gone, owner, message, lang }: Proposal): Card {
  const words = WORDS[lang];
  const counts = {
    contacts: gone.contacts.length,
    deals: gone.deals.length,
    followups: gone.followups.length,
    signals: gone.signals.length,
  };
  const openIn = ({ deals }: Whole) => deals.filter((deal) => isOpen(deal.stage)).length;
  const both = openIn(keep) > 0 && openIn(gone) > 0;
  return {
    title: words.confirm(gone.customer.name, keep.customer.name),
    mark: 'question',
    parts: [
      { kind: 'line', text: words.moves(counts) },
      ...(both ? [{ kind: 'line', text: words.bothOpen(openIn(keep) + openIn(gone)) } as const] : []),
      ...(keep.customer.owner === gone.customer.owner
        ? []
        : [{ kind: 'line', text: words.owners(keep.customer.name, owner), tone: 'warning' } as const]),
      { kind: 'line', text: words.alias(gone.customer.name), tone: 'quiet' },
    ],
    actions: [
      { action: 'merge.confirm', label: words.keepName(keep.customer.name), value: carried(message, keep, gone), style: 'primary' },
      { action: 'merge.confirm', label: words.keepName(gone.customer.name), value: carried(message, gone, keep) },
      { action: 'merge.keep', label: words.no, value: carried(message, keep, gone) },
    ],
  };
}

const carried = (message: Id, keep: Whole, gone: Whole): string => `${message}:${keep.customer.id}:${gone.customer.id}`;

/** What was joined, and the way back. */
export function doneCard({
  keep,
  gone,
  event,
  lang,
}: {
  readonly keep: Whole;
  readonly gone: Whole;
  readonly event: Id;
  readonly lang: Lang;
}): Card {
  const words = WORDS[lang];
  return {
    title: words.done(gone.customer.name, keep.customer.name),
    mark: 'done',
    parts: [{ kind: 'line', text: words.alias(gone.customer.name), tone: 'quiet' }],
    actions: [
      { action: 'merge.open', label: words.open, href: `/r/customer/${keep.customer.id}` },
      { action: 'merge.undo', label: words.undo, value: String(event) },
    ],
  };
}

/** Which of several a typed name means. */
export function whichCard(
  typed: string,
  options: readonly { readonly id: Id; readonly name: string }[],
  value: (id: Id) => string,
  lang: Lang,
): Card {
  return {
    title: WORDS[lang].which(typed),
    mark: 'question',
    parts: [
      {
        kind: 'question',
        text: typed,
        answers: options.map(({ id, name }) => ({ action: 'merge.which', label: name, value: value(id) })),
      },
    ],
    actions: [],
  };
}
