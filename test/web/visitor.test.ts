import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dealRow, lived, NOW, openTeam, type Team } from './team.js';

let team: Team;
let here: Awaited<ReturnType<typeof lived>>;
let page: string;
beforeAll(async () => {
  team = await openTeam();
  here = await lived(team);
  page = `/r/customer/${here.customer.id}`;
});
afterAll(() => team.close());

describe('who may look', () => {
  it('asks strangers to come from the chat, and tells them nothing', async () => {
    const { status, text } = await team.get(page);
    expect(status).toBe(401);
    expect(text).toContain('先从聊天里打开');
    expect(text).not.toContain('华东');
  });

  it('knows the person a link was signed for, and keeps them in a cookie of the pages', async () => {
    const signed = await team.signer.sign(page, team.people.rep.id);
    const first = await team.get(signed);
    expect(first.status).toBe(200);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^zhanbao_page=[^;]+; Max-Age=1209600; Path=\/r; HttpOnly; SameSite=Lax$/);
    const next = await team.get('/r/search', undefined, { cookie: cookie.split(';')[0] ?? '' });
    expect(next.status).toBe(200);
    expect(next.text).toContain('王雷');
  });

  it('signs a link to a place on a page, so that it opens there', async () => {
    const link = { action: 'open', label: '出处', href: '/r/minutes/7#s3' };
    const { actions } = await team.signer.signCard({ title: '', parts: [], actions: [link] }, team.people.rep.id, 12);
    const url = new URL(actions[0]?.href ?? '', 'http://localhost');
    expect([url.pathname, url.hash, url.searchParams.get('m')]).toEqual(['/r/minutes/7', '#s3', '12']);
    expect(await team.signer.verify(url.searchParams.get('t') ?? '')).toBe(team.people.rep.id);
  });

  it('refuses a token that was changed', async () => {
    const signed = await team.signer.sign(page, team.people.rep.id);
    // The first sign of the signature: the last one has bits that count for nothing.
    const changed = signed.replace(/[^.](?=[^.]*$)/, (first) => (first === 'A' ? 'B' : 'A'));
    expect((await team.get(changed)).status).toBe(401);
    expect((await team.get(signed.replace(/t=[^.]+/, 't=eyJhbGciOiJub25lIn0'))).status).toBe(401);
  });

  it('takes account names only where the server is trusted, and never under a foreign host name', async () => {
    expect((await team.get(page, 'rep')).status).toBe(200);
    expect((await team.get(page, 'rep', { host: 'evil.example' })).status).toBe(401);
    expect((await team.get(page, 'nobody')).status).toBe(401);
    const closed = await openTeam(false);
    expect((await closed.get('/r/search', 'rep')).status).toBe(401);
    expect((await closed.get('/r/search', undefined, { cookie: 'zhanbao_page=as%3Arep' })).status).toBe(401);
    await closed.close();
  });

  it('shows a customer to the owner, their manager and the admin; others learn who the owner is', async () => {
    for (const account of ['rep', 'manager', 'english']) expect((await team.get(page, account)).status).toBe(200);
    for (const account of ['other', 'stranger']) {
      const { status, text } = await team.get(page, account);
      expect(status).toBe(403);
      expect(text).toContain('由 王雷 负责');
      expect(text).not.toContain('华东');
    }
  });

  it('shows a customer to those it is shared with', async () => {
    const shared = await team.customer(team.people.rep, '衡远精工');
    expect((await team.get(`/r/customer/${shared.id}`, 'other')).status).toBe(403);
    const draft = team.draft(team.people.rep);
    draft.insert('share', { customer: shared.id, person: team.people.other.id, by: team.people.rep.id, at: NOW });
    await team.commit(draft);
    expect((await team.get(`/r/customer/${shared.id}`, 'other')).status).toBe(200);
  });

  it('has a calm page for what is not there', async () => {
    for (const path of ['/r/customer/999999', '/r/customer/abc', '/r/message/999999', '/r/nothing']) {
      const { status, text } = await team.get(path, 'rep');
      expect(status).toBe(404);
      expect(text).toContain('这里什么也没有');
    }
  });

  it('forbids scripts and styles of others, and keeps personal pages out of caches', async () => {
    const { headers } = await team.get(page, 'rep');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await team.get(page, 'rep')).text).not.toMatch(/ style="| on[a-z]+="|<script(?! type="module" src="\/assets)/);
  });

  it('leaves other paths alone', async () => {
    expect(await team.pages.fetch(new Request('http://localhost/api/chat/people'))).toBeUndefined();
    expect(await team.pages.fetch(new Request('http://localhost/'))).toBeUndefined();
  });
});

