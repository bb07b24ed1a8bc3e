import type { IncomingMessage, ServerResponse } from 'node:http';

/** Requests that one connection may have at the same time. Most clients wait for an answer before the next request. */
const MAX_AT_ONCE = 16;

const running = new WeakMap<object, number>();

/**
 * Closes a connection that sends many requests without reading their answers: Node keeps hundreds of these for each connection,
 * also without a token, and without any time limit.
 *
 * @returns whether the connection was closed
 */
export function refusePipelining({ socket, httpVersionMajor }: IncomingMessage, response: ServerResponse): boolean {
  // With HTTP/2, many requests of one connection run side by side.
  if (httpVersionMajor !== 1) return false;
  const count = (running.get(socket) ?? 0) + 1;
  if (count > MAX_AT_ONCE) {
    socket.destroy();
    return true;
  }
  running.set(socket, count);
  response.once('close', () => void running.set(socket, (running.get(socket) ?? 1) - 1));
  return false;
}
