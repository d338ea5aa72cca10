import type { PlatformPorts } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { cardToText } from '../../../src/card.js';
import { StoreUnavailable } from '../../../src/errors.js';
import type { Incoming, Outgoing } from '../../../src/message.js';
import type { ConversationRef, Id } from '../../../src/terms.js';

/** The ports of an outside platform kept in memory, and the strings a test pulls. */
export interface TestPorts extends PlatformPorts {
  /** Everything accepted, in order. */
  readonly received: Incoming[];
  /** While true nothing can be stored. */
  away: boolean;
  /** Told to the admins, by key. */
  readonly told: Map<string, string>;
  /** Settings that are refused, with the platform's code. */
  readonly refused: Map<string, string>;
  /** What the adapter keeps, by key. */
  readonly kept: Map<string, { readonly value: string; readonly until: number }>;
  /** Lines of the log, as `level: message`. */
  readonly lines: string[];
  /** Called with everything accepted; what it does may send. */
  onAccepted: (incoming: Incoming) => void;
  /** Makes an outgoing message and keeps it for the transcript, as the outbox does. */
  out(conversation: ConversationRef, content: string | Card, edits?: { readonly message: Id; readonly platformMessage: string }): Outgoing;
}

export interface TestTimes {
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
}

export function testPorts({ now = Date.now, wait }: TestTimes = {}): TestPorts {
  const entries = new Map<Id, { conversation: ConversationRef; text: string; card?: Card }>();
  const keys = new Set<string>();
  let lastId = 1000;
  const noting =
    (level: string) =>
    (_fields: object, message: string): void => {
      ports.lines.push(`${level}: ${message}`);
    };
  const ports: TestPorts = {
    received: [],
    away: false,
    told: new Map(),
    refused: new Map(),
    kept: new Map(),
    lines: [],
    onAccepted: () => {},
    now,
    wait: wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms).unref())),
    log: { info: noting('info'), warn: noting('warn'), error: noting('error') },
    async receive(incoming) {
      await new Promise((resolve) => setImmediate(resolve));
      if (ports.away) throw new StoreUnavailable('the database is read-only');
      if (keys.has(incoming.key)) return 'repeated';
      keys.add(incoming.key);
      ports.received.push(incoming);
      ports.onAccepted(incoming);
      return 'accepted';
    },
    keep: {
      get: async (key) => {
        const held = ports.kept.get(key);
        return held && held.until > now() ? held.value : undefined;
      },
      put: async (key, value, until) => void ports.kept.set(key, { value, until }),
    },
    lease: { hold: async () => true, release: async () => {} },
    home: async () => undefined,
    tellAdmins: async (key, text) => {
      if (!ports.told.has(key)) ports.told.set(key, text);
    },
    credential: (setting, refusal) => {
      if (refusal && !ports.told.has(setting)) ports.told.set(setting, refusal.words.zh);
      ports.refused.delete(setting);
      if (refusal) ports.refused.set(setting, refusal.code);
    },
    people: { list: async () => [], find: async () => undefined, save: async (_platform, person) => person },
    groups: { list: async () => [], save: async () => {} },
    files: {
      put: async () => {
        throw new Error('the adapter stores no files itself');
      },
      get: async () => undefined,
    },
    transcript: {
      entries: async () => [],
      earlier: async () => [],
      find: async (id) => {
        const known = entries.get(id);
        if (!known) return undefined;
        const { conversation, text, card } = known;
        return { conversation, entry: { id, from: 'bot', at: now(), text, ...(card ? { card } : {}) } };
      },
      idOf: async () => undefined,
    },
    out(conversation, content, edits) {
      lastId += 1;
      const words = typeof content === 'string' ? { text: content } : { text: cardToText(content), card: content };
      entries.set(edits?.message ?? lastId, { conversation, ...words });
      return { id: lastId, conversation, ...words, ...(edits ? { edits } : {}) };
    },
  };
  return ports;
}
