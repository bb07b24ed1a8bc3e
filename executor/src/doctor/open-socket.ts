import { SOCKET_PATH } from '@chat-executor/protocol';
import type { Sighting } from './finding.ts';
import type { Look } from './look.ts';
import type { BackendPatient } from './probe.ts';

/** A probe's WebSocket, opened up to the Engine.IO handshake. */
export type ProbeSocket = {
  readonly sighting: Sighting;
  /** Undefined if the handshake failed. */
  readonly talk: SocketTalk | undefined;
};

/** A Socket.IO connection: text frames in both directions. */
export type SocketTalk = {
  /** Sends a frame and returns the first matching reply; undefined on timeout or if the socket closes. */
  readonly say: (frame: string, wanted: RegExp) => Promise<string | undefined>;
  /** Whether the other side closed it. */
  readonly isClosed: () => boolean;
  readonly close: () => void;
};

/** The URL of the socket; `path` overrides the settings. Undefined if the backend's URL is invalid. */
export function findSocketUrl({ settings }: BackendPatient, path = settings.path ?? SOCKET_PATH): URL | undefined {
  const url = URL.parse(settings.url);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const socket = new URL(`${path.replace(/\/+$/, '')}/`, url.origin);
  socket.protocol = url.protocol.replace('http', 'ws');
  socket.search = '?EIO=4&transport=websocket';
  return socket;
}

/**
 * Opens a socket and waits for the Engine.IO handshake. Not with Socket.IO's client, which does not report the cause of a
 * failure. Rejects only with the reason of an aborted signal.
 */
export async function openSocket(url: URL, look: Look): Promise<ProbeSocket> {
  const what = `WebSocket ${look.show(url)}`;
  const started = performance.now();
  const limit = look.limit();
  const socket = new WebSocket(url);
  const frames = new Frames(socket, limit);
  const greeting = await frames.next(/^0\{/);
  const ms = Math.round(performance.now() - started);
  if (greeting === undefined) {
    socket.close();
    const detail = frames.closeCode === undefined ? undefined : `close ${frames.closeCode}`;
    return {
      sighting: { what, result: frames.closeCode === undefined ? 'late' : 'nothing', ms, ...(detail && { detail }) },
      talk: undefined,
    };
  }
  const say = (frame: string, wanted: RegExp) => {
    socket.send(frame);
    return frames.next(wanted);
  };
  return {
    sighting: { what, result: 'answered', status: 101, ms },
    talk: { say, isClosed: () => frames.isOver, close: () => socket.close() },
  };
}

/** The received frames of a socket. */
class Frames {
  readonly #limit: AbortSignal;
  readonly #waiting: string[] = [];
  #wake: () => void = () => undefined;
  isOver = false;
  closeCode: number | undefined;

  constructor(socket: WebSocket, limit: AbortSignal) {
    this.#limit = limit;
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // Answers Engine.IO's ping.
      if (data === '2') socket.send('3');
      else if (typeof data === 'string') this.#waiting.push(data);
      this.#wake();
    });
    const end = ({ code }: { readonly code?: number }) => {
      this.closeCode ??= code;
      this.isOver = true;
      this.#wake();
    };
    socket.addEventListener('close', end);
    // The following close event has the code; in Node, it sometimes does not fire.
    socket.addEventListener('error', () => setTimeout(() => end({ code: 1006 }), 50));
    limit.addEventListener('abort', () => this.#wake());
  }

  async next(wanted: RegExp): Promise<string | undefined> {
    for (;;) {
      const frame = this.#waiting.find((each) => wanted.test(each));
      if (frame !== undefined) {
        this.#waiting.splice(this.#waiting.indexOf(frame), 1);
        return frame;
      }
      if (this.isOver || this.#limit.aborted) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
