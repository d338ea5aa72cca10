import type { Adapter } from '../../src/adapter.js';

/** A request at the door of an adapter, as the program's server brings it; undefined = no door there. */
export async function knock({ door }: Pick<Adapter, 'door'>, request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  if (door === undefined || pathname !== door.path) return undefined;
  const { status, headers, body } = await door.answer({
    method: request.method,
    url: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    async text(mostBytes) {
      const bytes = await request.arrayBuffer();
      return bytes.byteLength > mostBytes ? undefined : Buffer.from(bytes).toString('utf8');
    },
  });
  return new Response(body ?? null, { status, headers: { ...headers } });
}
