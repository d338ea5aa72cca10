/** A closed loop of HTTP/1.1 requests on raw kept-alive sockets: the driver must cost less than what it drives. */
import { connect, type Socket } from 'node:net';

/** One connection with one request in flight. */
interface Line {
  /** Resolves with the status. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

function openLine(port: number): Line {
  let socket: Socket | undefined;
  let got = '';
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
    got = '';
  };
  async function open(): Promise<Socket> {
    const fresh = connect(port, '127.0.0.1').setNoDelay(true);
    fresh.on('error', fail);
    fresh.on('data', (chunk: Buffer) => take(chunk.toString('latin1')));
    fresh.on('close', () => {
      if (socket === fresh) socket = undefined;
      fail(new Error('closed'));
    });
    await new Promise<void>((resolve, reject) => fresh.once('connect', resolve).once('error', reject));
    socket = fresh;
    return fresh;
  }
  function take(chunk: string): void {
    got += chunk;
    const end = got.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = got.slice(0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined ? /chunked/i.test(head) && !got.endsWith('0\r\n\r\n') : got.length - end - 4 < Number(length)) return;
    got = '';
    if (/\r\nconnection: *close/i.test(head)) socket?.destroy();
    waiting?.resolve(Number(head.slice(9, 12)));
    waiting = undefined;
  }
  return {
    async send(request) {
      const line = socket ?? (await open());
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        line.write(request);
      });
    },
    close: () => socket?.destroy(),
  };
}

/** One request on a connection of its own; 0 when there was no answer. */
export async function once(port: number, request: Buffer): Promise<number> {
  const line = openLine(port);
  try {
    return await line.send(request);
  } catch {
    return 0;
  } finally {
    line.close();
  }
}

/** Sends all with `inFlight` at a time; tells of each before it goes out and when it is answered (status 0: not). */
export async function load(
  port: number,
  requests: readonly Buffer[],
  inFlight: number,
  { sent, answered }: { readonly sent: (i: number) => void; readonly answered: (i: number, status: number) => void },
): Promise<void> {
  let next = 0;
  const work = async () => {
    const line = openLine(port);
    for (let i = next++; i < requests.length; i = next++) {
      const request = requests[i];
      if (!request) break;
      sent(i);
      answered(i, await line.send(request).catch(() => 0));
    }
    line.close();
  };
  await Promise.all(Array.from({ length: inFlight }, work));
}
