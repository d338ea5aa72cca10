/** An instance of its own for the test of leases: holds the robot until it is killed. Arguments: database file, robot's address, holder's name. */

import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { openSqlite } from '../../../db/sqlite.js';
import { createLease } from '../../../src/ops/keep.js';
import { platformPorts } from '../../adapters/wecom/ports.js';

const [file = '', wsUrl = '', holder = ''] = process.argv.slice(2);
const store = await openSqlite({ file, migrations: 'migrations/sqlite', now: Date.now });
const ports = { ...platformPorts(), now: Date.now, lease: createLease({ store, workspace: 1 }, holder) };
const adapter = createWeComAdapter(ports, { robot: { id: 'aibB', secret: 'robot-secret', wsUrl } });
await adapter.start();
console.log('started');
setInterval(() => undefined, 1_000);
