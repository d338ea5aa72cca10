import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, FollowUp } from '../../src/records/rows.js';
import { changeLines } from '../../src/web/record/changes.js';
import { timelineOf } from '../../src/web/record/timeline.js';
import { PAGE_WORDS } from '../../src/web/words.js';

const followUp = (id: number, at: number): FollowUp => ({
  id,
  workspace: 1,
  customer: 1,
  deal: null,
  person: 7,
  kind: 'chat',
  inbox: null,
  at,
  text: `said ${id}`,
  sentiment: 'neutral',
  quote: null,
  stage: null,
  amount: null,
  nextDue: null,
});
const event = (id: number, at: number, more: Partial<Event> = {}): Event => ({
  id,
  workspace: 1,
  at,
  actor: 7,
  kind: 'x',
  customer: 1,
  deal: null,
  inbox: null,
  spanStart: null,
  spanEnd: null,
  before: {},
  after: {},
  note: null,
  undoes: null,
  ...more,
});
const logged = (id: number, at: number, of: number): Event =>
  event(id, at, { kind: 'followup.logged', before: { [`followup:${of}`]: null }, after: { [`followup:${of}`]: { text: `said ${of}` } } });

interface Row {
  readonly id: number;
  readonly at: number;
}
const newestFirst = (a: Row, b: Row): number => b.at - a.at || b.id - a.id;
const olderThan = <T extends Row>(rows: readonly T[], place: Row, limit: number): T[] =>
  rows
    .filter((row) => newestFirst(place, row) < 0)
    .toSorted(newestFirst)
    .slice(0, limit);

describe('a timeline in pages', () => {
  it('shows every entry once and in order, whatever stands at the same moment', () => {
    const moment = fc.integer({ min: 1, max: 6 });
    const rows = fc.array(fc.record({ said: fc.boolean(), at: moment, late: moment }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const followUps: FollowUp[] = [];
        const events: Event[] = [];
        drawn.forEach(({ said, at, late }, i) => {
          if (said) {
            followUps.push(followUp(2 * i + 1, at));
            events.push(logged(2 * i + 2, at + late, 2 * i + 1));
          } else events.push(event(2 * i + 2, at));
        });
        const shown: Row[] = [];
        let place: Row | undefined = { at: 99, id: 999 };
        for (let page = 0; place; page++) {
          expect(page).toBeLessThan(100);
          const limit = 4;
          const read = {
            followUps: olderThan(followUps, place, limit),
            events: olderThan(events, place, limit),
            limit,
            causes: events,
            undos: [],
          };
          const timeline = timelineOf(read, 3);
          shown.push(...timeline.entries);
          place = timeline.next;
        }
        const wanted = [...followUps, ...events.filter((one) => one.kind === 'x')].toSorted(newestFirst);
        expect(shown.map((row) => row.id)).toEqual(wanted.map((row) => row.id));
      }),
    );
  });

  it('tells taking back one message once, though it takes back all that the message caused', () => {
    const events = [
      event(9, 50, { kind: 'undone', undoes: 2 }),
      event(8, 50, { kind: 'undone', undoes: 1 }),
      logged(2, 10, 11),
      event(1, 10),
    ];
    const undos = [
      { id: 9, at: 50, actor: 7, undoes: 2 },
      { id: 8, at: 50, actor: 7, undoes: 1 },
    ];
    const { entries } = timelineOf({ followUps: [], events, limit: 51, causes: [], undos }, 50);
    expect(entries.map((entry) => [entry.id, entry.undone?.id, entry.text])).toEqual([
      [9, undefined, undefined],
      [2, 9, 'said 11'],
      [1, 8, undefined],
    ]);
  });
});

describe('what an event changed', () => {
  const visit = { words: PAGE_WORDS.zh, lang: 'zh', zone: 'Asia/Shanghai', today: '2026-11-20', people: [] } as const;

  it('is said in words, from what was to what is', () => {
    const changed = event(1, 1, {
      before: { 'deal:5': { stage: 'proposal', amount: 38_000_000, nextDue: '2026-11-17', version: 2 } },
      after: { 'deal:5': { stage: 'negotiation', amount: 36_000_000, nextDue: null, version: 3 } },
    });
    expect(changeLines(changed, visit)).toEqual([
      { label: '阶段', from: '方案', to: '谈判' },
      { label: '金额', from: '¥38 万', to: '¥36 万' },
      { label: '下次跟进', from: '11-17 (周二)' },
    ]);
  });

  it('leaves out what the records keep for themselves', () => {
    const kept = event(1, 1, {
      before: { 'customer:5': { moods: '', lastContactAt: 1 }, 'deal:6': { lastContactAt: 1 }, 'signal:7': null },
      after: { 'customer:5': { moods: '+', lastContactAt: 2 }, 'deal:6': { lastContactAt: 2 }, 'signal:7': { kind: 'price' } },
    });
    expect(changeLines(kept, visit)).toEqual([]);
  });
});
