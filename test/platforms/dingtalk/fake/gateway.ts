/** The gateway: tickets, connections, frames pushed and how they were answered. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from './faults.js';

export interface Ack {
  readonly code: number;
  /** What came under `response`, parsed. */
  readonly response: unknown;
  /** How long it took, from pushing the frame, in milliseconds. */
  readonly tookMs: number;
}

export interface GatewayOptions {
  /** A robot message not acknowledged is pushed again after this long; 0 = never. */
  readonly redeliverMs: number;
  readonly faults: Faults;
}

interface Pushed {
  readonly id: string;
  readonly topic: string;
  readonly data: object;
  readonly at: number;
  readonly done: (ack: Ack) => void;
  again?: NodeJS.Timeout;
}

const TICKET_MS = 90_000;

export class Gateway {
  readonly acks = new Map<string, Ack[]>();
  opened = 0;
  /** Calls of the gateway's interface, also those turned away. */
  calls = 0;
  private readonly tickets = new Map<string, number>();
  private readonly open = new Set<WebSocket>();
  private readonly draining = new WeakSet<WebSocket>();
  private readonly dead = new WeakSet<WebSocket>();
  private readonly waiting: Pushed[] = [];
  private readonly pushed = new Map<string, Pushed>();
  private readonly sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, autoPong: false });

  constructor(
    server: Server,
    private readonly options: GatewayOptions,
  ) {
    server.on('upgrade', (request: IncomingMessage, socket, head) => {
      const refuse = (): void => {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      };
      const url = new URL(request.url ?? '/', 'http://fake');
      if (options.faults.refuseUpgrades > 0) {
        options.faults.refuseUpgrades -= 1;
        refuse();
      } else if (options.faults.gatewayDown || url.pathname !== '/connect' || !this.useTicket(url.searchParams.get('ticket') ?? ''))
        refuse();
      else this.sockets.handleUpgrade(request, socket, head, (ws) => this.accept(ws));
    });
  }

  /** A place to connect to: good for 90 s and one connection. */
  ticket(): string {
    // Real tickets are plain; this one shows whether it was encoded in the address.
    const ticket = `${randomUUID()}+&=/`;
    const spent = this.options.faults.spentTickets.shift();
    // One that somebody else has connected with is on no list any more.
    if (spent !== 'used') this.tickets.set(ticket, Date.now() + (spent === 'old' ? -1 : TICKET_MS));
    return ticket;
  }

  private useTicket(ticket: string): boolean {
    const until = this.tickets.get(ticket);
    this.tickets.delete(ticket);
    return until !== undefined && until > Date.now();
  }

  private accept(ws: WebSocket): void {
    this.open.add(ws);
    this.opened += 1;
    ws.on('message', (raw) => {
      if (!this.dead.has(ws)) this.heard(String(raw));
    });
    ws.on('ping', (data) => {
      if (!this.dead.has(ws)) ws.pong(data);
    });
    ws.on('close', () => this.open.delete(ws));
    this.system(ws, 'CONNECTED', {});
    for (const frame of this.waiting.splice(0)) this.give(frame);
  }

  private system(ws: WebSocket, topic: string, data: object): void {
    const headers = { topic, messageId: randomUUID(), contentType: 'application/json', time: String(Date.now()) };
    ws.send(JSON.stringify({ specVersion: '1.0', type: 'SYSTEM', headers, data: JSON.stringify(data) }));
  }

  connections(): number {
    return this.open.size;
  }

  /** Pushes a callback; resolves with its acknowledgement, whatever the code. */
  push(topic: string, id: string, data: object): Promise<Ack> {
    return new Promise((resolve) => {
      const frame: Pushed = { id, topic, data, at: performance.now(), done: resolve };
      this.pushed.set(id, frame);
      this.give(frame);
      if (this.options.faults.doubled) this.give(frame);
    });
  }

  private give(frame: Pushed): void {
    const able = [...this.open].filter((ws) => !this.draining.has(ws) && !this.dead.has(ws) && ws.readyState === ws.OPEN);
    const ws = able[Math.floor(Math.random() * able.length)];
    if (!ws) this.waiting.push(frame);
    else ws.send(this.text(frame));
    if (this.options.redeliverMs === 0) return;
    clearTimeout(frame.again);
    frame.again = setTimeout(() => {
      if (this.pushed.has(frame.id) && !this.waiting.includes(frame)) this.give(frame);
    }, this.options.redeliverMs);
  }

  private text({ id, topic, data }: Pushed): string {
    const headers = {
      appId: 'app-1',
      connectionId: 'c-1',
      contentType: 'application/json',
      messageId: id,
      time: String(Date.now()),
      topic,
    };
    return JSON.stringify({ specVersion: '1.0', type: 'CALLBACK', headers, data: JSON.stringify(data) });
  }

  private heard(raw: string): void {
    const { code, headers, data } = JSON.parse(raw) as { code: number; headers: { messageId: string }; data: string };
    const frame = this.pushed.get(headers.messageId);
    if (typeof code !== 'number' || typeof data !== 'string') throw new Error('an acknowledgement without code or data');
    if (!frame) return;
    const body = JSON.parse(data) as { response?: unknown };
    const ack = { code, response: body.response, tookMs: performance.now() - frame.at };
    this.acks.set(frame.id, [...(this.acks.get(frame.id) ?? []), ack]);
    clearTimeout(frame.again);
    this.pushed.delete(frame.id);
    frame.done(ack);
  }

  /** Says that this connection ends: nothing is pushed on it any more, and it is closed after ten seconds of silence. */
  drain(reason = 'connection is expired', silenceMs = 10_000): void {
    for (const ws of this.open) {
      this.draining.add(ws);
      ws.send(
        JSON.stringify({
          type: 'SYSTEM',
          headers: { topic: 'disconnect', contentType: 'application/json' },
          data: JSON.stringify({ reason }),
        }),
      );
      setTimeout(() => ws.terminate(), silenceMs).unref();
    }
  }

  /** A ping of the platform's own, which it sends now and then. */
  ping(): void {
    for (const ws of this.open) this.system(ws, 'ping', { opaque: 'abc' });
  }

  /** Any text as a frame. */
  raw(text: string): void {
    for (const ws of this.open) ws.send(text);
  }

  /** The lines that stand are dead and do not know it: no answer to pings, nothing arrives, either way. */
  deaden(): void {
    for (const ws of this.open) this.dead.add(ws);
  }

  cut(): void {
    for (const ws of this.open) ws.terminate();
  }

  close(): void {
    for (const { again } of this.pushed.values()) clearTimeout(again);
    this.cut();
    this.sockets.close();
  }
}
