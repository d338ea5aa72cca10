import { randomUUID } from 'node:crypto';
import type { Adapter, WebPorts } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import { createApi } from './api.js';
import { createAssets } from './assets.js';
import type { Desk } from './desk.js';
import { checkDoor } from './guard.js';
import { secured } from './headers.js';
import { createHub } from './hub.js';
import { WEB_LIMITS } from './limits.js';
import { createPatience } from './patience.js';
import { Problem, problemResponse } from './problem.js';
import { entryToWire, outgoingToEntry } from './render.js';
import { tell } from './routes-messages.js';
import { shellPage } from './shell.js';
import { langOf } from './words.js';

/** How the web chat is reached. */
export interface WebSettings {
  /** The style sheet of colours and type, which the chat shares with the pages. */
  readonly look: string;
  /** The address the HTTP server listens on. Any but a loopback address needs a password. */
  readonly listenHost: string;
  /** Asked for by HTTP Basic when set; the user name does not matter. */
  readonly password?: string | undefined;
  /** Host names people use besides the local ones, e.g. that of PUBLIC_URL. */
  readonly allowedHosts?: readonly string[];
  /** Shown in the browser's tab; 战报 when absent. */
  readonly title?: string;
}

const HEARTBEAT_MS = 15_000;
/** People read no faster. */
const GROWS_MS = 250;

/**
 * The embedded chat: a page at `/`, an API under `/api/chat/`, files of the page under `/web/`. It keeps nothing itself:
 * what was said is in the transcript, and `send` only tells those who are looking.
 */
export function createWebAdapter(ports: WebPorts, settings: WebSettings): Adapter {
  const hub = createHub(randomUUID().slice(0, 8));
  const desk: Desk = { ports, hub, newId: randomUUID };
  const api = createApi(desk);
  const assets = createAssets(settings.look);
  const patience = createPatience(ports.now);
  const door = { listenHost: settings.listenHost, allowedHosts: settings.allowedHosts ?? [], password: settings.password, patience };
  let heart: NodeJS.Timeout | undefined;
  let stopped = false;

  async function answer(request: Request, path: string): Promise<Response> {
    checkDoor(request, door);
    if (path === '/') return shellPage(request, assets.version, settings.title ?? '战报', assets.modules);
    if (!path.startsWith('/api/chat/')) return assets.answer(request, path);
    if (stopped) throw new Problem('stopping');
    return api.fetch(request);
  }

  return {
    platform: 'web',
    limits: WEB_LIMITS,
    async start() {
      stopped = false;
      heart ??= setInterval(() => hub.beat(), HEARTBEAT_MS).unref();
    },
    async stop() {
      stopped = true;
      clearInterval(heart);
      heart = undefined;
      hub.close();
    },
    async send(out) {
      try {
        const now = ports.now();
        const replaced = out.edits === undefined ? undefined : await ports.transcript.find(out.edits.message);
        const entry = outgoingToEntry(out, now, replaced?.entry.at ?? now);
        await tell(desk, out.conversation, `message ${out.id}`, entryToWire(entry, out.conversation.kind));
      } catch (cause) {
        // Only the reads can fail, and they come before anybody is told: nothing was shown, try again.
        throw new PlatformUnreachable('web chat: the store could not be read', { cause });
      }
      return `web:${out.id}`;
    },
    growing: {
      everyMs: GROWS_MS,
      async show(out) {
        const now = ports.now();
        const replaced = await ports.transcript.find(out.edits?.message ?? out.id);
        if (replaced)
          await tell(desk, out.conversation, undefined, entryToWire(outgoingToEntry(out, now, replaced.entry.at), out.conversation.kind));
      },
    },
    // What is shown is the transcript: telling it again tells the same.
    find: async () => 'repeatable',
    async fetch(request) {
      const path = new URL(request.url).pathname;
      if (!isMine(path)) return undefined;
      try {
        const response = secured(await answer(request, path));
        const cookie = settings.password === undefined ? undefined : patience.cookieFor(request);
        if (cookie !== undefined) response.headers.append('set-cookie', cookie);
        return response;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return secured(problemResponse(error, langOf(request.headers.get('accept-language'))));
      }
    },
  };
}

function isMine(path: string): boolean {
  return path === '/' || path === '/favicon.ico' || path.startsWith('/api/chat/') || path.startsWith('/web/');
}
