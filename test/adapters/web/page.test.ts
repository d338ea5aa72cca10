import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openChat } from './desk.js';

const PAGE = 'adapters/web/page';

describe('the page', () => {
  it('comes in one answer that asks nothing of the store, without inline script or style', async () => {
    const { ports, web } = await openChat({ title: '<战报>' });
    ports.people.list = () => Promise.reject(new Error('asked'));
    const page = await (await web.call('/')).text();
    expect(page).toContain('<title>&lt;战报&gt;</title>');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('is drawn in the language and look chosen before, else as the browser asks', async () => {
    const first = async (headers: Record<string, string>) =>
      /<html[^>]*>/.exec(await (await (await openChat({}, headers)).web.call('/')).text())?.[0];
    expect(await first({})).toBe('<html lang="zh-CN" >');
    expect(await first({ 'accept-language': 'en-GB,en' })).toBe('<html lang="en" >');
    expect(await first({ 'accept-language': 'en', cookie: 'zhanbao-lang=zh; zhanbao-theme=dark' })).toBe(
      '<html lang="zh-CN" data-theme="dark">',
    );
  });

  it('names scripts and styles that are there, to be kept for a year', async () => {
    const { web } = await openChat();
    const page = await (await web.call('/')).text();
    const links = [...page.matchAll(/(?:href|src|data-fonts)="(\/web\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const response = await web.call(link);
      expect([link, response.status, response.headers.get('cache-control')]).toEqual([link, 200, 'public, max-age=31536000, immutable']);
    }
  });

  it('imports only its own files', () => {
    const files = readdirSync(PAGE);
    for (const file of files.filter((each) => each.endsWith('.js'))) {
      for (const [, from] of readFileSync(`${PAGE}/${file}`, 'utf8').matchAll(/^(?:import|export)[^;]*? from '([^']+)'/gm)) {
        expect(files).toContain(from?.replace(/^\.\//, ''));
      }
    }
  });

  it('is small: all scripts and styles under 40 KB on the wire', async () => {
    const { web } = await openChat();
    const page = await (await web.call('/')).text();
    const links = [...page.matchAll(/(?:href|src)="(\/web\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    const sizes = await Promise.all(
      links.map(async (link) => (await (await web.call(link, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  });

  it('serves the Chinese font in slices of three weights, from itself', async () => {
    const { web } = await openChat();
    const page = await (await web.call('/')).text();
    const styles = await (await web.call(/data-fonts="([^"]+)"/.exec(page)?.[1] ?? '')).text();
    expect(new Set(styles.match(/font-weight: ?\d+/g)?.map((each) => each.replace(' ', '')))).toEqual(
      new Set(['font-weight:400', 'font-weight:500', 'font-weight:700']),
    );
    expect(styles).not.toMatch(/url\((?!\/web\/fonts\/[a-z0-9-]+\.woff2\))/);
    const slice = await web.call(/url\((\/web\/fonts\/[^)]+)\)/.exec(styles)?.[1] ?? '');
    expect([slice.status, slice.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    expect((await web.call('/web/fonts/noto-sans-sc-0-0-normal.woff2')).status).toBe(404);
    expect((await web.call('/web/fonts/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('says the same things in both languages', async () => {
    const words = readFileSync(`${PAGE}/words.js`, 'utf8');
    const [zh = '', en = ''] = words.split(/^ {2}en: \{$/m);
    const keys = (part: string) => [...part.matchAll(/^ {4}(\w+):/gm)].map((match) => match[1]);
    expect(keys(zh)).toEqual(keys(en));
    expect(keys(zh).length).toBeGreaterThan(50);
  });
});
