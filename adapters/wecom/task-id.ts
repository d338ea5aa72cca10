import type { Id } from '../../src/terms.js';

/**
 * The task id of a sent card: the outbox id of the message it stands for (an edit that goes out as a new card stands for
 * the message it replaces) and the outbox id it went out under. Unique, as the platform wants.
 */
export const taskIdOf = (stands: Id, sent: Id): string => `zb_${stands}_${sent}`;

/** The task id of a form behind a button of a message; `opened` tells one opening from another. */
export const formTaskIdOf = (stands: Id, opened: number): string => `zb_${stands}_form_${opened}`;

/** The outbox id of the message a card or form stands for; undefined when it is not one of ours. */
export function messageOf(taskId: string): Id | undefined {
  const found = /^zb_(\d{1,16})_(form_)?\d{1,16}$/.exec(taskId);
  return found ? Number(found[1]) : undefined;
}

export const isFormTask = (taskId: string): boolean => /^zb_\d+_form_/.test(taskId);
