import type { ReadingContext } from '../reading.js';
import { type Item, type Sentence, sentencesOf } from './sentence.js';
import { OBJECTS, RESOURCES, STEPS, TECHNICAL } from './words.js';

/** Who took part, and for which side. */
export interface Participant {
  readonly name: string;
  readonly side: string;
}

/** Minutes in three views and the actions, as extracts of the transcript: one `speaker: text` a line. */
export function readMeeting(participants: readonly Participant[], transcript: string, context: ReadingContext): object {
  const sides = new Map(participants.map(({ name, side }) => [name, side]));
  const sentences = transcript.split('\n').flatMap((line) => {
    const said = /^\s*([^:：]{1,24})[:：]\s*(.+)$/.exec(line);
    return said === null ? [] : sentencesOf((said[1] ?? '').trim(), said[2] ?? '', context);
  });
  const sideOf = ({ speaker }: Sentence) => sides.get(speaker) ?? 'sales';
  const facts = (wanted: (sentence: Sentence) => boolean) => sentences.filter(wanted).map(({ text }) => ({ text }));
  const actions: Item[] = sentences
    .filter(
      (sentence) => sideOf(sentence) !== 'customer' && STEPS.test(sentence.text) && (sentence.due !== null || /我/.test(sentence.text)),
    )
    .map(({ speaker, due, text }) => ({ owner: speaker, due, text }));
  return {
    sales: facts((sentence) => sideOf(sentence) === 'customer' && OBJECTS.test(sentence.text)),
    solution: facts(
      (sentence) =>
        (sideOf(sentence) === 'solution' || sideOf(sentence) === 'customer') &&
        TECHNICAL.test(sentence.text) &&
        !/^(?:好|行|没问题)/.test(sentence.text),
    ),
    delivery: facts(
      (sentence) =>
        (sideOf(sentence) === 'delivery' && RESOURCES.test(sentence.text)) ||
        (sideOf(sentence) === 'customer' && /(?:前|内).{0,8}(?:用上|到货|装完|上线|交付)/.test(sentence.text)),
    ),
    actions,
  };
}
