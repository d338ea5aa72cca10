import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BadInput, StoreUnavailable } from '../../src/errors.js';
import type { Desk } from './desk.js';
import { FILE_BYTES, JSON_BYTES } from './limits.js';
import { Problem, problemResponse } from './problem.js';
import { fileRoutes } from './routes-files.js';
import { messageRoutes } from './routes-messages.js';
import { peopleRoutes } from './routes-people.js';
import { pictureRoutes } from './routes-pictures.js';
import { langOf } from './words.js';

/** The documented HTTP API under `/api/chat`. */
export function createApi(desk: Desk): Hono {
  const api = new Hono().basePath('/api/chat');
  const tooLarge = () => {
    throw new Problem('body-too-large');
  };
  const small = bodyLimit({ maxSize: JSON_BYTES, onError: tooLarge });
  const large = bodyLimit({ maxSize: FILE_BYTES + 100_000, onError: tooLarge });
  api.use('*', (c, next) => (c.req.path.endsWith('/files') ? large(c, next) : small(c, next)));
  api.use('*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  for (const routes of [peopleRoutes(desk), messageRoutes(desk), fileRoutes(desk), pictureRoutes(desk)]) api.route('/', routes);
  api.notFound((c) => problemResponse(new Problem('not-found'), langOf(c.req.header('accept-language'))));
  api.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.code === 'broken') desk.ports.log.error({ error: error.message, path: c.req.path }, 'web chat request failed');
    return problemResponse(problem, langOf(c.req.header('accept-language')));
  });
  return api;
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadInput) return new Problem(error.field === 'manager' ? 'manager-circle' : 'bad-field', error.field);
  if (error instanceof StoreUnavailable) return new Problem('store-away');
  return new Problem('broken');
}
