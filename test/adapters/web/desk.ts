import { createWebAdapter, type WebSettings } from '../../../adapters/web/index.js';
import { look } from '../../../src/look/look.js';
import { client } from './client.js';
import { fakePorts } from './ports.js';

/** A web chat in memory with a rep, a manager and their group `east`. */
export async function openChat(settings: Partial<WebSettings> = {}, headers: Readonly<Record<string, string>> = {}) {
  const ports = fakePorts();
  await ports.groups.save('web', { address: 'group:east', name: '华东一组', members: ['rep', 'manager'] });
  const adapter = createWebAdapter(ports, { look: look(), listenHost: '127.0.0.1', ...settings });
  await adapter.start();
  return { ports, adapter, web: client(adapter, headers) };
}

/** The direct chat of the rep. */
export const REP = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
/** Their group. */
export const EAST = { platform: 'web', address: 'group:east', kind: 'group' } as const;
