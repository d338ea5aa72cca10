import type { WebPorts } from '../../src/adapter.js';
import type { Hub } from './hub.js';
import { Problem } from './problem.js';

/** What every route works with. */
export interface Desk {
  readonly ports: WebPorts;
  readonly hub: Hub;
  /** A fresh name for something the client did not name. */
  readonly newId: () => string;
}

/** The parsed JSON body. Throws Problem when it is not declared as JSON, or is none. */
export async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new Problem('not-json');
  const body = await request.text();
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem('bad-json');
  }
}

/** Throws Problem when nobody has this account. */
export async function checkPerson(ports: WebPorts, account: string, field: string): Promise<void> {
  if ((await ports.people.find({ platform: 'web', account })) === undefined) throw new Problem('person-unknown', field);
}
