/** What a form asks for in the chat: the next message of that person there is the answer. */
import type { Field } from '../../src/card.js';
import type { IncomingMessage, IncomingPress } from '../../src/message.js';
import type { At } from '../../src/terms.js';
import { recent } from './once.js';

interface Question {
  readonly press: IncomingPress;
  readonly field: Field;
  readonly rest: readonly Field[];
  readonly filled: Readonly<Record<string, string>>;
  readonly until: At;
}

export type Answer =
  /** Nothing was asked: it is a message like any other. */
  | { readonly kind: 'none' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'more'; readonly field: Field }
  | { readonly kind: 'done'; readonly press: IncomingPress };

export interface Asking {
  ask(question: Omit<Question, 'until'>): void;
  /** What the message says to an open question. Call `settle` once it is stored. */
  answer(message: IncomingMessage): Answer;
  settle(message: IncomingMessage): void;
}

const OPEN_MS = 10 * 60_000;
const CANCEL = /^(取消|算了|不填了|cancel)[。.!!]?$/iu;

/** Questions live in memory: after a restart the answer is a message like any other. */
export function createAsking(now: () => At): Asking {
  const open = recent<string, Question>(1_000);

  function answer(message: IncomingMessage): Answer {
    const question = open.get(keyOf(message));
    if (!question || question.until < now() || message.text.trim() === '') return { kind: 'none' };
    if (CANCEL.test(message.text.trim())) return { kind: 'cancelled' };
    const filled = { ...question.filled, [question.field.name]: message.text };
    const [next] = question.rest;
    if (next) return { kind: 'more', field: next };
    return { kind: 'done', press: { ...question.press, key: message.key, saidAt: message.saidAt, form: filled } };
  }

  return {
    ask: (question) => open.set(keyOf(question.press), { ...question, until: now() + OPEN_MS }),
    answer,
    settle(message) {
      const question = open.get(keyOf(message));
      open.delete(keyOf(message));
      const [next, ...rest] = question?.rest ?? [];
      if (!question || !next || CANCEL.test(message.text.trim())) return;
      const filled = { ...question.filled, [question.field.name]: message.text };
      open.set(keyOf(message), { ...question, field: next, rest, filled, until: now() + OPEN_MS });
    },
  };
}

const keyOf = ({ conversation, sender }: Pick<IncomingMessage, 'conversation' | 'sender'>): string =>
  `${conversation.address}\n${sender.account}`;
