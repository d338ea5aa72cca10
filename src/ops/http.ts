import type { Metrics } from './metrics.js';

/** `/healthz`: the process runs. `/readyz`: the database takes writes, so messages can be taken in. `/metrics`: for Prometheus. Anything else is not ours. */
export function createOps(ready: () => Promise<void>, metrics: Metrics): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    switch (new URL(request.url).pathname) {
      case '/healthz':
        return new Response('ok\n');
      case '/readyz':
        return ready().then(
          () => new Response('ready\n'),
          () => new Response('the database does not answer or takes no writes: is the disk full, or read-only?\n', { status: 503 }),
        );
      case '/metrics':
        return new Response(await metrics.text(), { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } });
    }
    return undefined;
  };
}
