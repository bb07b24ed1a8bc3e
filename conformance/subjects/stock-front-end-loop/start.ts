// A stand-in for the loop that released front ends run in the page, written from what they do on the wire: it takes the
// provider by the index that the backend names, passes each line on as it comes, and keeps nothing from one read to the next.
import process from 'node:process';
import { io } from 'socket.io-client';
import { readEnvironment } from '../read-environment.ts';

type Connections = { readonly urls: readonly string[]; readonly keys: readonly string[] };
type Envelope = { readonly data?: { readonly type?: string; readonly data?: Requested } };
type Requested = {
  readonly session_id: string;
  readonly channel: string;
  readonly form_data: Record<string, unknown>;
  readonly model: { readonly urlIdx: number };
};
type Answer = (value: unknown) => void;

const environment = readEnvironment();
const connections: Connections = { urls: [environment.CONFORMANCE_PROVIDER_URL], keys: [environment.CONFORMANCE_PROVIDER_KEY] };

const socket = io(environment.CONFORMANCE_BACKEND_URL, {
  path: environment.CONFORMANCE_SOCKET_PATH,
  auth: { token: environment.CONFORMANCE_TOKEN },
  transports: ['websocket'],
  reconnectionDelay: 1_000,
  reconnectionDelayMax: 5_000,
  randomizationFactor: 0.5,
});

socket.on('connect', () => {
  socket.emit('user-join', { auth: { token: environment.CONFORMANCE_TOKEN } });
});
setInterval(() => socket.connected && socket.emit('heartbeat', {}), 30_000);

socket.on('events', async (envelope: Envelope, answer: Answer) => {
  const { type, data } = envelope?.data ?? {};
  if (type !== 'request:chat:completion' || !data || data.session_id !== socket.id) return;
  const { form_data: body, channel, model } = data;
  try {
    // An index that fits no address falls back to the backend's own, with whatever key stands at that index.
    const url = connections.urls[model.urlIdx] ?? `${environment.CONFORMANCE_BACKEND_URL}/openai`;
    const key = connections.keys[model.urlIdx] ?? '';
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw await response.json();
    if (body['stream'] === true) await passOn(response, channel, answer);
    else answer(await response.json());
  } catch (error) {
    // A second call of the same callback, where the stream had begun; and an Error is `{}` on the wire.
    answer(error);
  } finally {
    socket.emit(channel, { done: true });
  }
});

async function passOn(response: Response, channel: string, answer: Answer): Promise<void> {
  answer({ status: true });
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    for (const line of decoder.decode(bytes, { stream: true }).split('\n')) {
      process.stdout.write(`${line}\n`);
      if (line.trim() !== '') socket.emit(channel, line);
    }
  }
}

process.on('unhandledRejection', () => undefined);
process.once('SIGTERM', () => process.exit());
