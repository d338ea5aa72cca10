/** Tables: who uses the bot, and where. */
import { CODE_KINDS, type Focus } from '../../src/records/rows.js';
import { PERSON_ROLES, PLATFORMS } from '../../src/terms.js';
import type { SchemaKit } from './kit.js';

/** Tables: who uses the bot, and where. */
export function peopleTables(kit: SchemaKit) {
  const { k, workspaceColumn } = kit;

  const workspace = k.table('workspace', {
    id: k.id(),
    name: k.text('name').notNull(),
    zone: k.text('zone').notNull(),
    staging: k.int('staging').notNull(),
    createdAt: k.at('created_at').notNull(),
  });

  const unit = k.table('unit', { id: k.id(), workspace: workspaceColumn(), name: k.text('name').notNull() });

  const person = k.table(
    'person',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
      role: k.oneOf('role', PERSON_ROLES).notNull(),
      unit: k.int('unit'),
      manager: k.int('manager'),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      active: k.bool('active').notNull(),
      wroteFrom: k.int('wrote_from'),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.index('person_manager').on(t.workspace, t.manager)],
  );

  const identity = k.table(
    'identity',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      account: k.text('account').notNull(),
    },
    (t) => [k.unique('identity_account').on(t.platform, t.account), k.index('identity_person').on(t.person)],
  );

  const conversation = k.table(
    'conversation',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      address: k.text('address').notNull(),
      kind: k.oneOf('kind', ['direct', 'group']).notNull(),
      name: k.text('name'),
      members: k.json<readonly string[]>('members'),
      customer: k.int('customer'),
      focus: k.json<Focus>('focus'),
      welcomed: k.bool('welcomed').notNull(),
      repliesUntil: k.at('replies_until'),
    },
    (t) => [k.unique('conversation_address').on(t.platform, t.address)],
  );

  const code = k.table(
    'code',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      code: k.text('code').notNull(),
      kind: k.oneOf('kind', CODE_KINDS).notNull(),
      person: k.int('person'),
      name: k.text('name'),
      role: k.oneOf('role', PERSON_ROLES),
      by: k.int('by'),
      createdAt: k.at('created_at').notNull(),
      expiresAt: k.at('expires_at').notNull(),
      usedAt: k.at('used_at'),
      version: k.int('version').notNull(),
    },
    (t) => [k.unique('code_once').on(t.code)],
  );

  const setting = k.table(
    'setting',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      value: k.json<unknown>('value').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('setting_key').on(t.workspace, t.key)],
  );

  return { workspace, unit, person, identity, conversation, code, setting };
}