describe('the message behind an entry', () => {
  it('marks what was read and lists what was recorded', async () => {
    const { status, text } = await team.get(`/r/message/${here.latest.inbox.id}`, 'rep');
    expect(status).toBe(200);
    expect(text).toContain('<mark data-label="价格">报价38万</mark>');
    expect(text).toContain('<mark data-label="合同、签约时间">签合同</mark>');
    expect(text).toContain(`href="/r/customer/${here.customer.id}"`);
  });

  it('marks the values it was recorded with, and no value that was not', async () => {
    const { rep } = team.people;
    const customer = await team.customer(rep, '恒川机械');
    const text = '恒川机械的李工来电,报价38万,下周三签合同';
    const at = NOW - 3_600_000;
    const { inbox } = await team.followUp(rep, 'rep', customer, text, at, {
      also: (draft) => {
        draft.insert('deal', { ...dealRow(customer, rep), amount: 38_000_000, nextDue: '2026-12-02' });
      },
    });
    const seen = (await team.get(`/r/message/${inbox.id}`, 'rep')).text;
    expect(seen).toContain('<mark data-label="金额">38万</mark>');
    // The records say another day than the words do: a date is not marked.
    expect(seen).not.toContain('data-label="日期"');
  });

  it('says when what was recorded has been taken back', async () => {
    const { text } = await team.get(`/r/message/${here.wrong.inbox.id}`, 'rep');
    expect(text).toContain('已撤销 · 王雷 11-20 (周五) 10:00');
    expect((await team.get(`/r/message/${here.latest.inbox.id}`, 'rep')).text).not.toContain('已撤销');
  });

  it('offers the messages around it to the one who was there, and to nobody else', async () => {
    const path = `/r/message/${here.latest.inbox.id}`;
    expect((await team.get(path, 'rep')).text).toContain('rel="prev"');
    const manager = await team.get(path, 'manager');
    expect(manager.status).toBe(200);
    expect(manager.text).not.toContain('rel="prev"');
  });

  it('is closed to those who may not see the customer', async () => {
    expect((await team.get(`/r/message/${here.latest.inbox.id}`, 'other')).status).toBe(403);
  });

  it('shows of a message about two customers only the part about the one a reader may see', async () => {
    const { rep, stranger } = team.people;
    const mine = await team.customer(rep, '甲公司');
    const theirs = await team.customer(stranger, '乙公司');
    const text = '甲公司说预算批了。乙公司要再等等';
    const inbox = await team.received(rep, 'rep', text, NOW);
    const draft = team.draft(rep, inbox);
    draft.event({ kind: 'followup.logged', customer: mine.id, span: [0, 9] });
    draft.event({ kind: 'followup.logged', customer: theirs.id, span: [9, text.length] });
    await team.commit(draft);
    const seen = (await team.get(`/r/message/${inbox.id}`, 'manager')).text;
    expect(seen).toContain('甲公司说预算批了。');
    expect(seen).not.toContain('乙公司');
    expect((await team.get(`/r/message/${inbox.id}`, 'stranger')).text).not.toContain('甲公司');
    expect((await team.get(`/r/message/${inbox.id}`, 'rep')).text).toContain('甲公司说预算批了。乙公司要再等等');
  });
});

describe('the search page', () => {
  it.each(['华东', '华东医疗', 'hdyl', 'huadong', '13812345678', '138 1234', '5678', '1234 5678'])('finds by %s', async (query) => {
    expect((await team.get(`/r/search?q=${encodeURIComponent(query)}`, 'rep')).text).toContain('华东医疗器械股份有限公司');
  });

  it('takes three digits for the end of no number', async () => {
    expect((await team.get('/r/search?q=678', 'rep')).text).not.toContain('华东医疗器械股份有限公司');
  });

  it('lists only what the reader may see; of others an exact name tells the owner', async () => {
    const part = await team.get(`/r/search?q=${encodeURIComponent('华东')}`, 'other');
    expect(part.text).toContain('没有找到');
    const whole = await team.get(`/r/search?q=${encodeURIComponent('华东医疗')}`, 'other');
    expect(whole.text).toContain('由 王雷 负责,你没有查看权限');
    expect(whole.text).not.toContain(`/r/customer/${here.customer.id}`);
    expect((await team.get('/r/search?q=13812345678', 'other')).text).not.toContain('王总');
    expect((await team.get('/r/search?q=5678', 'other')).text).not.toContain('王总');
  });

  it('says what can be typed, and what to do when nothing fits', async () => {
    expect((await team.get('/r/search', 'rep')).text).toContain('输几个字就能找');
    const none = await team.get(`/r/search?q=${encodeURIComponent('<b>不存在</b>')}`, 'rep');
    expect(none.text).toContain('没有找到');
    expect(none.text).not.toContain('<b>');
  });
});

describe('style, script and fonts', () => {
  it('are served from here, for ever under their version', async () => {
    const { text } = await team.get('/r/search', 'rep');
    for (const path of text.match(/\/assets\/[a-z0-9]+\/[a-z.]+/g) ?? []) {
      const asset = await team.get(path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toContain('immutable');
    }
    const fonts = /\/assets\/[a-z0-9]+\/fonts\.css/.exec(text)?.[0] ?? '';
    const font = /url\(([^)]+)\)/.exec((await team.get(fonts)).text)?.[1] ?? '';
    expect((await team.get(font)).headers.get('content-type')).toBe('font/woff2');
    for (const path of ['/assets/fonts/..%2f..%2fpackage.json', '/assets/fonts/nothing.woff2', '/assets/0/secret.css'])
      expect((await team.get(path)).status).toBe(404);
  });
});

describe('when something is wrong', () => {
  it('says so calmly while the database does not answer, and tells no secret', async () => {
    const broken = await openTeam();
    const { customer } = await lived(broken);
    await broken.store.close();
    const { status, text } = await broken.get(`/r/customer/${customer.id}`, 'rep');
    expect(status).toBe(503);
    expect(text).toContain('数据库这会儿没有响应');
    expect(text).not.toMatch(/Error|SQL|at /);
    // Closing what is closed fails; the folder goes all the same.
    await broken.close().catch(() => undefined);
  });

  it('keeps the theme that was chosen in the chat', async () => {
    expect((await team.get('/r/search', 'rep', { cookie: 'zhanbao-theme=dark' })).text).toContain('<html lang="zh-CN" data-theme="dark">');
    expect((await team.get('/r/search', 'rep', { cookie: 'zhanbao-theme=%22x' })).text).toContain('<html lang="zh-CN">');
  });
});
