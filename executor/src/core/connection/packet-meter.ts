import type { Socket } from 'socket.io-client';
import { utf8Bytes } from '../utf8-bytes.ts';

/** What one event takes besides its text, in bytes: an estimate of its objects, so that many small events count too. */
const EVENT_BYTES = 1_000;

/** Measures the events of a socket that is connecting. */
export class PacketMeter {
  #eventBytes = 0;
  #totalBytes = 0;

  /** @param onPacket - called with the bytes of all packets so far, and before the packet is handled */
  constructor(engine: Socket['io']['engine'], onPacket: (totalBytes: number) => void) {
    engine.on('packet', ({ data }) => {
      const isText = typeof data === 'string';
      const bytes = isText ? utf8Bytes(data) + EVENT_BYTES : ((data as ArrayBuffer | undefined)?.byteLength ?? 0);
      // The binary parts of an event follow its text.
      this.#eventBytes = isText ? bytes : this.#eventBytes + bytes;
      this.#totalBytes += bytes;
      onPacket(this.#totalBytes);
    });
  }

  /** What the current event takes in memory, in bytes. */
  get eventBytes(): number {
    return this.#eventBytes;
  }
}
