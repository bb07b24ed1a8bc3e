import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';

/**
 * Fragments of one frame, each of which takes a hundred bytes more than its content. Clients that split their frames at all
 * use fragments of several KiB.
 */
const MAX_FRAGMENTS = 1024;

/** Pongs that wait to be sent. A client sends a ping every few seconds, and reads its pong before the next one. */
const MAX_PONGS = 8;

/** The WebSocket server of `ws`, with limits that a client cannot use up by sending small frames or by not reading. */
export class BoundedWebSocketServer extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, maxFragments: MAX_FRAGMENTS, autoPong: false } as ServerOptions);
  }

  override handleUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    onOpen: (client: WebSocket, request: IncomingMessage) => void,
  ): void {
    super.handleUpgrade(request, socket, head, (client, opened) => {
      answerPings(client);
      onOpen(client, opened);
    });
  }
}

/** Answers pings, except while too many pongs wait for a client that does not read. Nothing else counts these. */
function answerPings(client: WebSocket): void {
  let waiting = 0;
  client.on('ping', (data) => {
    if (waiting >= MAX_PONGS) return;
    waiting += 1;
    client.pong(data, false, () => {
      waiting -= 1;
    });
  });
}
