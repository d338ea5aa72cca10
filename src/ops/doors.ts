/** Deliveries of platforms, answered on Node's own objects. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call, CallAnswer, Door, Log } from '../adapter.js';

/** The door that stands at the path of a request; undefined = none. */
export type FindDoor = (url: string) => Door | undefined;

/** Only the path counts; a URL object for each delivery would cost more than taking it in. */
export function findDoorAmong(doors: readonly Door[]): FindDoor {
  const at = new Map(doors.map((door) => [door.path, door]));
  return (url) => {
    // A proxy may ask with the whole address.
    if (!url.startsWith('/')) return URL.canParse(url) ? at.get(new URL(url).pathname) : undefined;
    const end = url.search(/[?#]/);
    return at.get(end < 0 ? url : url.slice(0, end));
  };
}

/** Has the door answer; never throws. Whoever is cut off gets no answer. */
export async function answerAt(door: Door, incoming: IncomingMessage, outgoing: ServerResponse, log: Pick<Log, 'error'>): Promise<void> {
  const {
    status,
    headers,
    body = '',
  } = await door.answer(callOf(incoming)).catch((error: unknown): CallAnswer => {
    if (!incoming.destroyed || incoming.complete)
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a delivery could not be taken in');
    return { status: 500 };
  });
  // What was not read of a delivery that is refused must not be taken for the next one.
  const close = incoming.complete ? {} : { connection: 'close' };
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body), ...close }).end(body);
  if (!incoming.complete) incoming.resume();
}

const callOf = (incoming: IncomingMessage): Call => ({
  method: incoming.method ?? '',
  url: incoming.url ?? '',
  header: (name) => incoming.headers[name]?.toString(),
  text: (mostBytes) => textOf(incoming, mostBytes),
});

function textOf(incoming: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= mostBytes) return;
      incoming.off('data', take);
      resolve(undefined);
    };
    incoming.on('data', take);
    incoming.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    incoming.once('error', reject);
    incoming.once('close', () => reject(new Error('cut off')));
  });
}
