import { parseUrl, SOCKET_PATH } from '@chat-executor/protocol';
import type { Sighting } from './finding.ts';
import type { BackendTarget } from './probe.ts';
import type { ProbeClient } from './probe-client.ts';

/** The outcome of {@link openSocket}. */
export type ProbeSocket = {
  readonly sighting: Sighting;
  /** Undefined if the handshake failed. */
  readonly connection: SocketConnection | undefined;
};

/** A Socket.IO connection: text frames in both directions. */
export type SocketConnection = {
  /** Sends a frame and returns the first frame that matches; undefined on timeout or if the socket closes. */
  readonly exchange: (frame: string, expected: RegExp) => Promise<string | undefined>;
  /** Whether the connection was closed. */
  readonly isClosed: () => boolean;
  readonly close: () => void;
};

/** The URL of the backend's socket; undefined if the backend's URL is invalid. */
export function findSocketUrl({ settings }: BackendTarget, path = settings.path ?? SOCKET_PATH): URL | undefined {
  const url = parseUrl(settings.url);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const socket = new URL(`${path.replace(/\/+$/, '')}/`, url.origin);
  socket.protocol = url.protocol.replace('http', 'ws');
  socket.search = '?EIO=4&transport=websocket';
  return socket;
}

/** Opens a WebSocket and waits for the Engine.IO handshake. Socket.IO's client would not report why it fails. */
export async function openSocket(url: URL, client: ProbeClient, { settings }: BackendTarget): Promise<ProbeSocket> {
  const what = `WebSocket ${client.redactUrl(url)}`;
  const started = performance.now();
  const signal = client.createSignal();
  const socket = settings.createWebSocket?.(url.href) ?? new WebSocket(url);
  const frames = new Frames(socket, signal);
  const handshake = await frames.next(/^0\{/);
  const ms = Math.round(performance.now() - started);
  if (handshake === undefined) {
    socket.close();
    const detail = frames.closeCode === undefined ? undefined : `close ${frames.closeCode}`;
    return {
      sighting: { what, result: frames.closeCode === undefined ? 'late' : 'nothing', ms, ...(detail && { detail }) },
      connection: undefined,
    };
  }
  const exchange = (frame: string, expected: RegExp) => {
    socket.send(frame);
    return frames.next(expected);
  };
  return {
    sighting: { what, result: 'answered', status: 101, ms },
    connection: { exchange, isClosed: () => frames.isClosed, close: () => socket.close() },
  };
}

/** The received frames of a socket. */
class Frames {
  readonly #signal: AbortSignal;
  readonly #received: string[] = [];
  #wake: () => void = () => undefined;
  isClosed = false;
  closeCode: number | undefined;

  constructor(socket: WebSocket, signal: AbortSignal) {
    this.#signal = signal;
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // Answers a ping of Engine.IO with a pong.
      if (data === '2') socket.send('3');
      else if (typeof data === 'string') this.#received.push(data);
      this.#wake();
    });
    const end = ({ code }: { readonly code?: number }) => {
      this.closeCode ??= code;
      this.isClosed = true;
      this.#wake();
    };
    socket.addEventListener('close', end);
    // The following close event has the code; in Node, it sometimes does not fire.
    socket.addEventListener('error', () => setTimeout(() => end({ code: 1006 }), 50));
    signal.addEventListener('abort', () => this.#wake());
  }

  async next(expected: RegExp): Promise<string | undefined> {
    for (;;) {
      const frame = this.#received.find((each) => expected.test(each));
      if (frame !== undefined) {
        this.#received.splice(this.#received.indexOf(frame), 1);
        return frame;
      }
      if (this.isClosed || this.#signal.aborted) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
