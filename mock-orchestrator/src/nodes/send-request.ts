import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** How long connecting to another node may take, in milliseconds. */
const CONNECT_MS = 2000;

/** An HTTP request to another node. */
export type NodeRequest = {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Aborts the request, and its answer. */
  readonly signal: AbortSignal;
};

/** Nothing was sent, because there is no connection. */
export class Unreachable extends Error {}

/**
 * Sends a request to another node. Resolves with the head of its answer. Follows no redirect, and uses no proxy.
 *
 * @throws Unreachable if nothing was sent; Error if the connection is lost later
 */
export function sendRequest(url: string, { method, headers, body, signal }: NodeRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.startsWith('https:');
    const request = isSecure ? requestHttps : requestHttp;
    // One connection each: whether a request on an old one has arrived can't be known if that one breaks.
    const all = { ...headers, 'accept-encoding': 'identity', connection: 'close' };
    const sent = request(url, { method, agent: false, headers: all, signal });
    let connected = false;
    const timer = setTimeout(() => sent.destroy(), CONNECT_MS);
    sent.once('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        connected = true;
        clearTimeout(timer);
        // Finds out that a silent connection is lost.
        socket.setKeepAlive(true, CONNECT_MS);
        socket.setNoDelay(true);
        sent.end(body);
      });
    });
    sent.once('response', resolve);
    sent.once('close', () => {
      clearTimeout(timer);
      reject(connected ? new Error('The connection is lost.') : new Unreachable());
    });
    sent.on('error', () => undefined);
  });
}
