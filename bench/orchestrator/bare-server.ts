import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
  ANNOUNCE_EVENT,
  ENVELOPE_EVENT,
  formatChannelName,
  REQUEST_CHAT_COMPLETION,
  SOCKET_PATH,
  USER_JOIN_EVENT,
} from '@chat-executor/protocol';
import { Server } from 'socket.io';

/**
 * Starts the server that the orchestrator is compared with: Socket.IO and Node's HTTP, and nothing between them. It calls the executor
 * that a request names, writes each item to the response as one SSE event, and acks it once the response accepts more. It has no users,
 * validation, limits, timeouts, metrics, cancellation or retries.
 *
 * @returns its port
 */
export async function startBareServer(): Promise<number> {
  const server = createServer((request, response) => {
    void json(request).then((body) => startAnswer(body as { session_id: string }, response));
  });
  const sockets = new Server(server, { path: SOCKET_PATH, serveClient: false });
  sockets.on('connection', (socket) => {
    socket.on(USER_JOIN_EVENT, (_join: unknown, acknowledge: (answer: object) => void) => acknowledge({ id: 'user', name: 'user' }));
    socket.on(ANNOUNCE_EVENT, (_announcement: unknown, acknowledge: (answer: object) => void) => acknowledge({ accepted: true }));
  });
  const startAnswer = ({ session_id: sessionId, ...formData }: { session_id: string }, response: ServerResponse) => {
    const socket = sockets.sockets.sockets.get(sessionId);
    if (socket === undefined) return void response.writeHead(404).end();
    const channel = formatChannelName({ userId: 'user', sessionId, id: randomUUID() });
    socket.on(channel, (item: { readonly done?: true }, acknowledge: () => void) => {
      if (item.done) {
        response.end('data: [DONE]\n\n');
        socket.removeAllListeners(channel);
        acknowledge();
      } else if (response.write(`data: ${JSON.stringify(item)}\n\n`)) acknowledge();
      else response.once('drain', acknowledge);
    });
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const call = { form_data: formData, model: {}, channel, session_id: sessionId };
    socket.emit(ENVELOPE_EVENT, { chat_id: '', message_id: null, data: { type: REQUEST_CHAT_COMPLETION, data: call } }, () => undefined);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
