/** One loopback port that plays slack.com: the Web API, files, response URLs and the Socket Mode gateway. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Pace } from './pace.js';
import { APP, APP_TOKEN, BOT_TOKEN, type Fault, type Json } from './shapes.js';
import { answerTo, type Workspace } from './web-api.js';

export interface Call {
  readonly method: string;
  readonly args: Json;
}

export interface StoredFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface SlackServer {
  readonly url: string;
  readonly calls: Call[];
  readonly faults: Map<string, Fault[]>;
  readonly files: Map<string, StoredFile>;
  /** Words sent to a response URL, with how often it was used. */
  readonly responses: { readonly url: string; readonly body: Json }[];
  /** Words a response URL did not take any more. */
  turnedAway: number;
  readonly sockets: Set<WebSocket>;
  /** How many tickets were asked for. */
  opened(): number;
  /** Says hello when it should. */
  helloes: boolean;
  /** Tokens that are taken no more. */
  readonly revoked: Set<string>;
  onFrame: (frame: Json, socket: WebSocket) => void;
  onSocket: (socket: WebSocket) => void;
  /** Sends every connection away with this reason, as Slack does. */
  disconnect(reason: string): void;
  /** Refuses connections from now on, and cuts those there are. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const TICKET_MS = 30_000;

export async function startServer(work: Workspace, pace: Pace | undefined, port = 0): Promise<SlackServer> {
  const tickets = new Map<string, number>();
  let asked = 0;
  const uses = new Map<string, { count: number; since: number }>();
  const http = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith('/upload/')) return upload(path.slice('/upload/'.length), await bytesOf(request), response);
    const body = (await bytesOf(request)).toString('utf8');
    if (path.startsWith('/api/')) return api(path.slice('/api/'.length), request, body, response);
    if (path.startsWith('/files-pri/')) return file(path, request, response);
    if (path.startsWith('/actions/') || path.startsWith('/commands/')) return respond(path, body, response);
    response.writeHead(404).end();
  }

  async function api(method: string, request: IncomingMessage, body: string, response: ServerResponse): Promise<void> {
    const args = argumentsOf(body, request.headers['content-type'] ?? '');
    server.calls.push({ method, args });
    const fault = server.faults.get(method)?.shift();
    const run = (): Json => {
      const token = request.headers.authorization;
      if (server.revoked.has(token?.slice('Bearer '.length) ?? '')) return { ok: false, error: 'token_revoked' };
      if (method === 'apps.connections.open')
        return token === `Bearer ${APP_TOKEN}` ? ticket() : { ok: false, error: token ? 'invalid_auth' : 'not_authed' };
      return token === `Bearer ${BOT_TOKEN}` ? answerTo(work, method, args) : { ok: false, error: token ? 'invalid_auth' : 'not_authed' };
    };
    const send = (status: number, result: Json, headers: Record<string, string> = {}) => {
      const text = JSON.stringify(result);
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        'x-oauth-scopes': work.scopes.join(','),
        date: new Date(work.now()).toUTCString(),
        ...headers,
      });
      response.end(text);
    };
    if (fault === undefined) {
      const wait = pace?.refuses(method, args);
      if (wait !== undefined) return send(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(wait) });
      return send(200, run());
    }
    if ('stored' in fault && fault.stored) run();
    switch (fault.kind) {
      case 'status':
        return send(fault.status, { ok: false });
      case 'limited':
        return send(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.seconds) });
      case 'error':
        return send(200, { ok: false, error: fault.code });
      case 'cut':
        response.destroy();
        return;
      case 'hang':
        return;
    }
  }

  function ticket(): Json {
    asked += 1;
    const id = `t${asked}`;
    tickets.set(id, work.now());
    return { ok: true, url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/link?ticket=${id}&app_id=${APP}` };
  }

  function file(path: string, request: IncomingMessage, response: ServerResponse): void {
    // Without the token, or the scope, a person would be led to the login page; programs get it with status 200.
    const allowed = request.headers.authorization === `Bearer ${BOT_TOKEN}` && work.scopes.includes('files:read');
    if (!allowed) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html><title>Sign in to Slack</title>');
      return;
    }
    const stored = server.files.get(path);
    if (!stored) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': stored.contentType }).end(stored.bytes);
  }

  /** The address alone opens it: no token is asked for, and it is good once. */
  function upload(id: string, bytes: Buffer, response: ServerResponse): void {
    const begun = work.uploads.begun.get(id);
    if (server.faults.get('upload')?.shift()) return void response.writeHead(500).end();
    if (!begun || begun.bytes) return void response.writeHead(404).end();
    begun.bytes = bytes;
    response.writeHead(200).end(`OK - ${bytes.byteLength}`);
  }

  function respond(path: string, body: string, response: ServerResponse): void {
    const used = uses.get(path) ?? { count: 0, since: work.now() };
    uses.set(path, { ...used, count: used.count + 1 });
    // Five uses within thirty minutes.
    if (used.count >= 5 || work.now() - used.since > 30 * 60_000) {
      server.turnedAway += 1;
      response.writeHead(404).end('{"ok":false,"error":"used_url"}');
      return;
    }
    server.responses.push({ url: path, body: JSON.parse(body) });
    response.writeHead(200).end('ok');
  }

  const gateway = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  http.on('upgrade', (request, socket, head) => {
    const id = new URL(request.url ?? '/', 'http://fake').searchParams.get('ticket') ?? '';
    const given = tickets.get(id);
    tickets.delete(id);
    if (given === undefined || work.now() - given > TICKET_MS) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    gateway.handleUpgrade(request, socket, head, (ws) => {
      server.sockets.add(ws);
      ws.on('close', () => server.sockets.delete(ws));
      ws.on('error', () => undefined);
      ws.on('message', (raw) => server.onFrame(JSON.parse(String(raw)), ws));
      if (server.helloes)
        ws.send(
          JSON.stringify({
            type: 'hello',
            num_connections: server.sockets.size,
            debug_info: { host: 'applink-111-xxx', build_number: 10, approximate_connection_time: 18_060 },
            connection_info: { app_id: APP },
          }),
        );
      server.onSocket(ws);
    });
  });

  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const server: SlackServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    calls: [],
    faults: new Map(),
    files: new Map(),
    responses: [],
    turnedAway: 0,
    sockets: new Set(),
    opened: () => asked,
    helloes: true,
    revoked: new Set(),
    onFrame: () => undefined,
    onSocket: () => undefined,
    disconnect(reason) {
      for (const socket of server.sockets)
        socket.send(
          JSON.stringify({
            type: 'disconnect',
            reason,
            num_connections: server.sockets.size,
            debug_info: { host: 'applink-111-xxx' },
            connection_info: { app_id: APP },
          }),
        );
    },
    async goAway() {
      for (const socket of server.sockets) socket.terminate();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
    async comeBack() {
      const { port: same } = new URL(server.url);
      await new Promise<void>((resolve) => http.listen(Number(same), '127.0.0.1', resolve));
    },
    async close() {
      for (const socket of server.sockets) socket.terminate();
      gateway.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
  return server;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Slack takes forms with JSON inside, and JSON. */
function argumentsOf(body: string, contentType: string): Json {
  if (contentType.includes('json')) return JSON.parse(body || '{}');
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, /^[[{]/.test(value) && key !== 'text' ? JSON.parse(value) : value]),
  );
}
