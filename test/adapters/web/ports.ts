import { createHash } from 'node:crypto';
import type { ChatEntry, DirectoryPerson, Group, WebPorts } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { cardToText } from '../../../src/card.js';
import { BadInput, StoreUnavailable } from '../../../src/errors.js';
import type { Attachment, Incoming, Outgoing } from '../../../src/message.js';
import { typeByContent } from '../../../src/ops/content.js';
import type { ConversationRef, Id } from '../../../src/terms.js';

/** The ports of an adapter kept in memory, and the strings a test pulls. */
export interface FakePorts extends WebPorts {
  /** Everything accepted, in order. */
  readonly received: Incoming[];
  /** While true nothing can be stored. */
  away: boolean;
  /** Moves the clock. */
  clock: number;
  /** Makes an outgoing message and keeps it in the transcript, as the outbox does. */
  out(conversation: ConversationRef, text: string | Card, edits?: Id): Outgoing;
}

interface Said {
  readonly conversation: ConversationRef;
  entry: ChatEntry;
  /** The id of the row that last changed it. */
  changed: Id;
}

/** A new one starts on 2026-11-20 10:00 Shanghai with a rep and a manager. */
export function fakePorts(): FakePorts {
  const people = new Map<string, DirectoryPerson>([
    ['rep', { account: 'rep', name: '王雷', role: 'rep', manager: 'manager' }],
    ['manager', { account: 'manager', name: '陈静', role: 'manager' }],
  ]);
  const groups = new Map<string, Group>();
  const files = new Map<string, { attachment: Attachment; bytes: Uint8Array }>();
  const said: Said[] = [];
  const keys = new Map<string, Id>();
  let lastId = 100;

  const at = (conversation: ConversationRef) => said.filter((each) => each.conversation.address === conversation.address);
  const ports: FakePorts = {
    received: [],
    away: false,
    clock: Date.parse('2026-11-20T10:00:00+08:00'),
    now: () => ports.clock,
    log: { info() {}, warn() {}, error() {} },
    svgOf: async ({ alt }) => (alt === '画不出' ? undefined : `<svg xmlns="http://www.w3.org/2000/svg"><title>${alt}</title></svg>`),
    async receive(incoming) {
      if (ports.away) throw new StoreUnavailable('the database is read-only');
      if (keys.has(incoming.key)) return 'repeated';
      lastId += 1;
      keys.set(incoming.key, lastId);
      ports.received.push(incoming);
      if (incoming.kind === 'message') {
        const { text, attachments, addressed, conversation, sender } = incoming;
        const entry = { id: lastId, from: sender.account, at: ports.now(), text, attachments, addressed };
        said.push({ conversation, entry, changed: lastId });
      }
      return 'accepted';
    },
    people: {
      list: async () => [...people.values()],
      find: async (ref) => people.get(ref.account),
      async save(_platform, person) {
        if (person.manager === person.account) throw new BadInput('manager', 'nobody can be their own manager');
        people.set(person.account, person);
        return person;
      },
    },
    groups: {
      list: async () => [...groups.values()],
      async save(_platform, group) {
        groups.set(group.address, group);
      },
    },
    transcript: {
      async entries(conversation, after, limit) {
        const all = at(conversation);
        if (after === undefined) return all.slice(-limit).map((each) => each.entry);
        return all
          .filter((each) => each.changed > after)
          .slice(0, limit)
          .map((each) => each.entry);
      },
      earlier: async (conversation, before, limit) =>
        at(conversation)
          .filter((each) => each.entry.id < before)
          .slice(-limit)
          .map((each) => each.entry),
      find: async (id) => said.find((each) => each.entry.id === id),
      idOf: async (key) => keys.get(key),
    },
    files: {
      async put({ name, contentType: said, bytes }) {
        const content = typeByContent(name, said, bytes);
        if (typeof content === 'string') throw new BadInput('file', content);
        const contentType = content.type;
        const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
        const attachment = { id, name, contentType, bytes: bytes.length };
        files.set(id, { attachment, bytes });
        return attachment;
      },
      get: async (id) => files.get(id),
    },
    out(conversation, content, edits) {
      lastId += 1;
      const words = typeof content === 'string' ? { text: content } : { text: cardToText(content), card: content };
      const out: Outgoing = {
        id: lastId,
        conversation,
        ...words,
        ...(edits ? { edits: { message: edits, platformMessage: `web:${edits}` } } : {}),
      };
      const earlier = edits === undefined ? undefined : said.find((each) => each.entry.id === edits);
      if (earlier) {
        earlier.entry = { id: earlier.entry.id, from: 'bot', at: earlier.entry.at, ...words, editedAt: ports.clock };
        earlier.changed = lastId;
      } else said.push({ conversation, entry: { id: lastId, from: 'bot', at: ports.clock, ...words }, changed: lastId });
      return out;
    },
  };
  return ports;
}
