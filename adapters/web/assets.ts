import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fontStyles } from './fonts.js';
import { Problem } from './problem.js';

/** The page's own files, read once and kept in memory, under a path that changes with their content. */
export interface Assets {
  /** A digest of all of them: `/web/<version>/main.js`. */
  readonly version: string;
  /** Names of the page's scripts, for the browser to fetch all at once. */
  readonly modules: readonly string[];
  /** Throws Problem when there is no such file. */
  answer(request: Request, path: string): Promise<Response>;
}

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  /** Compressed when first asked for: the font's style sheet alone takes longer than everything else at start. */
  readonly gzip: () => Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const FOREVER = 'public, max-age=31536000, immutable';

/** Reads `page/` and the font's style sheets from disk. */
export function createAssets(look: string): Assets {
  const fonts = path.dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
  const assets = readAll(fonts, look);
  const digest = createHash('sha256');
  for (const [name, asset] of assets) digest.update(name).update(asset.body);
  const version = digest.digest('hex').slice(0, 12);

  return {
    version,
    modules: [...assets.keys()].filter((name) => name.endsWith('.js') && name !== 'main.js'),
    async answer(request, wanted) {
      const font = /^\/web\/fonts\/(noto-sans-sc-[a-z0-9-]+\.woff2)$/.exec(wanted)?.[1];
      if (font !== undefined) return fontFile(path.join(fonts, 'files', font));
      const name = wanted === '/favicon.ico' ? 'icon.svg' : /^\/web\/[^/]+\/([a-z0-9.-]+)$/.exec(wanted)?.[1];
      const asset = name === undefined ? undefined : assets.get(name);
      if (asset === undefined) throw new Problem('not-found');
      const gzipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      // A page that was open while the program was updated asks for its old version: it gets today's, uncached.
      const current = wanted.startsWith(`/web/${version}/`);
      return new Response(new Uint8Array(gzipped ? asset.gzip() : asset.body), {
        headers: {
          'content-type': asset.type,
          'cache-control': current ? FOREVER : 'no-cache',
          vary: 'accept-encoding',
          ...(gzipped ? { 'content-encoding': 'gzip' } : {}),
        },
      });
    },
  };
}

const COMMENT = /\/\*[\s\S]*?\*\/\n?/g;

function readAll(fonts: string, look: string): Map<string, Asset> {
  const folder = path.join(packageRoot(), 'adapters', 'web', 'page');
  const assets = new Map<string, Asset>();
  const styles = [look];
  for (const name of readdirSync(folder).sort()) {
    const type = TYPES[path.extname(name)];
    if (type === undefined) continue;
    if (name.endsWith('.css')) styles.push(readFileSync(path.join(folder, name), 'utf8'));
    else assets.set(name, assetOf(type, readFileSync(path.join(folder, name))));
  }
  const css = 'text/css; charset=utf-8';
  assets.set('chat.css', assetOf(css, Buffer.from(styles.join('\n').replace(COMMENT, ''))));
  assets.set('fonts.css', assetOf(css, Buffer.from(fontStyles((weight) => readFileSync(path.join(fonts, `${weight}.css`), 'utf8')))));
  return assets;
}

function assetOf(type: string, body: Buffer): Asset {
  let gzip: Buffer | undefined;
  return {
    type,
    body,
    gzip: () => {
      gzip ??= gzipSync(body, { level: 9 });
      return gzip;
    },
  };
}

async function fontFile(file: string): Promise<Response> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new Problem('not-found');
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2', 'cache-control': FOREVER } });
}

/** The project's folder: page files are served from the source, whether this runs built or not. */
function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'adapters', 'web', 'page')) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}
