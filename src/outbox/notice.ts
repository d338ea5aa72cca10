import { titleOf } from '../records/message-title.js';
import type { Outbox } from '../records/rows.js';
import type { At, Id, Lang } from '../terms.js';

export interface NoticeParts {
  readonly now: () => At;
  readonly nextId: () => Id;
  /** The language of whoever reads the conversation. */
  readonly langOf: (row: Outbox) => Promise<Lang>;
}

const NOTICE = 'unknown:';

const WORDS = {
  zh: {
    title: '上一条可能未送达',
    what: (title: string) => `「${title}」`,
    again: '再发一次',
  },
  en: {
    title: 'My last message may not have arrived',
    what: (title: string) => `“${title}”`,
    again: 'Send it again',
  },
} as const satisfies Record<Lang, unknown>;

/**
 * What a person is told when nobody can know whether a message arrived: which one, and a button that brings it. Said once, as the
 * next message there, as soon as the conversation takes one. Of a notice itself nothing is said: then it stands with the operator alone.
 */
export function notices({ now, nextId, langOf }: NoticeParts): (row: Outbox) => Promise<Outbox | undefined> {
  return async (row) => {
    if (row.key.startsWith(NOTICE)) return undefined;
    const words = WORDS[await langOf(row)];
    const what = words.what(titleOf(row));
    return {
      ...row,
      id: nextId(),
      key: `${NOTICE}${row.id}`,
      text: `${words.title}\n${what}\n[${words.again}]`,
      card: {
        title: words.title,
        mark: 'question',
        parts: [{ kind: 'line', text: what }],
        actions: [{ action: 'delivery.again', label: words.again, value: String(row.id) }],
      },
      edits: null,
      tries: 0,
      dueAt: now(),
      leaseUntil: 0,
      state: 'waiting',
      createdAt: now(),
    };
  };
}
