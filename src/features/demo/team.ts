import type { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { At, PersonRole } from '../../terms.js';
import { pinyinOf } from '../../understand/names/pinyin.js';

/** Somebody with an account of the web chat. */
export interface Account {
  readonly account: string;
  readonly person: Person;
}

const REPS = ['王雷', '李雷', '周倩', '赵明远', '孙悦', '林浩'] as const;
const MANAGER = '陈静';
/** Who works with the reps: they are asked for their part of minutes and reviews. */
const COLLEAGUES = { solution: '何川', delivery: '许敏', legal: '方琳' } as const satisfies Partial<Record<PersonRole, string>>;

/** The six reps of the sample data, their manager and their colleagues: who is there already takes part, the others are added with accounts `rep2` … Gives the reps. */
export function demoTeam(draft: Draft, accounts: readonly Account[], now: At): readonly Account[] {
  const taken = new Set(accounts.map(({ account }) => account));
  const known = new Set(accounts.map(({ person }) => person.name));
  const active = accounts.filter(({ person }) => person.active);

  function add(account: string, name: string, role: PersonRole, manager: Person | null): Account {
    const person = draft.insert('person', {
      name,
      pinyin: pinyinOf(name),
      role,
      unit: null,
      manager: manager?.id ?? null,
      lang: 'zh',
      active: true,
      wroteFrom: null,
      createdAt: now,
    });
    draft.insert('identity', { person: person.id, platform: 'web', account });
    taken.add(account);
    return { account, person };
  }
  const free = (role: string): string => {
    for (let i = 1; ; i++) {
      const account = i === 1 ? role : `${role}${i}`;
      if (!taken.has(account)) return account;
    }
  };

  const manager = active.find(({ person }) => person.role === 'manager') ?? add(free('manager'), MANAGER, 'manager', null);
  const reps = active.filter(({ person }) => person.role === 'rep').slice(0, REPS.length);
  for (const name of REPS) {
    if (reps.length < REPS.length && !known.has(name)) reps.push(add(free('rep'), name, 'rep', manager.person));
  }
  for (const role of ['solution', 'delivery', 'legal'] as const)
    if (!active.some(({ person }) => person.role === role)) add(free(role), COLLEAGUES[role], role, manager.person);
  return reps;
}
