/** Style, script and fonts of the pages, read once and kept in memory, under a path that changes with their content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { look } from '../look/look.js';
import { projectRoot } from '../root.js';

export interface Assets {
  /** The path of `pages.css`, `fonts.css` or `pages.js` as a page names it. */
  path(name: AssetName): string;
  /** Answers a path under `/assets/`; undefined = there is no such file. */
  answer(request: Request): Promise<Response | undefined>;
}

export type AssetName = 'pages.css' | 'fonts.css' | 'pages.js';

interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

const CSS = 'text/css; charset=utf-8';
const FOREVER = 'public, max-age=31536000, immutable';
const WEIGHTS = [400, 500, 700];

export function createAssets(): Assets {
  const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
  const folder = join(projectRoot(), 'src', 'web', 'page');
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const assets: Readonly<Record<AssetName, Asset>> = {
    'pages.css': asset(CSS, [look(), ...sheets.toSorted().map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n')),
    'fonts.css': asset(CSS, WEIGHTS.map((weight) => fontFaces(readFileSync(join(fonts, `${weight}.css`), 'utf8'))).join('\n')),
    'pages.js': asset('text/javascript; charset=utf-8', readFileSync(join(folder, 'pages.js'), 'utf8')),
  };
  const digest = createHash('sha256');
  for (const { body } of Object.values(assets)) digest.update(body);
  const version = digest.digest('hex').slice(0, 12);

  return {
    path: (name) => `/assets/${version}/${name}`,
    async answer(request) {
      const { pathname } = new URL(request.url);
      const font = /^\/assets\/fonts\/(noto-sans-sc-[a-z0-9-]+\.woff2)$/.exec(pathname)?.[1];
      if (font !== undefined) return fontFile(join(fonts, 'files', font));
      const name = /^\/assets\/[0-9a-f]+\/([a-z.]+)$/.exec(pathname)?.[1];
      const found = Object.entries(assets).find(([known]) => known === name)?.[1];
      if (!found) return undefined;
      const gzipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      return new Response(gzipped ? found.gzip : found.body, {
        headers: {
          'content-type': found.type,
          // A page that was open during an update asks for its old version: it gets today's, uncached.
          'cache-control': pathname.startsWith(`/assets/${version}/`) ? FOREVER : 'no-cache',
          vary: 'accept-encoding',
          ...(gzipped ? { 'content-encoding': 'gzip' } : {}),
        },
      });
    },
  };
}

function asset(type: string, text: string): Asset {
  return { type, body: new Uint8Array(Buffer.from(text)), gzip: new Uint8Array(gzipSync(text, { level: 9 })) };
}

/** The package's own faces of a weight, only woff2, served from here. A browser loads the slices whose characters stand on the page. */
function fontFaces(sheet: string): string {
  return sheet
    .replace(/\/\*.*?\*\/\s*/gs, '')
    .replace(
      /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\)(, url\([^)]+\) format\('woff'\))?/g,
      "url(/assets/fonts/$1) format('woff2')",
    )
    .replace(/\s*\n\s*/g, '');
}

async function fontFile(file: string): Promise<Response | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2', 'cache-control': FOREVER } });
}
