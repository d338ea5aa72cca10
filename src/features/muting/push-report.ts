/** The week's figures of what was sent unasked, by kind: one line for each, and the one that is opened least. */
import type { Card } from '../../card.js';
import { shortDay } from '../../records/day.js';
import type { PushKind } from '../../records/push-kind.js';
import type { PushOutcome } from '../../records/rows.js';
import type { Day, Lang } from '../../terms.js';
import type { Count } from './queries.js';
import { WORDS } from './words.js';

interface KindCount {
  readonly push: string;
  readonly sent: number;
  readonly opened: number;
  readonly acted: number;
  readonly mutedBy: number;
  readonly held: number;
  readonly dropped: number;
}

/** Of fewer messages no share is told. */
const ENOUGH = 10;

/** One line for each kind, the one sent most first. What joined another message or was told later was sent with it. */
export function byKind(counts: readonly Count[]): readonly KindCount[] {
  const names = [...new Set(counts.map(({ push }) => push))];
  return names
    .map((push): KindCount => {
      const of = (outcome: PushOutcome) => counts.find((each) => each.push === push && each.outcome === outcome);
      return {
        push,
        sent: of('sent')?.times ?? 0,
        opened: of('sent')?.opened ?? 0,
        acted: of('sent')?.acted ?? 0,
        mutedBy: of('muted')?.people ?? 0,
        held: (of('held')?.times ?? 0) + (of('told')?.times ?? 0),
        dropped: of('dropped')?.times ?? 0,
      };
    })
    .filter(({ sent, mutedBy, held, dropped }) => sent + mutedBy + held + dropped > 0)
    .toSorted((a, b) => b.sent - a.sent);
}

/** Undefined when nothing was sent, muted, held or missed. */
export function reportCard(
  counts: readonly Count[],
  span: readonly [Day, Day],
  { pushes, lang }: { readonly pushes: readonly PushKind[]; readonly lang: Lang },
): Card | undefined {
  const words = WORDS[lang].report;
  const kinds = byKind(counts);
  if (kinds.length === 0) return undefined;
  const called = (name: string) => pushes.find((push) => push.name === name)?.called[lang] ?? HELD[lang];
  const sum = (of: (kind: KindCount) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  const least = kinds.filter(({ sent }) => sent >= ENOUGH).toSorted((a, b) => a.opened / a.sent - b.opened / b.sent)[0];
  return {
    title: words.title(
      sum(({ sent }) => sent),
      share(
        sum(({ opened }) => opened),
        sum(({ sent }) => sent),
      ),
    ),
    parts: [
      { kind: 'line', text: words.span(shortDay(span[0], lang, span[1]), shortDay(span[1], lang, span[1])), tone: 'quiet' },
      {
        kind: 'rows',
        rows: kinds.map((kind) => ({
          title: called(kind.push),
          text: [
            words.row(kind.sent, kind.opened, kind.acted),
            ...(kind.mutedBy > 0 ? [words.muted(kind.mutedBy)] : []),
            ...(kind.held > 0 ? [words.held(kind.held)] : []),
            ...(kind.dropped > 0 ? [words.dropped(kind.dropped)] : []),
          ].join(' · '),
        })),
      },
      ...(least && least.opened < least.sent / 2
        ? [{ kind: 'line', text: words.least(called(least.push), share(least.opened, least.sent)) } as const]
        : []),
      { kind: 'line', text: words.how, tone: 'quiet' },
    ],
    actions: [],
  };
}

/** What was held back and told as one list is no kind of its own. */
const HELD = { zh: '之前按下的', en: 'Held back' } as const satisfies Record<Lang, string>;

const share = (part: number, whole: number): string => (whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`);
