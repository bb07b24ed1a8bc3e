import { SOCKET_PATH } from '@chat-executor/protocol';
import type { Sighting } from './finding.ts';
import type { Look } from './look.ts';
import type { BackendPatient } from './probe.ts';

/** One WebSocket of a probe, opened as far as Engine.IO's greeting. */
export type ProbeSocket = {
  readonly sighting: Sighting;
  /** Undefined where the greeting did not come. */
  readonly talk: SocketTalk | undefined;
};

/** A socket that speaks Socket.IO: text frames both ways. */
export type SocketTalk = {
  /** Sends a frame, and gives back the first that begins as wanted; undefined when none comes in time, or the socket closes. */
  readonly say: (frame: string, wanted: RegExp) => Promise<string | undefined>;
  /** Whether the other side has closed it. */
  readonly isClosed: () => boolean;
  readonly close: () => void;
};

/** The address of the socket; `path` over the one of the settings. Undefined where the backend's address is none. */
export function findSocketUrl({ settings }: BackendPatient, path = settings.path ?? SOCKET_PATH): URL | undefined {
  const url = URL.parse(settings.url);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const socket = new URL(`${path.replace(/\/+$/, '')}/`, url.origin);
  socket.protocol = url.protocol.replace('http', 'ws');
  socket.search = '?EIO=4&transport=websocket';
  return socket;
}

/**
 * Opens a socket and waits for Engine.IO's greeting. Written out and not through the library, which tells no more than that it did not
 * work. Never rejects, except with the reason of a signal that was aborted.
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

/** The frames of a socket as they come. */
class Frames {
  readonly #limit: AbortSignal;
  readonly #waiting: string[] = [];
  #wake: () => void = () => undefined;
  isOver = false;
  closeCode: number | undefined;

  constructor(socket: WebSocket, limit: AbortSignal) {
    this.#limit = limit;
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // Engine.IO asks from time to time whether we are there.
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
    // The close event that follows has the code; Node's sometimes does not come.
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
