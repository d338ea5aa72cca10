import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../adapter.js';
import { ConfigError } from '../errors.js';
import { answerAt, type FindDoor } from './doors.js';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

type Fetch = (request: Request) => Promise<Response>;
type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

export interface ListeningParts {
  /** What platforms post to. */
  readonly doors: FindDoor;
  /** Everything else. */
  readonly fetch: Fetch;
  readonly log: Log;
}

/** The one HTTP server. Rejects with ConfigError when the port is taken. */
export function listen(
  { doors, fetch, log }: ListeningParts,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  let pages: Promise<Listener> | undefined;
  return new Promise((resolve, reject) => {
    const server = createServer((incoming, outgoing) => {
      const door = doors(incoming.url ?? '');
      if (door) return void answerAt(door, incoming, outgoing, log);
      pages ??= listenerFor(fetch, host);
      pages.then((listener) => listener(incoming, outgoing)).catch(() => outgoing.destroy());
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Streams of open pages would keep the server up for ever.
            server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new ConfigError('PORT', `${port} is taken by another program; choose another, e.g. PORT=${port + 1} npm start`));
      else reject(error);
    });
  });
}

/** Loaded at the first request that no platform posts: with it come Node's own Request and Response, a seventh of a start. */
async function listenerFor(fetch: Fetch, hostname: string): Promise<Listener> {
  const { getRequestListener } = await import('@hono/node-server');
  return getRequestListener(fetch, { hostname });
}

/** Asks each handler in turn; what none takes is not found. */
export function firstAnswer(handlers: readonly ((request: Request) => Promise<Response | undefined>)[]) {
  return async (request: Request): Promise<Response> => {
    for (const handler of handlers) {
      const response = await handler(request);
      if (response) return response;
    }
    return new Response('not found\n', { status: 404 });
  };
}
