import { describe, expect, it } from 'vitest';
import { answerOf } from './client.js';
import { openChat } from './desk.js';

const MESSAGE = { as: 'rep', in: 'dm', text: '报价38万' };

const CASES: readonly [what: string, path: string, body: unknown, status: number, code: string, field: string | undefined][] = [
  ['empty text', '/messages', { ...MESSAGE, text: '' }, 400, 'text-empty', 'text'],
  ['only blanks', '/messages', { ...MESSAGE, text: ' \n\t ' }, 400, 'text-empty', 'text'],
  ['no text', '/messages', { as: 'rep', in: 'dm' }, 400, 'text-empty', 'text'],
  ['100,001 characters', '/messages', { ...MESSAGE, text: 'x'.repeat(100_001) }, 413, 'text-too-long', 'text'],
  ['a megabyte', '/messages', { ...MESSAGE, text: 'x'.repeat(1_000_001) }, 413, 'body-too-large', undefined],
  ['unknown person', '/messages', { ...MESSAGE, as: 'nobody' }, 400, 'person-unknown', 'as'],
  ['the bot itself', '/messages', { ...MESSAGE, as: 'bot' }, 400, 'person-unknown', 'as'],
  ['no person', '/messages', { in: 'dm', text: '你好' }, 400, 'person-unknown', 'as'],
  ['unknown group', '/messages', { ...MESSAGE, in: 'west' }, 400, 'group-unknown', 'in'],
  ['a time that is none', '/messages', { ...MESSAGE, at: '昨天' }, 400, 'bad-at', 'at'],
  ['a day that does not exist', '/messages', { ...MESSAGE, at: '2026-02-30T10:00:00Z' }, 400, 'bad-at', 'at'],
  ['a year before there were bots', '/messages', { ...MESSAGE, at: '1026-11-20T10:00:00Z' }, 400, 'at-too-early', 'at'],
  ['a time without zone', '/messages', { ...MESSAGE, at: '2026-11-20T10:00:00' }, 400, 'bad-at', 'at'],
  ['an id with blanks', '/messages', { ...MESSAGE, id: 'a b' }, 400, 'bad-id', 'id'],
  ['unknown file', '/messages', { ...MESSAGE, files: ['f0'] }, 400, 'file-unknown', 'files'],
  ['11 files', '/messages', { ...MESSAGE, files: Array(11).fill('f0') }, 400, 'files-too-many', 'files'],
  ['a list', '/messages', [MESSAGE], 400, 'bad-field', 'body'],
  ['unknown card', '/presses', { as: 'rep', message: 99, action: 'log.undo' }, 400, 'message-unknown', 'message'],
  ['a card named in words', '/presses', { as: 'rep', message: 'last', action: 'log.undo' }, 400, 'message-unknown', 'message'],
  ['no action', '/presses', { as: 'rep', message: 99 }, 400, 'bad-field', 'action'],
  ['a role that is none', '/people', { id: 'li', name: '李雷', role: 'boss' }, 400, 'role-unknown', 'role'],
  ['a manager that is none', '/people', { id: 'li', name: '李雷', role: 'rep', manager: 'x' }, 400, 'person-unknown', 'manager'],
  ['one’s own manager', '/people', { id: 'rep', name: '王雷', role: 'rep', manager: 'rep' }, 400, 'manager-circle', 'manager'],
  ['the bot’s own account', '/people', { id: 'bot', name: '战报', role: 'rep' }, 400, 'bad-id', 'id'],
  ['a name of invisible characters', '/people', { id: 'li', name: '\u202e\u200b\n', role: 'rep' }, 400, 'bad-name', 'name'],
  ['a name too long', '/people', { id: 'li', name: '长'.repeat(61), role: 'rep' }, 400, 'bad-name', 'name'],
  ['a group called dm', '/groups', { id: 'dm', name: '群', members: ['rep'] }, 400, 'bad-id', 'id'],
  ['a group of nobody', '/groups', { id: 'g', name: '群', members: [] }, 400, 'members-empty', 'members'],
  ['a group with a stranger', '/groups', { id: 'g', name: '群', members: ['rep', 'x'] }, 400, 'person-unknown', 'members'],
];

describe('bad input is refused with the field and a remedy, and nothing is stored', () => {
  it.each(CASES)('%s', async (_what, path, body, status, code, field) => {
    const { ports, web } = await openChat();
    const people = await ports.people.list('web');
    const response = await web.post(path, body);
    const answer = await answerOf(response);
    expect([response.status, answer.code, answer.field]).toEqual([status, code, field]);
    expect(answer.error).toMatch(/[。]$/);
    expect(answer.remedy).toMatch(/[。]$/);
    expect(ports.received).toEqual([]);
    expect(await ports.people.list('web')).toEqual(people);
  });

  it('says so in English to those who read English', async () => {
    const { web } = await openChat({}, { 'accept-language': 'en-US,en;q=0.9,zh;q=0.5' });
    const answer = await (await web.post('/messages', { ...MESSAGE, text: '' })).json();
    expect(answer).toMatchObject({ error: 'This message is empty.', remedy: 'Write a sentence, or attach a file.' });
  });

  it('refuses a body that is no JSON, or does not say that it is', async () => {
    const { web } = await openChat();
    const send = (type: string, body: string) =>
      web.call('/api/chat/messages', { method: 'POST', headers: { 'content-type': type }, body });
    expect((await send('application/json', '{"as":')).status).toBe(400);
    expect((await send('text/plain', JSON.stringify(MESSAGE))).status).toBe(415);
    expect((await send('application/x-www-form-urlencoded', 'as=rep')).status).toBe(415);
    expect((await send('application/json; charset=utf-8', JSON.stringify(MESSAGE))).status).toBe(202);
  });

  it('cleans names of what cannot be seen, and keeps what can', async () => {
    const { web } = await openChat();
    const saved = await (await web.post('/people', { id: 'li', name: ' 李\u202e雷\u0007  <b> ', role: 'rep', manager: 'manager' })).json();
    expect(saved).toEqual({ id: 'li', name: '李雷 <b>', role: 'rep', manager: 'manager' });
  });
});
