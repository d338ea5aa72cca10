/** The conformance suite: what every platform adapter must do, whatever the platform. */
import { basics } from './adapter-basics.js';
import { faults } from './adapter-faults.js';
import { groups } from './adapter-groups.js';
import { wayIn } from './adapter-in.js';
import { wayOut } from './adapter-out.js';
import type { AdapterUnderTest } from './under-test.js';

export type { AdapterUnderTest } from './under-test.js';

/** `make` gives a started adapter of its own to each test. */
export function adapterContract(name: string, make: () => Promise<AdapterUnderTest>): void {
  basics(name, make);
  wayIn(name, make);
  wayOut(name, make);
  groups(name, make);
  faults(name, make);
}
