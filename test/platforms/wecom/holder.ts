/** An instance of its own for the test of leases: holds the robot until it is killed. Arguments: the database's address, the robot's, holder's name. */

import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { openPostgres } from '../../../db/postgres.js';
import { createLease } from '../../../src/ops/keep.js';
import { platformPorts } from '../../adapters/wecom/ports.js';

const [url = '', wsUrl = '', holder = ''] = process.argv.slice(2);
const store = await openPostgres({ url, migrations: 'migrations/postgres', now: Date.now, connections: 2 });
const ports = { ...platformPorts(), now: Date.now, lease: createLease({ store, workspace: 1 }, holder) };
const adapter = createWeComAdapter(ports, { robot: { id: 'aibB', secret: 'robot-secret', wsUrl } });
await adapter.start();
console.log('started');
setInterval(() => undefined, 1_000);
