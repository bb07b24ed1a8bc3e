// The backend of the playground: the orchestrator of this repository in a worker, with ports of the page instead of a network.
import './node/globals.ts';
import type { Server as HttpServer } from 'node:http';
import { createOrchestrator, type LocalSignIn, type User } from '@chat-executor/orchestrator';
import { Server } from './node/http.ts';
import { PortConnection } from './node/ws.ts';
import type { HttpAnswer, HttpDemand, HttpMessage, SocketMessage } from './wire.ts';

/** What the requests of the page name as the backend. No request leaves the page. */
const ORIGIN = 'http://localhost';

const orchestrator = createOrchestrator({ localSignIn: createSignIn(), journal: true, faults: true, demoModel: true });
const server = new Server();
orchestrator.attach(server as unknown as HttpServer);

/** Sign-in with random tokens: the visitor is the only one who reaches this backend. */
function createSignIn(): LocalSignIn {
  const users = new Map<string, User>();
  return {
    allowsProxies: true,
    issueToken: async (name) => {
      const user = { id: 'visitor', name };
      const token = crypto.randomUUID();
      users.set(token, user);
      return { token, user };
    },
    authenticate: async (token) => {
      const user = users.get(token);
      return user && { user };
    },
  };
}

async function answer({ path, method, headers, body }: HttpMessage, port: MessagePort): Promise<void> {
  const send = (message: HttpAnswer) => port.postMessage(message);
  const cancelled = new AbortController();
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  port.onmessage = ({ data }: MessageEvent<HttpDemand>) => {
    if (data === 'pull') {
      void pull().catch((error: unknown) => send({ kind: 'failed', message: String(error) }));
      return;
    }
    cancelled.abort();
    void reader?.cancel().catch(() => undefined);
  };
  const pull = async () => {
    const read = await reader?.read();
    send(read === undefined || read.done ? { kind: 'end' } : { kind: 'piece', bytes: read.value });
  };
  try {
    const request = new Request(ORIGIN + path, { method, headers, ...(body !== undefined && { body }), signal: cancelled.signal });
    // Firefox has no streams of requests.
    if (body !== undefined && !request.body) Object.defineProperty(request, 'body', { value: new Blob([body]).stream() });
    const response = await orchestrator.fetch(request);
    reader = response.body?.getReader();
    if (cancelled.signal.aborted) void reader?.cancel().catch(() => undefined);
    send({ kind: 'head', status: response.status, headers: Object.fromEntries(response.headers) });
  } catch (error) {
    send({ kind: 'failed', message: String(error) });
  }
}

function open({ path }: SocketMessage, port: MessagePort): void {
  const connection = new PortConnection(port);
  const headers = { upgrade: 'websocket', host: new URL(ORIGIN).host };
  server.emit('upgrade', { url: path, method: 'GET', headers, socket: connection, connection }, connection, []);
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<HttpMessage | SocketMessage>) => {
  if (!port) return;
  if (data.kind === 'http') void answer(data, port);
  else open(data, port);
});
