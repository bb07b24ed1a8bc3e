import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Socket } from 'socket.io-client';

/** The event that asks for an answer or stops it. */
type Envelope = { readonly chat_id?: string; readonly message_id?: string };
type Delta = Record<string, unknown>;
type Chunk = Record<string, unknown> & { readonly choices?: readonly { readonly index?: number; readonly delta?: Delta }[] };

/** How long to wait for an ack, in milliseconds, before the next item is sent anyway: of the first item, and of a backend that acks. */
const ACK_WAIT_MS = { first: 400, later: 10_000 };
/** Characters of waiting chunks above which nothing more is read from the provider. */
const MAX_UNSENT = 1024 * 1024;
/** The fields of a delta that are text. */
const TEXT_FIELDS = ['content', 'reasoning_content', 'reasoning'];
/** The fields that are the same in every chunk of an answer. */
const COMMON_FIELDS = ['id', 'object', 'created', 'model', 'system_fingerprint', 'choices'];

/** What stops the running answers, by chat and message. */
const stops = new Map<string, AbortController>();

/** Stops a running answer. Call it for the event `chat:tasks:cancel`. */
export function stopAnswer({ chat_id, message_id }: Envelope): void {
  stops.get(`${chat_id} ${message_id}`)?.abort();
}

/** Runs an answer with a signal that aborts when the user stops the answer, or when the socket is lost. Pass the signal to `fetch`. */
export async function runAnswer(
  socket: Socket,
  { chat_id, message_id }: Envelope,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const key = `${chat_id} ${message_id}`;
  if (chat_id && message_id) stops.set(key, controller);
  socket.once('disconnect', stop);
  try {
    await run(controller.signal);
  } finally {
    stops.delete(key);
    socket.off('disconnect', stop);
  }
}

/**
 * Emits a streamed answer on its channel. One item is on its way at a time; text that arrives before its ack is merged into the next one.
 * Settles when the answer has ended, is stopped or has failed.
 */
export async function relayAnswer(socket: Socket, channel: string, body: ReadableStream<BufferSource>, signal: AbortSignal): Promise<void> {
  const waiting: Chunk[] = [];
  let unsent = 0;
  let ackWait = ACK_WAIT_MS.first;
  let sending: Promise<void> | undefined;
  const send = async () => {
    while (waiting.length > 0 && !signal.aborted) {
      const acked = socket.timeout(ackWait).emitWithAck(channel, waiting.shift());
      await acked.then(() => (ackWait = ACK_WAIT_MS.later)).catch(() => undefined);
    }
    unsent = 0;
    sending = undefined;
  };
  const events = body
    .pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }))
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (let next = await events.read(); !next.done && next.value.data !== '[DONE]'; next = await events.read()) {
      const { data } = next.value;
      if (data === '') continue;
      const chunk = JSON.parse(data);
      if (!mergeText(waiting.at(-1), chunk)) waiting.push(chunk);
      sending ??= send();
      unsent += data.length;
      if (unsent > MAX_UNSENT) await sending;
    }
  } catch {
    // Without the browser's message, which may quote the answer.
    waiting.push({ error: { message: 'The answer of the model broke off or is not valid.' } });
    sending ??= send();
  } finally {
    // Closes the connection to the provider.
    await events.cancel().catch(() => undefined);
  }
  await sending;
}

/** Appends the text of a chunk to the chunk before it, if both have nothing but text of the same kind. Returns whether it did. */
function mergeText(last: Chunk | undefined, chunk: Chunk): boolean {
  const [before, after] = [readText(last), readText(chunk)];
  if (!before || !after || before.index !== after.index || before.field !== after.field) return false;
  before.delta[before.field] = `${before.delta[before.field]}${after.delta[after.field]}`;
  return true;
}

/** The only choice of a chunk and the only field of its delta, if that is text and the chunk has nothing else. */
function readText(chunk: Chunk | undefined) {
  const has = (value: object, names: readonly string[]) =>
    Object.entries(value).every(([name, field]) => names.includes(name) || field === null);
  const [choice, ...others] = chunk?.choices ?? [];
  if (!chunk || !choice?.delta || others.length > 0 || !has(chunk, COMMON_FIELDS) || !has(choice, ['index', 'delta'])) return undefined;
  const { index, delta } = choice;
  const [field, ...rest] = Object.keys(delta);
  if (field === undefined || rest.length > 0 || !TEXT_FIELDS.includes(field) || typeof delta[field] !== 'string') return undefined;
  return { index, delta, field };
}
