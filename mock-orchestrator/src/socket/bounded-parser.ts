import * as parser from 'socket.io-parser';
import { hasTooManyValues } from '../json-size.ts';

/** A packet with binary parts, and all of these. The protocol has none, so they are read only to be ignored. In bytes. */
const MAX_BINARY_BYTES = 1024 * 1024;

/** Packet types with binary parts. */
const BINARY = /^[56]/;

/**
 * Socket.IO's decoder, with a limit for what a packet takes in memory: `maxFrameBytes` limits only one frame, but a packet may have
 * ten binary parts, and values of two bytes take thirty times as much once they are parsed. An error closes the connection.
 */
class BoundedDecoder extends parser.Decoder {
  /** Of the packet that waits for its binary parts. */
  #binaryBytes = 0;

  override add(data: unknown): void {
    if (typeof data === 'string') {
      if (hasTooManyValues(data)) throw new Error('A packet has too many values.');
      this.#binaryBytes = BINARY.test(data) ? data.length : 0;
    } else this.#binaryBytes += Buffer.isBuffer(data) ? data.length : 0;
    if (this.#binaryBytes > MAX_BINARY_BYTES) throw new Error('A packet with binary parts is too large.');
    super.add(data);
  }
}

/** Socket.IO's parser, with limits for what it reads. */
export const boundedParser = { ...parser, Decoder: BoundedDecoder };
