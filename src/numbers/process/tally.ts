/** Process health summed up: by rep and event, and what is worst. Pure. */
import type { HeatCell, HeatMapChart } from '../../charts/chart.js';
import { shortened } from '../../records/plain-text.js';
import { type ActionOfDeal, NO_SHARE, type Share, withAction } from '../../records/process/state.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import { type At, EVENT_KINDS, type EventKind, type Id, type Lang, type Stage } from '../../terms.js';

/** One deal with the state of everything expected of it. */
export interface ProcessRow {
  readonly id: Id;
  readonly owner: Id;
  readonly stage: Stage;
  readonly stageSince: At;
  readonly customer: Id;
  readonly name: string;
  readonly industry: string | null;
  readonly actions: readonly ActionOfDeal[];
}

/** Shares by whatever the rows are told apart by, and by event. */
export interface Tally<Key> {
  readonly all: Share;
  readonly by: ReadonlyMap<Key, { readonly all: Share; readonly events: ReadonlyMap<EventKind, Share> }>;
  readonly events: ReadonlyMap<EventKind, Share>;
}

export function tallyOf<Key>(rows: readonly ProcessRow[], keyOf: (row: ProcessRow) => Key): Tally<Key> {
  const by = new Map<Key, { all: Share; events: Map<EventKind, Share> }>();
  const events = new Map<EventKind, Share>();
  let all = NO_SHARE;
  for (const row of rows) {
    const key = keyOf(row);
    const own = by.get(key) ?? { all: NO_SHARE, events: new Map<EventKind, Share>() };
    by.set(key, own);
    for (const { event, state } of row.actions) {
      all = withAction(all, state);
      own.all = withAction(own.all, state);
      own.events.set(event, withAction(own.events.get(event) ?? NO_SHARE, state));
      events.set(event, withAction(events.get(event) ?? NO_SHARE, state));
    }
  }
  return { all, by, events };
}

/** How much of what is due is done, from 0 to 1; null when nothing is due. */
export const shareDone = ({ due, done }: Share): number | null => (due === 0 ? null : done / due);

/** The events of which anything is due, in the order of a sale. */
export const dueEvents = ({ events }: Tally<unknown>): readonly EventKind[] =>
  EVENT_KINDS.filter((kind) => (events.get(kind)?.due ?? 0) > 0);

/** The event that is done least, of those due at least three times; undefined when everything due is done. */
export function weakest({ events }: Tally<unknown>): { readonly event: EventKind; readonly share: Share } | undefined {
  const most = Math.max(0, ...[...events.values()].map(({ due }) => due));
  const known = EVENT_KINDS.flatMap((event) => {
    const share = events.get(event);
    return share && share.due >= Math.min(3, most) && share.done < share.due ? [{ event, share }] : [];
  });
  return known.toSorted((a, b) => a.share.done / a.share.due - b.share.done / b.share.due || b.share.due - a.share.due)[0];
}

const percent = (share: Share): string => `${Math.round((shareDone(share) ?? 0) * 100)}%`;
const COLUMNS = 8;
/** A longer name is cut. */
const NAME = 24;

/** The picture: events down, reps or customers across, the weakest first. Its title is the finding. */
export function heatOf<Key>(tally: Tally<Key>, wholeName: (key: Key) => string, lang: Lang): HeatMapChart {
  const nameOf = (key: Key): string => shortened(wholeName(key), NAME);
  const across = [...tally.by]
    .filter(([, { all }]) => all.due > 0)
    .toSorted(([, a], [, b]) => (shareDone(a.all) ?? 1) - (shareDone(b.all) ?? 1) || b.all.due - a.all.due)
    .slice(0, COLUMNS);
  const down = dueEvents(tally);
  const words = EVENT_WORDS[lang];
  const worst = weakest(tally);
  const names = across.map(([key, { all }]) => `${nameOf(key)} ${percent(all)}`);
  return {
    kind: 'heat_map',
    title:
      lang === 'zh'
        ? worst
          ? `该做的动作做了 ${percent(tally.all)},最缺${words[worst.event]} (${worst.share.done}/${worst.share.due})`
          : '该做的动作都做了'
        : worst
          ? `${percent(tally.all)} of what is due is done; ${words[worst.event]} lags most (${worst.share.done}/${worst.share.due})`
          : 'Everything that is due is done',
    // How many are due, done and late stands beside it.
    alt:
      lang === 'zh'
        ? `流程健康 ${percent(tally.all)},做得最少的在前: ${names.join('、')}${worst ? `;最缺${words[worst.event]} (${worst.share.done}/${worst.share.due})` : ''}`
        : `Process health ${percent(tally.all)}, the least done first: ${names.join(', ')}${worst ? `; ${words[worst.event]} lags most (${worst.share.done}/${worst.share.due})` : ''}`,
    across: across.map(([key]) => nameOf(key)),
    down: down.map((event) => words[event]),
    cells: down.map((event) => across.map(([, { events }]) => cellOf(events.get(event) ?? NO_SHARE))),
  };
}

const cellOf = (share: Share): HeatCell => ({ share: shareDone(share), text: share.due === 0 ? '·' : `${share.done}/${share.due}` });
