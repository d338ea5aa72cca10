/** Requests of the platform that wait for an answer of ours: messages to reply to, presses whose card may be changed. In memory only: without them an answer goes as a message of its own. */
import type { At, Id } from '../../../src/terms.js';
import { recent } from '../once.js';

interface Request {
  readonly id: string;
  readonly until: At;
}

export interface OpenRequests {
  asked(address: string, request: string): void;
  /** The oldest message of the conversation that was not answered yet. */
  takeQuestion(address: string): string | undefined;
  /** That message was begun as the answer to a request, and is not finished. */
  begun(message: Id, request: string): void;
  /** The request in which that message can still grow. */
  growing(message: Id): string | undefined;
  /** The same, for the last time. */
  takeGrowing(message: Id): string | undefined;
  pressed(message: Id, request: string, task: string): void;
  /** The press on that message's card, as long as its card can be changed. */
  takePress(message: Id): { readonly request: string; readonly task: string } | undefined;
}

/** A message without an answer for so long gets none; what comes later was not meant for it. */
const QUESTION_MS = 60_000;
/** An answer that is not finished ten minutes after its question is ended by the platform (an older copy of its pages says six). */
const GROWING_MS = 5 * 60_000;

export function createOpenRequests(now: () => At, clickMs: number): OpenRequests {
  const questions = recent<string, readonly Request[]>(2_000);
  const presses = recent<Id, Request & { readonly task: string }>(2_000);
  const begun = recent<Id, Request>(2_000);
  const growing = (message: Id): string | undefined => {
    const request = begun.get(message);
    return request && request.until > now() ? request.id : undefined;
  };
  return {
    begun: (message, id) => begun.set(message, { id, until: now() + GROWING_MS }),
    growing,
    takeGrowing(message) {
      const request = growing(message);
      begun.delete(message);
      return request;
    },
    asked(address, id) {
      const open = (questions.get(address) ?? []).filter(({ until }) => until > now());
      questions.set(address, [...open.slice(-20), { id, until: now() + QUESTION_MS }]);
    },
    takeQuestion(address) {
      const [first, ...rest] = (questions.get(address) ?? []).filter(({ until }) => until > now());
      questions.set(address, rest);
      return first?.id;
    },
    pressed: (message, id, task) => presses.set(message, { id, task, until: now() + clickMs }),
    takePress(message) {
      const press = presses.get(message);
      presses.delete(message);
      return press && press.until > now() ? { request: press.id, task: press.task } : undefined;
    },
  };
}
