import type { Socket } from 'socket.io-client';
import { utf8Bytes } from '../utf8-bytes.ts';

/** What one event takes besides its text, in bytes: an estimate of its objects, so that many small events count too. */
const EVENT_BYTES = 1_000;

/** Measures the events of a socket. Create it before the socket connects. */
export class PacketMeter {
  /** The sizes of the messages that are not dispatched yet: several may arrive before the first one is. */
  readonly #sizes: number[] = [];
  #eventBytes = 0;
  #totalBytes = 0;

  constructor(manager: Socket['io']) {
    manager.on('packet', () => {
      this.#eventBytes = this.#sizes.shift() ?? 0;
    });
  }

  /** What the current event takes in memory, in bytes. */
  get eventBytes(): number {
    return this.#eventBytes;
  }

  /** @param onMessage - called before each message is handled, with the bytes of all messages so far */
  start(engine: Socket['io']['engine'], onMessage: (totalBytes: number) => void): void {
    engine.on('packet', ({ type, data }) => {
      if (type !== 'message') return;
      const isText = typeof data === 'string';
      const bytes = isText ? utf8Bytes(data) + EVENT_BYTES : (data as ArrayBuffer).byteLength;
      // The binary parts of an event follow its text.
      this.#sizes.push(isText ? bytes : (this.#sizes.pop() ?? 0) + bytes);
      this.#totalBytes += bytes;
      onMessage(this.#totalBytes);
    });
  }
}
