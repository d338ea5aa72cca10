/** Which message each answer belongs to: by the customer it names, the oldest open message first. */
import { customerIn } from './sentences.js';

export interface Answers {
  /** Forgets what was before. */
  clear(): void;
  /** From now on an answer about this customer belongs to message `seq`. */
  await(seq: number, customer: string): void;
  /** Something was sent: the body of the call. */
  sent(body: string): void;
  /** Message → when it was answered (ms), in the order of the answers. */
  readonly at: ReadonlyMap<number, number>;
  /** Answers about a customer nobody was waiting to hear about. */
  readonly surplus: number;
}

export function createAnswers(): Answers {
  const open = new Map<string, number[]>();
  const at = new Map<number, number>();
  let surplus = 0;
  return {
    at,
    get surplus() {
      return surplus;
    },
    clear() {
      open.clear();
      at.clear();
      surplus = 0;
    },
    await(seq, customer) {
      const waiting = open.get(customer);
      if (waiting) waiting.push(seq);
      else open.set(customer, [seq]);
    },
    sent(body) {
      // Bolt sends a form, we and the streams JSON.
      const customer = customerIn(body.includes('text=') ? (new URLSearchParams(body).get('text') ?? '') : body);
      if (customer === undefined) return;
      const seq = open.get(customer)?.shift();
      if (seq === undefined) surplus += 1;
      else at.set(seq, performance.now());
    },
  };
}
