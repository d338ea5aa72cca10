import { serve } from '@hono/node-server';
import { ConfigError } from '../errors.js';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** The one HTTP server. Rejects with ConfigError when the port is taken. */
export function listen(
  fetch: (request: Request) => Promise<Response>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (info) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Streams of open pages would keep the server up for ever.
            if ('closeAllConnections' in server) server.closeAllConnections();
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
