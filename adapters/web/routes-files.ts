import { Hono } from 'hono';
import { BadInput } from '../../src/errors.js';
import type { Desk } from './desk.js';
import { FILE_BYTES, FILE_TYPES } from './limits.js';
import { Problem } from './problem.js';
import { cleanName } from './text.js';

/** `/files`: what comes with a message. Kept by content, handed out only as a download. */
export function fileRoutes({ ports }: Desk): Hono {
  const routes = new Hono();

  routes.post('/files', async (c) => {
    if (!/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) throw new Problem('not-multipart');
    const file = await fileOf(c.req.raw);
    const name = cleanName(file.name).replace(/[\\/]/g, '_').slice(-200);
    const contentType = FILE_TYPES[endingOf(name)];
    if (contentType === undefined) throw new Problem('file-type', 'file');
    if (file.size > FILE_BYTES) throw new Problem('file-too-large', 'file');
    if (file.size === 0) throw new Problem('file-empty', 'file');
    const kept = await ports.files.put({ name, contentType, bytes: new Uint8Array(await file.arrayBuffer()) }).catch((error: unknown) => {
      throw error instanceof BadInput ? new Problem(error.remedy === 'misnamed' ? 'file-content' : 'file-type', 'file') : error;
    });
    return c.json({ id: kept.id, name, contentType: kept.contentType, bytes: kept.bytes }, 201);
  });

  routes.get('/files/:id', async (c) => {
    const file = await ports.files.get(c.req.param('id'));
    if (file === undefined) throw new Problem('not-found');
    const { name, contentType } = file.attachment;
    // A copy in a buffer of its own is what Response takes; views on a shared buffer are not.
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, max-age=31536000, immutable',
      },
    });
  });

  return routes;
}

async function fileOf(request: Request): Promise<File> {
  const form = await request.formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File)) throw new Problem('not-multipart', 'file');
  return file;
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
