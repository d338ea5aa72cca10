/** Texts that nobody meant to send, the same ones for the same seed, and what must hold for the reading of each. */
import type { Span } from '../../src/terms.js';
import { explainReading } from '../../src/understand/understand.js';
import { linesOf } from '../corpus/reading-case.js';

const LINES = ['zh/messages.jsonl', 'zh/intents.jsonl', 'en/messages.jsonl', 'en/intents.jsonl'];
/** Every so many texts one of about 100 kB. */
const LONG_EVERY = 10_000;
const LONG_BYTES = 100_000;
const NOW = Date.parse('2026-03-11T18:20:00+08:00');
/** Blocks that chats are made of, and some that they are not: ASCII, Latin, Han, full width, punctuation, bidi marks, surrogates, private use. */
const BLOCKS: readonly Span[] = [
  [0x00, 0x7f],
  [0x80, 0x24f],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xe000, 0xe0ff],
  [0xfe00, 0xffff],
];

/** `count` texts: a third random Unicode, two thirds lines of the corpus cut, spliced, doubled and peppered; now and then a very long one. */
export function* fuzzedTexts(count: number, seed: number): Generator<string> {
  const chance = chances(seed);
  const known = LINES.flatMap((file) => linesOf(file).map((line): string => JSON.parse(line).text));
  const one = (): string => (chance(3) === 0 ? randomText(chance, chance(60)) : mutated(chance, known));
  for (let i = 1; i <= count; i++) {
    if (i % LONG_EVERY !== 0) {
      yield one();
      continue;
    }
    const unit = chance(2) === 0 ? one() || '总' : '';
    let long = unit.repeat(Math.ceil(LONG_BYTES / Math.max(1, Buffer.byteLength(unit))));
    while (Buffer.byteLength(long) < LONG_BYTES) long += one();
    yield long;
  }
}

/** What is wrong with the reading of a text; undefined when it holds: nothing thrown, every span inside the text. */
export function wrongWith(text: string): string | undefined {
  try {
    const { reading, facts } = explainReading(text, { now: NOW, zone: 'Asia/Shanghai' });
    const spans: (Span | undefined)[] = [
      ...reading.deals.flatMap((deal) => [
        deal.part,
        ...deal.quotes,
        ...[deal.customer, deal.amount, deal.next, deal.nextStep, deal.stage, deal.sentiment, deal.source, ...deal.competitors].map(
          (found) => found?.span,
        ),
        ...[...deal.signals, ...deal.contacts].map(({ span }) => span),
      ]),
      reading.correction?.span,
      ...[...reading.doubts, ...facts.amounts, ...facts.dates, ...facts.people, ...facts.companies, ...facts.clauses].map(
        ({ span }) => span,
      ),
    ];
    const outside = spans.find((span) => span !== undefined && !(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length));
    return outside && `span ${outside.join('–')} outside a text of ${text.length}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : 'thrown';
  }
}

type Chance = (below: number) => number;

function chances(seed: number): Chance {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function randomText(chance: Chance, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) {
    const [first, last] = BLOCKS[chance(BLOCKS.length)] ?? [0, 0x7f];
    text += String.fromCharCode(first + chance(last - first + 1));
  }
  return text;
}

function mutated(chance: Chance, lines: readonly string[]): string {
  const line = () => lines[chance(lines.length)] ?? '';
  let text = line();
  for (let times = chance(4); times > 0; times--) {
    const at = chance(text.length + 1);
    const to = at + chance(text.length - at + 1);
    switch (chance(6)) {
      case 0:
        text = text.slice(0, at) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, at) + randomText(chance, 1 + chance(3)) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, to) + text.slice(at);
        break;
      case 3:
        text = text.slice(0, at) + line().slice(chance(20));
        break;
      case 4:
        text = text.slice(0, at) + text.slice(at, to).toUpperCase() + String(chance(1_000_000_000)) + text.slice(to);
        break;
      default:
        text = text.replaceAll(text.charAt(at) || ',', ['，', '\n', ' ', '的', '。', ''][chance(6)] ?? '');
    }
  }
  return text;
}
