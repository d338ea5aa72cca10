import { Hono } from 'hono';
import type { DirectoryPerson, Group } from '../../src/adapter.js';
import { groupOf, placeOf } from './conversation.js';
import { checkPerson, type Desk, jsonOf } from './desk.js';
import { Problem } from './problem.js';
import { BODIES, parseBody } from './receive.js';

/** `/people` and `/groups`: who is here and which chats they share. */
export function peopleRoutes({ ports, hub }: Desk): Hono {
  const routes = new Hono();

  routes.get('/people', async (c) => c.json((await ports.people.list('web')).map(personToWire)));

  routes.post('/people', async (c) => {
    const body = parseBody(BODIES.person, await jsonOf(c.req.raw));
    if (body.manager !== undefined) await checkPerson(ports, body.manager, 'manager');
    const { id, manager, ...rest } = body;
    const saved = personToWire(await ports.people.save('web', { ...rest, account: id, ...(manager === undefined ? {} : { manager }) }));
    hub.publish({ event: 'people', data: saved });
    return c.json(saved);
  });

  routes.get('/groups', async (c) => {
    const as = c.req.query('as');
    const groups = await ports.groups.list('web');
    return c.json(groups.filter((group) => as === undefined || group.members.includes(as)).map(groupToWire));
  });

  routes.post('/groups', async (c) => {
    const body = parseBody(BODIES.group, await jsonOf(c.req.raw));
    const known = new Set((await ports.people.list('web')).map((person) => person.account));
    if (!body.members.every((member) => known.has(member))) throw new Problem('person-unknown', 'members');
    const group = { address: groupOf(body.id).address, name: body.name, members: [...new Set(body.members)] };
    await ports.groups.save('web', group);
    hub.publish({ event: 'groups', data: groupToWire(group), readers: group.members });
    return c.json(groupToWire(group));
  });

  return routes;
}

function personToWire(person: DirectoryPerson) {
  return {
    id: person.account,
    name: person.name,
    role: person.role,
    ...(person.manager === undefined ? {} : { manager: person.manager }),
  };
}

function groupToWire(group: Group) {
  return { id: placeOf({ platform: 'web', address: group.address, kind: 'group' }), name: group.name, members: group.members };
}
