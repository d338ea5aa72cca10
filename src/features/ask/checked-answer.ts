/** An agent's answer held against what it was told: every number, day, person, source and word. Pure. */
import { z } from 'zod';
import { daysNamed } from '../../drafting/days-named.js';
import { standsIn } from '../../drafting/grounds.js';
import { peopleNamed } from '../../drafting/people-named.js';
import { prompt } from '../../drafting/prompt.js';
import type { Day, Zone } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';

/** `sources`: marks of the notes a line rests on, as the look-ups gave them (#F12, #C3). `words`: copied from those notes, they prove the line. */
export const ANSWER = prompt({
  name: 'answer',
  quotes: ['question', 'subject'],
  values: ['today'],
  output: z.object({
    lines: z
      .array(
        z.object({
          text: z.string().min(1).max(400),
          sources: z.array(z.string().max(40)).max(8),
          words: z.array(z.string().max(240)).max(8),
        }),
      )
      .max(8),
  }),
});

type WrittenLine = z.infer<typeof ANSWER.output>['lines'][number];

export interface AnswerLine {
  readonly text: string;
  /** Marks that were truly told. */
  readonly sources: readonly string[];
}

export interface Held {
  readonly question: string;
  readonly today: Day;
  readonly zone: Zone;
}

/** The lines whose numbers, days, people, sources and words all come from what was told; the rest is left out. */
export function checkedLines(lines: readonly WrittenLine[], told: readonly string[], { question, ...clock }: Held): readonly AnswerLine[] {
  const given = [...told, question];
  const numbers = new Set(given.flatMap(numbersIn));
  const days = new Set(given.flatMap((text) => daysNamed(text, clock)));
  const notes = notesIn(told);
  return lines.flatMap(({ text: written, sources, words }) => {
    const text = written.replace(MARK, '').trim();
    const real = sources.map((source) => source.trim()).filter((source) => notes.has(source));
    const proved = words.some((one) =>
      standsIn(
        one,
        real.flatMap((mark) => notes.get(mark) ?? []),
      ),
    );
    const holds =
      numbersIn(text).every((number) => numbers.has(number)) &&
      daysNamed(text, clock).every((day) => days.has(day)) &&
      peopleNamed(text).every((name) => given.some((one) => one.includes(name)));
    return proved && holds ? [{ text, sources: real }] : [];
  });
}

/** What stands under each mark, up to the next one. */
function notesIn(told: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const text of told) {
    const marks = [...text.matchAll(MARK)];
    for (const [i, { 0: mark, index }] of marks.entries())
      notes.set(mark, [...(notes.get(mark) ?? []), text.slice(index + mark.length, marks[i + 1]?.index)]);
  }
  return notes;
}

/** How look-ups mark a note: `#12`. */
const MARK = /#[A-Z]\d{1,16}/g;

const UNITS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000, k: 1000, m: 1_000_000 };
const DIGITS = '零一二三四五六七八九';

/** Every number of a text as one spelling: 38万 and 380,000 are the same. Days of a calendar count by their parts. */
export function numbersIn(text: string): readonly string[] {
  const folded = plain(text)
    .replace(MARK, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const figures = [...folded.matchAll(/(\d+(?:\.\d+)?)\s?(百万|千万|[百千万亿]|[km]\b)?/gi)].map(([, digits, unit]) => {
    const scale = [...(unit ?? '').toLowerCase()].reduce((product, one) => product * (UNITS[one] ?? 1), 1);
    return String(Math.round(Number(digits) * scale * 100) / 100);
  });
  // 三家, 两成: small numbers in words are numbers too; 一下, 一直 are not.
  const words = [...folded.matchAll(/([二两三四五六七八九十])(?=[家个单次条天周月年成万人名倍])/g)].map(([, word]) =>
    word === '十' ? '10' : word === '两' ? '2' : String(DIGITS.indexOf(word ?? '')),
  );
  return [...figures, ...words];
}
