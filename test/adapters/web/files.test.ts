import { describe, expect, it } from 'vitest';
import { answerOf } from './client.js';
import { openChat } from './desk.js';

describe('files', () => {
  const BEGINS: Readonly<Record<string, string>> = { pdf: '%PDF-', jpg: '\xff\xd8\xff' };
  const filled = (name: string, bytes: number) => {
    const content = Buffer.alloc(bytes);
    content.write(BEGINS[name.split('.').at(-1) ?? ''] ?? '', 'latin1');
    return content;
  };
  const upload = async (name: string, bytes: number | string, field = 'file') => {
    const { web, ports } = await openChat();
    const form = new FormData();
    form.append(field, new File([typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : filled(name, bytes)], name));
    return { web, ports, response: await web.call('/api/chat/files', { method: 'POST', body: form }) };
  };

  it('are kept under the type their ending says, and come back as a download', async () => {
    const { web, response } = await upload('客户确认函.pdf', 1200);
    expect(response.status).toBe(201);
    const { id, ...rest } = await answerOf(response);
    expect(rest).toEqual({ name: '客户确认函.pdf', contentType: 'application/pdf', bytes: 1200 });
    const back = await web.get(`/files/${id}`);
    expect(back.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('客户确认函.pdf')}`);
    expect(back.headers.get('content-type')).toBe('application/pdf');
    expect((await back.arrayBuffer()).byteLength).toBe(1200);
  });

  it('go with a message that has no words', async () => {
    const { web, ports, response } = await upload('名片.jpg', 10);
    const { id } = await answerOf(response);
    expect((await web.post('/messages', { as: 'rep', in: 'dm', text: '', files: [id] })).status).toBe(202);
    expect(ports.received[0]).toMatchObject({ text: '', attachments: [{ id, contentType: 'image/jpeg' }] });
  });

  it.each([
    ['page.html', 10, 'file', 415, 'file-type'],
    ['noending', 10, 'file', 415, 'file-type'],
    ['empty.pdf', 0, 'file', 400, 'file-empty'],
    ['big.pdf', 20 * 1024 * 1024 + 1, 'file', 413, 'file-too-large'],
    ['huge.pdf', 22 * 1024 * 1024, 'file', 413, 'body-too-large'],
    ['a.pdf', 10, 'other', 415, 'not-multipart'],
  ])('%s of %i bytes in field %s is refused', async (name, bytes, field, status, code) => {
    const { response } = await upload(name, bytes, field);
    expect([response.status, (await answerOf(response)).code]).toEqual([status, code]);
  });

  it.each([
    ['名片.png', '<!DOCTYPE html><script>alert(1)</script>', 'file-content'],
    ['报价.pdf', 'MZ\x90\0\x03\0', 'file-type'],
    ['名片.jpg', 'no picture', 'file-content'],
    ['报价.xlsx', '%PDF-1.7', undefined],
  ])('%s with %j in it is taken for what is in it', async (name, content, code) => {
    const { response } = await upload(name, content);
    expect((await answerOf(response)).code).toBe(code);
    expect(response.status).toBe(code === undefined ? 201 : 415);
  });

  it('cannot name a place outside', async () => {
    const { response } = await upload('../../etc/passwd.txt', 5);
    expect((await answerOf(response)).name).not.toMatch(/[\\/]/);
  });
});
