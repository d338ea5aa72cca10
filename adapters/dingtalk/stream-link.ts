/** One connection of the stream: `dingtalk-stream` with its gateway, its acknowledgements and its faults in our hands. */
import type { DWClientDownStream } from 'dingtalk-stream';
import { z } from 'zod';
import type { PlatformPorts } from '../../src/adapter.js';
import { errorOf, failureOf, readAnswer } from './failures.js';
import type { Http } from './http.js';
import { secretRefusal } from './refused.js';
import type { DingTalkSettings } from './settings.js';
import { type Frame, frameShape, TOPIC_CARD, TOPIC_ROBOT } from './wire.js';

type Sdk = typeof import('dingtalk-stream');

export interface Link {
  /** Answers a frame; false when the connection is no longer open. `code`: 200, 404 (topic unknown), 500 (not taken). */
  ack(messageId: string, data: unknown, code?: number): boolean;
  /** Pings; cuts the connection when nothing was heard since the last ping but one. */
  ping(): void;
  close(): void;
}

export interface LinkEvents {
  /** A callback of a topic we subscribed to. */
  frame(frame: Frame, link: Link): void;
  /** The server will say no more on this connection. */
  drain(link: Link): void;
  closed(link: Link): void;
  /** A frame that is none. */
  bad(): void;
}

export type OpenLink = (events: LinkEvents) => Promise<Link>;

export interface LinkParts {
  readonly settings: DingTalkSettings;
  readonly http: Http;
  readonly counted: () => void;
  readonly credential: PlatformPorts['credential'];
  readonly requestMs: number;
}

const place = z.looseObject({ endpoint: z.url({ protocol: /^wss?$/ }), ticket: z.string().min(1) });

/** What the package keeps to itself and its own subclass needs: the address it dials, the options it dials with, the socket. */
interface Inside {
  dw_url?: string;
  sslopts: object;
  socket?: {
    readonly readyState: number;
    send(text: string): void;
    ping(): void;
    terminate(): void;
    close(): void;
    on(event: 'close' | 'pong', then: () => void): void;
  };
}

const OPEN = 1;
const TOPICS = [TOPIC_ROBOT, TOPIC_CARD];

/** The package is loaded with the first connection: the HTTP port answers before. */
export function linkOpener(parts: LinkParts): OpenLink {
  let opener: OpenLink | undefined;
  return async (events) => {
    opener ??= openerWith(await import('dingtalk-stream'), parts);
    return opener(events);
  };
}

function openerWith({ DWClient }: Sdk, { settings, http, counted, credential, requestMs }: LinkParts): OpenLink {
  class Connection extends DWClient implements Link {
    private silentPings = 0;
    constructor(private readonly events: LinkEvents) {
      // The package's types leave out what its constructor takes.
      super({ ...credentials(settings), autoReconnect: false, subscriptions: TOPICS.map((topic) => ({ type: 'CALLBACK', topic })) } as {
        clientId: string;
        clientSecret: string;
      });
      this.inside.sslopts = { rejectUnauthorized: true, handshakeTimeout: requestMs, perMessageDeflate: false };
    }

    /** Its private parts: the package has no other way to dial elsewhere than at its constants. */
    private get inside(): Inside {
      return this as unknown as Inside;
    }

    override async getEndpoint(): Promise<this> {
      counted();
      const { subscriptions } = this.config;
      const answer = await http({
        method: 'POST',
        url: `${settings.apiUrl}/v1.0/gateway/connections/open`,
        body: { ...credentials(settings), ua: 'zhanbao', subscriptions },
      });
      const failure = failureOf(answer);
      if (failure?.kind === 'refused') credential('DINGTALK_CLIENT_SECRET', secretRefusal(failure.code, false));
      if (failure) throw errorOf(failure);
      credential('DINGTALK_CLIENT_SECRET');
      const { endpoint, ticket } = readAnswer(place, answer.json);
      this.inside.dw_url = `${endpoint}?ticket=${encodeURIComponent(ticket)}`;
      return this;
    }

    async dial(): Promise<Link> {
      await this.getEndpoint();
      await this._connect();
      const { socket } = this.inside;
      if (!socket || socket.readyState !== OPEN) throw new Error('closed while opening');
      socket.on('pong', () => {
        this.silentPings = 0;
      });
      socket.on('close', () => this.events.closed(this));
      return this;
    }

    override onDownStream(data: string): void {
      this.silentPings = 0;
      try {
        super.onDownStream(data);
      } catch {
        // One bad frame must not take the process with it.
        this.events.bad();
      }
    }

    override onSystem(message: DWClientDownStream): void {
      super.onSystem(message);
      if (message.headers.topic === 'disconnect') this.events.drain(this);
    }

    override onCallback(message: DWClientDownStream): void {
      const frame = frameShape.safeParse(message);
      if (!frame.success) this.events.bad();
      else if (TOPICS.includes(frame.data.headers.topic)) this.events.frame(frame.data, this);
      else this.ack(frame.data.headers.messageId, null, 404);
    }

    ack(messageId: string, response: unknown, code = 200): boolean {
      const { socket } = this.inside;
      if (socket?.readyState !== OPEN) return false;
      const message = code === 200 ? 'OK' : code === 404 ? 'topic unknown' : 'not taken, try again';
      const headers = { contentType: 'application/json', messageId };
      socket.send(JSON.stringify({ code, headers, message, data: JSON.stringify({ response }) }));
      return true;
    }

    ping(): void {
      const { socket } = this.inside;
      if (socket?.readyState !== OPEN) return;
      this.silentPings += 1;
      if (this.silentPings > 2) socket.terminate();
      else socket.ping();
    }

    close(): void {
      this.inside.socket?.close();
    }
  }
  return async (events) => new Connection(events).dial();
}

const credentials = ({ clientId, clientSecret }: DingTalkSettings) => ({ clientId, clientSecret });
