import { noop } from './absent.ts';
import { EventEmitter } from './events.ts';

export const createServer = noop;
export const request = noop;

/** The texts of the status codes are only for logs and error messages. */
export const STATUS_CODES: Readonly<Record<string, string>> = {};

/** Never created: responses are those of fetch. */
export class ServerResponse {}

/** What Socket.IO attaches to: a server that listens on no port. */
export class Server extends EventEmitter {
  listen(): this {
    return this;
  }
}
