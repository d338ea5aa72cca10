import { Hono } from 'hono';
import type { Attachment } from '../../src/message.js';
import type { ConversationRef, Id } from '../../src/terms.js';
import { placeOf, readersOf } from './conversation.js';
import { checkPerson, type Desk, jsonOf } from './desk.js';
import { MOST_ENTRIES, PAGE_ENTRIES } from './limits.js';
import { Problem } from './problem.js';
import { BODIES, checkMember, conversationOf, messageOf, parseBody, pressOf } from './receive.js';
import { entryToWire } from './render.js';

/** `/messages`, `/presses` and `/stream`: what is said, both ways. A 202 means: stored, will be acted on. */
export function messageRoutes(desk: Desk): Hono {
  const { ports, hub, newId } = desk;
  const routes = new Hono();

  routes.post('/messages', async (c) => {
    const body = parseBody(BODIES.message, await jsonOf(c.req.raw));
    await checkPlace(desk, body.as, conversationOf(body.as, body.in), 'in');
    const message = messageOf(body, keyOf(body.as, body.id ?? newId()), ports.now(), await attachmentsOf(desk, body.files ?? []));
    const outcome = await ports.receive(message);
    const id = await receivedId(desk, message.key);
    if (outcome === 'accepted') {
      const { text, addressed, attachments, conversation } = message;
      const entry = entryToWire({ id, from: body.as, at: ports.now(), text, addressed, attachments }, conversation.kind);
      await tell(desk, conversation, `message ${id}`, { ...entry, ...(body.id === undefined ? {} : { client: body.id }) });
    }
    return c.json({ id }, 202);
  });

  routes.post('/presses', async (c) => {
    const body = parseBody(BODIES.press, await jsonOf(c.req.raw));
    await checkPerson(ports, body.as, 'as');
    const found = await ports.transcript.find(body.message);
    if (found === undefined || found.entry.from !== 'bot') throw new Problem('message-unknown', 'message');
    checkMember(body.as, found.conversation, await ports.groups.list('web'), 'message');
    const press = pressOf(body, keyOf(body.as, body.id ?? newId()), ports.now(), found.conversation);
    await ports.receive(press);
    return c.json({ id: await receivedId(desk, press.key) }, 202);
  });

  routes.get('/messages', async (c) => {
    const as = c.req.query('as') ?? '';
    const conversation = conversationOf(as, c.req.query('in') ?? 'dm');
    await checkPlace(desk, as, conversation, 'in');
    const limit = Math.min(numberOf(c.req.query('limit'), 'limit') ?? PAGE_ENTRIES, MOST_ENTRIES);
    const before = numberOf(c.req.query('before'), 'before');
    const entries =
      before === undefined
        ? await ports.transcript.entries(conversation, numberOf(c.req.query('after'), 'after'), limit)
        : await ports.transcript.earlier(conversation, before, limit);
    return c.json(entries.map((entry) => entryToWire(entry, conversation.kind)));
  });

  routes.get('/stream', async (c) => {
    const as = c.req.query('as') ?? '';
    await checkPerson(ports, as, 'as');
    const stream = hub.listen(as, c.req.header('last-event-id') ?? c.req.query('after'));
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  });

  return routes;
}

/** Tells everybody who can read a conversation what was said there. What has a key is told once, what has none only to those who look now. */
export async function tell({ ports, hub }: Desk, conversation: ConversationRef, key: string | undefined, message: object): Promise<void> {
  const groups = conversation.kind === 'group' ? await ports.groups.list('web') : [];
  hub.publish({
    event: 'message',
    ...(key === undefined ? { fleeting: true } : { key }),
    data: { in: placeOf(conversation), ...message },
    readers: readersOf(conversation, groups),
  });
}

/** Keys are unique per person, so that two people's clients may name their messages alike. */
function keyOf(account: string, clientId: string): string {
  return `web:${account}:${clientId}`;
}

async function checkPlace({ ports }: Desk, account: string, conversation: ConversationRef, field: string): Promise<void> {
  await checkPerson(ports, account, 'as');
  checkMember(account, conversation, conversation.kind === 'group' ? await ports.groups.list('web') : [], field);
}

async function receivedId({ ports }: Desk, key: string): Promise<Id> {
  const id = await ports.transcript.idOf(key);
  if (id === undefined) throw new Error('a received message has no entry in the transcript');
  return id;
}

async function attachmentsOf({ ports }: Desk, ids: readonly string[]): Promise<readonly Attachment[]> {
  const files = await Promise.all(ids.map((id) => ports.files.get(id)));
  return files.map((file) => {
    if (file === undefined) throw new Problem('file-unknown', 'files');
    return file.attachment;
  });
}

function numberOf(text: string | undefined, field: string): number | undefined {
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Problem('bad-field', field);
  return number;
}
